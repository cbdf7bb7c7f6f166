package org.casualtyreports.excel;

import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.casualtyreports.excel.NativeChart.Direction;
import org.casualtyreports.report.Text;

/**
 * Places the charts of a page: under a short table, beside a long one. Both print, a chart beside
 * the table on a page of its own.
 */
final class SheetCharts {
  static final int ROWS_OF_SHORT_TABLE = 30;
  private static final int ROWS_OF_PRINTED_PAGE = 36;
  private static final double WIDTH = 100;
  private static final int HEIGHT = 24;
  private static final int GAP = 2;

  private final XSSFSheet sheet;
  private final Page page;
  private final SheetFrame frame;
  private final ChartSheet data;
  private final Direction direction;
  private final ArrowLabels arrowLabels;

  SheetCharts(
      XSSFSheet sheet,
      Page page,
      SheetFrame frame,
      ChartSheet data,
      Direction direction,
      ArrowLabels arrowLabels) {
    this.sheet = sheet;
    this.page = page;
    this.frame = frame;
    this.data = data;
    this.direction = direction;
    this.arrowLabels = arrowLabels;
  }

  /** Draws the charts and gives the areas to print. */
  String draw(List<ChartBlock> blocks) {
    boolean beside = page.rows() > ROWS_OF_SHORT_TABLE;
    int column = beside ? page.columns().size() + 1 : 0;
    int row = beside ? page.headRow() : page.lastRow() + 2;
    int columns = frame.columnsFor(WIDTH, column);
    StringBuilder apart = new StringBuilder();
    int used = beside ? 0 : row;
    for (ChartBlock block : blocks) {
      int height = height(block);
      if (!beside && used + height > ROWS_OF_PRINTED_PAGE) {
        sheet.setRowBreak(row - 1);
        used = 0;
      }
      used += height + GAP;
      XSSFClientAnchor anchor =
          new XSSFClientAnchor(0, 0, 0, 0, column, row, column + columns, row + height);
      new NativeChart(block, data.add(block), direction, arrowLabels).draw(sheet, anchor);
      apart.append(',').append(area(row, column, row + height, column + columns - 1));
      row += height + GAP;
    }
    int right = Math.max(columnsOfLines(page, frame), page.columns().size());
    if (beside) {
      return area(frame.firstPrintedRow(), 0, page.lastRow(), right - 1)
          + apart; // each chart on a page of its own
    }
    return area(frame.firstPrintedRow(), 0, row, Math.max(right, columns) - 1);
  }

  /**
   * The area to print of a page without charts: table and lines, which are wider at times.
   *
   * @param columns of the table and of what stands beside it
   */
  static String areaWithoutCharts(Page page, SheetFrame frame, int columns) {
    int right = Math.max(columnsOfLines(page, frame), columns);
    return area(frame.firstPrintedRow(), 0, page.lastRow(), Math.max(1, right) - 1);
  }

  private static int columnsOfLines(Page page, SheetFrame frame) {
    double widest = TextWidth.of(page.sheet().title()) * (page.isCover() ? 2.3 : 1.5);
    for (List<Text> lines : List.of(page.above(), page.below())) {
      for (Text line : lines) {
        widest = Math.max(widest, TextWidth.of(Shown.text(line)));
      }
    }
    return frame.columnsFor(Math.min(widest, 170), 0);
  }

  private static int height(ChartBlock block) {
    return switch (block.form()) {
      case COLUMNS, LINES -> HEIGHT;
      case BARS -> Math.max(14, 8 + block.categories().size() * (block.lines().size() + 1) * 4 / 5);
    };
  }

  private static String area(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    return "$%s$%s:$%s$%s"
        .formatted(
            CellReference.convertNumToColString(firstColumn),
            firstRow + 1,
            CellReference.convertNumToColString(lastColumn),
            lastRow + 1);
  }
}
