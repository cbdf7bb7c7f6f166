/**
 * Results as data: JSON, CSV and plain tables, with stable names and stated nulls.
 *
 * <p>In: tallies, reconciliations, changes between editions and problems. Out: text on a writer.
 * Text from input files is inert: a cell of CSV that a spreadsheet would take for a formula is
 * written as text.
 *
 * <p>{@link org.casualtyreports.export.ReportFolder} and {@link
 * org.casualtyreports.export.ReportJson} write every table of a report: its columns keep their ids,
 * a number is plain or it is not there, and why it is not there stands beside it.
 *
 * <p>{@link org.casualtyreports.export.NativeFolder} writes a dataset in the native format; there
 * text stays as it is, so that reading it again gives the same claims.
 *
 * <p>Imports the pure packages and Jackson.
 */
@NullMarked
package org.casualtyreports.export;

import org.jspecify.annotations.NullMarked;
