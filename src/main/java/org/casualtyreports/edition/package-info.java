/**
 * What changed between two editions: two datasets, or two dates of one.
 *
 * <p>In: two {@link org.casualtyreports.dataset.Dataset}s, each with a {@link
 * org.casualtyreports.tally.Selection} that says as of when, and a {@link
 * org.casualtyreports.tally.Grouping}. Out: {@link org.casualtyreports.edition.EditionChanges}, the
 * claims that were added, revised, withdrawn, removed or corrected, and the tallies that moved.
 * Every change lies within one claimant; nothing is compared between two.
 *
 * <p>Imports {@code claim}, {@code dataset} and {@code tally}.
 *
 * <pre>{@code
 * Selection january = Selection.EVERYTHING.knownAt(new AsOf.Day(LocalDate.of(2024, 1, 31)));
 * EditionChanges changes =
 *     Edition.between(dataset, january, dataset, Selection.EVERYTHING, Grouping.DEFAULT);
 * }</pre>
 */
@NullMarked
package org.casualtyreports.edition;

import org.jspecify.annotations.NullMarked;
