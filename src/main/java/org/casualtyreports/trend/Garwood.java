package org.casualtyreports.trend;

import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * Garwood's exact interval for the rate behind a Poisson count.
 *
 * <p>Unit: incidents per standard month where {@code exposure} is in standard months of 30.4375
 * days.
 *
 * <p>Formula: lower = γ<sup>−1</sup>(α/2; x)/T, 0 if x = 0; upper = γ<sup>−1</sup>(1−α/2; x+1)/T,
 * with quantiles of the gamma distribution of unit scale.
 *
 * <p>It describes chance variation of counts that are not overdispersed; never of deaths. Any
 * count.
 *
 * <p>Source: F. Garwood (1936), Biometrika 28.
 */
public record Garwood(long count, double exposure, double confLevel, double lower, double upper) {

  /** At 95 % confidence. */
  public static Garwood of(long count, double exposure) {
    return of(count, exposure, Confidence.USUAL);
  }

  /**
   * @throws IllegalArgumentException if {@code count} is outside 0 to {@link Span#MOST}, {@code
   *     exposure} not above 0 or {@code confLevel} not inside (0, 1)
   */
  public static Garwood of(long count, double exposure, double confLevel) {
    if (count < 0 || count > Span.MOST || !(exposure > 0) || exposure == Double.POSITIVE_INFINITY) {
      throw new IllegalArgumentException(
          "expected a count from 0 to "
              + Span.MOST
              + " and an exposure above 0, found "
              + count
              + " and "
              + exposure);
    }
    double tail = (1 - Confidence.checked(confLevel)) / 2;
    double lower =
        count == 0 ? 0 : GammaDistribution.of(count, 1).inverseCumulativeProbability(tail);
    double upper = GammaDistribution.of(count + 1.0, 1).inverseSurvivalProbability(tail);
    return new Garwood(count, exposure, confLevel, lower / exposure, upper / exposure);
  }
}
