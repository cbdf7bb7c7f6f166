package org.casualtyreports.trend;

import java.util.Objects;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Exact comparison of two Poisson rates, given their total.
 *
 * <p>Shape: a count and its exposure on each side, {@code a} the later one.
 *
 * <p>Formula: a given a+b is binomial with probability ta/(ta+tb) if the rates are equal; pCentral
 * = min(1, 2·min(P(≤a), P(≥a))); limits are those of Clopper and Pearson for the probability,
 * mapped by p·tb/(ta(1−p)). Test and interval agree, which the 'minimum likelihood' test of
 * libraries does not guarantee.
 *
 * <p>The ratio is not computable where b = 0, and the upper limit is open there. Minimum: none; a
 * report prints ratio and limits, not pCentral, as a description of incidents with a+b ≥ 10 and
 * dispersion ≤ 1.5, never of deaths: on overdispersed counts the test rejects too often.
 *
 * <p>Source: J. Przyborowski, H. Wilenski (1940), Biometrika 31; C. J. Clopper, E. S. Pearson
 * (1934), Biometrika 26.
 */
public record RateRatio(
    long a,
    double ta,
    long b,
    double tb,
    double confLevel,
    Ratio rateRatio,
    double ciLower,
    Ratio ciUpper,
    double pCentral) {

  public RateRatio {
    Objects.requireNonNull(rateRatio, "rateRatio");
    Objects.requireNonNull(ciUpper, "ciUpper");
  }

  /** A ratio that may have no finite value. */
  public sealed interface Ratio {
    /** A number. */
    record Finite(double value) implements Ratio {}

    /** Nothing was counted on the earlier side: null in JSON. */
    record Open() implements Ratio {}
  }

  /** At 95 % confidence. */
  public static RateRatio of(long a, double ta, long b, double tb) {
    return of(a, ta, b, tb, Confidence.USUAL);
  }

  /**
   * @throws IllegalArgumentException if a count is outside 0 to twelve times {@link Span#MOST}, an
   *     exposure not above 0 or {@code confLevel} not inside (0, 1)
   */
  public static RateRatio of(long a, double ta, long b, double tb, double confLevel) {
    if (Math.min(a, b) < 0
        || Math.max(a, b) > 12 * Span.MOST
        || !(ta > 0)
        || !(tb > 0)
        || Double.isInfinite(ta + tb)) {
      throw new IllegalArgumentException(
          "expected counts from 0 to %s and exposures above 0, found %s in %s and %s in %s"
              .formatted(12 * Span.MOST, a, ta, b, tb));
    }
    double tail = (1 - Confidence.checked(confLevel)) / 2;
    Ratio ratio = b == 0 ? new Ratio.Open() : new Ratio.Finite((a / ta) / (b / tb));
    return new RateRatio(
        a,
        ta,
        b,
        tb,
        confLevel,
        ratio,
        lower(a, ta, b, tb, tail),
        upper(a, ta, b, tb, tail),
        centralP(a, ta, b, tb));
  }

  private static double centralP(long a, double ta, long b, double tb) {
    double share = ta / (ta + tb);
    double atMost = b == 0 ? 1 : RegularizedBeta.complement(share, a + 1.0, b);
    double atLeast = a == 0 ? 1 : RegularizedBeta.value(share, a, b + 1.0);
    return Math.min(1, 2 * Math.min(atMost, atLeast));
  }

  private static double lower(long a, double ta, long b, double tb, double tail) {
    if (a == 0) {
      return 0;
    }
    double p = BetaDistribution.of(a, b + 1.0).inverseCumulativeProbability(tail);
    double rest = BetaDistribution.of(b + 1.0, a).inverseSurvivalProbability(tail);
    return p * tb / (ta * rest);
  }

  private static Ratio upper(long a, double ta, long b, double tb, double tail) {
    if (b == 0) {
      return new Ratio.Open();
    }
    double p = BetaDistribution.of(a + 1.0, b).inverseSurvivalProbability(tail);
    double rest = BetaDistribution.of(b, a + 1.0).inverseCumulativeProbability(tail);
    return new Ratio.Finite(p * tb / (ta * rest));
  }
}
