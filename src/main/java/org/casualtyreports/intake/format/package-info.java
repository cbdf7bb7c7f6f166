/**
 * Input formats: what a set of tables says, as claims, incidents and problems.
 *
 * <p>In: the {@link org.casualtyreports.intake.table.TextTable tables} of one or more inputs of one
 * format, and a {@link org.casualtyreports.intake.format.Context}. Out: rows and problems on a
 * {@link org.casualtyreports.dataset.Dataset.Builder}. One class for each format; {@link
 * org.casualtyreports.intake.format.Formats} lists them in the order in which they are tried. No
 * file is opened here.
 *
 * <p>Imports {@code claim}, {@code names}, {@code dataset} and the packages of {@code intake} that
 * read tables and words.
 *
 * <pre>{@code
 * Format format = Formats.recognise(tables).orElse(Formats.NATIVE);
 * format.read(tables, context, builder);
 * }</pre>
 */
@NullMarked
package org.casualtyreports.intake.format;

import org.jspecify.annotations.NullMarked;
