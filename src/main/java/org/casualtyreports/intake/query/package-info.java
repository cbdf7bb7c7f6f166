/**
 * Rows of a database as a file of delimited text, which is then read as every other file.
 *
 * <pre>{@code
 * try (QueryFile result = QueryFile.of(database, "SELECT * FROM claims")) {
 *   Intake.read(List.of(result.path()), options);
 * }
 * }</pre>
 */
@NullMarked
package org.casualtyreports.intake.query;

import org.jspecify.annotations.NullMarked;
