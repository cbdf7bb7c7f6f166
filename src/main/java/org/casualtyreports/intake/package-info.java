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
 */
@NullMarked
package org.casualtyreports.intake;

import org.jspecify.annotations.NullMarked;
