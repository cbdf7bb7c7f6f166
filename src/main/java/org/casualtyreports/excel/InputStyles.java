package org.casualtyreports.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casualtyreports.claim.Language;

/** The cell styles of the input workbook, each made once, when first asked for. */
final class InputStyles {
  private static final int REQUIRED_FILL = 0x1F4E5F;
  private static final int ALTERNATIVE_FILL = 0xBCD3DB;
  private static final int WHITE = 0xFFFFFF;

  private final XSSFWorkbook book;
  private final Language language;
  private final Map<Look, XSSFFont> fonts = new HashMap<>();
  private final Map<Key, XSSFCellStyle> known = new HashMap<>();

  InputStyles(XSSFWorkbook book, Language language) {
    this.book = book;
    this.language = language;
    XSSFFont standard = book.getFontAt(0);
    standard.setFontName(Styles.FONT);
    standard.setFontHeightInPoints((short) Styles.FONT_SIZE);
  }

  /** What a cell is for. */
  enum Look {
    TITLE("General", -1, REQUIRED_FILL),
    INTRO("General", -1, Styles.INK),
    REQUIRED_HEAD("@", REQUIRED_FILL, WHITE),
    ALTERNATIVE_HEAD("@", ALTERNATIVE_FILL, Styles.INK),
    OPTIONAL_HEAD("@", Styles.HEAD_FILL, Styles.INK),
    GUIDANCE("General", -1, Styles.INK),
    /** Text that a spreadsheet program must not take for a date or a number. */
    TEXT("@", -1, Styles.INK),
    DAY("yyyy-mm-dd", -1, Styles.INK),
    COUNT("0", -1, Styles.INK),
    DEGREES("0.######", -1, Styles.INK);

    private final String format;
    private final int fill;
    private final int ink;

    Look(String format, int fill, int ink) {
      this.format = format;
      this.fill = fill;
      this.ink = ink;
    }

    static Look head(InputColumn.Need need) {
      return switch (need) {
        case REQUIRED -> REQUIRED_HEAD;
        case INCIDENT_OR_PERIOD -> ALTERNATIVE_HEAD;
        case OPTIONAL -> OPTIONAL_HEAD;
      };
    }

    static Look of(InputColumn.Entry entry) {
      return switch (entry) {
        case InputColumn.Entry.Plain plain -> plain == InputColumn.Entry.Plain.DAY ? DAY : TEXT;
        case InputColumn.Entry.Words words -> TEXT;
        case InputColumn.Entry.Whole whole -> COUNT;
        case InputColumn.Entry.Degrees degrees -> DEGREES;
      };
    }
  }

  private record Key(Look look, ReadingOrder order, Start start) {}

  /** What a program could take a text for. */
  private enum Start {
    OF_TEXT,
    OF_FORMULA
  }

  /** The style of an empty cell, or of one that holds no text. */
  XSSFCellStyle of(Look look) {
    return of(new Key(look, ReadingOrder.CONTEXT, Start.OF_TEXT));
  }

  /** The style of a cell with this text: read in the direction of its letters. */
  XSSFCellStyle of(Look look, String text) {
    boolean fromRight = text.codePoints().anyMatch(InputStyles::isWrittenFromRight);
    return of(
        new Key(
            look,
            fromRight ? ReadingOrder.RIGHT_TO_LEFT : ReadingOrder.LEFT_TO_RIGHT,
            CellText.looksLikeFormula(text) ? Start.OF_FORMULA : Start.OF_TEXT));
  }

  private static boolean isWrittenFromRight(int character) {
    byte direction = Character.getDirectionality(character);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT;
  }

  private XSSFCellStyle of(Key key) {
    return known.computeIfAbsent(key, this::make);
  }

  private XSSFCellStyle make(Key key) {
    Look look = key.look();
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(fonts.computeIfAbsent(look, this::font));
    style.setDataFormat(book.createDataFormat().getFormat(look.format));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setReadingOrder(key.order());
    style.setAlignment(
        language.rightToLeft() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
    style.setWrapText(look == Look.GUIDANCE);
    style.setIndention((short) (look == Look.GUIDANCE ? 1 : 0));
    style.setQuotePrefixed(key.start() == Start.OF_FORMULA);
    if (look.fill >= 0) {
      style.setFillForegroundColor(Styles.color(look.fill));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    if (look == Look.GUIDANCE) {
      style.setBorderBottom(BorderStyle.THIN);
      style.setBottomBorderColor(Styles.color(Styles.RULE));
    }
    return style;
  }

  private XSSFFont font(Look look) {
    XSSFFont font = book.createFont();
    font.setFontName(Styles.FONT);
    font.setFontHeightInPoints((short) (look == Look.TITLE ? 14 : Styles.FONT_SIZE));
    font.setBold(
        switch (look) {
          case TITLE, REQUIRED_HEAD, ALTERNATIVE_HEAD, OPTIONAL_HEAD -> true;
          case INTRO, GUIDANCE, TEXT, DAY, COUNT, DEGREES -> false;
        });
    font.setColor(Styles.color(look.ink));
    return font;
  }
}
