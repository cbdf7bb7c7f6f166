/**
 * Results as data: JSON, CSV and plain tables, with stable names and stated nulls.
 *
 * <p>In: tallies, reconciliations, changes between editions and problems. Out: text on a writer.
 * Text from input files is inert: a cell of CSV that a spreadsheet would take for a formula is
 * written as text.
 *
 * <p>Imports {@code claim}, {@code dataset}, {@code tally}, {@code reconcile}, {@code edition} and
 * Jackson.
 */
@NullMarked
package org.casualtyreports.export;

import org.jspecify.annotations.NullMarked;
