package org.casualtyreports.trend;

/**
 * Sen's slope: the median of the slopes between all pairs of months, with its rank interval.
 *
 * <p>Shape: one value per observed month in time order; missing months are skipped, and distances
 * stay those of the calendar.
 *
 * <p>Unit: incidents or deaths per month, per month.
 *
 * <p>Formula: the N = n(n−1)/2 slopes (x<sub>j</sub> − x<sub>i</sub>)/(t<sub>j</sub> −
 * t<sub>i</sub>) in order; C = z<sub>1−α/2</sub>√var S with the variance of Mann-Kendall's S; the
 * limits are the slopes of ranks (N−C)/2 and (N+C)/2 + 1, rounded half to even and kept within
 * 1..N.
 *
 * <p>Minimum: 2 months that differ; a report prints it where it prints Mann-Kendall. With many zero
 * months the slope is often exactly 0 and says nothing: see {@link #isInformative()}.
 *
 * <p>Source: P. K. Sen (1968), Journal of the American Statistical Association 63(324); limits: R.
 * O. Gilbert (1987), Statistical Methods for Environmental Pollution Monitoring.
 *
 * @param slopePerMonth median slope
 * @param pairs N
 * @param c JSON key {@code C}: width of the interval in ranks
 * @param rankLower counted from 1
 * @param rankUpper counted from 1
 */
public record SenSlope(
    double slopePerMonth,
    long pairs,
    double c,
    long rankLower,
    long rankUpper,
    double ciLower,
    double ciUpper,
    double confLevel) {

  /** At 95 % confidence. */
  public static Outcome<SenSlope> of(Counts counts) {
    return of(counts, Confidence.USUAL);
  }

  /**
   * @throws IllegalArgumentException if {@code confLevel} is not inside (0, 1)
   */
  public static Outcome<SenSlope> of(Counts counts, double confLevel) {
    double tail = (1 - Confidence.checked(confLevel)) / 2;
    return MannKendall.of(counts).then(kendall -> of(counts, kendall.varS(), tail, confLevel));
  }

  /** Whether the median slope tells a direction: not where zero months make it exactly 0. */
  public boolean isInformative() {
    return slopePerMonth != 0;
  }

  /** The median of the pairwise slopes alone. */
  static double median(Counts counts) {
    long pairs = pairs(counts);
    double[] middle = PairSlopes.ofRanks(counts, (pairs + 1) / 2, pairs / 2 + 1);
    return (middle[0] + middle[1]) / 2;
  }

  private static Outcome<SenSlope> of(Counts counts, double varS, double tail, double confLevel) {
    long pairs = pairs(counts);
    double c = Normal.upperQuantile(tail) * Math.sqrt(varS);
    long lower = Math.max(1, (long) Math.rint((pairs - c) / 2));
    long upper = Math.min(pairs, (long) Math.rint((pairs + c) / 2 + 1));
    double[] slopes = PairSlopes.ofRanks(counts, (pairs + 1) / 2, pairs / 2 + 1, lower, upper);
    double median = (slopes[0] + slopes[1]) / 2;
    return Outcome.computed(
        new SenSlope(median, pairs, c, lower, upper, slopes[2], slopes[3], confLevel));
  }

  private static long pairs(Counts counts) {
    long n = counts.size();
    return n * (n - 1) / 2;
  }
}
