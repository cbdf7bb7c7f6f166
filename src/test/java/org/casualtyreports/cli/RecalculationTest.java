package org.casualtyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casualtyreports.excel.Office;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * LibreOffice computes the workbooks of the shipped datasets again, without the values that they
 * hold: every tally is the one that {@code tally} prints, and follows a claim that is corrected.
 */
@Tag("office")
class RecalculationTest {
  private static final int FIRST_ROW = 5;
  private static final List<String> FIGURES =
      List.of("Claims", "No figure", "Open-ended", "Lower bound", "Working value", "Upper bound");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "sahel-2022-2024, 2022-09, 2024-01",
    "example-large, 2023-09, 2023-09",
    "example-large, 2021-01, 2023-12"
  })
  void everyTallyIsTheOneThatIsPrinted(String dataset, String from, String to)
      throws IOException, InterruptedException {
    Map<String, String> computed = tallies(Office.computed(workbook(dataset, from, to), folder));

    assertThat(computed).isEqualTo(printed(dataset, from, to));
  }

  @Test
  void tallyFollowsAClaimThatIsCorrected() throws IOException, InterruptedException {
    byte[] workbook = workbook("sahel-2022-2024", "2022-09", "2024-01");
    Map<String, String> before = printed("sahel-2022-2024", "2022-09", "2024-01");

    Map<String, String> computed =
        tallies(Office.computed(withFigure(workbook, "C1", 7, 8, 9), folder));

    Map<String, String> after = new TreeMap<>(before);
    assertThat(after.put("T2", "1 | 0 | 0 | 7 | 8 | 9")).isEqualTo("1 | 0 | 0 | 1 | 1 | 1");
    assertThat(computed).isEqualTo(after);
  }

  private byte[] workbook(String dataset, String from, String to) throws IOException {
    Path out = folder.resolve("report");
    String input = Run.ROOT.resolve("datasets").resolve(dataset).toString();
    Run.of("report", input, "--from", from, "--to", to, "--format", "xlsx", "--out", out).done();
    try (var files = Files.list(out)) {
      return Files.readAllBytes(files.toList().getFirst());
    }
  }

  /** The same workbook in which a claim says another figure. */
  private static byte[] withFigure(byte[] bytes, String claim, int lower, int best, int upper)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      Sheet claims = book.getSheet("Claims");
      List<String> headings = new ArrayList<>();
      for (Row row : claims) {
        if (headings.isEmpty() && row.getPhysicalNumberOfCells() > 1) {
          row.forEach(cell -> headings.add(cell.getStringCellValue()));
        } else if (!headings.isEmpty() && row.getCell(0).getStringCellValue().equals(claim)) {
          row.getCell(headings.indexOf("Lower bound")).setCellValue(lower);
          row.getCell(headings.indexOf("Working value")).setCellValue(best);
          row.getCell(headings.indexOf("Upper bound")).setCellValue(upper);
          break;
        }
      }
      book.write(out);
    }
    return out.toByteArray();
  }

  /** The figures of both sheets of tallies, by the key of their row. */
  private static Map<String, String> tallies(Map<String, List<List<String>>> sheets) {
    Map<String, String> figures = new TreeMap<>();
    for (String name : List.of("Monthly by claimant", "Period totals")) {
      List<List<String>> rows = sheets.getOrDefault(name, List.of());
      List<String> headings = rows.get(FIRST_ROW - 1);
      for (List<String> row : rows.subList(FIRST_ROW, rows.size())) {
        if (row.size() == headings.size() && row.getFirst().startsWith("T")) {
          List<String> cells =
              FIGURES.stream().map(f -> row.get(headings.indexOf(f)).replace(",", "")).toList();
          figures.put(row.getFirst(), String.join(" | ", cells));
        }
      }
    }
    return figures;
  }

  private static Map<String, String> printed(String dataset, String from, String to) {
    String input = Run.ROOT.resolve("datasets").resolve(dataset).toString();
    Run run = Run.of("tally", input, "--from", from, "--to", to, "--format", "json").done();
    Map<String, String> figures = new TreeMap<>();
    int number = 0;
    for (JsonNode row : run.json().get("rows")) {
      number++;
      figures.put(
          "T" + number,
          String.join(
              " | ",
              row.get("claims").asText(),
              row.get("unstated").asText(),
              row.get("openClaims").asText(),
              bound(row, "lower", ""),
              row.get("bestHidden").asBoolean() ? "not shown" : bound(row, "best", ""),
              bound(row, "upper", "open")));
    }
    return figures;
  }

  private static String bound(JsonNode row, String name, String otherwise) {
    if (row.get("lower").isNull()) {
      return row.get("claims").asInt() == 0 ? "" : "not stated";
    }
    return row.get(name).isNull() ? otherwise : row.get(name).asText();
  }
}
