/**
 * Worded figures and dates, in English, French and Arabic.
 *
 * <p>In: the text of a cell. Out: a {@link org.casualtyreports.claim.Figure} or a date, or what was
 * expected instead. No file is touched and nothing is guessed.
 */
@NullMarked
package org.casualtyreports.intake.words;

import org.jspecify.annotations.NullMarked;
