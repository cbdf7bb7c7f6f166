/**
 * The sheets of a workbook, one class each, from findings to typed cells.
 *
 * <p>In: {@link org.casualtyreports.report.section.Desk}. Out: {@link
 * org.casualtyreports.report.Sheet}. The workbook is the same for every template. The entry point
 * is {@link org.casualtyreports.report.sheet.Sheets}.
 */
@NullMarked
package org.casualtyreports.report.sheet;

import org.jspecify.annotations.NullMarked;
