package org.casualtyreports.compare;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Statistics of two equally long arrays of figures, {@code a[i]} and {@code b[i]} on one incident.
 *
 * <p>Shape: one pair an incident, in any order. Unit: people. Pure functions of numbers: what may
 * be paired is decided by {@link Comparison}.
 */
public final class PairedStatistics {
  private static final double Z975 =
      NormalDistribution.of(0, 1).inverseCumulativeProbability(0.975);

  private PairedStatistics() {}

  /**
   * Differences {@code a - b}.
   *
   * @param n pairs
   * @param sdDiff standard deviation, divisor n - 1
   * @param ratioOfTotals sum of the paired figures of one claimant over that of the other
   */
  public record Differences(int n, double meanDiff, double sdDiff, double ratioOfTotals) {}

  /** An interval around something. */
  public record Limits(double lower, double upper) {}

  /**
   * Geometric mean of {@code a / b} over pairs in which both are above zero.
   *
   * @param lower of the 95 % t interval
   * @param sdLogRatio standard deviation of the logarithms of the ratios, divisor n - 1
   */
  public record GeometricMeanRatio(
      int n, double gmr, double lower, double upper, double sdLogRatio) {}

  /** Exact sign test; ties and undecided orders take no part. */
  public record SignTest(int positive, int negative, int ties, int undecided, double p) {}

  /** Lin's concordance correlation coefficient with its 95 % interval. */
  public record Concordance(double ccc, double lower, double upper) {}

  /** Needs two pairs, and a total above zero for the ratio. */
  public static Result<Differences> differences(double[] a, double[] b) {
    double[] d = minus(a, b);
    if (d.length < 2) {
      return Result.refused("paired", pairs(d.length, 2));
    }
    double totalB = DoubleStream.of(b).sum();
    if (totalB == 0) {
      return Result.refused("paired", Refusal.Why.ZERO_TOTAL);
    }
    return Result.of(new Differences(d.length, mean(d), sd(d), DoubleStream.of(a).sum() / totalB));
  }

  /**
   * Limits of agreement: mean difference plus and minus {@code z * sd}.
   *
   * <p>Source: Bland and Altman (1986), Lancet 327, 307–310.
   */
  public static Result<Limits> limitsOfAgreement(double[] a, double[] b, int atLeast) {
    double[] d = minus(a, b);
    return limits("loa", d, Math.max(2, atLeast));
  }

  /** Limits of agreement of {@code log(a / b)}, given as ratios; pairs above zero only. */
  public static Result<Limits> logLimitsOfAgreement(double[] a, double[] b, int atLeast) {
    double[] ratios = logRatios(a, b);
    int needed = Math.max(2, atLeast);
    if (ratios.length < needed) {
      return Result.refused("loaLog", positivePairs(ratios.length, needed));
    }
    Result<Limits> logs = limits("loaLog", ratios, needed);
    return switch (logs) {
      case Result.Refused<Limits> refused -> refused;
      case Result.Computed<Limits> c ->
          Result.of(new Limits(Math.exp(c.statistic().lower()), Math.exp(c.statistic().upper())));
    };
  }

  private static Result<Limits> limits(String method, double[] d, int atLeast) {
    if (d.length < atLeast) {
      return Result.refused(method, pairs(d.length, atLeast));
    }
    double half = Z975 * sd(d);
    return Result.of(new Limits(mean(d) - half, mean(d) + half));
  }

  /** Median of {@code a / b} over pairs in which both are above zero. */
  public static Result<Double> medianRatio(double[] a, double[] b) {
    double[] ratios =
        IntStream.range(0, a.length)
            .filter(i -> a[i] > 0 && b[i] > 0)
            .mapToDouble(i -> a[i] / b[i])
            .sorted()
            .toArray();
    int n = ratios.length;
    return n == 0
        ? Result.refused("medianRatioBothPositive", positivePairs(0, 1))
        : Result.of(n % 2 == 1 ? ratios[n / 2] : (ratios[n / 2 - 1] + ratios[n / 2]) / 2);
  }

  /** Geometric mean ratio with a t interval on the logarithms. */
  public static Result<GeometricMeanRatio> geometricMeanRatio(double[] a, double[] b, int atLeast) {
    double[] logs = logRatios(a, b);
    int needed = Math.max(2, atLeast);
    if (logs.length < needed) {
      return Result.refused("gmr", positivePairs(logs.length, needed));
    }
    double mean = mean(logs);
    double sd = sd(logs);
    double t = TDistribution.of(logs.length - 1).inverseSurvivalProbability(0.025);
    double half = t * sd / Math.sqrt(logs.length);
    return Result.of(
        new GeometricMeanRatio(
            logs.length, Math.exp(mean), Math.exp(mean - half), Math.exp(mean + half), sd));
  }

