package org.casualtyreports.excel;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casualtyreports.excel.Page.Placed;
import org.casualtyreports.excel.Styles.Tint;
import org.casualtyreports.report.Imprint;
import org.casualtyreports.report.Text;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;

/** Everything of a sheet but its rows: widths, panes, table, links, marks, print set-up. */
final class SheetFrame {
  /** Programs set a footer left to right, in which Arabic words between numbers change places. */
  private static final String PAGE_OF_PAGES = "&P / &N";

  private static final double WIDTH_OF_A4_PAGE = 230;
  private static final double WIDTH_OF_A3_PAGE = 330;
  private static final int MOST_IN_FOOTER = 60;
  private static final int MOST_IN_HEADER = 240;
  private static final double MOST_EXCEL_WIDTH = 250;
  private static final double DEFAULT_WIDTH = 9;

  private final XSSFWorkbook book;
  private final XSSFSheet sheet;
  private final Page page;

  SheetFrame(XSSFWorkbook book, XSSFSheet sheet, Page page) {
    this.book = book;
    this.sheet = sheet;
    this.page = page;
  }

  void build(Imprint imprint, Map<String, String> places) {
    sheet.setDisplayGridlines(false);
    for (int i = 0; i < page.columns().size(); i++) {
      double width = Math.min(page.columns().get(i).width(), MOST_EXCEL_WIDTH);
      sheet.setColumnWidth(i, (int) Math.round(width * 256));
    }
    dimension();
    if (!page.isCover()) {
      freeze();
      if (page.isTidy()) {
        table();
      }
      marks();
    }
    links(places);
    print(imprint);
  }

  private void dimension() {
    int lastColumn = Math.max(0, page.columns().size() - 1);
    String last = new CellReference(page.lastRow(), lastColumn).formatAsString();
    sheet.getCTWorksheet().getDimension().setRef("A1:" + last);
  }

  private void freeze() {
    int columns = page.frozenColumns();
    int rows = page.frozenRows();
    if (columns > 0 || rows > 0) {
      sheet.createFreezePane(columns, rows);
    }
  }

  private void table() {
    // For each column that it is given, POI reads the head of the table anew.
    XSSFTable table = sheet.createTable(area(0));
    String area = area(page.columns().size() - 1).formatAsString();
    CTTable ct = table.getCTTable();
    ct.setRef(area);
    table.setName(page.tableName());
    table.setDisplayName(page.tableName());
    CTTableColumns columns = ct.getTableColumns();
    columns.setCount(page.columns().size());
    for (int i = 0; i < page.columns().size(); i++) {
      CTTableColumn column = i == 0 ? columns.getTableColumnArray(0) : columns.addNewTableColumn();
      column.setId(i + 1L);
      column.setName(page.columns().get(i).heading());
    }
    ct.addNewAutoFilter().setRef(area);
    ct.addNewTableStyleInfo().setName("TableStyleLight1");
    ct.getTableStyleInfo().setShowRowStripes(false);
    ct.getTableStyleInfo().setShowColumnStripes(false);
  }

  private AreaReference area(int lastColumn) {
    return new AreaReference(
        new CellReference(page.headRow(), 0),
        new CellReference(page.lastDataRow(), lastColumn),
        SpreadsheetVersion.EXCEL2007);
  }

  private void marks() {
    if (page.rows() == 0) {
      return;
    }
    for (int i = 0; i < page.columns().size(); i++) {
      Placed column = page.columns().get(i);
      if (column.part() == 0) {
        for (Tint tint : Tint.values()) {
          mark(i, tint, page.survey().marks[column.source()].deciding(tint));
        }
      }
    }
  }

  private void mark(int column, Tint tint, Set<String> words) {
    if (words.isEmpty() || tint == Tint.NONE) {
      return;
    }
    String cell = new CellReference(page.firstDataRow(), column).formatAsString();
    String formula =
        words.stream()
            .map(w -> cell + "=\"" + w.replace("\"", "\"\"") + "\"")
            .collect(Collectors.joining(",", "OR(", ")"));
    XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(formula);
    if (tint.fill >= 0) {
      rule.createPatternFormatting().setFillBackgroundColor(Styles.color(tint.fill));
    } else {
      rule.createFontFormatting().setFontColor(Styles.color(Styles.MUTED));
    }
    CellRangeAddress range =
        new CellRangeAddress(page.firstDataRow(), page.lastDataRow(), column, column);
    formats.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
  }

