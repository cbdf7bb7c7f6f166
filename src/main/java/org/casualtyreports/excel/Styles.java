package org.casualtyreports.excel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casualtyreports.report.Imprint;
import org.casualtyreports.report.Report;

/** The cell styles of a workbook, each made once, when first asked for. */
final class Styles {
  static final String FONT = "Arial";
  static final int FONT_SIZE = 10;
  static final int INK = 0x1F2933;
  static final int MUTED = 0x5F6B76;
  static final int RULE = 0xDDE2E6;
  static final int HEAD_FILL = 0xEEF1F4;
  private static final int SWISS = 2;
  private static final int LINK_INK = 0x0B5394;

  private static final int TINTS = Tint.values().length;
  private static final int TRAITS = 1 << Trait.values().length;

  private final XSSFWorkbook book;
  private final XSSFColor accent;
  private final Reading reading;
  private final Map<String, XSSFFont> fonts = new HashMap<>();
  private final int[] known = new int[Look.values().length * TINTS * TRAITS];

  Styles(XSSFWorkbook book, Report report) {
    this.book = book;
    this.accent = color(report.imprint().accent());
    this.reading = report.language().rightToLeft() ? Reading.FROM_THE_RIGHT : Reading.FROM_THE_LEFT;
    Arrays.fill(known, -1);
    XSSFFont standard = book.getFontAt(0);
    standard.setFontName(FONT);
    standard.setFontHeightInPoints((short) FONT_SIZE);
    standard.setFamily(SWISS);
  }

  /** Index of the style in the workbook. */
  int of(Look look, Tint tint, Trait... traits) {
    int bits = 0;
    for (Trait trait : traits) {
      bits |= 1 << trait.ordinal();
    }
    return of(look, tint, bits);
  }

  /**
   * Index of the style in the workbook.
   *
   * @param traits a bit for each, by ordinal
   */
  int of(Look look, Tint tint, int traits) {
    int at = (look.ordinal() * TINTS + tint.ordinal()) * TRAITS + traits;
    if (known[at] < 0) {
      known[at] = make(look, tint, traits).getIndex();
    }
    return known[at];
  }

  XSSFCellStyle style(Look look, Tint tint, Trait... traits) {
    return book.getCellStyleAt(of(look, tint, traits));
  }

  private XSSFCellStyle make(Look look, Tint tint, int traits) {
    XSSFCellStyle style = book.createCellStyle();
    style.setVerticalAlignment(
        look == Look.HEAD_TEXT || look == Look.HEAD_FIGURE
            ? VerticalAlignment.BOTTOM
            : VerticalAlignment.TOP);
    align(style, look, traits);
    style.setFont(font(look, tint, traits));
    style.setDataFormat(book.createDataFormat().getFormat(look.format));
    style.setWrapText(has(traits, Trait.WRAPPED));
    style.setQuotePrefixed(has(traits, Trait.INERT));
    frame(style, look);
    if (look == Look.HEAD_TEXT || look == Look.HEAD_FIGURE) {
      fill(style, HEAD_FILL);
    } else if (tint.fill >= 0) {
      fill(style, tint.fill);
    }
    return style;
  }

  private void align(XSSFCellStyle style, Look look, int traits) {
    HorizontalAlignment start =
        reading == Reading.FROM_THE_RIGHT ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT;
    style.setAlignment(look.side == Side.UNITS ? HorizontalAlignment.RIGHT : start);
    if (has(traits, Trait.AFTER_FIGURE) && reading == Reading.FROM_THE_LEFT) {
      style.setIndention((short) 1);
    }
    if (reading == Reading.FROM_THE_RIGHT && look.side == Side.START) {
      style.setReadingOrder(ReadingOrder.RIGHT_TO_LEFT);
    }
  }

  private void frame(XSSFCellStyle style, Look look) {
    switch (look) {
      case HEAD_TEXT, HEAD_FIGURE -> {
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setBottomBorderColor(accent);
      }
      case TEXT, COUNT, DECIMAL, DAY, MONTH, FIGURE_WORD, GROUP -> {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(color(RULE));
      }
      case COVER_TITLE, COVER_KEY, COVER_TEXT, COVER_COUNT, COVER_DAY, TITLE, LEAD, NOTE -> {}
    }
  }

