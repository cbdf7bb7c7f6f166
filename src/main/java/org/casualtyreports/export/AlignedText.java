package org.casualtyreports.export;

import java.util.List;

/** Lines of cells in columns of equal width, for a terminal; numbers stand to the right. */
final class AlignedText {
  private final StringBuilder out;
  private final int[] widths;

  private AlignedText(int columns, StringBuilder out) {
    this.out = out;
    this.widths = new int[columns];
  }

  static void write(List<String> columns, List<List<Datum>> rows, StringBuilder out) {
    AlignedText text = new AlignedText(columns.size(), out);
    String[] header = columns.toArray(new String[0]);
    String[][] lines = new String[rows.size()][];
    text.widenFor(header);
    for (int row = 0; row < lines.length; row++) {
      lines[row] = cells(rows.get(row));
      text.widenFor(lines[row]);
    }
    text.line(header, List.of());
    for (int row = 0; row < lines.length; row++) {
      text.line(lines[row], rows.get(row));
    }
  }

  private static String[] cells(List<Datum> row) {
    String[] cells = new String[row.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = oneLine(CsvText.plain(row.get(i)));
    }
    return cells;
  }

  private void widenFor(String[] cells) {
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], width(cells[i]));
    }
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  /**
   * @param values of the cells; none for a header
   */
  private void line(String[] cells, List<Datum> values) {
    int start = out.length();
    for (int i = 0; i < widths.length; i++) {
      if (i > 0) {
        out.append("  ");
      }
      int gap = widths[i] - width(cells[i]);
      if (!values.isEmpty() && isNumber(values.get(i))) {
        out.repeat(' ', gap).append(cells[i]);
      } else {
        out.append(cells[i]).repeat(' ', gap);
      }
    }
    int end = out.length();
    while (end > start && Character.isWhitespace(out.charAt(end - 1))) {
      end--;
    }
    out.setLength(end);
    out.append('\n');
  }

  private static boolean isNumber(Datum value) {
    return value instanceof Datum.Whole || value instanceof Datum.Real;
  }

  /** A cell on one line, without control characters that a terminal would obey. */
  private static String oneLine(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      if (isControl(cell.charAt(i))) {
        return cell.replaceAll("\\p{Cntrl}+", " ");
      }
    }
    return cell;
  }

  private static boolean isControl(char c) {
    return c < ' ' || c == '\u007f';
  }
}
