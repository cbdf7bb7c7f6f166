package org.casualtyreports.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casualtyreports.claim.Language;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.claim.Precision;
import org.casualtyreports.claim.VictimGroup;
import org.casualtyreports.claim.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InputWorkbookTest {
  private static final int LONGEST_TITLE = 32;
  private static final int LONGEST_MESSAGE = 255;

  private static byte[] bytes(Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputWorkbook.write(language, out);
    return out.toByteArray();
  }

  private static XSSFWorkbook book(Language language) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(language)));
  }

  private static <T> List<String> codes(T[] values, Function<T, String> code) {
    return Arrays.stream(values).map(code).toList();
  }

  private static String header(Sheet sheet, DataValidation validation) {
    int column = validation.getRegions().getCellRangeAddresses()[0].getFirstColumn();
    return sheet.getRow(0).getCell(column).getStringCellValue();
  }

  private static List<XSSFDataValidation> ofRows(XSSFSheet sheet) {
    return sheet.getDataValidations().stream()
        .filter(v -> v.getRegions().getCellRangeAddresses()[0].getFirstRow() == 1)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void everyClosedListIsADropDownOfTheCodes(Language language) throws IOException {
    List<String> visibility = codes(Visibility.values(), Visibility::code);
    try (XSSFWorkbook book = book(language)) {
      Map<String, List<String>> found = new TreeMap<>();
      for (XSSFSheet sheet : List.of(book.getSheet("incidents"), book.getSheet("claims"))) {
        for (XSSFDataValidation validation : ofRows(sheet)) {
          String[] words = validation.getValidationConstraint().getExplicitListValues();
          if (words != null) {
            found.put(sheet.getSheetName() + "." + header(sheet, validation), List.of(words));
          }
        }
      }
      assertThat(found)
          .isEqualTo(
              Map.of(
                  "claims.language", codes(Language.values(), Language::tag),
                  "claims.outcome", codes(Outcome.values(), Outcome::code),
                  "claims.scope", List.of("incident", "period"),
                  "claims.victims", codes(VictimGroup.values(), VictimGroup::code),
                  "claims.visibility", visibility,
                  "incidents.date_precision", codes(Precision.values(), Precision::code),
                  "incidents.visibility", visibility));
    }
  }

  @Test
  void otherColumnsTakeOnlyWhatTheyHold() throws IOException {
    try (XSSFWorkbook book = book(Language.EN)) {
      List<String> found = new ArrayList<>();
      for (XSSFSheet sheet : List.of(book.getSheet("incidents"), book.getSheet("claims"))) {
        for (XSSFDataValidation validation : ofRows(sheet)) {
          var constraint = validation.getValidationConstraint();
          if (constraint.getExplicitListValues() == null) {
            found.add(
                "%s %s %s"
                    .formatted(
                        header(sheet, validation),
                        switch (constraint.getValidationType()) {
                          case ValidationType.DATE -> "day";
                          case ValidationType.INTEGER -> "whole";
                          case ValidationType.DECIMAL -> "decimal";
                          case ValidationType.LIST -> "list";
                          default -> "other";
                        },
                        constraint.getFormula1()));
          }
        }
      }
      assertThat(found)
          .containsExactly(
              "date_start day 10959",
              "date_end day 10959",
              "latitude decimal -90",
              "longitude decimal -180",
              "incident_id list"
                  + " OFFSET(incidents!$A$2,0,0,MAX(1,COUNTA(incidents!$A$2:$A$1048576)),1)",
              "period_from day 10959",
              "period_to day 10959",
              "stated_incidents whole 1",
              "lower whole 0",
              "best whole 0",
              "upper whole 0",
              "statement_date day 10959");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyColumnIsExplainedAtItsHeaderAndInTheGuidance(Language language) throws IOException {
    try (XSSFWorkbook book = book(language)) {
      List<String> explained = new ArrayList<>();
      for (Row row : book.getSheetAt(0)) {
        if (row.getLastCellNum() == 7) {
          explained.add(text(row, 0) + "." + text(row, 1));
          assertThat(row).allMatch(cell -> !cell.getStringCellValue().isBlank());
        }
      }
      List<String> columns = new ArrayList<>();
      for (XSSFSheet sheet : List.of(book.getSheet("incidents"), book.getSheet("claims"))) {
        List<String> prompted = new ArrayList<>();
        for (XSSFDataValidation validation : sheet.getDataValidations()) {
          assertThat(validation.getShowPromptBox()).isTrue();
          assertThat(validation.getPromptBoxTitle()).isNotBlank();
          assertThat(validation.getPromptBoxTitle().length()).isLessThanOrEqualTo(LONGEST_TITLE);
          assertThat(validation.getPromptBoxText().length()).isLessThanOrEqualTo(LONGEST_MESSAGE);
          if (validation.getRegions().getCellRangeAddresses()[0].getFirstRow() == 0) {
            prompted.add(header(sheet, validation));
          } else {
            assertThat(validation.getErrorBoxText().length()).isLessThanOrEqualTo(225);
          }
        }
        List<String> headers = new ArrayList<>();
        sheet.getRow(0).forEach(cell -> headers.add(cell.getStringCellValue()));
        assertThat(prompted).isEqualTo(headers);
        headers.forEach(header -> columns.add(sheet.getSheetName() + "." + header));
      }
      assertThat(explained.subList(1, explained.size())).isEqualTo(columns);
    }
  }

  private static String text(Row row, int column) {
    return row.getCell(column).getStringCellValue();
  }

  @ParameterizedTest
  @EnumSource
  void textIsInert(Language language) throws IOException {
    try (XSSFWorkbook book = book(language)) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
            assertThat(cell.getHyperlink()).isNull();
            if (cell.getCellType() == CellType.STRING
                && CellText.looksLikeFormula(cell.getStringCellValue())) {
              assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
          }
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void figuresIdsAndWordsAreTextSoThatARangeDoesNotBecomeADay(Language language)
      throws IOException {
    try (XSSFWorkbook book = book(language)) {
      XSSFSheet claims = book.getSheet("claims");
      List<String> kept = new ArrayList<>();
      for (Cell cell : claims.getRow(0)) {
        if (claims.getColumnStyle(cell.getColumnIndex()).getDataFormatString().equals("@")) {
          kept.add(cell.getStringCellValue());
        }
      }
      assertThat(kept).contains("claim_id", "incident_id", "figure", "women", "children");
      assertThat(kept).doesNotContain("period_from", "statement_date", "lower");
    }
  }

  @ParameterizedTest
  @EnumSource
  void sheetsReadInTheDirectionOfTheLanguageUnderAFrozenHeader(Language language)
      throws IOException {
    try (XSSFWorkbook book = book(language)) {
      for (Sheet sheet : book) {
        assertThat(sheet.isRightToLeft()).isEqualTo(language.rightToLeft());
      }
      for (String name : List.of("incidents", "claims")) {
        assertThat(book.getSheet(name).getPaneInformation().getHorizontalSplitPosition())
            .isEqualTo((short) 1);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void equalLanguagesGiveEqualBytes(Language language) throws IOException {
    assertThat(bytes(language)).isEqualTo(bytes(language));
  }
}
