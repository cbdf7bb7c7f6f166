package org.casualtyreports.trend;

import java.util.ArrayList;
import java.util.List;

/**
 * Mann-Kendall test with its variance corrected for autocorrelation at lags 1 to 3.
 *
 * <p>Shape: one value per month without a missing month.
 *
 * <p>Formula: r<sub>k</sub> is the lag-k autocorrelation (divisor n, overall mean) of the average
 * ranks of x<sub>t</sub> − slope·t (Sen's slope, t from 1, rounded to 9 decimals so that floating
 * noise breaks no ties); lags with |r<sub>k</sub>| &gt; z<sub>.975</sub>/√n are kept; factor = 1 +
 * 2/(n(n−1)(n−2)) Σ (n−k)(n−k−1)(n−k−2) r<sub>k</sub>; z uses var S · factor.
 *
 * <p>Three lags only: with all lags the correction can turn into its opposite. Minimum: 5 months; a
 * report prints it from 60 months, below which nothing is gained. A factor of 0 or less is {@link
 * Reason.NotConverged}.
 *
 * <p>Source: K. H. Hamed, A. R. Rao (1998), Journal of Hydrology 204.
 *
 * @param factor JSON key {@code varianceFactor}
 */
public record HamedRao(
    double factor, List<Integer> lagsKept, double varSCorrected, double z, double p) {
  private static final int LAGS = 3;
  private static final int LEAST_MONTHS = LAGS + 2;
  private static final double NINE_DECIMALS = 1e9;

  public HamedRao {
    lagsKept = List.copyOf(lagsKept);
  }

  public static Outcome<HamedRao> of(Counts counts) {
    if (counts.firstGap().isPresent()) {
      return Outcome.refused(new Reason.MissingMonth(counts.firstGap().get()));
    }
    return MannKendall.of(counts)
        .then(
            kendall ->
                kendall.n() < LEAST_MONTHS
                    ? Outcome.refused(new Reason.TooFewObservedMonths(kendall.n(), LEAST_MONTHS))
                    : corrected(counts, kendall));
  }

  private static Outcome<HamedRao> corrected(Counts counts, MannKendall kendall) {
    double n = kendall.n();
    double[] ranks = detrendedRanks(counts);
    double threshold = Normal.upperQuantile(0.025) / Math.sqrt(n);
    List<Integer> kept = new ArrayList<>();
    double sum = 0;
    for (int k = 1; k <= LAGS; k++) {
      double r = autocorrelation(ranks, k);
      if (Math.abs(r) > threshold) {
        kept.add(k);
        sum += (n - k) * (n - k - 1) * (n - k - 2) * r;
      }
    }
    double factor = 1 + 2 / (n * (n - 1) * (n - 2)) * sum;
    if (!(factor > 0)) {
      return Outcome.refused(new Reason.NotConverged());
    }
    double variance = kendall.varS() * factor;
    double z = Normal.continuityCorrected(kendall.s(), variance);
    return Outcome.computed(new HamedRao(factor, kept, variance, z, Normal.twoSided(z)));
  }

  private static double[] detrendedRanks(Counts counts) {
    double slope = SenSlope.median(counts);
    double[] detrended = new double[counts.size()];
    for (int i = 0; i < detrended.length; i++) {
      detrended[i] = Math.rint((counts.value(i) - slope * (i + 1)) * NINE_DECIMALS);
    }
    long[] doubled = Ranks.doubled(detrended);
    double[] ranks = new double[doubled.length];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = doubled[i] / 2.0;
    }
    return ranks;
  }

  /** 0 where all ranks are equal: a straight line leaves nothing that could be correlated. */
  private static double autocorrelation(double[] ranks, int lag) {
    int n = ranks.length;
    double mean = (n + 1) / 2.0;
    double variance = 0;
    double covariance = 0;
    for (int i = 0; i < n; i++) {
      variance += (ranks[i] - mean) * (ranks[i] - mean);
      if (i + lag < n) {
        covariance += (ranks[i] - mean) * (ranks[i + lag] - mean);
      }
    }
    return variance == 0 ? 0 : covariance / variance;
  }
}
