package org.casualtyreports.excel;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.casualtyreports.excel.InputColumn.Entry;
import org.casualtyreports.excel.InputColumn.Need;
import org.casualtyreports.excel.InputColumn.Others;
import org.casualtyreports.excel.InputStyles.Look;

/** A sheet to be filled in: a header, rows of an example, and what each column takes. */
final class InputSheet {
  static final String CLAIMS = "claims";
  static final String INCIDENTS = "incidents";

  /**
   * A program takes '2023' for the 2023rd day since 1900; days before this one are four-digit
   * numbers that were meant as years.
   */
  private static final LocalDate FIRST_DAY = LocalDate.of(1930, 1, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);
  private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

  /** As many ids as the sheet of incidents has, so that the list ends with the last of them. */
  private static final String INCIDENT_IDS =
      "OFFSET(%1$s!$A$2,0,0,MAX(1,COUNTA(%1$s!$A$2:$A$%2$d)),1)".formatted(INCIDENTS, LAST_ROW + 1);

  private static final int EXAMPLE_FILL = 0xFFF3D6;

  private final XSSFSheet sheet;
  private final List<InputColumn> columns;
  private final InputStyles styles;
  private final InputTexts texts;

  InputSheet(XSSFSheet sheet, List<InputColumn> columns, InputStyles styles, InputTexts texts) {
    this.sheet = sheet;
    this.columns = columns;
    this.styles = styles;
    this.texts = texts;
  }

  void build(List<Map<String, String>> example) {
    XSSFRow head = sheet.createRow(0);
    for (int i = 0; i < columns.size(); i++) {
      InputColumn column = columns.get(i);
      sheet.setColumnWidth(i, column.width() * 256);
      sheet.setDefaultColumnStyle(i, styles.of(Look.of(column.entry())));
      XSSFCell cell = head.createCell(i);
      cell.setCellValue(column.header());
      cell.setCellStyle(styles.of(Look.head(column.need()), column.header()));
      promptAtHead(i, column);
      takeOnly(i, column);
    }
    for (int i = 0; i < example.size(); i++) {
      fill(sheet.createRow(i + 1), example.get(i));
    }
    tintExample();
    sheet.createFreezePane(1, 1);
    sheet.addIgnoredErrors(
        new CellRangeAddress(1, LAST_ROW, 0, columns.size() - 1),
        IgnoredErrorType.NUMBER_STORED_AS_TEXT);
  }

  private void fill(XSSFRow row, Map<String, String> cells) {
    for (int i = 0; i < columns.size(); i++) {
      InputColumn column = columns.get(i);
      String text = cells.getOrDefault(column.header(), "");
      if (text.isEmpty()) {
        continue;
      }
      XSSFCell cell = row.createCell(i);
      Look look = Look.of(column.entry());
      switch (look) {
        case DAY -> cell.setCellValue(LocalDate.parse(text));
        case COUNT, DEGREES -> cell.setCellValue(Double.parseDouble(text));
        default -> cell.setCellValue(text);
      }
      cell.setCellStyle(look == Look.TEXT ? styles.of(look, text) : styles.of(look));
    }
  }

  /** The tint goes when the row is overwritten. */
  private void tintExample() {
    XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
    XSSFConditionalFormattingRule rule =
        formats.createConditionalFormattingRule(
            "LEFT($A2,%d)=\"%s\"".formatted(InputExample.PREFIX.length(), InputExample.PREFIX));
    rule.createPatternFormatting().setFillBackgroundColor(Styles.color(EXAMPLE_FILL));
    formats.addConditionalFormatting(
        new CellRangeAddress[] {new CellRangeAddress(1, LAST_ROW, 0, columns.size() - 1)}, rule);
  }

  private void promptAtHead(int index, InputColumn column) {
    DataValidation prompt =
        validation(
            new XSSFDataValidationConstraint(ValidationType.ANY, OperatorType.IGNORED, "", ""),
            0,
            0,
            index);
    prompt(prompt, column);
    sheet.addValidationData(prompt);
  }

  private void takeOnly(int index, InputColumn column) {
    if (column.entry() == Entry.Plain.TEXT) {
      return;
    }
    DataValidation validation = validation(constraint(column.entry()), 1, LAST_ROW, index);
    validation.setErrorStyle(
        isAskedAbout(column.entry())
            ? DataValidation.ErrorStyle.WARNING
            : DataValidation.ErrorStyle.STOP);
    validation.setShowErrorBox(true);
    validation.setEmptyCellAllowed(true);
    validation.createErrorBox(texts.say("error.title"), error(column.entry()));
    prompt(validation, column);
    sheet.addValidationData(validation);
  }

  private DataValidation validation(
      DataValidationConstraint constraint, int firstRow, int lastRow, int column) {
    return sheet
        .getDataValidationHelper()
        .createValidation(constraint, new CellRangeAddressList(firstRow, lastRow, column, column));
  }

  private void prompt(DataValidation validation, InputColumn column) {
    InputTexts.About about = texts.about(sheet.getSheetName(), column.header());
    String need = column.need() == Need.OPTIONAL ? "" : "\n" + texts.say(column.need().phrase);
    validation.setShowPromptBox(true);
    validation.createPromptBox(
        about.name(), about.holds() + need + "\n" + texts.say("prompt.blank", about.blank()));
  }

  private DataValidationConstraint constraint(Entry entry) {
    return switch (entry) {
      case Entry.Plain plain ->
          switch (plain) {
            case TEXT -> throw new IllegalArgumentException("text has no bounds");
            case DAY -> between(ValidationType.DATE, serial(FIRST_DAY), serial(LAST_DAY));
            case INCIDENT ->
                sheet.getDataValidationHelper().createFormulaListConstraint(INCIDENT_IDS);
          };
      case Entry.Words words ->
          sheet
              .getDataValidationHelper()
              .createExplicitListConstraint(words.codes().toArray(String[]::new));
      case Entry.Whole whole ->
          new XSSFDataValidationConstraint(
              ValidationType.INTEGER, OperatorType.GREATER_OR_EQUAL, "" + whole.least());
      case Entry.Degrees degrees ->
          between(ValidationType.DECIMAL, "-" + degrees.most(), "" + degrees.most());
    };
  }

  private static DataValidationConstraint between(int type, String least, String most) {
    return new XSSFDataValidationConstraint(type, OperatorType.BETWEEN, least, most);
  }

  private static String serial(LocalDate day) {
    return Long.toString(Math.round(DateUtil.getExcelDate(day)));
  }

  private static boolean isAskedAbout(Entry entry) {
    return entry == Entry.Plain.INCIDENT
        || (entry instanceof Entry.Words words && words.others() == Others.ASKED_ABOUT);
  }

  private String error(Entry entry) {
    return switch (entry) {
      case Entry.Plain plain ->
          texts.say(plain == Entry.Plain.INCIDENT ? "error.incident" : "error.day");
      case Entry.Words words ->
          texts.say(words.others() == Others.REFUSED ? "error.list" : "error.language");
      case Entry.Whole whole -> texts.say("error.count", "" + whole.least());
      case Entry.Degrees degrees -> texts.say("error.degrees", "" + degrees.most());
    };
  }
}
