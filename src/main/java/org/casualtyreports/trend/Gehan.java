package org.casualtyreports.trend;

import java.util.List;

/**
 * Mann-Kendall test on intervals: only pairs of months whose order is certain count.
 *
 * <p>Shape: one interval per observed month in time order; missing months are skipped.
 *
 * <p>Formula: a pair scores +1 where the later month's lower bound exceeds the earlier month's
 * upper bound, −1 in the reverse case, 0 otherwise; S is the sum. With the skew matrix U of the
 * scores and T of sgn(j−i): var S =
 * ¼{4(R<sub>U</sub>−Q<sub>U</sub>)(R<sub>T</sub>−Q<sub>T</sub>)/[n(n−1)(n−2)] +
 * 2Q<sub>U</sub>Q<sub>T</sub>/[n(n−1)]}, Q the sum of squared entries, R the sum of squared row
 * sums. z and p as for Mann-Kendall, to which it reduces where all figures are exact.
 *
 * <p>Outer bounds: S less and plus the undetermined pairs; the S of any numbers within the
 * intervals lies between.
 *
 * <p>Minimum: 3 months and one ordered pair, else {@link Reason.NoOrderedPair}; a report prints it
 * where it prints Mann-Kendall.
 *
 * <p>Source: E. A. Gehan (1965), Biometrika 52; variance: M. G. Kendall (1975), Rank Correlation
 * Methods.
 *
 * @param s JSON key {@code S}
 * @param pairsExactlyTied pairs of equal exact figures
 * @param pairsUndetermined pairs whose order is open
 * @param sMinOuter JSON key {@code SminOuter}
 * @param sMaxOuter JSON key {@code SmaxOuter}
 */
public record Gehan(
    int n,
    long s,
    long pairsOrdered,
    long pairsExactlyTied,
    long pairsUndetermined,
    long sMinOuter,
    long sMaxOuter,
    double varS,
    double z,
    double p) {
  private static final int LEAST_MONTHS = 3;

  public static Outcome<Gehan> of(List<Span> months) {
    int n = months.size();
    if (n > MannKendall.MOST_MONTHS) {
      return Outcome.refused(new Reason.TooManyMonths(n, MannKendall.MOST_MONTHS));
    }
    if (n < LEAST_MONTHS) {
      return Outcome.refused(new Reason.TooFewObservedMonths(n, LEAST_MONTHS));
    }
    Scores scores = Scores.of(months);
    if (scores.ordered == 0) {
      return Outcome.refused(new Reason.NoOrderedPair(n));
    }
    long undetermined = (long) n * (n - 1) / 2 - scores.ordered - scores.tied;
    double variance = scores.variance();
    double z = Normal.continuityCorrected(scores.s, variance);
    return Outcome.computed(
        new Gehan(
            n,
            scores.s,
            scores.ordered,
            scores.tied,
            undetermined,
            scores.s - undetermined,
            scores.s + undetermined,
            variance,
            z,
            Normal.twoSided(z)));
  }

  /** What one pass over all pairs leaves. */
  private static final class Scores {
    private final long[] rowSums;
    private long s;
    private long ordered;
    private long tied;

    private Scores(int n) {
      rowSums = new long[n];
    }

    static Scores of(List<Span> months) {
      int n = months.size();
      long[] lower = new long[n];
      long[] upper = new long[n];
      for (int i = 0; i < n; i++) {
        lower[i] = months.get(i).lower();
        upper[i] = months.get(i).upper().orElse(Long.MAX_VALUE);
      }
      Scores scores = new Scores(n);
      for (int j = 1; j < n; j++) {
        for (int i = 0; i < j; i++) {
          if (lower[j] > upper[i]) {
            scores.add(i, j, 1);
          } else if (upper[j] < lower[i]) {
            scores.add(i, j, -1);
          } else if (lower[i] == upper[i] && lower[j] == upper[j]) {
            scores.tied++;
          }
        }
      }
      return scores;
    }

    private void add(int i, int j, int score) {
      s += score;
      ordered++;
      rowSums[i] += score;
      rowSums[j] -= score;
    }

    double variance() {
      double n = rowSums.length;
      double squaresOfScores = 2.0 * ordered;
      double squaresOfScoreRows = 0;
      for (long sum : rowSums) {
        squaresOfScoreRows += (double) sum * sum;
      }
      double squaresOfTimes = n * (n - 1);
      double squaresOfTimeRows = n * (n * n - 1) / 3;
      return (4
                  * (squaresOfScoreRows - squaresOfScores)
                  * (squaresOfTimeRows - squaresOfTimes)
                  / (n * (n - 1) * (n - 2))
              + 2 * squaresOfScores * squaresOfTimes / (n * (n - 1)))
          / 4;
    }
  }
}
