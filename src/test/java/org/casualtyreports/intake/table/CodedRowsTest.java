package org.casualtyreports.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes of a large table say what its rows say. */
class CodedRowsTest {
  private static final List<String> CELLS =
      List.of(
          "",
          "a",
          "b",
          "Mali",
          " Mali",
          "\"Mali\"",
          "\"a, b\"",
          "\"say \"\"no\"\"\"",
          "\" \"",
          "\"two\nlines\"",
          "é",
          "\u00a0é",
          "العشرات",
          "ninetynine",
          "2023-08-21",
          "\"\"");

  private static final List<String> NOTES =
      List.of(
          "",
          "Split between two",
          "a splitting noise",
          "DOZENS fell",
          "dozen",
          "\"Coded as 10, say\"",
          "tens",
          "ten s",
          "x tens",
          "hundreds of tens",
          "spl it",
          "Kodedas",
          "S\u017fplit",
          "déjà");

  @TempDir private Path folder = Path.of("");

  private TextTable table(Random random) throws IOException {
    StringBuilder text = new StringBuilder("id,one,two,three,note\n");
    for (int row = 0; text.length() < (3 << 20); row++) {
      String id = random.nextInt(50) == 0 ? one(CELLS, random) : "E" + row;
      text.append(id).append(',').append(one(CELLS, random)).append(',');
      text.append(one(CELLS, random)).append(random.nextInt(30)).append('x').append(',');
      text.append(one(CELLS, random)).append(',').append(one(NOTES, random));
      text.append(random.nextInt(3) == 0 ? "\r\n" : "\n");
    }
    // What would follow a closing quote is for another reader.
    String sound = text.toString().replaceAll("\"(\\d+x)", "$1\"");
    Path file = folder.resolve("large.csv");
    Files.writeString(file, sound, StandardCharsets.UTF_8);
    TextTable table = Tables.read(file, ReadOptions.AUTO).getFirst();
    assertThat(table.isReadByRow()).isTrue();
    return table;
  }

  private static String one(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  /** In parts that are begun at a guess: some begin inside quotes, and are gone through again. */
  @ParameterizedTest
  @CsvSource({"11, 4194304", "12, 40000", "13, 40000", "14, 300", "15, 57"})
  void sayWhatTheRowsSay(long seed, int chunk) throws IOException {
    TextTable table = table(new Random(seed));
    List<List<Integer>> groups = List.of(List.of(3), List.of(1, 3), List.of(2, 1, 3));
    CodedReading reading =
        new CodedReading(new CodedRows.Wanted(groups, List.of(0), List.of(1, 2, 3, 4)), ',');

    CodedRows coded =
        RecordIndex.of(folder.resolve("large.csv"), 0, ',', 5, chunk, reading::reader)
            .map(reading::result)
            .orElseThrow();

    assertThat(coded.size()).isEqualTo(table.rows().size());
    List<Integer> next = new ArrayList<>(Collections.nCopies(groups.size(), 0));
    Set<String> ofThree = new LinkedHashSet<>();
    for (int row = 0; row < coded.size(); row++) {
      TextRow read = table.rows().get(row);
      List<String> cells = read.cells().stream().map(String::strip).toList();
      ofThree.add(cells.get(3));
      assertThat(coded.lines()[row]).isEqualTo(read.number());
      for (int group = 0; group < groups.size(); group++) {
        int code = coded.codes(group)[row];
        assertThat(code).as("codes count in the order of the rows").isBetween(0, next.get(group));
        next.set(group, Math.max(next.get(group), code + 1));
        assertThat(coded.texts(group, code))
            .isEqualTo(groups.get(group).stream().map(cells::get).toList());
      }
      assertThat(id(coded, row)).isEqualTo(coded.isOdd(row) ? "" : read.cells().getFirst());
      assertThat(coded.filled(coded.fillings()[row])).isEqualTo(filled(cells.subList(1, 5)));
    }
    assertThat(coded.texts(3)).containsExactlyInAnyOrderElementsOf(ofThree);
  }

  private static String id(CodedRows coded, int row) {
    int from = row == 0 ? 0 : coded.ids(0).ends()[row - 1];
    int to = coded.ids(0).ends()[row];
    return new String(coded.ids(0).bytes(), from, to - from, StandardCharsets.UTF_8);
  }

  private static long filled(List<String> cells) {
    long filled = 0;
    for (int i = 0; i < cells.size(); i++) {
      filled |= cells.get(i).isEmpty() ? 0 : 1L << i;
    }
    return filled;
  }

  @Test
  void equalTextsHaveOneCodeHoweverTheyAreQuoted() throws IOException {
    TextTable table = table(new Random(14));
    CodedRows coded =
        CodedRows.of(table, new CodedRows.Wanted(List.of(List.of(1)), List.of(), List.of()))
            .orElseThrow();
    List<String> texts = new ArrayList<>();
    for (int code = 0; code < coded.count(0); code++) {
      texts.addAll(coded.texts(0, code));
    }
    assertThat(texts).doesNotHaveDuplicates().contains("Mali", "", "a, b", "say \"no\"");
  }

  @Test
  void whatIsWantedBeforeTheTableIsReadIsTheSame() throws IOException {
    CodedRows later = CodedRows.of(table(new Random(16)), wantedOfOne()).orElseThrow();
    TextTable table =
        Tables.read(
                folder.resolve("large.csv"),
                ReadOptions.AUTO,
                beginning -> Optional.of(wantedOfOne()))
            .getFirst();
    CodedRows atOnce = CodedRows.of(table, wantedOfOne()).orElseThrow();
    CodedRows again = CodedRows.of(table, wantedOfOne()).orElseThrow();
    assertThat(texts(atOnce)).isEqualTo(texts(later));
    assertThat(texts(again)).isEqualTo(texts(later));
    assertThat(atOnce.lines()).isEqualTo(later.lines());
  }

  private static CodedRows.Wanted wantedOfOne() {
    return new CodedRows.Wanted(List.of(List.of(1)), List.of(), List.of());
  }

  private static List<List<String>> texts(CodedRows coded) {
    return IntStream.of(coded.codes(0)).mapToObj(code -> coded.texts(0, code)).toList();
  }

  @Test
  void aSmallTableHasNone() throws IOException {
    Path file = folder.resolve("small.csv");
    Files.writeString(file, "id,one\n1,a\n2,b\n");
    TextTable table = Tables.read(file, ReadOptions.AUTO).getFirst();
    assertThat(CodedRows.of(table, new CodedRows.Wanted(List.of(List.of(1)), List.of(), List.of())))
        .isEmpty();
  }
}
