package org.casualtyreports.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.casualtyreports.excel.InputColumn.Entry;
import org.casualtyreports.excel.InputStyles.Look;

/** The sheet that says what each column takes and what the words of the lists mean. */
final class GuidanceSheet {
  private static final int[] WIDTHS = {11, 18, 22, 26, 58, 36, 28};
  private static final int INTRO_LINES = 5;
  private static final double INTRO_SHARE = 0.8;
  private static final float LINE = 13.5f;
  private static final int MEANING = 3;

  private final XSSFSheet sheet;
  private final InputStyles styles;
  private final InputTexts texts;
  private int next;

  GuidanceSheet(XSSFSheet sheet, InputStyles styles, InputTexts texts) {
    this.sheet = sheet;
    this.styles = styles;
    this.texts = texts;
  }

  void build() {
    sheet.setDisplayGridlines(false);
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * 256);
    }
    intro();
    head(
        "head.sheet",
        "head.column",
        "head.need",
        "head.name",
        "head.holds",
        "head.blank",
        "head.example");
    columns(InputSheet.INCIDENTS, InputColumn.OF_INCIDENTS);
    columns(InputSheet.CLAIMS, InputColumn.OF_CLAIMS);
    next++;
    put(sheet.createRow(next++), 0, Look.TITLE, texts.say("list.title"));
    head("head.sheet", "head.column", "list.word", "list.meaning");
    words(InputSheet.INCIDENTS, InputColumn.OF_INCIDENTS);
    words(InputSheet.CLAIMS, InputColumn.OF_CLAIMS);
  }

  private void intro() {
    XSSFRow title = sheet.createRow(next++);
    put(title, 0, Look.TITLE, texts.say("title"));
    title.setHeightInPoints(24);
    int width = 0;
    for (int columnWidth : WIDTHS) {
      width += columnWidth;
    }
    for (int i = 1; i <= INTRO_LINES; i++) {
      // Lines of their own: merged cells are reported when the workbook is read.
      for (String line : TextWidth.lines(texts.say("intro." + i), width * INTRO_SHARE)) {
        put(sheet.createRow(next++), 0, Look.INTRO, line);
      }
    }
    next++;
  }

  private void head(String... phrases) {
    XSSFRow row = sheet.createRow(next++);
    for (int i = 0; i < phrases.length; i++) {
      put(row, i, Look.OPTIONAL_HEAD, texts.say(phrases[i]));
    }
  }

  private void columns(String sheetName, List<InputColumn> columns) {
    for (InputColumn column : columns) {
      InputTexts.About about = texts.about(sheetName, column.header());
      List<String> cells =
          List.of(
              sheetName,
              column.header(),
              texts.say(column.need().phrase),
              about.name(),
              about.holds(),
              about.blank(),
              about.example());
      XSSFRow row = sheet.createRow(next++);
      int lines = 1;
      for (int i = 0; i < cells.size(); i++) {
        boolean named = i == 1;
        put(row, i, named ? Look.head(column.need()) : Look.GUIDANCE, cells.get(i));
        lines = Math.max(lines, TextWidth.lines(cells.get(i), WIDTHS[i] - 2.0).size());
      }
      row.setHeightInPoints(lines * LINE + 3);
    }
  }

  private void words(String sheetName, List<InputColumn> columns) {
    for (InputColumn column : columns) {
      if (column.entry() instanceof Entry.Words words) {
        for (String word : words.codes()) {
          XSSFRow row = sheet.createRow(next++);
          List<String> cells = new ArrayList<>(List.of(sheetName, column.header(), word));
          cells.add(texts.say("word." + column.header() + "." + word));
          for (int i = 0; i < cells.size(); i++) {
            put(row, i, i == MEANING ? Look.TEXT : Look.GUIDANCE, cells.get(i));
          }
        }
      }
    }
  }

  private void put(XSSFRow row, int column, Look look, String text) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(styles.of(look, text));
  }
}
