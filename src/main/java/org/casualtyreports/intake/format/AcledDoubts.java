package org.casualtyreports.intake.format;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.casualtyreports.dataset.PartCodes;
import org.casualtyreports.intake.table.CodedRows;
import org.casualtyreports.intake.table.TextRow;

/** What the notes of a large table's events say of their numbers, read by several threads. */
final class AcledDoubts {
  /** Rows that one thread reads before it takes others. */
  private static final int STEP = 2048;

  private final int size;
  private final int[] rows;
  private final String[] texts;

  private AcledDoubts(int size, int[] rows, String[] texts) {
    this.size = size;
    this.rows = rows;
    this.texts = texts;
  }

  /** Reads the rows in which a telling word was found. */
  static AcledDoubts of(CodedRows coded, SourceTable source) {
    int[] rows = IntStream.range(0, coded.size()).filter(coded::mentions).toArray();
    String[] texts = new String[rows.length];
    Map<String, Integer> positions = new HashMap<>();
    for (String column : AcledNotes.COLUMNS) {
      positions.put(column, source.position(column));
    }
    IntStream.range(0, (rows.length + STEP - 1) / STEP)
        .parallel()
        .forEach(
            step -> {
              int from = step * STEP;
              int to = Math.min(rows.length, from + STEP);
              // A view of its own reads ahead in its own part of the file.
              List<TextRow> part = source.table().rows().subList(rows[from], rows[to - 1] + 1);
              for (int i = from; i < to; i++) {
                List<String> cells = part.get(rows[i] - rows[from]).cells();
                texts[i] =
                    AcledNotes.doubt(column -> text(cells, positions.getOrDefault(column, -1)));
              }
            });
    return new AcledDoubts(coded.size(), rows, texts);
  }

  private static String text(List<String> cells, int position) {
    return position < 0 ? "" : cells.get(position).strip();
  }

  /**
   * The doubts as codes.
   *
   * @param none of the rows about which there is none
   * @param codeOf a doubt
   */
  PartCodes codes(PartCodes none, ToIntFunction<String> codeOf) {
    Map<String, Integer> sayingOf = new LinkedHashMap<>(Map.of("", 0));
    int[] sayings = new int[size];
    for (int i = 0; i < rows.length; i++) {
      sayings[rows[i]] = sayingOf.computeIfAbsent(texts[i], text -> sayingOf.size());
    }
    int[] codes = sayingOf.keySet().stream().mapToInt(codeOf).toArray();
    codes[0] = none.codes()[0];
    return new PartCodes(sayings, codes);
  }
}
