/**
 * The workbook of a report.
 *
 * <p>In: the sheets of a {@link org.casualtyreports.report.Report}, finished. Out: an .xlsx file;
 * equal input gives equal bytes. Nothing is computed but the text of formulas, which lets tallies
 * follow the claims of the workbook.
 *
 * <p>POI builds the workbook with its styles, tables, links and charts; the rows of sheets are
 * streamed into its package when that is rewritten with fixed times, so that a million claims need
 * no million of objects.
 *
 * <p>{@link org.casualtyreports.excel.InputWorkbook} writes the blank counterpart: a workbook to be
 * filled in, which is read like any other input.
 *
 * <p>Imports {@code claim}, {@code report} and POI.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(path)) {
 *   Workbooks.write(report, out);
 * }
 * }</pre>
 */
@NullMarked
package org.casualtyreports.excel;

import org.jspecify.annotations.NullMarked;
