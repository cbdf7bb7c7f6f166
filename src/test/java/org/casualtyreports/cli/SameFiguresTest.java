package org.casualtyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casualtyreports.claim.Language;
import org.casualtyreports.dataset.Audience;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Cell.Value;
import org.casualtyreports.report.Report;
import org.casualtyreports.report.Section;
import org.casualtyreports.report.Sheet;
import org.casualtyreports.report.Table;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The same figures stand in PDF, XLSX, CSV, JSON and HTML: every cell of every table. */
class SameFiguresTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "sahel-2022-2024, en, 2022-09, 2024-01",
    "sahel-2022-2024, fr, 2022-09, 2024-01",
    "sahel-2022-2024, ar, 2022-09, 2024-01",
    "example-large, en, 2023-06, 2023-06"
  })
  void everyCellOfEveryTableSaysTheSameInEveryFormat(
      String dataset, String language, String from, String to) throws Exception {
    Path input = Run.ROOT.resolve("datasets").resolve(dataset);
    Run.of(
            "report",
            input,
            "--from",
            from,
            "--to",
            to,
            "--lang",
            language,
            "--format",
            "pdf,xlsx,csv,json,html",
            "--out",
            folder)
        .done();
    String stem = "monthly-" + (from.equals(to) ? from : from + "_" + to) + "-" + language;
    Report report =
        SahelReport.of(
            input,
            Audience.PUBLIC,
            Language.find(language).orElseThrow(),
            new MonthRange(YearMonth.parse(from), YearMonth.parse(to)));
    List<Table> printed = new ArrayList<>();
    report.sections().forEach(section -> gather(section, printed));
    assertThat(printed).hasSizeGreaterThan(3);

    JsonNode json =
        new ObjectMapper().readTree(folder.resolve(stem + ".json").toFile()).get("tables");
    Path csv = folder.resolve(stem + "-csv");
    assertThat(json).hasSize(report.sheets().size() + printed.size());
    for (int i = 0; i < json.size(); i++) {
      Table table =
          i < report.sheets().size()
              ? report.sheets().get(i).table()
              : printed.get(i - report.sheets().size());
      List<List<String>> expected = data(table, types(json.get(i)));
      String name = json.get(i).get("name").asText();
      assertThat(jsonCells(json.get(i))).as("JSON %s", name).isEqualTo(expected);
      assertThat(csvCells(csv.resolve(name + ".csv"), table))
          .as("CSV %s", name)
          .isEqualTo(inert(expected, types(json.get(i))));
    }
    assertThat(htmlTables(folder.resolve(stem + ".html")))
        .as("HTML")
        .isEqualTo(printed.stream().map(SameFiguresTest::shown).toList());
    assertThat(readable(PdfTables.in(Files.readAllBytes(folder.resolve(stem + ".pdf")))))
        .as("PDF")
        .isEqualTo(readable(printed.stream().map(SameFiguresTest::shown).toList()));
    workbook(Files.readAllBytes(folder.resolve(stem + ".xlsx")), report);
  }

  private static void gather(Section section, List<Table> tables) {
    for (Block block : section.blocks()) {
      if (block instanceof Table table) {
        tables.add(table);
      }
    }
    section.parts().forEach(part -> gather(part, tables));
  }

  private static List<String> types(JsonNode table) {
    List<String> types = new ArrayList<>();
    table.get("columns").forEach(column -> types.add(column.get("type").asText()));
    return types;
  }

  /** What data files hold of each row; a figure that is not there in angle brackets. */
  private static List<List<String>> data(Table table, List<String> types) {
    List<List<String>> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      if (row instanceof Table.Row.Data data) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
          cells.add(
              types.get(i).equals("string")
                  ? words(data.cells().get(i))
                  : machine(data.cells().get(i).value()));
        }
        rows.add(cells);
      }
    }
    return rows;
  }

  private static String words(Cell cell) {
    return cell.value() instanceof Value.Blank ? "" : cell.shown().plain();
  }

  private static String machine(Value value) {
    return switch (value) {
      case Value.Blank blank -> "";
      case Value.Words words -> words.words();
      case Value.Count count -> Long.toString(count.count());
      case Value.Decimal decimal -> Double.toString(decimal.number());
      case Value.Day day -> day.day().toString();
      case Value.Month month -> month.month().toString();
      case Value.Open open -> "<open>";
      case Value.NotStated none -> "<not-stated>";
      case Value.Hidden hidden -> "<hidden>";
      case Value.Tallied tallied -> machine(tallied.now());
    };
  }

  private static List<List<String>> jsonCells(JsonNode table) {
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode row : table.get("rows")) {
      List<String> cells = new ArrayList<>();
      for (JsonNode column : table.get("columns")) {
        String id = column.get("id").asText();
        JsonNode value = row.get("values").get(id);
        cells.add(
            value.isNull() ? missing(row.path("reasons").path(id).asText("")) : value.asText());
      }
      rows.add(cells);
    }
    return rows;
  }

  private static String missing(String reason) {
    return List.of("open", "not-stated", "hidden").contains(reason) ? "<" + reason + ">" : reason;
  }

  private static List<List<String>> csvCells(Path file, Table table) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
      List<String> header = List.of();
      for (CsvRecord record : reader) {
        if (header.isEmpty()) {
          header = record.getFields();
          continue;
        }
        Map<String, String> reasons = new HashMap<>();
        int at = header.indexOf("missing");
        if (at >= 0 && !record.getField(at).isEmpty()) {
          for (String part : record.getField(at).split("; ")) {
            reasons.put(part.split(": ", 2)[0], part.split(": ", 2)[1]);
          }
        }
        List<String> cells = new ArrayList<>();
        for (Table.Column column : table.columns()) {
          String cell = record.getField(header.indexOf(column.id()));
          cells.add(cell.isEmpty() ? missing(reasons.getOrDefault(column.id(), "")) : cell);
        }
        rows.add(cells);
      }
    }
    return rows;
  }

  private static List<List<String>> inert(List<List<String>> rows, List<String> types) {
    List<List<String>> safe = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        boolean formula = types.get(i).equals("string") && row.get(i).matches("(?s)[=+@-].*");
        cells.add(formula ? "'" + row.get(i) : row.get(i));
      }
      safe.add(cells);
    }
    return safe;
  }

  /** What a reader sees: headings, groups, cells. */
  private static List<List<String>> shown(Table table) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(table.columns().stream().map(Table.Column::heading).toList());
    for (Table.Row row : table.rows()) {
      rows.add(
          switch (row) {
            case Table.Row.Group group -> List.of(group.heading().plain());
            case Table.Row.Data data ->
                data.cells().stream().map(cell -> cell.shown().plain()).toList();
          });
    }
    return rows;
  }

  private static List<List<List<String>>> htmlTables(Path file)
      throws IOException, ParserConfigurationException, SAXException {
    NodeList tables =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(file.toFile())
            .getElementsByTagName("table");
    List<List<List<String>>> found = new ArrayList<>();
    for (int i = 0; i < tables.getLength(); i++) {
      NodeList rows = ((Element) tables.item(i)).getElementsByTagName("tr");
      List<List<String>> table = new ArrayList<>();
      for (int r = 0; r < rows.getLength(); r++) {
        List<String> cells = new ArrayList<>();
        for (Node cell = rows.item(r).getFirstChild(); cell != null; cell = cell.getNextSibling()) {
          cells.add(visible(cell));
        }
        table.add(cells);
      }
      found.add(table);
    }
    return found;
  }

  private static String visible(Node node) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      return node.getNodeValue();
    }
    StringBuilder text = new StringBuilder();
    if (!node.getNodeName().equals("svg")) {
      for (Node kid = node.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
        text.append(visible(kid));
      }
    }
    return text.toString();
  }

  /**
   * Without what a page may set in its own way: spaces; in Arabic the order of the letters in the
   * file and their joined forms. The digits of every number stay in their order.
   */
  private static List<List<List<String>>> readable(List<List<List<String>>> tables) {
    return tables.stream()
        .map(rows -> rows.stream().map(SameFiguresTest::readableCells).toList())
        .toList();
  }

  private static List<String> readableCells(List<String> cells) {
    return cells.stream().map(SameFiguresTest::readable).toList();
  }

  private static String readable(String cell) {
    String plain =
        Normalizer.normalize(cell, Normalizer.Form.NFKC)
            .replaceAll("[\\s\\u200E\\u200F\\u2060\\u061C]", "");
    if (plain.chars().noneMatch(c -> c >= 0x590 && c < 0x700)) {
      return plain;
    }
    int[] letters = plain.chars().filter(c -> !Character.isDigit(c)).sorted().toArray();
    List<String> numbers =
        Arrays.stream(plain.split("\\D+")).filter(n -> !n.isEmpty()).sorted().toList();
    return numbers + new String(letters, 0, letters.length).replaceAll("[()\\[\\]«»]", "");
  }

  /** Every cell of every sheet: numbers and days typed, all else as words. */
  private static void workbook(byte[] xlsx, Report report) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      for (Sheet sheet : report.sheets()) {
        XSSFSheet found = workbook.getSheet(sheet.name());
        List<String> headings =
            sheet.table().columns().stream().map(Table.Column::heading).toList();
        int at = sheet.id().equals(Sheet.COVER) ? firstRow(found, sheet) : row(found, headings) + 1;
        for (Table.Row row : sheet.table().rows()) {
          if (row instanceof Table.Row.Data data) {
            List<String> expected = new ArrayList<>();
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < data.cells().size(); i++) {
              Value value = data.cells().get(i).value();
              expected.add(inSheet(data.cells().get(i), value));
              cells.add(text(found.getRow(at) == null ? null : found.getRow(at).getCell(i), value));
            }
            assertThat(cells).as("%s, row %s", sheet.name(), at + 1).isEqualTo(expected);
          }
          at++;
        }
      }
    }
  }

  private static int firstRow(XSSFSheet found, Sheet sheet) {
    Table.Row.Data first = (Table.Row.Data) sheet.table().rows().getFirst();
    return row(found, first.cells().stream().map(cell -> cell.shown().plain()).toList());
  }

  private static int row(XSSFSheet sheet, List<String> cells) {
    for (Row row : sheet) {
      List<String> found = new ArrayList<>();
      for (int i = 0; i < cells.size(); i++) {
        found.add(row.getCell(i) == null ? "" : row.getCell(i).toString());
      }
      if (found.equals(cells)) {
        return row.getRowNum();
      }
    }
    throw new AssertionError(sheet.getSheetName() + ": no row " + cells);
  }

  private static String inSheet(Cell cell, Value value) {
    return switch (value) {
      case Value.Open open -> cell.shown().plain();
      case Value.NotStated none -> cell.shown().plain();
      case Value.Hidden hidden -> cell.shown().plain();
      case Value.Tallied tallied -> inSheet(cell, tallied.now());
      default -> machine(value);
    };
  }

  private static String text(@org.jspecify.annotations.Nullable XSSFCell cell, Value value) {
    if (cell == null) {
      return "";
    }
    var type =
        switch (cell.getCellType()) {
          case FORMULA -> cell.getCachedFormulaResultType();
          default -> cell.getCellType();
        };
    return switch (type) {
      case NUMERIC ->
          switch (value) {
            case Value.Day day -> cell.getLocalDateTimeCellValue().toLocalDate().toString();
            case Value.Month month -> YearMonth.from(cell.getLocalDateTimeCellValue()).toString();
            case Value.Decimal decimal -> Double.toString(cell.getNumericCellValue());
            default -> Long.toString((long) cell.getNumericCellValue());
          };
      case BLANK -> "";
      default -> cell.getStringCellValue();
    };
  }
}
