package org.casualtyreports.intake.table;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import org.casualtyreports.dataset.Problem;
import org.casualtyreports.dataset.Problem.Severity;
import org.casualtyreports.intake.table.SheetNumber.Epoch;
import org.casualtyreports.intake.table.SheetNumber.Style;

/** Fills the rows of one sheet with cells of whatever type, as text. */
final class SheetCells {
  private final TableShape shape;
  private final Epoch epoch;
  private final CellPool pool = new CellPool();
  private String[] cells = new String[16];
  private int width;
  private int row;
  private int hiddenRows;
  private int mergedRanges;
  private String firstMerged = "";

  SheetCells(TableShape shape, Epoch epoch) {
    this.shape = shape;
    this.epoch = epoch;
    Arrays.fill(cells, "");
  }

  /**
   * @param number from 1
   */
  void startRow(int number) {
    if (number < 1 || number > Limits.SHEET_ROWS) {
      throw UnusableFileException.of(
          shape.file(), "rows from 1 to " + Limits.SHEET_ROWS, "row " + number, "");
    }
    row = number;
  }

  void hiddenRow() {
    hiddenRows++;
  }

  void endRow() {
    shape.row(row, Arrays.copyOf(cells, width));
    Arrays.fill(cells, 0, width, "");
    width = 0;
  }

  /**
   * @param column from 0
   */
  void text(int column, String text) {
    if (TableShape.isBlank(text)) {
      return;
    }
    if (column >= Limits.COLUMNS) {
      throw UnusableFileException.at(
          shape.file(),
          row,
          "at most " + Limits.COLUMNS + " columns",
          "a filled cell in column " + (column + 1),
          "is this a table of one row for each incident or claim?");
    }
    if (column >= cells.length) {
      int old = cells.length;
      cells = Arrays.copyOf(cells, Math.max(column + 1, old * 2));
      Arrays.fill(cells, old, cells.length, "");
    }
    cells[column] = pool.of(text);
    width = Math.max(width, column + 1);
  }

  /**
   * @param stored the number as the file spells it
   */
  void number(int column, String stored, Style style) {
    if (style == Style.NUMBER) {
      text(column, SheetNumber.plain(stored));
      return;
    }
    Optional<String> date = date(stored, style);
    String text = date.orElseGet(() -> SheetNumber.plain(stored));
    text(column, text);
    if (date.isEmpty()) {
      shape.cellProblem(
          Severity.WARNING,
          row,
          column,
          "a number that is a date, as the cell is formatted",
          text,
          "it is read as a number");
    }
  }

  private Optional<String> date(String stored, Style style) {
    try {
      return SheetNumber.date(Double.parseDouble(stored), style, epoch);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** A date that is stored as such, in ISO form. */
  void isoDate(int column, String stored) {
    text(column, isoDate(stored));
  }

  private static String isoDate(String stored) {
    try {
      return SheetNumber.isoDate(LocalDateTime.parse(stored.replaceFirst("Z$", "")));
    } catch (DateTimeParseException e) {
      return stored;
    }
  }

  void truth(int column, String stored) {
    text(column, stored.equals("1") || stored.equalsIgnoreCase("true") ? "TRUE" : "FALSE");
  }

  /** A cell that shows an error is blank: its value is not known. */
  void error(int column, String shown) {
    shape.cellProblem(
        Severity.WARNING, row, column, "a value", shown, "the error is read as blank");
  }

  void noResult(int column, String formula) {
    shape.cellProblem(
        Severity.WARNING,
        row,
        column,
        "the stored result of a formula",
        formula.isEmpty() ? "none" : "none of " + formula,
        "it is read as blank; open the workbook in a spreadsheet program and save it");
  }

  void merged(String range) {
    mergedRanges++;
    firstMerged = firstMerged.isEmpty() ? range : firstMerged;
  }

  /** Says what only the whole sheet shows. */
  void end() {
    if (mergedRanges > 0) {
      note(
          "cells that are not merged",
          mergedRanges == 1 ? firstMerged : mergedRanges + " ranges, first " + firstMerged,
          "the value is read in the first cell of a range, the others are blank");
    }
    if (hiddenRows > 0) {
      note("rows that can be seen", hiddenRows + " hidden", "they are read like the others");
    }
  }

  private void note(String expected, String found, String advice) {
    shape.problem(Problem.ofFile(Severity.NOTE, shape.file(), expected, found).advising(advice));
  }
}
