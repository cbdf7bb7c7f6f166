package org.casualtyreports.intake.table;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * The cells of a record that {@link RecordScanner} went over, each decoded when it is asked for:
 * blank ones empty, and line ends in one spelling. The list is unmodifiable.
 */
final class RecordCut extends AbstractList<String> implements RandomAccess {
  private final byte[] bytes;
  private final int[] starts;
  private final int size;

  private RecordCut(byte[] bytes, int[] starts, int size) {
    this.bytes = bytes;
    this.starts = starts;
    this.size = size;
  }

  /**
   * @param bytes that nobody changes
   * @param to where the next record begins
   * @param cells how many there should be
   */
  static RecordCut of(byte[] bytes, int from, int to, char separator, int cells) {
    int[] starts = new int[cells + 1];
    int end = withoutLineEnd(bytes, from, to);
    int size = 0;
    int at = from;
    while (size < cells) {
      starts[size++] = at;
      int next = at < end && bytes[at] == '"' ? quotedEnd(bytes, at, end) : at;
      while (next < end && bytes[next] != separator) {
        next++;
      }
      at = next + 1;
      if (next >= end) {
        starts[size] = at;
        return new RecordCut(bytes, starts, size);
      }
    }
    // More than there should be.
    return new RecordCut(bytes, starts, 0);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public String get(int cell) {
    Objects.checkIndex(cell, size);
    return cell(bytes, starts[cell], starts[cell + 1] - 1);
  }

  static int withoutLineEnd(byte[] bytes, int from, int to) {
    int end = to;
    if (end > from && bytes[end - 1] == '\n') {
      end--;
      if (end > from && bytes[end - 1] == '\r') {
        end--;
      }
    }
    return end;
  }

  static int quotedEnd(byte[] bytes, int from, int end) {
    int at = ByteSearch.find((byte) '"', bytes, from + 1, end);
    while (at < end) {
      if (at + 1 == end || bytes[at + 1] != '"') {
        return at + 1;
      }
      at = ByteSearch.find((byte) '"', bytes, at + 2, end);
    }
    return end;
  }

  static String cell(byte[] bytes, int from, int to) {
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
