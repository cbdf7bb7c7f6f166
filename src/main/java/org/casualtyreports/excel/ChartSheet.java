package org.casualtyreports.excel;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.casualtyreports.excel.Styles.Look;
import org.casualtyreports.excel.Styles.Tint;
import org.casualtyreports.report.ChartSpec.Span;

/**
 * The sheet that holds what the charts of the workbook draw, one block of rows a chart: the
 * categories, one column a series, and where a series has intervals how far they reach below and
 * above. It stands behind the others, so that sheets of data keep to one table.
 */
final class ChartSheet {
  private static final int WIDTH = 18;

  private final XSSFSheet sheet;
  private final Styles styles;
  private int next = 2;

  ChartSheet(XSSFSheet sheet, Styles styles, String title) {
    this.sheet = sheet;
    this.styles = styles;
    sheet.setDisplayGridlines(false);
    sheet.setColumnWidth(0, 40 * 256);
    put(sheet.createRow(0), 0, Look.TITLE, title);
    sheet.getRow(0).setHeightInPoints(24);
  }

  /** Writes the numbers of a chart; its ranges are where they went. */
  Ranges add(ChartBlock block) {
    put(sheet.createRow(next), 0, Look.GROUP, block.title());
    int head = next + 1;
    int first = head + 1;
    int last = head + block.categories().size();
    XSSFRow headRow = sheet.createRow(head);
    put(headRow, 0, Look.HEAD_TEXT, block.unit());
    for (int i = 0; i < block.categories().size(); i++) {
      put(sheet.createRow(first + i), 0, Look.TEXT, block.categories().get(i));
    }
    int column = 1;
    for (ChartBlock.Line line : block.lines()) {
      put(headRow, column, Look.HEAD_FIGURE, line.name());
      figures(first, column++, line.spans());
    }
    int reach = column;
    for (ChartBlock.Line line : block.lines()) {
      if (line.hasIntervals()) {
        put(headRow, column, Look.HEAD_FIGURE, line.name() + " −");
        put(headRow, column + 1, Look.HEAD_FIGURE, line.name() + " +");
        reaches(first, column, line.spans(), block.open());
        column += 2;
      }
    }
    int mostLines = 1;
    for (int i = 1; i < column; i++) {
      sheet.setColumnWidth(i, WIDTH * 256);
      String heading = headRow.getCell(i).getStringCellValue();
      mostLines = Math.max(mostLines, TextWidth.lines(heading, WIDTH / 1.3).size());
    }
    headRow.setHeightInPoints(mostLines * 13.5f + 4);
    next = last + 2;
    return new Ranges(sheet, head, first, last, reach);
  }

  private void figures(int row, int column, List<Span> spans) {
    for (int i = 0; i < spans.size(); i++) {
      switch (spans.get(i)) {
        case Span.Closed closed -> put(row + i, column, closed.best());
        case Span.OpenFrom open -> put(row + i, column, open.lower());
        case Span.NotStated none -> {}
      }
    }
  }

  private void reaches(int row, int column, List<Span> spans, String openWord) {
    for (int i = 0; i < spans.size(); i++) {
      switch (spans.get(i)) {
        case Span.Closed closed -> {
          if (closed.lower() < closed.upper()) {
            put(row + i, column, closed.best() - closed.lower());
            put(row + i, column + 1, closed.upper() - closed.best());
          }
        }
        case Span.OpenFrom open ->
            put(sheet.getRow(row + i), column + 1, Look.FIGURE_WORD, openWord);
        case Span.NotStated none -> {}
      }
    }
  }

  private void put(int row, int column, long number) {
    XSSFCell cell = sheet.getRow(row).createCell(column);
    cell.setCellValue(number);
    cell.setCellStyle(styles.style(Look.COUNT, Tint.NONE));
  }

  private void put(XSSFRow row, int column, Look look, String words) {
    String clean = CellText.clean(words);
    String held = CellText.parts(clean, 1_000).getFirst();
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(held);
    boolean head = look == Look.HEAD_FIGURE || look == Look.HEAD_TEXT || look == Look.TEXT;
    int traits =
        (CellText.looksLikeFormula(held) ? 1 << Styles.Trait.INERT.ordinal() : 0)
            | (head ? 1 << Styles.Trait.WRAPPED.ordinal() : 0);
    cell.setCellStyle(sheet.getWorkbook().getCellStyleAt(styles.of(look, Tint.NONE, traits)));
  }

  /**
   * Where the numbers of a chart stand.
   *
   * @param reach column of the first reach below
   */
  record Ranges(XSSFSheet sheet, int head, int first, int last, int reach) {
    CellRangeAddress categories() {
      return new CellRangeAddress(first, last, 0, 0);
    }

    CellRangeAddress series(int index) {
      return new CellRangeAddress(first, last, index + 1, index + 1);
    }

    CellRangeAddress reach(int column) {
      return new CellRangeAddress(first, last, column, column);
    }
  }
}
