package org.casualtyreports.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.casualtyreports.excel.SampleReport.column;
import static org.casualtyreports.excel.SampleReport.count;
import static org.casualtyreports.excel.SampleReport.number;
import static org.casualtyreports.excel.SampleReport.report;
import static org.casualtyreports.excel.SampleReport.row;
import static org.casualtyreports.excel.SampleReport.sheet;
import static org.casualtyreports.excel.SampleReport.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casualtyreports.claim.Language;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Cell.Mark;
import org.casualtyreports.report.Cell.Measure;
import org.casualtyreports.report.Cell.Value;
import org.casualtyreports.report.ChartSpec;
import org.casualtyreports.report.Report;
import org.casualtyreports.report.Sheet;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Kind;
import org.casualtyreports.report.Table.Role;
import org.casualtyreports.report.Text;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbooksTest {
  private static final Limits SMALL = new Limits(60, 40, 1_000, 1_000, 1_000_000, 100);

  static byte[] bytes(Report report, Limits limits) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Workbooks.write(report, limits, out);
    return out.toByteArray();
  }

  static XSSFWorkbook open(byte[] bytes) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static XSSFWorkbook open(Report report) throws IOException {
    return open(bytes(report, Limits.OF_FORMAT));
  }

  private static XSSFWorkbook open(Report report, Limits limits) throws IOException {
    return open(bytes(report, limits));
  }

  /** Address, type, value and number format of a cell. */
  static String describe(XSSFCell cell) {
    String value =
        switch (cell.getCellType()) {
          case STRING -> cell.getStringCellValue();
          case NUMERIC -> Double.toString(cell.getNumericCellValue());
          case FORMULA -> cell.getCellFormula();
          case BLANK -> "";
          case BOOLEAN, ERROR, _NONE -> throw new AssertionError(cell.getReference());
        };
    return "%s %s '%s' %s"
        .formatted(
            cell.getReference(),
            cell.getCellType(),
            value,
            cell.getCellStyle().getDataFormatString());
  }

  private static List<String> describe(XSSFSheet sheet, int row) {
    List<String> cells = new ArrayList<>();
    sheet.getRow(row).forEach(c -> cells.add(describe((XSSFCell) c)));
    return cells;
  }

  private static XSSFCell only(Cell cell) throws IOException {
    return open(report(sheet("s", "S", List.of(text("a", "A")), List.of(row(cell)))))
        .getSheetAt(0)
        .getRow(3)
        .getCell(0);
  }

  @Nested
  class Cells {
    @Test
    void everyKindOfValueHasItsTypeAndFormat() throws IOException {
      Sheet kinds =
          sheet(
              "kinds",
              "Kinds",
              List.of(
                  column("words", "Words", Kind.TEXT, Role.ROW_HEADING),
                  count("count", "Count"),
                  column("decimal", "Decimal", Kind.DECIMAL, Role.DATA),
                  column("day", "Day", Kind.DAY, Role.DATA),
                  column("month", "Month", Kind.MONTH, Role.DATA),
                  count("open", "Open"),
                  count("unstated", "Not stated"),
                  count("blank", "Blank")),
              List.of(
                  row(
                      Cell.words("Red Column"),
                      number(1234),
                      Cell.of("1.5", new Value.Decimal(1.5)),
                      SampleReport.day(LocalDate.of(2024, 2, 29)),
                      SampleReport.month(YearMonth.of(2024, 1)),
                      SampleReport.open(),
                      Cell.of("not stated", Value.NOT_STATED),
                      Cell.BLANK)));

      XSSFSheet sheet = open(report(kinds)).getSheetAt(0);

      assertThat(describe(sheet, 0)).containsExactly("A1 STRING 'Kinds' General");
      assertThat(describe(sheet, 3))
          .containsExactly(
              "A4 STRING 'Red Column' General",
              "B4 NUMERIC '1234.0' #,##0",
              "C4 NUMERIC '1.5' #,##0.0###",
              "D4 NUMERIC '45351.0' yyyy-mm-dd",
              "E4 NUMERIC '45292.0' yyyy-mm",
              "F4 STRING 'open' General",
              "G4 STRING 'not stated' General",
              "H4 BLANK '' General");
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
      assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
    }

    @Test
    void daysBeforeTheCalendarOfSheetsStayText() throws IOException {
      assertThat(describe(only(SampleReport.day(LocalDate.of(1899, 12, 31)))))
          .isEqualTo("A4 STRING '1899-12-31' General");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@cmd", "\t=1", "\n=1", "=HYPERLINK(\"x\",\"y\")"})
    void textThatLooksLikeAFormulaStaysText(String hostile) throws IOException {
      XSSFCell cell = only(Cell.words(hostile));

      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(hostile);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<b>&amp;]]></b>",
          "_x0041_",
          "_x000D__x",
          " outer  blanks ",
          "حركة",
          "𝛼 beyond",
          "a\nb",
          "tab\there"
        })
    void markupAndEscapesInTextAreText(String text) throws IOException {
      assertThat(only(Cell.words(text)).getStringCellValue()).isEqualTo(text);
    }

    @Test
    void whatXmlCannotHoldIsShown() throws IOException {
      assertThat(only(Cell.words("a\u0000b\u001Bc\uD800d\uFFFEe\r\nf")).getStringCellValue())
          .isEqualTo("a\u2400b\u241Bc\uFFFDd\uFFFDe\nf");
    }

    @Test
    void textTooLongForACellContinuesInTheNextColumn() throws IOException {
      String text = "0123456789".repeat(9);
      Sheet sheet =
          sheet(
              "s",
              "S",
              List.of(text("note", "Note"), text("b", "B")),
              List.of(row(Cell.words(text), Cell.words("b"))));

      XSSFSheet written = open(report(sheet), SMALL).getSheetAt(0);

      assertThat(describe(written, 2))
          .containsExactly(
              "A3 STRING 'Note' General",
              "B3 STRING 'Note (part 2)' General",
              "C3 STRING 'Note (part 3)' General",
              "D3 STRING 'B' General");
      assertThat(describe(written, 3))
          .containsExactly(
              "A4 STRING '" + text.substring(0, 40) + "' General",
              "B4 STRING '" + text.substring(40, 80) + "' General",
              "C4 STRING '" + text.substring(80) + "' General",
              "D4 STRING 'b' General");
    }

    @Test
    void footnotesStandBelowTheTable() throws IOException {
      Cell cell = Cell.words(Text.of("about 400").footnote(1, "Ten per cent."));
      XSSFSheet sheet =
          open(report(sheet("s", "S", List.of(text("a", "A")), List.of(row(cell))))).getSheetAt(0);

      assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("about 400 [1]");
      assertThat(sheet.getRow(5).getCell(0).getStringCellValue()).isEqualTo("[1] Ten per cent.");
    }
  }

  @Nested
  class Sheets {
    @Test
    void dataSheetsAreTablesWithoutMergedCells() throws IOException {
      XSSFWorkbook book = open(SampleReport.whole(Language.EN));

      List<String> tables = new ArrayList<>();
      book.forEach(
          s -> {
            assertThat(s.getMergedRegions()).as(s.getSheetName()).isEmpty();
            for (XSSFTable table : ((XSSFSheet) s).getTables()) {
              tables.add(
                  s.getSheetName()
                      + ": "
                      + table.getName()
                      + " "
                      + table.getArea().formatAsString());
            }
          });
      assertThat(tables)
          .containsExactly(
              "Claims: claims A5:M185",
              "Monthly by claimant: monthlyTable A4:I22",
              "Contested incidents: contested A3:E6");
      assertThat(book.getActiveSheetIndex()).isZero();
    }

    @Test
    void contentsLeadToSheets() throws IOException {
      XSSFSheet contents = open(SampleReport.whole(Language.EN)).getSheet("Contents");

      assertThat(contents.getHyperlinkList())
          .extracting(h -> h.getCellRef() + " " + h.getLocation())
          .containsExactly(
              "A4 'Method & notes'!A1",
              "A5 'Claims'!A1",
              "A6 'Monthly by claimant'!A1",
              "A7 'Contested incidents'!A1",
              "A8 'Rejected rows'!A1");
    }

    @Test
    void namesThatProgramsRefuseAreMended() throws IOException {
      List<Sheet> sheets = new ArrayList<>();
      for (String name : List.of("'quoted'", "History", "Claims", "claims", "A&B <c>")) {
        sheets.add(
            sheet(
                "T" + sheets.size(), name, List.of(text("a", "A")), List.of(row(Cell.words("x")))));
      }
      XSSFWorkbook book = open(report(sheets.toArray(Sheet[]::new)));

      List<String> names = new ArrayList<>();
      book.forEach(s -> names.add(s.getSheetName()));
      assertThat(names).containsExactly("-quoted-", "History-", "Claims", "claims (2)", "A&B <c>");
      assertThat(book.getSheetAt(0).getTables())
          .extracting(XSSFTable::getName)
          .containsExactly("_T0");
    }

    @Test
    void headingsAreMadeUnique() throws IOException {
      Sheet sheet =
          sheet(
              "s",
              "S",
              List.of(text("a", "Name"), text("b", "name"), text("c", "")),
              List.of(row(Cell.words("1"), Cell.words("2"), Cell.words("3"))));

      assertThat(describe(open(report(sheet)).getSheetAt(0), 2))
          .containsExactly(
              "A3 STRING 'Name' General", "B3 STRING 'name (2)' General", "C3 STRING '-' General");
    }

    @Test
    void arabicSheetsRunFromTheRight() throws IOException {
      open(SampleReport.whole(Language.AR))
          .forEach(s -> assertThat(s.isRightToLeft()).as(s.getSheetName()).isTrue());
      open(SampleReport.whole(Language.FR))
          .forEach(s -> assertThat(s.isRightToLeft()).as(s.getSheetName()).isFalse());
    }

    @Test
    void widthsFollowTheContentUpToACap() throws IOException {
      Sheet sheet =
          sheet(
              "s",
              "S",
              List.of(text("short", "A"), text("long", "B"), count("n", "N")),
              List.of(row(Cell.words("x"), Cell.words("word ".repeat(60)), number(1_234_567_890))));

      XSSFSheet written = open(report(sheet)).getSheetAt(0);

      assertThat(written.getColumnWidth(0) / 256).isEqualTo(7);
      assertThat(written.getColumnWidth(1) / 256).isEqualTo(52);
      assertThat(written.getColumnWidth(2) / 256).isEqualTo(14);
      assertThat(written.getRow(3).getCell(1).getCellStyle().getWrapText()).isTrue();
    }

    @Test
    void rowsBeyondASheetGoOnInTheNext() throws IOException {
      List<Table.Row> rows = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        rows.add(row(number(i)));
      }
      XSSFWorkbook book =
          open(
              report(SampleReport.cover(), sheet("many", "Many", List.of(count("n", "N")), rows)),
              SMALL);

      XSSFSheet first = book.getSheet("Many");
      XSSFSheet second = book.getSheet("Many (2)");
      assertThat(first.getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("'Many' goes on in 'Many (2)'.");
      assertThat(second.getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("'Many (2)' continues 'Many'.");
      assertThat(book.getSheet("Cover").getRow(2).getCell(0).getStringCellValue())
          .isEqualTo("'Many' goes on in 'Many (2)'.");
      assertThat(first.getLastRowNum()).isLessThan(60);
      assertThat(first.getRow(first.getLastRowNum()).getCell(0).getNumericCellValue() + 1)
          .isEqualTo(second.getRow(4).getCell(0).getNumericCellValue());
      assertThat(second.getRow(second.getLastRowNum()).getCell(0).getNumericCellValue())
          .isEqualTo(99);
    }

    @Test
    void cellsThatRecurAreWrittenLikeAnyOthers() throws IOException {
      List<Cell> cells =
          List.of(
              Cell.BLANK,
              Cell.words("Group for Monitoring"),
              Cell.words("=1+1 & <b>"),
              Cell.words("two\nlines of " + "words ".repeat(30)),
              Cell.words("long ".repeat(400)),
              Cell.words(Text.link("C17", "claims")),
              Cell.words(Text.of("about 400").footnote(1, "Ten per cent.")),
              Cell.words("contested").marked(Mark.CONTESTED_STATUS),
              number(17).marked(Mark.CONTESTED_NUMBER),
              number(17),
              SampleReport.day(LocalDate.of(2023, 5, 1)),
              SampleReport.open());
      Random random = new Random(3);
      List<Table.Row> shared = new ArrayList<>();
      List<Table.Row> apart = new ArrayList<>();
      for (int i = 0; i < 3_000; i++) {
        Cell first = cells.get(random.nextInt(cells.size()));
        Cell second = cells.get(random.nextInt(cells.size()));
        shared.add(row(number(i), first, second));
        apart.add(row(number(i), copy(first), copy(second)));
      }
      assertThat(bytes(report(recurring(shared)), Limits.OF_FORMAT))
          .isEqualTo(bytes(report(recurring(apart)), Limits.OF_FORMAT));
    }

    private static Cell copy(Cell cell) {
      return new Cell(cell.shown(), cell.value(), cell.marks());
    }

    private static Sheet recurring(List<Table.Row> rows) {
      return sheet(
          "claims", "Claims", List.of(count("n", "N"), text("a", "A"), count("b", "B")), rows);
    }

    @Test
    void wordsThatDecideAMarkAreAConditionalFormatAndOthersATint() throws IOException {
      Cell marked = Cell.words("contested").marked(Mark.CONTESTED_NUMBER);
      Cell figure = number(5).marked(Mark.CONTESTED_NUMBER);
      Sheet sheet =
          sheet(
              "s",
              "S",
              List.of(text("status", "Status"), count("n", "N")),
              List.of(row(marked, figure), row(Cell.words("agreed"), number(5))));

      XSSFSheet written = open(report(sheet)).getSheetAt(0);

      assertThat(written.getSheetConditionalFormatting().getNumConditionalFormattings()).isOne();
      assertThat(
              written
                  .getSheetConditionalFormatting()
                  .getConditionalFormattingAt(0)
                  .getRule(0)
                  .getFormula1())
          .isEqualTo("OR(A4=\"contested\")");
      assertThat(written.getRow(3).getCell(1).getCellStyle().getFillForegroundColorColor())
          .isNotNull();
      assertThat(written.getRow(4).getCell(1).getCellStyle().getFillForegroundColorColor())
          .isNull();
    }

    @Test
    void chartsKeepClaimantsApartAndGapsOpen() throws IOException {
      XSSFWorkbook book = open(SampleReport.whole(Language.EN));
      var chart = book.getSheet("Monthly by claimant").getDrawingPatriarch().getCharts().getFirst();

      var bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
      assertThat(bars.getGrouping().getVal().toString()).isEqualTo("clustered");
      assertThat(bars.getSerArray()).hasSize(3);
      assertThat(chart.getCTChart().getDispBlanksAs().getVal().toString()).isEqualTo("gap");
      assertThat(bars.getSerArray(2).getVal().getNumRef().getNumCache().getPtArray()).hasSize(5);
      assertThat(bars.getSerArray(0).getVal().getNumRef().getF())
          .isEqualTo("'Chart data'!$B$5:$B$10");
      XSSFSheet data = book.getSheet("Chart data");
      assertThat(data.getRow(3).getCell(1).getStringCellValue()).isEqualTo("Red Column");
    }

    @Test
    void longSeriesAreLinesBesideALongTableAndPrintApart() throws IOException {
      ChartSpec.MonthlySeries half =
          (ChartSpec.MonthlySeries) SampleReport.series(SampleReport.claims(7, 180));
      List<ChartSpec.MonthTick> months = new ArrayList<>();
      List<ChartSpec.Series> series = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        months.addAll(half.months());
      }
      for (ChartSpec.Series one : half.series()) {
        List<ChartSpec.Point> points = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
          points.addAll(one.points());
        }
        series.add(new ChartSpec.Series(one.claimant(), "soldiers", points));
      }
      ChartSpec lines =
          new ChartSpec.MonthlySeries("", "alt", "deaths", months, series, List.of(), half.words());
      List<Table.Row> rows = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        rows.add(row(number(i)));
      }

      XSSFWorkbook book =
          open(report(sheet("s", "S", List.of(count("n", "N")), rows, List.of(lines))));

      var plot =
          book.getSheet("S")
              .getDrawingPatriarch()
              .getCharts()
              .getFirst()
              .getCTChart()
              .getPlotArea();
      assertThat(plot.getLineChartArray()).hasSize(1);
      assertThat(plot.getLineChartArray(0).getSerArray()).hasSize(3);
      assertThat(plot.getLineChartArray(0).getSerArray(0).getVal().getNumRef().getF())
          .isEqualTo("'Chart data'!$B$5:$B$22");
      assertThat(book.getPrintArea(0)).startsWith("S!$A$1:$").contains(",S!$C$3:$");
    }

    @Test
    void aReportWithoutSheetsIsRefused() {
      assertThatThrownBy(() -> Workbooks.write(report(), new ByteArrayOutputStream()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("expected a report with sheets, found none");
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
      Sheet sheet = sheet("s", "S", List.of(text("a", "A")), List.of(row()));

      assertThatThrownBy(() -> open(report(sheet)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("sheet 'S', row 1: expected 1 cells, found 0");
    }
  }

  @Nested
  class Tallies {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyFormulaGivesTheFigureOfTheReport(long seed) throws IOException {
      List<SampleReport.ClaimRow> claims = SampleReport.claims(seed, 60);
      XSSFWorkbook book =
          open(report(SampleReport.claimsSheet(claims), SampleReport.monthly(claims)));
      FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
      XSSFSheet monthly = book.getSheet("Monthly by claimant");

      for (int i = 0; i < 18; i++) {
        for (Measure measure : Measure.values()) {
          XSSFCell cell = monthly.getRow(4 + i).getCell(2 + measure.ordinal());
          String cached = shown(cell);
          String expected = SampleReport.shown(SampleReport.now(claims, "T" + (i + 1), measure));
          assertThat(cached).isEqualTo(expected);
          assertThat(shown(evaluator.evaluate(cell))).as(cell.getCellFormula()).isEqualTo(expected);
        }
      }
    }

    @Test
    void formulasReadTheTableOfClaims() throws IOException {
      XSSFSheet monthly = open(SampleReport.whole(Language.EN)).getSheet("Monthly by claimant");

      List<String> formulas = new ArrayList<>();
      for (int i = 2; i < 8; i++) {
        formulas.add(monthly.getRow(4).getCell(i).getCellFormula());
      }
      String open = "'Claims'!$J$6:$J$185";
      String stated = "'Claims'!$K$6:$K$185";
      String ofRow = "claims[Tally row],\"T1\"";
      String none = "IF(COUNTIFS(" + ofRow + "," + stated + ",1)=0,\"not stated\",";
      assertThat(formulas)
          .containsExactly(
              "COUNTIFS(" + ofRow + ")",
              "COUNTIFS(" + ofRow + "," + stated + ",0)",
              "COUNTIFS(" + ofRow + "," + open + ",1)",
              none + "SUMIFS(claims[Lower]," + ofRow + "))",
              none
                  + "IF(SUMIFS(claims[Lower],"
                  + ofRow
                  + ","
                  + open
                  + ",1)>0.25*SUMIFS(claims[Lower],"
                  + ofRow
                  + "),\"not shown\",SUMIFS(claims[Best],"
                  + ofRow
                  + ")))",
              none
                  + "IF(COUNTIFS("
                  + ofRow
                  + ","
                  + open
                  + ",1)>0,\"open\",SUMIFS(claims[Upper],"
                  + ofRow
                  + ")))");
    }

    @Test
    void aCorrectedClaimMovesItsTally() throws IOException {
      List<SampleReport.ClaimRow> claims = SampleReport.claims(7, 60);
      XSSFWorkbook book =
          open(report(SampleReport.claimsSheet(claims), SampleReport.monthly(claims)));
      String key = claims.getFirst().tallyRow();
      XSSFCell lower =
          book.getSheet("Monthly by claimant")
              .getRow(3 + Integer.parseInt(key.substring(1)))
              .getCell(2 + Measure.LOWER.ordinal());
      double before = lower.getNumericCellValue();
      XSSFCell claim = book.getSheet("Claims").getRow(5).getCell(6);
      double old = claim.getNumericCellValue();

      claim.setCellValue(old + 1000);

      assertThat(book.getCreationHelper().createFormulaEvaluator().evaluate(lower).getNumberValue())
          .isEqualTo(before + 1000);
    }

    @Test
    void tooManyTalliesAreValuesAndTheSheetSaysSo() throws IOException {
      List<SampleReport.ClaimRow> claims = SampleReport.claims(7, 40);
      Limits few = new Limits(1_000, 32_767, 100, 1_000, 1_000_000, 100);
      XSSFSheet monthly =
          open(report(SampleReport.claimsSheet(claims), SampleReport.monthly(claims)), few)
              .getSheet("Monthly by claimant");

      assertThat(monthly.getRow(2).getCell(0).getStringCellValue())
          .isEqualTo("Too many tallies for formulas: values are written.");
      assertThat(monthly.getRow(5).getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
    }

    @Test
    void aKeyThatCouldMatchOthersIsRefused() {
      Value tallied = new Value.Tallied("T*", Measure.CLAIMS, new Value.Count(1));
      Sheet sheet = sheet("s", "S", List.of(count("n", "N")), List.of(row(Cell.of("1", tallied))));
      Sheet claims = SampleReport.claimsSheet(SampleReport.claims(1, 3));

      assertThatThrownBy(() -> open(report(sheet, claims)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "expected a key of letters, digits, '_', '.' or '-' that begins with a letter, found"
                  + " 'T*'");
    }

    private static String shown(XSSFCell cell) {
      return cell.getCachedFormulaResultType() == CellType.STRING
          ? cell.getStringCellValue()
          : Long.toString((long) cell.getNumericCellValue());
    }

    private static String shown(CellValue value) {
      return value.getCellType() == CellType.STRING
          ? value.getStringValue()
          : Long.toString((long) value.getNumberValue());
    }
  }

  @Nested
  class Files {
    @Test
    void equalReportsGiveEqualBytes() throws IOException {
      assertThat(bytes(SampleReport.whole(Language.EN), Limits.OF_FORMAT))
          .isEqualTo(bytes(SampleReport.whole(Language.EN), Limits.OF_FORMAT));
    }

    @Test
    void propertiesComeFromTheImprint() throws IOException {
      var core = open(SampleReport.whole(Language.EN)).getProperties().getCoreProperties();

      assertThat(core.getTitle()).isEqualTo("Claimed deaths in Xarvia");
      assertThat(core.getCreator()).isEqualTo("Bureau of Counting");
      assertThat(core.getCreated()).hasToString("Sat Jul 15 00:00:00 UTC 2023");
    }

    @Test
    void footersNumberPages() throws IOException {
      XSSFSheet sheet = open(SampleReport.whole(Language.EN)).getSheet("Claims");

      assertThat(sheet.getFooter().getLeft()).isEqualTo("Claimed deaths && sources");
      assertThat(sheet.getFooter().getRight()).isEqualTo("Page &P of &N");
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("5:5");
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getFitToPage()).isTrue();
    }
  }
}
