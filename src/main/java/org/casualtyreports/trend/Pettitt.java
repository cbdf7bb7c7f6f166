package org.casualtyreports.trend;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Pettitt's test for one change of level at an unknown month.
 *
 * <p>Shape: one value per observed month in time order; missing months are skipped.
 *
 * <p>Formula: U<sub>t</sub> = 2 Σ<sub>i≤t</sub> r<sub>i</sub> − t(n+1) with average ranks r; K =
 * max |U<sub>t</sub>|; p = min(1, 2 exp(−6K²/(n³+n²))).
 *
 * <p>Minimum: 2 months that differ; a report prints it from 24 months. The p value is conservative.
 *
 * <p>Source: A. N. Pettitt (1979), Applied Statistics 28.
 *
 * @param k JSON key {@code K}
 * @param changeAfterIndex every observed month, counted from 1, after which |U| is largest
 * @param changeAfterMonth the same as calendar months
 */
public record Pettitt(
    long k, double p, List<Integer> changeAfterIndex, List<YearMonth> changeAfterMonth) {

  public Pettitt {
    changeAfterIndex = List.copyOf(changeAfterIndex);
    changeAfterMonth = List.copyOf(changeAfterMonth);
  }

  public static Outcome<Pettitt> of(Counts counts) {
    int n = counts.size();
    if (n == 0) {
      return Outcome.refused(new Reason.NothingObserved(0));
    }
    if (counts.isConstant()) {
      return Outcome.refused(new Reason.ConstantSeries(n, counts.value(0)));
    }
    long[] u = new long[n];
    long[] doubledRanks = Ranks.doubled(counts.values());
    long sum = 0;
    long k = 0;
    for (int t = 0; t < n; t++) {
      sum += doubledRanks[t];
      u[t] = Math.abs(sum - (t + 1L) * (n + 1));
      k = Math.max(k, u[t]);
    }
    List<Integer> indexes = new ArrayList<>();
    List<YearMonth> months = new ArrayList<>();
    for (int t = 0; t < n; t++) {
      if (u[t] == k) {
        indexes.add(t + 1);
        months.add(counts.month(t));
      }
    }
    double cube = (double) n * n * n + (double) n * n;
    double p = Math.min(1, 2 * Math.exp(-6.0 * k * k / cube));
    return Outcome.computed(new Pettitt(k, p, indexes, months));
  }
}
