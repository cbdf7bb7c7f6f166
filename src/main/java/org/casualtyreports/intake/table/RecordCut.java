package org.casualtyreports.intake.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Cuts a record that {@link RecordScanner} went over into the texts of its cells. */
final class RecordCut {
  private RecordCut() {}

  /**
   * The cells, blank ones empty, and line ends in one spelling.
   *
   * @param to where the next record begins
   */
  static List<String> cells(byte[] bytes, int from, int to, char separator) {
    List<String> cells = new ArrayList<>(32);
    int end = withoutLineEnd(bytes, from, to);
    int at = from;
    while (true) {
      int next = at < end && bytes[at] == '"' ? quotedEnd(bytes, at, end) : at;
      while (next < end && bytes[next] != separator) {
        next++;
      }
      cells.add(cell(bytes, at, next));
      if (next >= end) {
        return cells;
      }
      at = next + 1;
    }
  }

  private static int withoutLineEnd(byte[] bytes, int from, int to) {
    int end = to;
    if (end > from && bytes[end - 1] == '\n') {
      end--;
      if (end > from && bytes[end - 1] == '\r') {
        end--;
      }
    }
    return end;
  }

  private static int quotedEnd(byte[] bytes, int from, int end) {
    int at = from + 1;
    while (at < end) {
      if (bytes[at] == '"') {
        if (at + 1 == end || bytes[at + 1] != '"') {
          return at + 1;
        }
        at++;
      }
      at++;
    }
    return end;
  }

  private static String cell(byte[] bytes, int from, int to) {
    if (from == to) {
      return "";
    }
    boolean quoted = bytes[from] == '"';
    String text =
        quoted
            ? unquoted(new String(bytes, from + 1, to - from - 2, StandardCharsets.UTF_8))
            : new String(bytes, from, to - from, StandardCharsets.UTF_8);
    return bytes[from] > ' ' && !quoted ? text : TableShape.clean(text);
  }

  private static String unquoted(String text) {
    return text.indexOf('"') < 0 ? text : text.replace("\"\"", "\"");
  }
}
