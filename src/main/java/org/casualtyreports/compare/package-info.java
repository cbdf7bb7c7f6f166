/**
 * Claimants set against each other, two by two: the only room where a difference between two
 * claimants exists, and every result names both.
 *
 * <p>In: a {@link org.casualtyreports.dataset.Dataset}, a {@link
 * org.casualtyreports.tally.Selection} and {@link org.casualtyreports.names.Names}. Out: {@link
 * org.casualtyreports.compare.Comparison}. Figures are compared only on one incident and between
 * equal target states, victim groups and outcomes; nothing is ever formed between different victim
 * groups. A statistic that cannot be given is a {@link org.casualtyreports.compare.Result.Refused}
 * with its reason.
 *
 * <p>Imports {@code claim}, {@code names}, {@code dataset}, {@code tally} and commons-statistics.
 *
 * <pre>{@code
 * Comparison comparison = Comparison.of(dataset, Selection.EVERYTHING, Names.shipped());
 * }</pre>
 */
@NullMarked
package org.casualtyreports.compare;

import org.jspecify.annotations.NullMarked;
