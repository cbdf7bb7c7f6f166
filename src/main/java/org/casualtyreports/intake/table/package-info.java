/**
 * Files to tables of text: delimited text in any of the usual encodings, workbooks, and archives of
 * one table.
 *
 * <p>In: a path and {@link org.casualtyreports.intake.table.ReadOptions}. Out: {@link
 * org.casualtyreports.intake.table.TextTable}, whose rows carry the number that an editor or a
 * spreadsheet shows. Nothing is interpreted: numbers and dates stay text, in one spelling.
 */
@NullMarked
package org.casualtyreports.intake.table;

import org.jspecify.annotations.NullMarked;
