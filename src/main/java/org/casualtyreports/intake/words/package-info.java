/**
 * Worded figures and dates, in English, French and Arabic.
 *
 * <p>In: the text of a cell. Out: a {@link org.casualtyreports.claim.Figure} or a date, or what was
 * expected instead. No file is touched and nothing is guessed.
 *
 * <p>Imports {@code claim} and {@code names} (for the folding of spellings).
 *
 * <pre>{@code
 * FigureWords.read("plus d'une centaine"); // Read[AtLeast 100, more than]
 * DateWords.read("3 غشت 2023"); // Day[2023-08-03]
 * }</pre>
 */
@NullMarked
package org.casualtyreports.intake.words;

import org.jspecify.annotations.NullMarked;
