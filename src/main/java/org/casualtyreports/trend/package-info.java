/**
 * Statistics of one monthly series, as pure functions of numbers.
 *
 * <p>In: a {@link org.casualtyreports.trend.MonthlySeries} of one claimant's figures, what it
 * measures, and for deaths the sizes of the incidents behind it. Out: a {@link
 * org.casualtyreports.trend.TrendAnalysis} in which every statistic is computed or refused with a
 * {@link org.casualtyreports.trend.Reason}; a {@link org.casualtyreports.trend.Family} of such
 * analyses gives the verdicts. NaN and infinite numbers never leave this package.
 *
 * <p>Imports commons-statistics and commons-numbers only; nothing of ours.
 *
 * <pre>{@code
 * MonthlySeries series = MonthlySeries.starting(YearMonth.of(2022, 1)).counts(0, 1, 3, 0).build();
 * TrendAnalysis trend = TrendAnalysis.of(series, Measure.INCIDENTS, Minimums.ENFORCE);
 * Family family = Family.of(List.of(trend), Set.of());
 * Verdict verdict = family.verdict(0); // refused: 4 observed months; a trend needs 12
 * }</pre>
 */
@NullMarked
package org.casualtyreports.trend;

import org.jspecify.annotations.NullMarked;
