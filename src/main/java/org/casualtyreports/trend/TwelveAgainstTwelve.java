package org.casualtyreports.trend;

import java.util.Arrays;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.statistics.inference.MannWhitneyUTest;

/**
 * The newest 12 months against the 12 before, without a model of the counts.
 *
 * <p>Shape: 24 consecutive months, the earlier year first. Both tests hold if months are
 * exchangeable where nothing changed; strong autocorrelation makes them reject too often.
 */
public final class TwelveAgainstTwelve {
  /** Months on each side. */
  public static final int SIDE = 12;

  private TwelveAgainstTwelve() {}

  /**
   * Exact permutation test on the difference of the sums.
   *
   * <p>Formula: p = share of the C(24, 12) ways to choose 12 of the months whose sum differs from
   * the rest by at least as much as the newer year does from the older; all ways are counted.
   *
   * <p>Source: E. J. G. Pitman (1937), Supplement to the Journal of the Royal Statistical Society
   * 4.
   *
   * @param earlier sum of the older 12 months
   * @param later sum of the newer 12 months
   * @param p two-sided
   */
  public record Permutation(long earlier, long later, double p) {}

  /**
   * Wilcoxon's rank sum test, exact without ties, else the normal approximation with corrections
   * for ties and continuity.
   *
   * <p>Source: F. Wilcoxon (1945), Biometrics Bulletin 1; computed by commons-statistics.
   *
   * @param u Mann and Whitney's U of the newer year
   * @param p two-sided
   */
  public record Wilcoxon(double u, double p) {}

  /**
   * @throws IllegalArgumentException unless there are 24 months
   */
  public static Outcome<Permutation> permutation(Counts counts) {
    checkLength(counts);
    if (counts.isConstant()) {
      return Outcome.refused(new Reason.ConstantSeries(counts.size(), counts.value(0)));
    }
    long earlier = counts.part(0, SIDE).total();
    long later = counts.part(SIDE, 2 * SIDE).total();
    double ways = Math.rint(Math.exp(LogGamma.value(25) - 2 * LogGamma.value(13)));
    double p = waysAsFarApart(counts.values(), Math.abs(later - earlier)) / ways;
    return Outcome.computed(new Permutation(earlier, later, Math.min(1, p)));
  }

  /**
   * @throws IllegalArgumentException unless there are 24 months
   */
  public static Outcome<Wilcoxon> wilcoxon(Counts counts) {
    checkLength(counts);
    if (counts.isConstant()) {
      return Outcome.refused(new Reason.ConstantSeries(counts.size(), counts.value(0)));
    }
    double[] values = Arrays.stream(counts.values()).asDoubleStream().toArray();
    MannWhitneyUTest.Result result =
        MannWhitneyUTest.withDefaults()
            .test(Arrays.copyOfRange(values, SIDE, 2 * SIDE), Arrays.copyOfRange(values, 0, SIDE));
    return Outcome.computed(new Wilcoxon(result.getStatistic(), Math.min(1, result.getPValue())));
  }

  private static void checkLength(Counts counts) {
    if (counts.size() != 2 * SIDE) {
      throw new IllegalArgumentException("expected 24 months, found " + counts.size());
    }
  }

  /**
   * Choices of 12 among 24 whose sum s has |2s − total| at least as large as observed: the choices
   * from each half of the months are listed by size, in order, and matched.
   */
  private static long waysAsFarApart(long[] values, long observed) {
    long total = Arrays.stream(values).sum();
    long[][] first = sumsBySize(values, 0);
    long[][] second = sumsBySize(values, SIDE);
    long ways = 0;
    for (int size = 0; size <= SIDE; size++) {
      long[] a = first[size];
      long[] b = second[SIDE - size];
      ways += (long) a.length * b.length - pairsInside(a, b, total, observed);
    }
    return ways;
  }

  /** Pairs with |2(a + b) − total| below the limit. */
  private static long pairsInside(long[] a, long[] b, long total, long limit) {
    long inside = 0;
    int atLeastUpper = b.length;
    int aboveLower = b.length;
    for (long sum : a) {
      while (atLeastUpper > 0 && 2 * (sum + b[atLeastUpper - 1]) - total >= limit) {
        atLeastUpper--;
      }
      while (aboveLower > 0 && 2 * (sum + b[aboveLower - 1]) - total > -limit) {
        aboveLower--;
      }
      inside += Math.max(0, atLeastUpper - aboveLower);
    }
    return inside;
  }

  /** Ascending sums of all choices among 12 months, by the number chosen. */
  private static long[][] sumsBySize(long[] values, int from) {
    long[][] sums = new long[SIDE + 1][];
    int[] filled = new int[SIDE + 1];
    long choose = 1;
    for (int size = 0; size <= SIDE; size++) {
      sums[size] = new long[(int) choose];
      choose = choose * (SIDE - size) / (size + 1);
    }
    for (int choice = 0; choice < 1 << SIDE; choice++) {
      long sum = 0;
      for (int i = 0; i < SIDE; i++) {
        sum += (choice >> i & 1) * values[from + i];
      }
      int size = Integer.bitCount(choice);
      sums[size][filled[size]++] = sum;
    }
    for (long[] ofSize : sums) {
      Arrays.sort(ofSize);
    }
    return sums;
  }
}
