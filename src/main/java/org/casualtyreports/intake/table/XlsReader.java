package org.casualtyreports.intake.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.casualtyreports.dataset.Problem;
import org.casualtyreports.dataset.Problem.Severity;
import org.casualtyreports.intake.table.SheetNumber.Epoch;

/** Reads workbooks of Excel 97 to 2003 (xls), whose sheets have at most 65,536 rows. */
final class XlsReader {
  private static final String SAVE_AS = "save the table as XLSX, or as CSV in UTF-8";
  private static final String WORKBOOK = "a workbook without a password";

  private XlsReader() {}

  static List<TextTable> read(Source source, ReadOptions options) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(source.bytes()))) {
      refuseOthers(source, files.getRoot());
      try (HSSFWorkbook workbook = new HSSFWorkbook(files)) {
        return tables(source, workbook, options);
      }
    } catch (EncryptedDocumentException e) {
      throw source.unusable(WORKBOOK, "an encrypted one", "save it without a password").causedBy(e);
    } catch (OldExcelFormatException e) {
      throw source.unusable("a workbook of Excel 97 or later", "an older one", SAVE_AS).causedBy(e);
    }
  }

  private static void refuseOthers(Source source, DirectoryNode root) {
    if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
      throw source.unusable(WORKBOOK, "an encrypted one", "save it without a password");
    }
    String document =
        root.hasEntryCaseInsensitive("WordDocument")
            ? "a Word document"
            : root.hasEntryCaseInsensitive("PowerPoint Document")
                ? "a PowerPoint presentation"
                : root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")
                    ? ""
                    : "another file of the kind";
    if (!document.isEmpty()) {
      throw source.unusable("a workbook", document, SAVE_AS);
    }
  }

  private static List<TextTable> tables(Source source, HSSFWorkbook workbook, ReadOptions options) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      names.add(workbook.getSheetName(i));
    }
    Epoch epoch =
        workbook.getInternalWorkbook().isUsing1904DateWindowing() ? Epoch.OF_1904 : Epoch.OF_1900;
    List<TableShape> sheets = new ArrayList<>();
    for (int i : SheetChoice.of(source, names, options.sheet())) {
      String name = SheetChoice.name(source, names.get(i));
      TableShape shape = new TableShape(name, TableShape.Layout.ADDRESSED, options.header());
      source.notes().forEach(shape::problem);
      if (workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE) {
        shape.problem(
            Problem.ofFile(Severity.NOTE, name, "a sheet that can be seen", "a hidden one")
                .advising("it is read like the others"));
      }
      fill(workbook.getSheetAt(i), new SheetCells(shape, epoch));
      sheets.add(shape);
    }
    return SheetChoice.filled(source, sheets, "xls");
  }

  private static void fill(Sheet sheet, SheetCells cells) {
    for (Row row : sheet) {
      cells.startRow(row.getRowNum() + 1);
      if (row.getZeroHeight()) {
        cells.hiddenRow();
      }
      for (Cell cell : row) {
        fill(cell, cells);
      }
      cells.endRow();
    }
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      cells.merged(range.formatAsString());
    }
    cells.end();
  }

  private static void fill(Cell cell, SheetCells cells) {
    int column = cell.getColumnIndex();
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    switch (type) {
      case NUMERIC ->
          cells.number(
              column,
              Double.toString(cell.getNumericCellValue()),
              SheetNumber.style(
                  cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString()));
      case STRING -> cells.text(column, cell.getStringCellValue());
      case BOOLEAN -> cells.truth(column, String.valueOf(cell.getBooleanCellValue()));
      case ERROR -> cells.error(column, error(cell.getErrorCellValue()));
      case BLANK, FORMULA, _NONE -> {}
    }
  }

  private static String error(byte code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "an error";
  }
}
