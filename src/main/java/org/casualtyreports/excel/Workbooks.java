package org.casualtyreports.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casualtyreports.excel.CanonicalPackage.RowSource;
import org.casualtyreports.excel.NativeChart.Direction;
import org.casualtyreports.report.Imprint;
import org.casualtyreports.report.Report;
import org.casualtyreports.report.SheetWords;

/** Writes the workbook of a report. */
public final class Workbooks {
  /** Where no day of publication is given. */
  private static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);

  private static final int ROWS_OF_LARGE_SHEET = 50_000;

  private Workbooks() {}

  /**
   * Writes the sheets of a report as an .xlsx file; does not close the stream.
   *
   * <p>Equal reports give equal bytes. Rows are read twice, in order, and never held together.
   *
   * @throws IllegalArgumentException if there is no sheet, a row has another number of cells than
   *     there are columns, or a figure of a tally is none
   * @throws IOException if the stream can't be written
   */
  public static void write(Report report, OutputStream out) throws IOException {
    // POI names the language of the machine in each chart title.
    LocaleUtil.setUserLocale(Locale.ENGLISH);
    try {
      write(report, Limits.OF_FORMAT, out);
    } finally {
      LocaleUtil.resetUserLocale();
    }
  }

  /** Loads what every workbook needs, which can be done before there is a report. */
  public static void prepare() {
    LocaleUtil.setUserLocale(Locale.ENGLISH);
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet();
      sheet.createTable(null);
      NativeChart.prepare(sheet);
      book.write(new Parts());
      book.getPackage().revert();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      LocaleUtil.resetUserLocale();
    }
  }

  static void write(Report report, Limits limits, OutputStream out) throws IOException {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(out, "out");
    if (report.sheets().isEmpty()) {
      throw new IllegalArgumentException("expected a report with sheets, found none");
    }
    Pages pages = Pages.of(report, limits);
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Styles styles = new Styles(book, report);
      Map<String, RowSource> rows = frames(report, pages, styles, limits, book);
      charts(report, pages, styles, book);
      properties(report.imprint(), book.getProperties());
      Parts built = new Parts();
      book.write(built);
      // To close it would write it once more.
      book.getPackage().revert();
      CanonicalPackage.rewrite(built.byName(), rows, book.getStylesSource(), out);
    }
  }

  private static Map<String, RowSource> frames(
      Report report, Pages pages, Styles styles, Limits limits, XSSFWorkbook book) {
    Map<String, String> places = pages.places();
    Optional<Formulas> formulas = pages.formulas();
    Map<String, RowSource> rows = new HashMap<>();
    for (Page page : pages.all()) {
      XSSFSheet sheet = book.createSheet(page.name());
      sheet.setRightToLeft(report.language().rightToLeft());
      new SheetFrame(book, sheet, page).build(report.imprint(), places);
      String part = sheet.getPackagePart().getPartName().getName().substring(1);
      rows.put(
          part, new PageRows(page, styles, formulas, report.sheetWords(), places.keySet(), limits));
    }
    book.setActiveSheet(0);
    return rows;
  }

  private static void charts(Report report, Pages pages, Styles styles, XSSFWorkbook book) {
    Direction direction =
        report.language().rightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    ArrowLabels arrowLabels = new ArrowLabels();
    ChartSheet data = null;
    for (int i = 0; i < pages.all().size(); i++) {
      Page page = pages.all().get(i);
      XSSFSheet sheet = book.getSheetAt(i);
      SheetFrame frame = new SheetFrame(book, sheet, page);
      List<ChartBlock> blocks =
          page.firstRow() > 0
              ? List.of()
              : page.sheet().charts().stream().flatMap(c -> ChartBlock.of(c).stream()).toList();
      if (blocks.isEmpty()) {
        Imprint.Logo logo = report.imprint().logo();
        CoverLogo.draw(sheet, page, logo);
        int columns = page.columns().size() + CoverLogo.columns(page, logo);
        book.setPrintArea(i, SheetCharts.areaWithoutCharts(page, frame, columns));
      } else {
        if (data == null) {
          data = chartSheet(report, pages, styles, book);
        }
        SheetCharts charts = new SheetCharts(sheet, page, frame, data, direction, arrowLabels);
        book.setPrintArea(i, charts.draw(blocks));
      }
    }
  }

  private static ChartSheet chartSheet(
      Report report, Pages pages, Styles styles, XSSFWorkbook book) {
    String title = report.sheetWords().chartData();
    XSSFSheet sheet = book.createSheet(pages.newTab(title));
    sheet.setRightToLeft(report.language().rightToLeft());
    SheetFrame.setUpPages(sheet, report.imprint(), sheet.getSheetName());
    return new ChartSheet(sheet, styles, title);
  }

  private static void properties(Imprint imprint, POIXMLProperties properties) {
    Date day =
        Date.from(
            switch (imprint.published()) {
              case Imprint.Published.On on -> start(on.day());
              case Imprint.Published.NotGiven none -> start(NO_DAY);
            });
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(CellText.onOneLine(imprint.title()));
    core.setSubjectProperty(CellText.onOneLine(imprint.subtitle()));
    core.setCreator(CellText.onOneLine(imprint.organisation()));
    core.setLastModifiedByUser(CellText.onOneLine(imprint.organisation()));
    core.setCreated(Optional.of(day));
    core.setModified(Optional.of(day));
    properties.getExtendedProperties().setApplication("casualty-reports");
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** The rows of one page, written when its part is. */
  private record PageRows(
      Page page,
      Styles styles,
      Optional<Formulas> formulas,
      SheetWords words,
      Set<String> places,
      Limits limits)
      implements RowSource {
    @Override
    public int level() {
      return page.rows() > ROWS_OF_LARGE_SHEET ? Deflater.BEST_SPEED : Deflater.DEFAULT_COMPRESSION;
    }

    @Override
    public void write(OutputStream out) throws IOException {
      new SheetRows(page, styles, formulas, words, places, limits, out).write();
    }
  }
}
