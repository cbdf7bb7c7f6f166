package org.casualtyreports.export;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lines of comma-separated values; text is inert in a spreadsheet. */
final class CsvText {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private CsvText() {}

  static void header(List<String> columns, Appendable out) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      separate(i, line);
      words(columns.get(i), line);
    }
    out.append(line.append('\n'));
  }

  static void line(List<Datum> cells, Appendable out) throws IOException {
    StringBuilder line = new StringBuilder();
    line(cells, line);
    out.append(line);
  }

  static void line(List<Datum> cells, StringBuilder out) {
    for (int i = 0; i < cells.size(); i++) {
      separate(i, out);
      cell(cells.get(i), out);
    }
    out.append('\n');
  }

  private static void separate(int column, StringBuilder out) {
    if (column > 0) {
      out.append(',');
    }
  }

  private static void cell(Datum datum, StringBuilder out) {
    // Tests of types one by one: there are many cells, and Java makes slow work of a switch here.
    if (datum instanceof Datum.Words words) {
      words(words.words(), out);
    } else if (datum instanceof Datum.Whole whole) {
      out.append(whole.number());
    } else if (datum instanceof Datum.Items || datum instanceof Datum.Table) {
      words(plain(datum), out);
    } else if (!(datum instanceof Datum.Nothing)) {
      out.append(quoted(plain(datum)));
    }
  }

  /** Text, in quotes where it needs them. */
  private static void words(String text, StringBuilder out) {
    out.append(quoted(inert(text)));
  }

  /** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
  static String inert(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String quoted(String text) {
    return needsQuotes(text) ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private static boolean needsQuotes(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }

  /** A value in one cell; what lies inside it is separated by {@code ;}. */
  static String plain(Datum datum) {
    return switch (datum) {
      case Datum.Words words -> words.words();
      case Datum.Whole whole -> Long.toString(whole.number());
      case Datum.Real real -> Double.toString(real.number());
      case Datum.Flag flag -> Boolean.toString(flag.yes());
      case Datum.Nothing nothing -> "";
      case Datum.Items items ->
          items.values().stream().map(CsvText::plain).collect(Collectors.joining(";"));
      case Datum.Table table ->
          table.rows().stream()
              .map(row -> record(table.columns(), row))
              .collect(Collectors.joining(";"));
      case Datum.Fields fields ->
          fields.values().entrySet().stream()
              .map(f -> f.getKey() + "=" + plain(f.getValue()))
              .collect(Collectors.joining(";"));
    };
  }

  private static String record(List<String> columns, List<Datum> row) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> columns.get(i) + "=" + plain(row.get(i)))
        .collect(Collectors.joining(";"));
  }
}
