package org.casualtyreports.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;

/** Writes the rows of a sheet as SpreadsheetML, cell by cell, in rising order. */
final class SheetXml {
  private static final int BUFFER = 1 << 16;
  private static final int LONGEST_STEP = 64;
  private static final int LONGEST_KEPT = 1 << 10;

  private final OutputStream out;
  private final byte[] buffer = new byte[BUFFER];
  private final List<byte[]> columns = new ArrayList<>();
  private int used;
  private byte[] rowNumber = {};

  /** Where in the buffer the last cell goes on after its place; negative where it is gone. */
  private int afterPlace = -1;

  SheetXml(OutputStream out) {
    this.out = out;
  }

  /**
   * Opens a row.
   *
   * @param row from 0
   */
  void startRow(int row) throws IOException {
    rowNumber = bytes(Integer.toString(row + 1));
    ascii("<row r=\"", rowNumber);
    ascii("\">");
  }

  /** Opens a row of a fixed height, in points. */
  void startRow(int row, double height) throws IOException {
    rowNumber = bytes(Integer.toString(row + 1));
    ascii("<row r=\"", rowNumber);
    ascii("\" ht=\"");
    ascii(Double.toString(height));
    ascii("\" customHeight=\"1\">");
  }

  void endRow() throws IOException {
    ascii("</row>");
  }

  void blank(int column, int style) throws IOException {
    startCell(column, style);
    ascii("\"/>");
  }

  void number(int column, int style, long number) throws IOException {
    startCell(column, style);
    ascii("\"><v>");
    ascii(Long.toString(number));
    ascii("</v></c>");
  }

  void number(int column, int style, double number) throws IOException {
    startCell(column, style);
    ascii("\"><v>");
    ascii(Double.toString(number));
    ascii("</v></c>");
  }

  /**
   * Text as it is.
   *
   * @param text clean
   */
  void text(int column, int style, String text) throws IOException {
    startCell(column, style);
    ascii("\" t=\"inlineStr\"><is>");
    t(text);
    ascii("</is></c>");
  }

  /** Text in runs. */
  void runs(int column, int style, List<RunText> runs) throws IOException {
    startCell(column, style);
    ascii("\" t=\"inlineStr\"><is>");
    for (RunText run : runs) {
      ascii("<r>");
      if (run.weight() == Weight.BOLD) {
        ascii("<rPr><b/><sz val=\"" + Styles.FONT_SIZE + "\"/><rFont val=\"");
        ascii(Styles.FONT);
        ascii("\"/></rPr>");
      }
      t(run.words());
      ascii("</r>");
    }
    ascii("</is></c>");
  }

  /** A formula with the number it gives. */
  void formula(int column, int style, String formula, long cached) throws IOException {
    startCell(column, style);
    ascii("\"><f>");
    escaped(formula);
    ascii("</f><v>");
    ascii(Long.toString(cached));
    ascii("</v></c>");
  }

  /** A formula with the text it gives. */
  void formula(int column, int style, String formula, String cached) throws IOException {
    startCell(column, style);
    ascii("\" t=\"str\"><f>");
    escaped(formula);
    ascii("</f><v>");
    escaped(cached);
    ascii("</v></c>");
  }

  /** The last cell without its place, to be written {@linkplain #again again}; if still at hand. */
  Optional<byte[]> lastCell() {
    return afterPlace < 0 || used - afterPlace > LONGEST_KEPT
        ? Optional.empty()
        : Optional.of(Arrays.copyOfRange(buffer, afterPlace, used));
  }

  /** Writes a cell like an earlier one. */
  void again(int column, byte[] cell) throws IOException {
    startPlace(column);
    if (used > BUFFER - LONGEST_STEP - cell.length) {
      flush();
    }
    System.arraycopy(cell, 0, buffer, used, cell.length);
    used += cell.length;
    afterPlace = -1;
  }

  void flush() throws IOException {
    out.write(buffer, 0, used);
    used = 0;
    afterPlace = -1;
  }

  private void startCell(int column, int style) throws IOException {
    startPlace(column);
    afterPlace = used;
    ascii("\" s=\"");
    ascii(Integer.toString(style));
  }

  private void startPlace(int column) throws IOException {
    while (columns.size() <= column) {
      columns.add(bytes(CellReference.convertNumToColString(columns.size())));
    }
    ascii("<c r=\"", columns.get(column));
    ascii("", rowNumber);
  }

  private void t(String text) throws IOException {
    ascii(hasOuterBlank(text) ? "<t xml:space=\"preserve\">" : "<t>");
    escaped(text);
    ascii("</t>");
  }

  private static boolean hasOuterBlank(String text) {
    return !text.isEmpty()
        && (text.charAt(0) <= ' '
            || text.charAt(text.length() - 1) <= ' '
            || text.indexOf('\n') >= 0
            || text.contains("  "));
  }

  private void escaped(String text) throws IOException {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (used > BUFFER - LONGEST_STEP) {
        flush();
      }
      char c = text.charAt(i);
      if (c < 0x80) {
        if (c == '&') {
          ascii("&amp;");
        } else if (c == '<') {
          ascii("&lt;");
        } else if (c == '>') {
          ascii("&gt;");
        } else if (c == '_' && readsAsEscape(text, i)) {
          ascii("_x005F_");
        } else {
          buffer[used++] = (byte) c;
        }
      } else {
        i += multiByte(text, i, c);
      }
    }
  }

  private int multiByte(String text, int at, char c) {
    if (c < 0x800) {
      buffer[used++] = (byte) (0xC0 | c >> 6);
      buffer[used++] = (byte) (0x80 | c & 0x3F);
      return 0;
    }
    if (Character.isHighSurrogate(c)) {
      int point = Character.toCodePoint(c, text.charAt(at + 1));
      buffer[used++] = (byte) (0xF0 | point >> 18);
      buffer[used++] = (byte) (0x80 | point >> 12 & 0x3F);
      buffer[used++] = (byte) (0x80 | point >> 6 & 0x3F);
      buffer[used++] = (byte) (0x80 | point & 0x3F);
      return 1;
    }
    buffer[used++] = (byte) (0xE0 | c >> 12);
    buffer[used++] = (byte) (0x80 | c >> 6 & 0x3F);
    buffer[used++] = (byte) (0x80 | c & 0x3F);
    return 0;
  }

  /** Readers take {@code _x0041_} for 'A': the format's own escape. */
  private static boolean readsAsEscape(String text, int at) {
    return text.length() >= at + 7
        && text.charAt(at + 1) == 'x'
        && text.charAt(at + 6) == '_'
        && text.substring(at + 2, at + 6).chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }

  private void ascii(String words, byte[] more) throws IOException {
    ascii(words);
    System.arraycopy(more, 0, buffer, used, more.length);
    used += more.length;
  }

  /** Short text of our own; leaves room for a short piece behind it. */
  @SuppressWarnings("deprecation") // the one way to copy ASCII without making an object
  private void ascii(String words) throws IOException {
    int length = words.length();
    if (used > BUFFER - LONGEST_STEP - length) {
      flush();
    }
    words.getBytes(0, length, buffer, used);
    used += length;
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.US_ASCII);
  }

  /** How heavy a run is set. */
  enum Weight {
    PLAIN,
    BOLD
  }

  /** A stretch of text. */
  record RunText(String words, Weight weight) {}
}
