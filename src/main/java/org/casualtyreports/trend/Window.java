package org.casualtyreports.trend;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/**
 * The months of a series that an analysis used: all before the first provisional one.
 *
 * @param first the first calendar month, whether or not the window holds any month
 * @param months calendar months
 * @param observed months with a figure
 * @param nonZero observed months whose lower bound is above zero
 * @param provisionalLeftOut months from the first provisional one on
 */
public record Window(
    YearMonth first, int months, int observed, int nonZero, int provisionalLeftOut) {

  public Window {
    Objects.requireNonNull(first, "first");
  }

  public int missing() {
    return months - observed;
  }

  /** The last calendar month; before the first if the window is empty. */
  public YearMonth last() {
    return first.plusMonths(months - 1L);
  }

  static Window of(MonthlySeries whole, MonthlySeries used) {
    Counts counts = used.lower();
    return new Window(
        used.first(),
        used.months(),
        counts.size(),
        counts.nonZeroMonths(),
        whole.months() - used.months());
  }

  /** The part of a series before its first provisional month. */
  static MonthlySeries used(MonthlySeries series) {
    List<MonthlySeries.Cell> cells = series.cells();
    int end = 0;
    while (end < cells.size() && cells.get(end).finality() == MonthlySeries.Finality.FINAL) {
      end++;
    }
    return series.part(0, end);
  }
}
