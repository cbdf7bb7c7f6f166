package org.casualtyreports.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** Columns that the native format does not know, kept cell by cell. */
final class Extras {
  private final SequencedMap<String, Coded<String>> columns = new LinkedHashMap<>();
  private int rows;

  void append(Map<String, String> cells) {
    for (String header : cells.keySet()) {
      if (!columns.containsKey(header)) {
        columns.put(header, Coded.constant(header, "", rows));
      }
    }
    columns.forEach((header, column) -> column.append(cells.getOrDefault(header, "")));
    rows++;
  }

  Map<String, String> get(int row) {
    if (columns.isEmpty()) {
      return Map.of();
    }
    Map<String, String> cells = new LinkedHashMap<>();
    columns.forEach(
        (header, column) -> {
          if (!column.get(row).isEmpty()) {
            cells.put(header, column.get(row));
          }
        });
    return cells;
  }

  /** Some of the rows; columns that are blank in all of them are left out. */
  Extras select(int[] some) {
    Extras selected = new Extras();
    for (int row : some) {
      selected.append(get(row));
    }
    return selected;
  }

  SequencedMap<String, Coded<String>> columns() {
    return columns;
  }
}
