package org.casualtyreports.trend;

import java.util.Arrays;

/**
 * Mann-Kendall test for a monotone trend, corrected for ties.
 *
 * <p>Shape: one value per observed month in time order; missing months are skipped.
 *
 * <p>Formula: S = Σ<sub>i&lt;j</sub> sgn(x<sub>j</sub> − x<sub>i</sub>); var S = [n(n−1)(2n+5) − Σ
 * t(t−1)(2t+5)] / 18 over groups of t equal values; z = (S − sgn S)/√var S, 0 where S = 0; p =
 * 2Φ(−|z|); tau-b = S / √{[n(n−1)/2 − Σ t(t−1)/2] · n(n−1)/2}.
 *
 * <p>Minimum: 2 months that differ; a report prints it from 12 months with 5 different numbers
 * above zero. A constant series (also one month) is {@link Reason.ConstantSeries}: S and var S are
 * 0, the rest is not computable.
 *
 * <p>Source: H. B. Mann (1945), Econometrica 13; M. G. Kendall (1975), Rank Correlation Methods.
 *
 * @param n observed months
 * @param s JSON key {@code S}
 * @param varS variance of S
 * @param tauB Kendall's tau-b between value and time
 * @param z with continuity correction
 * @param p two-sided
 */
public record MannKendall(int n, long s, double varS, double tauB, double z, double p) {
  /** Months up to which pairs are compared one by one: a thousand years. */
  static final int MOST_MONTHS = 12_000;

  public static Outcome<MannKendall> of(Counts counts) {
    int n = counts.size();
    if (n == 0) {
      return Outcome.refused(new Reason.NothingObserved(0));
    }
    if (counts.isConstant()) {
      return Outcome.refused(new Reason.ConstantSeries(n, counts.value(0)));
    }
    if (n > MOST_MONTHS) {
      return Outcome.refused(new Reason.TooManyMonths(n, MOST_MONTHS));
    }
    long[] values = counts.values();
    long s = s(values);
    double pairs = n * (n - 1.0) / 2;
    double variance = n * (n - 1.0) * (2.0 * n + 5);
    double tiedPairs = 0;
    for (long size : tieSizes(values)) {
      double t = size;
      variance -= t * (t - 1) * (2 * t + 5);
      tiedPairs += t * (t - 1) / 2;
    }
    variance /= 18;
    double z = Normal.continuityCorrected(s, variance);
    double tauB = s / Math.sqrt((pairs - tiedPairs) * pairs);
    return Outcome.computed(new MannKendall(n, s, variance, tauB, z, Normal.twoSided(z)));
  }

  /** Later minus earlier months that are higher. */
  private static long s(long[] values) {
    long s = 0;
    for (int j = 1; j < values.length; j++) {
      long later = values[j];
      for (int i = 0; i < j; i++) {
        s += Long.compare(later, values[i]);
      }
    }
    return s;
  }

  /** Sizes of the groups of equal values, of 1 too. */
  private static long[] tieSizes(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    long[] sizes = new long[sorted.length];
    int groups = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i > 0 && sorted[i] != sorted[i - 1]) {
        groups++;
      }
      sizes[groups]++;
    }
    return Arrays.copyOf(sizes, groups + 1);
  }
}