  private void links(Map<String, String> places) {
    for (Survey.Link link : page.survey().links) {
      int row = link.row() - page.firstRow();
      String place = places.get(link.anchor());
      if (place != null && row >= 0 && row < page.rows()) {
        XSSFHyperlink to = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        to.setLocation(place);
        to.setCellReference(new CellReference(page.firstDataRow() + row, column(link.column())));
        sheet.addHyperlink(to);
      }
    }
  }

  private int column(int source) {
    for (int i = 0; i < page.columns().size(); i++) {
      if (page.columns().get(i).source() == source) {
        return i;
      }
    }
    throw new IllegalStateException("no column " + source);
  }

  private void print(Imprint imprint) {
    PrintSetup setup = setUpPages(sheet, imprint, page.name());
    if (page.width() > WIDTH_OF_A4_PAGE) {
      setup.setPaperSize(PrintSetup.A3_PAPERSIZE);
    }
    setup.setFitWidth((short) pagesSideBySide());
    if (!page.isCover() && page.rows() > SheetCharts.ROWS_OF_SHORT_TABLE) {
      sheet.setRepeatingRows(new CellRangeAddress(page.headRow(), page.headRow(), -1, -1));
    }
    if (pagesSideBySide() > 1) {
      if (page.frozenColumns() > 0) {
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, page.frozenColumns() - 1));
      }
      titleOnEveryPage();
    }
  }

  private int pagesSideBySide() {
    return (int) Math.max(1, Math.ceil(page.width() / WIDTH_OF_A3_PAGE));
  }

  /** The row where print begins: below the title where each page has it in its header. */
  int firstPrintedRow() {
    return pagesSideBySide() > 1 ? page.headRow() : 0;
  }

  private void titleOnEveryPage() {
    StringBuilder header = new StringBuilder("&\"-,Bold\"&14");
    header.append(escaped(page.sheet().title())).append("&\"-,Regular\"&9");
    for (Text line : page.above()) {
      String words = escaped(Shown.text(line));
      if (header.length() + words.length() < MOST_IN_HEADER) {
        header.append('\n').append(words);
      }
    }
    if (sheet.isRightToLeft()) {
      sheet.getHeader().setRight(header.toString());
    } else {
      sheet.getHeader().setLeft(header.toString());
    }
    sheet.setMargin(PageMargin.TOP, 1.0);
    sheet.setMargin(PageMargin.HEADER, 0.35);
  }

  /** Landscape pages as wide as the sheet, with the running title and the number below. */
  static PrintSetup setUpPages(XSSFSheet sheet, Imprint imprint, String name) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    sheet.setFitToPage(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    String title = footer(imprint.runningTitle());
    String number =
        sheet.isRightToLeft() ? PAGE_OF_PAGES : Page.fill(footer(imprint.pageLabel()), "&P", "&N");
    Footer footer = sheet.getFooter();
    footer.setLeft(sheet.isRightToLeft() ? number : title);
    footer.setCenter(footer(name));
    footer.setRight(sheet.isRightToLeft() ? title : number);
    return setup;
  }

  /** Text in a footer, where '&' begins a code; as much of it as stands beside the sheet's name. */
  private static String footer(String text) {
    String line = CellText.onOneLine(text);
    if (line.length() <= MOST_IN_FOOTER) {
      return escaped(line);
    }
    int word = line.lastIndexOf(' ', MOST_IN_FOOTER);
    return escaped(line.substring(0, word > 0 ? word : MOST_IN_FOOTER) + "…");
  }

  private static String escaped(String text) {
    return CellText.onOneLine(text).replace("&", "&&");
  }

  /** How many columns of this sheet are needed for a width, counted from one of them. */
  int columnsFor(double width, int from) {
    double reached = 0;
    int column = from;
    while (reached < width) {
      reached +=
          column < page.columns().size() ? page.columns().get(column).width() : DEFAULT_WIDTH;
      column++;
    }
    return column - from;
  }
}
