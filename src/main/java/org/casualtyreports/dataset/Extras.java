package org.casualtyreports.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import tech.tablesaw.api.StringColumn;

/** Columns that the native format does not know, kept cell by cell. */
final class Extras {
  private final SequencedMap<String, StringColumn> columns = new LinkedHashMap<>();
  private int rows;

  void append(Map<String, String> cells) {
    for (String header : cells.keySet()) {
      columns.computeIfAbsent(header, this::blankColumn);
    }
    columns.forEach((header, column) -> column.append(cells.getOrDefault(header, "")));
    rows++;
  }

  private StringColumn blankColumn(String header) {
    StringColumn column = StringColumn.create(header);
    for (int row = 0; row < rows; row++) {
      column.append("");
    }
    return column;
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

  SequencedMap<String, StringColumn> columns() {
    return columns;
  }
}
