/**
 * Files to a body of claims.
 *
 * <p>In: paths of folders, workbooks and delimited files. Out: a {@link
 * org.casualtyreports.intake.Body}: claims, names and word table. Entry point: {@link
 * org.casualtyreports.intake.Intake}. Every bad row becomes a problem that names file, row, column,
 * what was expected and what was found; only a file that is unusable as a whole is an exception.
 *
 * <p>Imports {@code claim}, {@code names}, {@code dataset}, {@code yaml} and its own subpackages.
 *
 * <pre>{@code
 * Dataset dataset = Intake.read(List.of(Path.of("claims")), IntakeOptions.DEFAULT).dataset();
 * }</pre>
 *
 * <p>A table with its user's own columns is read by a {@link org.casualtyreports.intake.Mapping}:
 *
 * <pre>{@code
 * columns: {N°: [claim_id, incident_id], Date: date_start, Selon: claimant, Morts: figure}
 * values: {claimant: {le ministère: Nigerien Ministry of Defence}}
 * constants: {outcome: killed, country: NE}
 * date-order: dmy
 * encoding: windows-1252
 * }</pre>
 */
@NullMarked
package org.casualtyreports.intake;

import org.jspecify.annotations.NullMarked;
