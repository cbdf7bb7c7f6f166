/**
 * Monthly aggregates of claims: one claimant at a time, in interval arithmetic.
 *
 * <p>In: a {@link org.casualtyreports.dataset.Dataset}, a {@link
 * org.casualtyreports.tally.Selection} of it and a {@link org.casualtyreports.tally.Grouping}. Out:
 * {@link org.casualtyreports.tally.Tallies}. The claimant is part of every key; a grouping without
 * it cannot be built.
 *
 * <p>Imports {@code claim} and {@code dataset}.
 *
 * <pre>{@code
 * Tallies tallies = Tallies.of(dataset, Selection.EVERYTHING, Grouping.DEFAULT);
 * }</pre>
 */
@NullMarked
package org.casualtyreports.tally;

import org.jspecify.annotations.NullMarked;
