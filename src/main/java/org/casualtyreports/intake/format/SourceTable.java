package org.casualtyreports.intake.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.casualtyreports.intake.table.TextRow;
import org.casualtyreports.intake.table.TextTable;

/** Where the columns of a publisher stand in one table, found by their names. */
final class SourceTable {
  private final TextTable table;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<String, Integer> asked = new ConcurrentHashMap<>();
  private final Map<Set<String>, int[]> others = new IdentityHashMap<>();
  private final Map<int[], Map<Long, Others>> later = new IdentityHashMap<>();
  private final List<String> headers = new ArrayList<>();

  SourceTable(TextTable table) {
    this.table = table;
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < table.header().size(); i++) {
      positions.putIfAbsent(Columns.key(table.header().get(i)), i);
      String written = table.written().get(i);
      String name = written;
      for (int n = 2; !taken.add(name); n++) {
        name = written + " (" + n + ")";
      }
      headers.add(name);
    }
  }

  TextTable table() {
    return table;
  }

  boolean has(String column) {
    return position(column) >= 0;
  }

  /** The place of a column, from 0; -1 where there is none. */
  int position(String column) {
    Integer known = asked.get(column);
    if (known == null) {
      known = positions.getOrDefault(Columns.key(column), -1);
      asked.put(column, known);
    }
    return known;
  }

  /**
   * The places of all columns but these.
   *
   * @param used keys of columns, as {@link Columns#key} makes them; one and the same set each time
   */
  int[] others(Set<String> used) {
    return others.computeIfAbsent(
        used,
        keys ->
            IntStream.range(0, table.header().size())
                .filter(i -> !keys.contains(Columns.key(table.header().get(i))))
                .toArray());
  }

  /** The filled cells of some columns of a row, to be read when they are asked for. */
  Others later(TextRow row, int[] columns) {
    if (columns.length > Long.SIZE) {
      // Which of them are filled is found out row by row.
      return new Others(this, columns, 0);
    }
    long filled = 0;
    for (int i = 0; i < columns.length; i++) {
      filled |= row.cells().get(columns[i]).strip().isEmpty() ? 0 : 1L << i;
    }
    return later(filled, columns);
  }

  /**
   * The same where it is known which are filled.
   *
   * @param filled a bit for each column
   * @param columns as {@link #others(Set)} gives them
   */
  Others later(long filled, int[] columns) {
    return later
        .computeIfAbsent(columns, c -> new HashMap<>())
        .computeIfAbsent(filled, bits -> new Others(this, columns, bits));
  }

  /** The column's name as the file writes it. */
  String header(String column) {
    int position = position(column);
    return position < 0 ? column : headers.get(position);
  }

  /** Names as the file writes them, all different. */
  List<String> headers() {
    return headers;
  }

  /** The filled cells of some columns of a row, under their names. */
  Map<String, String> others(TextRow row, int[] columns) {
    Map<String, String> filled = new LinkedHashMap<>();
    for (int column : columns) {
      String text = row.cells().get(column).strip();
      if (!text.isEmpty()) {
        filled.put(headers.get(column), text);
      }
    }
    return filled;
  }
}
