package org.casualtyreports.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.casualtyreports.intake.table.TableFixtures.messages;
import static org.casualtyreports.intake.table.TableFixtures.rows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class WorkbookTest {

  private enum Kind {
    XLSX,
    XLS;

    Workbook workbook() {
      return this == XLSX ? new XSSFWorkbook() : new HSSFWorkbook();
    }

    String file() {
      return this == XLSX ? "b.xlsx" : "b.xls";
    }
  }

  /** Texts, numbers, truth values; empty texts are no cells. */
  private static Sheet sheet(Workbook workbook, String name, Object[]... rows) {
    Sheet sheet = workbook.createSheet(name);
    for (int i = 0; i < rows.length; i++) {
      Row row = sheet.createRow(i);
      for (int j = 0; j < rows[i].length; j++) {
        fill(row, j, rows[i][j]);
      }
    }
    return sheet;
  }

  private static void fill(Row row, int column, Object value) {
    switch (value) {
      case Number number -> row.createCell(column).setCellValue(number.doubleValue());
      case Boolean truth -> row.createCell(column).setCellValue(truth);
      default -> {
        if (!value.toString().isEmpty()) {
          row.createCell(column).setCellValue(value.toString());
        }
      }
    }
  }

  private static Object[] row(Object... cells) {
    return cells;
  }

  private static void format(Cell cell, String format) {
    Workbook workbook = cell.getSheet().getWorkbook();
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }

  private static byte[] bytes(Workbook workbook) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(out);
    workbook.close();
    return out.toByteArray();
  }

  private static List<TextTable> read(Kind kind, Workbook workbook) throws IOException {
    return Tables.read(kind.file(), bytes(workbook), ReadOptions.AUTO);
  }

  private static TextTable only(Kind kind, Workbook workbook) throws IOException {
    List<TextTable> tables = read(kind, workbook);
    assertThat(tables).hasSize(1);
    return tables.getFirst();
  }

  @Nested
  final class Cells {
    @ParameterizedTest
    @EnumSource(Kind.class)
    void numbersHaveOneSpelling(Kind kind) throws IOException {
      Workbook workbook = kind.workbook();
      sheet(
          workbook,
          "S",
          row("a", "b", "c", "d", "e", "f"),
          row(210.0, 123456789012L, 0.1 + 0.2, 1e-3, -0.0, 1e21),
          row(2.3, 1.5e10, -4, 14.123456789, true, false));
      TextTable table = only(kind, workbook);

      assertThat(table.file().name()).isEqualTo(kind.file() + "[S]");
      assertThat(table.file().format()).isEqualTo(kind == Kind.XLSX ? "xlsx" : "xls");
      assertThat(table.file().encoding()).isEmpty();
      assertThat(table.file().rows()).isEqualTo(2);
      assertThat(rows(table))
          .containsExactly(
              "2: 210/123456789012/0.3/0.001/0/1000000000000000000000",
              "3: 2.3/15000000000/-4/14.123456789/TRUE/FALSE");
      assertThat(table.problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void datesAreIsoAsFarAsTheCellShowsThem(Kind kind) throws IOException {
      Workbook workbook = kind.workbook();
      Sheet sheet =
          sheet(
              workbook,
              "S",
              row("day", "moment", "month", "year", "time", "hours", "text"),
              row(45293, 45293.4375, 45292, 45292, 0.4375, 1.5, "02/01/2024"),
              row(1, 61, 45293, 45293, 0.5, 30, "Jan-24"));
      String[] formats = {
        "dd/mm/yyyy", "yyyy-mm-dd hh:mm", "mmm-yy", "yyyy", "h:mm", "[h]:mm", "General"
      };
      for (int r = 1; r <= 2; r++) {
        for (int c = 0; c < formats.length; c++) {
          format(sheet.getRow(r).getCell(c), formats[c]);
        }
      }
      TextTable table = only(kind, workbook);

      assertThat(rows(table))
          .containsExactly(
              "2: 2024-01-02/2024-01-02T10:30/2024-01/2024/10:30/1.5/02/01/2024",
              "3: 1900-01-01/1900-03-01/2024-01-02/2024-01-02/12:00/30/Jan-24");
      assertThat(table.problems()).isEmpty();
    }

    @Test
    void aNumberThatIsNoDateStaysANumberAndIsSaid() throws IOException {
      Workbook workbook = new XSSFWorkbook();
      Sheet sheet = sheet(workbook, "S", row("id", "day"), row("x", 60), row("y", -3));
      format(sheet.getRow(1).getCell(1), "yyyy-mm-dd");
      format(sheet.getRow(2).getCell(1), "yyyy-mm-dd");
      TextTable table = only(Kind.XLSX, workbook);

      assertThat(rows(table)).containsExactly("2: x/60", "3: y/-3");
      assertThat(messages(table))
          .containsExactly(
              "warning b.xlsx[S]:2: column 'day': expected a number that is a date, as the cell is"
                  + " formatted, found '60'; it is read as a number",
              "warning b.xlsx[S]:3: column 'day': expected a number that is a date, as the cell is"
                  + " formatted, found '-3'; it is read as a number");
    }

    @Test
    void daysOfTheOtherSystemCountFrom1904() throws IOException {
      XSSFWorkbook workbook = new XSSFWorkbook();
      workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
      Sheet sheet = sheet(workbook, "S", row("id", "day"), row("x", 43831), row("y", 0));
      format(sheet.getRow(1).getCell(1), "yyyy-mm-dd");
      format(sheet.getRow(2).getCell(1), "yyyy-mm-dd");

      assertThat(rows(only(Kind.XLSX, workbook)))
          .containsExactly("2: x/2024-01-02", "3: y/1904-01-01");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void formulasGiveTheirStoredResults(Kind kind) throws IOException {
      Workbook workbook = kind.workbook();
      Sheet sheet = sheet(workbook, "S", row("a", "b", "c"), row(1, 2, ""));
      sheet.getRow(1).createCell(2).setCellFormula("A2+B2");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

      assertThat(rows(only(kind, workbook))).containsExactly("2: 1/2/3");
    }

    @Test
    void aFormulaWithoutResultIsBlankAndSaid() throws IOException {
      Workbook workbook = new XSSFWorkbook();
      Sheet sheet = sheet(workbook, "S", row("a", "b", "c"), row(1, 2, ""));
      sheet.getRow(1).createCell(2).setCellFormula("A2+B2");
      TextTable table = only(Kind.XLSX, workbook);

      assertThat(rows(table)).containsExactly("2: 1/2/");
      assertThat(messages(table))
          .containsExactly(
              "warning b.xlsx[S]:2: column 'c': expected the stored result of a formula, found 'none"
                  + " of A2+B2'; it is read as blank; open the workbook in a spreadsheet program and"
                  + " save it");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void anErrorIsBlankAndSaid(Kind kind) throws IOException {
      Workbook workbook = kind.workbook();
      Sheet sheet = sheet(workbook, "S", row("id", "dead"), row("x", 1));
      sheet.getRow(1).getCell(1).setCellErrorValue(FormulaError.NA.getCode());
      TextTable table = only(kind, workbook);

      assertThat(rows(table)).containsExactly("2: x/");
      assertThat(messages(table))
          .containsExactly(
              "warning "
                  + kind.file()
                  + "[S]:2: column 'dead': expected a value, found '#N/A'; the error is read as"
                  + " blank");
    }

    @Test
    void richTextIsText() throws IOException {
      XSSFWorkbook workbook = new XSSFWorkbook();
      Sheet sheet = sheet(workbook, "S", row("a", "b"), row("x", "y"));
      XSSFRichTextString rich = new XSSFRichTextString("about ");
      rich.append("400", workbook.createFont());
      sheet.getRow(1).getCell(1).setCellValue(rich);

      assertThat(rows(only(Kind.XLSX, workbook))).containsExactly("2: x/about 400");
    }

    @Test
    void inlineTextAndIsoDatesAndEscapesAreRead() throws IOException {
      byte[] bytes =
          replaced(
              bytes(workbookOf("S", row("a", "b", "c"), row("x", "y", "z"))),
              "xl/worksheets/sheet1.xml",
              "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                  + "<sheetData><row><c t=\"inlineStr\"><is><t>a</t></is></c>"
                  + "<c t=\"str\"><v>b</v></c><c t=\"str\"><v>c</v></c></row>"
                  + "<row hidden=\"1\"><c t=\"inlineStr\"><is><r><t>x_x0041_</t></r><rPh><t>no</t>"
                  + "</rPh><r><t> y</t></r></is></c><c t=\"d\"><v>2024-01-02T10:30:00</v></c>"
                  + "<c t=\"d\"><v>2024-01-02T00:00:00</v></c></row></sheetData></worksheet>");
      TextTable table = Tables.read("b.xlsx", bytes, ReadOptions.AUTO).getFirst();

      assertThat(table.header()).containsExactly("a", "b", "c");
      assertThat(rows(table)).containsExactly("2: xA y/2024-01-02T10:30/2024-01-02");
      assertThat(messages(table))
          .containsExactly(
              "note b.xlsx[S]: expected rows that can be seen, found '1 hidden'; they are read like"
                  + " the others");
    }
  }

  private static Workbook workbookOf(String name, Object[]... rows) {
    Workbook workbook = new XSSFWorkbook();
    sheet(workbook, name, rows);
    return workbook;
  }

  private static byte[] replaced(byte[] workbook, String entry, String text) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        entries.put(e.getName(), zip.readAllBytes());
      }
    }
    entries.put(entry, text.getBytes(StandardCharsets.UTF_8));
    return TableFixtures.zip(entries);
  }

  @Nested
  final class Sheets {
    @ParameterizedTest
    @EnumSource(Kind.class)
    void eachFilledSheetIsATableInItsOrder(Kind kind) throws IOException {
      Workbook workbook = kind.workbook();
      sheet(workbook, "Events", row("id", "dead"), row("x", 3));
      sheet(workbook, "Empty");
      sheet(workbook, "Notes", row("Source: invented."));
      workbook.setSheetHidden(2, true);
      List<TextTable> tables = read(kind, workbook);

      assertThat(tables.stream().map(t -> t.file().name()))
          .containsExactly(kind.file() + "[Events]", kind.file() + "[Notes]");
      assertThat(messages(tables.get(1)))
          .containsExactly(
              "note "
                  + kind.file()
                  + "[Notes]: expected a sheet that can be seen, found 'a hidden one'; it is read"
                  + " like the others");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void oneIsChosenByNameOrNumber(Kind kind) throws IOException {
      Workbook workbook = kind.workbook();
      sheet(workbook, "2", row("id"), row("x"));
      sheet(workbook, "Data ", row("id"), row("y"));
      byte[] bytes = bytes(workbook);

      assertThat(rows(Tables.read("b", bytes, ReadOptions.AUTO.withSheet("2")).getFirst()))
          .containsExactly("2: x");
      assertThat(rows(Tables.read("b", bytes, ReadOptions.AUTO.withSheet("data")).getFirst()))
          .containsExactly("2: y");
      assertThat(rows(Tables.read("b", bytes, ReadOptions.AUTO.withSheet("1")).getFirst()))
          .containsExactly("2: x");
      assertThatThrownBy(() -> Tables.read("b", bytes, ReadOptions.AUTO.withSheet("3")))
          .isInstanceOf(UnusableFileException.class)
          .hasMessage(
              "b: expected a sheet '3', found 'none of that name'; the workbook has '2', 'Data '");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void mergedCellsHoldTheirValueInTheFirst(Kind kind) throws IOException {
      Workbook workbook = kind.workbook();
      Sheet sheet =
          sheet(workbook, "S", row("place", "dead"), row("Port", 3), row("", 4), row("Hill", 5));
      sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
      TextTable table = only(kind, workbook);

      assertThat(rows(table)).containsExactly("2: Port/3", "3: /4", "4: Hill/5");
      assertThat(messages(table))
          .containsExactly(
              "note "
                  + kind.file()
                  + "[S]: expected cells that are not merged, found 'A2:A3'; the value is read in"
                  + " the first cell of a range, the others are blank");
    }

    @Test
    void titlesAndGapsKeepTheNumbersOfRows() throws IOException {
      Workbook workbook = new XSSFWorkbook();
      Sheet sheet = sheet(workbook, "S", row("Dead in Xarvia"));
      Row header = sheet.createRow(3);
      Row data = sheet.createRow(9);
      for (int i = 0; i < 3; i++) {
        header.createCell(i + 1).setCellValue("h" + i);
        data.createCell(i + 1).setCellValue(i);
      }
      TextTable table = only(Kind.XLSX, workbook);

      assertThat(table.header()).containsExactly("h0", "h1", "h2");
      assertThat(table.headerRow()).isEqualTo(4);
      assertThat(rows(table)).containsExactly("10: 0/1/2");
    }

    @Test
    void aRemarkBesideTheTableIsAColumnOfItsOwn() throws IOException {
      TextTable table =
          only(
              Kind.XLSX,
              workbookOf("S", row("id", "dead"), row("x", 3), row("y", 4, "", "", "see mail")));

      assertThat(table.header()).containsExactly("id", "dead", "column 5");
      assertThat(rows(table)).containsExactly("2: x/3/", "3: y/4/see mail");
      assertThat(messages(table))
          .containsExactly(
              "warning b.xlsx[S]:1: column 'column 5': expected a name in the header over a column"
                  + " that holds something; it is read under this name");
    }

    @Test
    void aWorkbookOfEmptySheetsIsNoTable() {
      assertThatThrownBy(() -> read(Kind.XLSX, workbookOf("S")))
          .isInstanceOf(UnusableFileException.class)
          .hasMessage("b.xlsx: expected a table, found 'no filled cell'");
    }
  }

  @Nested
  final class Hostile {
    private byte[] plain() throws IOException {
      return bytes(workbookOf("S", row("a", "b"), row("x", "y")));
    }

    @Test
    void macrosAreIgnoredAndSaid() throws IOException {
      XSSFWorkbook workbook = new XSSFWorkbook();
      sheet(workbook, "S", row("a", "b"), row("x", "y"));
      workbook.setVBAProject(new ByteArrayInputStream(new byte[] {1, 2, 3}));
      TextTable table = Tables.read("b.xlsm", bytes(workbook), ReadOptions.AUTO).getFirst();

      assertThat(rows(table)).containsExactly("2: x/y");
      assertThat(messages(table))
          .containsExactly(
              "note b.xlsm[S]: expected a workbook without macros, found 'macros'; they are ignored"
                  + " and never run");
    }

    @Test
    void anEntityIsRefused() throws IOException {
      byte[] bytes =
          replaced(
              plain(),
              "xl/sharedStrings.xml",
              "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><sst><si><t>&e;</t></si>"
                  + "</sst>");

      assertThatThrownBy(() -> Tables.read("b.xlsx", bytes, ReadOptions.AUTO))
          .isInstanceOf(UnusableFileException.class)
          .hasMessage(
              "b.xlsx: expected a sound file, found 'damaged content'; open it in the program that"
                  + " made it and save it again");
    }

    @Test
    void aTrapForTheMemoryIsRefused() throws IOException {
      byte[] bytes =
          replaced(
              plain(),
              "xl/worksheets/sheet1.xml",
              "<worksheet><sheetData>"
                  + "<row r=\"1\"></row>".repeat(3 << 20)
                  + "</sheetData></worksheet>");

      assertThatThrownBy(() -> Tables.read("b.xlsx", bytes, ReadOptions.AUTO))
          .isInstanceOf(UnusableFileException.class)
          .hasMessage(
              "b.xlsx: expected a compressed file that unpacks to at most 33554432 bytes, found"
                  + " 'more'; it may be a trap for the memory; unpack it by hand if you trust it");
    }

    @Test
    void aCellFarOutsideIsRefused() throws IOException {
      byte[] bytes =
          replaced(
              plain(),
              "xl/worksheets/sheet1.xml",
              "<worksheet><sheetData><row r=\"7\"><c r=\"XFD7\" t=\"str\"><v>x</v></c></row>"
                  + "</sheetData></worksheet>");

      assertThatThrownBy(() -> Tables.read("b.xlsx", bytes, ReadOptions.AUTO))
          .isInstanceOf(UnusableFileException.class)
          .hasMessage(
              "b.xlsx[S]:7: expected at most 2000 columns, found 'a filled cell in column 16384'; is"
                  + " this a table of one row for each incident or claim?");
    }

    @Test
    void anEncryptedWorkbookIsCalledOne() throws IOException, GeneralSecurityException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (POIFSFileSystem files = new POIFSFileSystem()) {
        Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
        encryptor.confirmPassword("secret");
        try (var stream = encryptor.getDataStream(files)) {
          stream.write(plain());
        }
        files.writeFilesystem(out);
      }

      assertThatThrownBy(() -> Tables.read("b.xlsx", out.toByteArray(), ReadOptions.AUTO))
          .isInstanceOf(UnusableFileException.class)
          .hasMessage(
              "b.xlsx: expected a workbook without a password, found 'an encrypted one'; save it"
                  + " without a password");
    }

    @Test
    void anEncryptedOldWorkbookIsCalledOne() throws IOException {
      HSSFWorkbook workbook = new HSSFWorkbook();
      sheet(workbook, "S", row("a"), row("x"));
      Biff8EncryptionKey.setCurrentUserPassword("secret");
      byte[] bytes;
      try {
        bytes = bytes(workbook);
      } finally {
        Biff8EncryptionKey.setCurrentUserPassword(null);
      }

      assertThatThrownBy(() -> Tables.read("b.xls", bytes, ReadOptions.AUTO))
          .isInstanceOf(UnusableFileException.class)
          .hasMessage(
              "b.xls: expected a workbook without a password, found 'an encrypted one'; save it"
                  + " without a password");
    }

    @Test
    void anotherOldOfficeFileIsCalledWhatItIs() throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (POIFSFileSystem files = new POIFSFileSystem()) {
        files.createDocument(new ByteArrayInputStream(new byte[10]), "WordDocument");
        files.writeFilesystem(out);
      }

      assertThatThrownBy(() -> Tables.read("b.doc", out.toByteArray(), ReadOptions.AUTO))
          .isInstanceOf(UnusableFileException.class)
          .hasMessage(
              "b.doc: expected a workbook, found 'a Word document'; save the table as XLSX, or as"
                  + " CSV in UTF-8");
    }
  }

  @Nested
  final class OpenDocument {
    private byte[] ods(String tables) {
      return TableFixtures.zip(
          "mimetype",
          "application/vnd.oasis.opendocument.spreadsheet",
          "content.xml",
          "<o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
              + " xmlns:t=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
              + " xmlns:x=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><o:body>"
              + "<o:spreadsheet>"
              + tables
              + "</o:spreadsheet></o:body></o:document-content>");
    }

    private String text(String text) {
      return "<t:table-cell o:value-type=\"string\"><x:p>" + text + "</x:p></t:table-cell>";
    }

    private String value(String type, String value) {
      String attribute =
          type.equals("date") ? "date-value" : type.equals("boolean") ? "boolean-value" : "value";
      return "<t:table-cell o:value-type=\""
          + type
          + "\" o:"
          + attribute
          + "=\""
          + value
          + "\"><x:p>as shown</x:p></t:table-cell>";
    }

    @Test
    void cellsAreReadByTheirStoredValues() {
      byte[] bytes =
          ods(
              "<t:table t:name=\"S\"><t:table-row>"
                  + text("a")
                  + text("b")
                  + text("c")
                  + text("d")
                  + "<t:table-cell t:number-columns-repeated=\"16380\"/></t:table-row>"
                  + "<t:table-row t:number-rows-repeated=\"2\"/><t:table-row>"
                  + value("float", "210.0")
                  + value("date", "2024-01-02T10:30:00")
                  + value("boolean", "true")
                  + "<t:table-cell><o:annotation><x:p>remark</x:p></o:annotation><x:p>two"
                  + "<x:s x:c=\"2\"/>words</x:p><x:p>next</x:p></t:table-cell></t:table-row>"
                  + "<t:table-row t:number-rows-repeated=\"2\">"
                  + value("percentage", "0.5")
                  + "<t:table-cell t:number-columns-repeated=\"2\" o:value-type=\"string\">"
                  + "<x:p>r</x:p></t:table-cell>"
                  + text("#N/A")
                  + "</t:table-row><t:table-row t:number-rows-repeated=\"1048569\"/></t:table>"
                  + "<t:table t:name=\"Empty\"/>");
      List<TextTable> tables = Tables.read("b.ods", bytes, ReadOptions.AUTO);

      assertThat(tables).hasSize(1);
      TextTable table = tables.getFirst();
      assertThat(table.file().name()).isEqualTo("b.ods[S]");
      assertThat(table.file().format()).isEqualTo("ods");
      assertThat(rows(table))
          .containsExactly(
              "4: 210/2024-01-02T10:30/TRUE/two  words\nnext", "5: 0.5/r/r/", "6: 0.5/r/r/");
      assertThat(messages(table))
          .containsExactly(
              "warning b.ods[S]:5: column 'd': expected a value, found '#N/A'; the error is read as"
                  + " blank",
              "warning b.ods[S]:6: column 'd': expected a value, found '#N/A'; the error is read as"
                  + " blank");
    }

    @Test
    void anEncryptedOneIsCalledSo() {
      byte[] bytes =
          TableFixtures.zip(
              "mimetype",
              "application/vnd.oasis.opendocument.spreadsheet",
              "META-INF/manifest.xml",
              "<m><encryption-data/></m>");

      assertThatThrownBy(() -> Tables.read("b.ods", bytes, ReadOptions.AUTO))
          .isInstanceOf(UnusableFileException.class)
          .hasMessage(
              "b.ods: expected a workbook without a password, found 'an encrypted one'; save it"
                  + " without a password");
    }

    @Test
    void manyEqualRowsAreRefused() {
      byte[] bytes =
          ods(
              "<t:table t:name=\"S\"><t:table-row t:number-rows-repeated=\"1000000\">"
                  + text("x")
                  + "</t:table-row></t:table>");

      assertThatThrownBy(() -> Tables.read("b.ods", bytes, ReadOptions.AUTO))
          .isInstanceOf(UnusableFileException.class)
          .hasMessage(
              "b.ods: expected at most 100000 equal rows, found '1000000 rows'; delete those not"
                  + " meant");
    }
  }
}
