package org.casualtyreports.export;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of comma-separated values; text is inert in a spreadsheet. */
final class CsvText {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private CsvText() {}

  static void header(List<String> columns, Appendable out) throws IOException {
    out.append(columns.stream().map(c -> quoted(inert(c))).collect(Collectors.joining(",")));
    out.append('\n');
  }

  static void line(List<Datum> cells, Appendable out) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      out.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
    }
    out.append('\n');
  }

  private static String cell(Datum datum) {
    String text = plain(datum);
    boolean isText = datum instanceof Datum.Words || datum instanceof Datum.Items;
    return quoted(isText ? inert(text) : text);
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
      case Datum.Fields fields ->
          fields.values().entrySet().stream()
              .map(f -> f.getKey() + "=" + plain(f.getValue()))
              .collect(Collectors.joining(";"));
    };
  }
}