  private XSSFFont font(Look look, Tint tint, int traits) {
    boolean bold = look.weight == Weight.BOLD || has(traits, Trait.STRONG);
    boolean linked = has(traits, Trait.LINKED);
    boolean titled = look == Look.TITLE || look == Look.COVER_TITLE;
    int ink = linked ? LINK_INK : tint == Tint.FADED ? MUTED : look.ink;
    return fonts.computeIfAbsent(
        look.size + "/" + ink + "/" + bold + linked + titled,
        key -> {
          XSSFFont font = book.createFont();
          font.setFontName(FONT);
          font.setFamily(SWISS);
          font.setFontHeightInPoints((short) look.size);
          font.setBold(bold);
          font.setColor(titled ? accent : color(ink));
          font.setUnderline(linked ? Font.U_SINGLE : Font.U_NONE);
          return font;
        });
  }

  private static void fill(XSSFCellStyle style, int rgb) {
    style.setFillForegroundColor(color(rgb));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static boolean has(int traits, Trait trait) {
    return (traits & 1 << trait.ordinal()) != 0;
  }

  static XSSFColor color(int rgb) {
    return new XSSFColor(rgb(rgb), null);
  }

  static byte[] rgb(int rgb) {
    return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
  }

  private static XSSFColor color(Imprint.Rgb rgb) {
    return color(rgb.red() << 16 | rgb.green() << 8 | rgb.blue());
  }

  private enum Reading {
    FROM_THE_LEFT,
    FROM_THE_RIGHT
  }

  private enum Side {
    /** Where reading starts. */
    START,
    /** Units under units, in every script. */
    UNITS
  }

  private enum Weight {
    REGULAR,
    BOLD
  }

  /** What a cell is. */
  enum Look {
    COVER_TITLE(Side.START, 22, Weight.BOLD, INK, "General"),
    COVER_KEY(Side.START, FONT_SIZE, Weight.BOLD, MUTED, "@"),
    COVER_TEXT(Side.START, FONT_SIZE, Weight.REGULAR, INK, "General"),
    COVER_COUNT(Side.START, FONT_SIZE, Weight.REGULAR, INK, "#,##0"),
    COVER_DAY(Side.START, FONT_SIZE, Weight.REGULAR, INK, "yyyy-mm-dd"),
    TITLE(Side.START, 14, Weight.BOLD, INK, "General"),
    LEAD(Side.START, FONT_SIZE, Weight.REGULAR, MUTED, "General"),
    HEAD_TEXT(Side.START, FONT_SIZE, Weight.BOLD, INK, "General"),
    HEAD_FIGURE(Side.UNITS, FONT_SIZE, Weight.BOLD, INK, "General"),
    GROUP(Side.START, FONT_SIZE, Weight.BOLD, INK, "General"),
    TEXT(Side.START, FONT_SIZE, Weight.REGULAR, INK, "General"),
    COUNT(Side.UNITS, FONT_SIZE, Weight.REGULAR, INK, "#,##0"),
    DECIMAL(Side.UNITS, FONT_SIZE, Weight.REGULAR, INK, "#,##0.0###"),
    DAY(Side.START, FONT_SIZE, Weight.REGULAR, INK, "yyyy-mm-dd"),
    MONTH(Side.START, FONT_SIZE, Weight.REGULAR, INK, "yyyy-mm"),
    /** A word where a figure would stand. */
    FIGURE_WORD(Side.UNITS, FONT_SIZE, Weight.REGULAR, INK, "General"),
    NOTE(Side.START, FONT_SIZE - 1, Weight.REGULAR, MUTED, "General");

    private final Side side;
    private final int size;
    private final Weight weight;
    private final int ink;
    private final String format;

    Look(Side side, int size, Weight weight, int ink, String format) {
      this.side = side;
      this.size = size;
      this.weight = weight;
      this.ink = ink;
      this.format = format;
    }
  }

  /** A mark as a colour; the words of the report say it too. */
  enum Tint {
    NONE(-1),
    CONTESTED(0xFFF0D0),
    PROVISIONAL(0xE3EEF9),
    OPEN(0xF0E9F5),
    FADED(-1);

    final int fill;

    Tint(int fill) {
      this.fill = fill;
    }
  }

  /** What a style has besides. */
  enum Trait {
    WRAPPED,
    /** Begins like a formula and must stay text, also after editing. */
    INERT,
    LINKED,
    STRONG,
    /** Text that would touch the figures of the column before. */
    AFTER_FIGURE
  }
}
