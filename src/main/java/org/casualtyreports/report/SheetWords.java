package org.casualtyreports.report;

import java.util.Objects;

/**
 * Words that a workbook needs beside its cells, in the language of the report. {@code {0}} and
 * {@code {1}} stand for what is put in; apostrophes are plain.
 *
 * @param open result of a formula whose upper bound is open
 * @param notStated result of a formula over claims without a figure
 * @param hidden result of a formula whose working value is not shown
 * @param continuedColumn heading of a column that takes the rest of a text too long for a cell: {0}
 *     the heading it continues, {1} the number of the part, from 2
 * @param continuedOn said on the cover and above the table of a sheet with more rows than a sheet
 *     holds: {0} its name, {1} the name of the sheet that goes on
 * @param continuedFrom said above the table of a sheet that goes on: {0} its name, {1} the name of
 *     the sheet before
 * @param valuesOnly said above a table whose tallies are values because there are too many of them
 *     for formulas
 * @param chartData name and title of the sheet that holds what native charts draw
 */
public record SheetWords(
    String open,
    String notStated,
    String hidden,
    String continuedColumn,
    String continuedOn,
    String continuedFrom,
    String valuesOnly,
    String chartData) {
  /** For reports without sheets. */
  public static final SheetWords NONE = new SheetWords("", "", "", "", "", "", "", "");

  public SheetWords {
    Objects.requireNonNull(open, "open");
    Objects.requireNonNull(notStated, "notStated");
    Objects.requireNonNull(hidden, "hidden");
    Objects.requireNonNull(continuedColumn, "continuedColumn");
    Objects.requireNonNull(continuedOn, "continuedOn");
    Objects.requireNonNull(continuedFrom, "continuedFrom");
    Objects.requireNonNull(valuesOnly, "valuesOnly");
    Objects.requireNonNull(chartData, "chartData");
  }
}
