/**
 * Files to tables of text: delimited text in any of the usual encodings, workbooks, and archives of
 * one table.
 *
 * <p>In: a path, or a name and bytes, and {@link org.casualtyreports.intake.table.ReadOptions}.
 * Out: {@link org.casualtyreports.intake.table.TextTable}, whose rows carry the number that an
 * editor or a spreadsheet shows. What is wrong with a row is a {@link
 * org.casualtyreports.dataset.Problem} of the table; what makes a file as a whole unusable is an
 * {@link org.casualtyreports.intake.table.UnusableFileException}. Nothing is interpreted: numbers
 * and dates stay text, in one spelling, and a row of hashtags is a data row.
 *
 * <p>A large file of plain UTF-8 is not held in memory: a scanner of bytes finds where its records
 * stand, and a row is read when it is asked for. Where the scanner is not sure of a file, the file
 * is read as any other.
 *
 * <p>Entry: {@link org.casualtyreports.intake.table.Tables}. Imports {@code dataset}, FastCSV and
 * POI with its zip reader.
 *
 * <pre>{@code
 * List<TextTable> tables = Tables.read(Path.of("events.xlsx"), ReadOptions.AUTO.withSheet("Data"));
 * }</pre>
 */
@NullMarked
package org.casualtyreports.intake.table;

import org.jspecify.annotations.NullMarked;
