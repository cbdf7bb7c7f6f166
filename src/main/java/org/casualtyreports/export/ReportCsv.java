package org.casualtyreports.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casualtyreports.export.DataTable.Row;

/** One table as comma-separated values. */
final class ReportCsv {
  static final String GROUP = "rowGroup";
  static final String MISSING = "missing";
  static final String MARKS = "marks";

  private static final Datum NO_WORDS = Datum.of("");

  private ReportCsv() {}

  /** Names of the columns: those of the table, between the heading above a row and what to know. */
  static List<String> columns(DataTable table) {
    List<String> columns = new ArrayList<>();
    if (table.hasGroups()) {
      columns.add(GROUP);
    }
    table.fields().forEach(field -> columns.add(field.column().id()));
    if (table.hasTypedColumns()) {
      columns.add(MISSING);
    }
    columns.add(MARKS);
    return columns;
  }

  static void write(DataTable table, Appendable out) throws IOException {
    CsvText.header(columns(table), out);
    rows(table, out);
  }

  /**
   * Writes the table with a row of HXL hashtags under its header.
   *
   * @param tags the hashtag of a column, by its name
   */
  static void writeTagged(DataTable table, UnaryOperator<String> tags, Appendable out)
      throws IOException {
    List<String> columns = columns(table);
    CsvText.header(columns, out);
    CsvText.header(columns.stream().map(tags).toList(), out);
    rows(table, out);
  }

  private static void rows(DataTable table, Appendable out) throws IOException {
    boolean grouped = table.hasGroups();
    boolean typed = table.hasTypedColumns();
    try {
      table.forEach(
          row -> {
            try {
              CsvText.line(cells(row, grouped, typed), out);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<Datum> cells(Row row, boolean grouped, boolean typed) {
    List<Datum> cells = new ArrayList<>();
    if (grouped) {
      cells.add(Datum.of(row.group()));
    }
    cells.addAll(row.values());
    if (typed) {
      cells.add(
          row.reasons().isEmpty() ? NO_WORDS : Datum.of(joined(row.reasons().entrySet().stream())));
    }
    if (row.marks().isEmpty()) {
      cells.add(NO_WORDS);
      return cells;
    }
    cells.add(
        Datum.of(
            joined(
                row.marks().entrySet().stream()
                    .map(e -> Map.entry(e.getKey(), String.join(" ", e.getValue()))))));
    return cells;
  }

  private static String joined(Stream<Map.Entry<String, String>> parts) {
    return parts.map(e -> e.getKey() + ": " + e.getValue()).collect(Collectors.joining("; "));
  }
}