  /** Geometric mean of {@code (a + 0.5) / (b + 0.5)} over all pairs: a check on stated zeros. */
  public static Result<Double> geometricMeanRatioWithHalf(double[] a, double[] b) {
    if (a.length == 0) {
      return Result.refused("gmrAddHalfAll", pairs(0, 1));
    }
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += Math.log((a[i] + 0.5) / (b[i] + 0.5));
    }
    return Result.of(Math.exp(sum / a.length));
  }

  /**
   * Exact two-sided binomial test of as many positive as negative differences.
   *
   * @param undecided pairs whose order is open; they only count
   */
  public static Result<SignTest> signTest(int positive, int negative, int ties, int undecided) {
    if (positive + negative == 0) {
      return Result.refused("signTest", Refusal.Why.NO_CERTAIN_ORDER);
    }
    return Result.of(
        new SignTest(positive, negative, ties, undecided, twoSided(positive, negative)));
  }

  /** Exact two-sided p of {@code x} against {@code y} at one half; 1 where both are zero. */
  static double twoSided(int x, int y) {
    double tail =
        BinomialDistribution.of(Math.addExact(x, y), 0.5).cumulativeProbability(Math.min(x, y));
    return Math.min(1, 2 * tail);
  }

  /**
   * Lin's concordance correlation coefficient; interval by the z transform.
   *
   * <p>Moments with divisor n. One large incident can dominate it.
   *
   * <p>Source: Lin (1989), Biometrics 45, 255–268, with the correction of 2000.
   */
  public static Result<Concordance> concordance(double[] a, double[] b, int atLeast) {
    int n = a.length;
    int needed = Math.max(3, atLeast);
    if (n < needed) {
      return Result.refused("ccc", pairs(n, needed));
    }
    double varA = centred(a, a) / n;
    double varB = centred(b, b) / n;
    if (varA == 0 || varB == 0) {
      return Result.refused("ccc", Refusal.Why.EQUAL_FIGURES);
    }
    double covariance = centred(a, b) / n;
    double shift = mean(a) - mean(b);
    double ccc = 2 * covariance / (varA + varB + shift * shift);
    double r = covariance / Math.sqrt(varA * varB);
    double se = cccStandardError(ccc, r, shift * shift / Math.sqrt(varA * varB), n);
    if (Math.abs(ccc) >= 1 || !Double.isFinite(se)) {
      return Result.refused("ccc", Refusal.Why.NO_INTERVAL);
    }
    double z = Math.log((1 + ccc) / (1 - ccc)) / 2;
    double half = Z975 * se / (1 - ccc * ccc);
    return Result.of(new Concordance(ccc, Math.tanh(z - half), Math.tanh(z + half)));
  }

  private static double cccStandardError(double ccc, double r, double shiftSquared, int n) {
    double c2 = ccc * ccc;
    double variance =
        (1 - r * r) * c2 * (1 - c2) / (r * r)
            + 2 * c2 * ccc * (1 - ccc) * shiftSquared / r
            - 0.5 * c2 * c2 * shiftSquared * shiftSquared / (r * r);
    return Math.sqrt(variance / (n - 2));
  }

  private static Refusal pairs(int found, int needed) {
    return new Refusal(Refusal.Why.FEW_PAIRS, found, needed);
  }

  private static Refusal positivePairs(int found, int needed) {
    return new Refusal(Refusal.Why.FEW_POSITIVE_PAIRS, found, needed);
  }

  private static double[] minus(double[] a, double[] b) {
    return IntStream.range(0, a.length).mapToDouble(i -> a[i] - b[i]).toArray();
  }

  private static double[] logRatios(double[] a, double[] b) {
    return IntStream.range(0, a.length)
        .filter(i -> a[i] > 0 && b[i] > 0)
        .mapToDouble(i -> Math.log(a[i] / b[i]))
        .toArray();
  }

  private static double mean(double[] x) {
    return Arrays.stream(x).sum() / x.length;
  }

  private static double sd(double[] x) {
    return Math.sqrt(centred(x, x) / (x.length - 1));
  }

  private static double centred(double[] x, double[] y) {
    double meanX = mean(x);
    double meanY = mean(y);
    return IntStream.range(0, x.length).mapToDouble(i -> (x[i] - meanX) * (y[i] - meanY)).sum();
  }
}
