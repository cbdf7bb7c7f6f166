package org.casualtyreports.trend;

import java.util.List;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * How round one claimant's stated figures are.
 *
 * <p>Shape: stated figures in any order; those below 10 are left out.
 *
 * <p>Formula: with k multiples of 5 among n figures, whippleLike = 100·5·k/n (100 without heaping,
 * 500 if all are round); whippleLike10 the same for multiples of 10; pMult5OneSided = P(Bin(n, 0.2)
 * ≥ k); chisq9 compares the last digits with equal frequencies, 9 degrees of freedom.
 *
 * <p>It tells the precision of figures, never fraud. Minimum: 1 figure of 10 or more, and 30 for a
 * finding.
 *
 * <p>Source: Whipple's index of age heaping (United Nations, Demographic Yearbook), applied to
 * stated figures.
 *
 * @param pMult5OneSided JSON key as named, like all others
 */
public record Heaping(
    int minValue,
    int n,
    int multiplesOf5,
    int multiplesOf10,
    double whippleLike,
    double whippleLike10,
    double pMult5OneSided,
    double chisq9,
    double pChisq9) {
  /** Figures that a finding needs. */
  public static final int FINDING_FIGURES = 30;

  private static final int LEAST_VALUE = 10;
  private static final double SHARE_OF_5 = 0.2;

  /** Computes from 30 figures of 10 or more, or from one where minimums are lifted. */
  public static Outcome<Heaping> of(List<Long> figures, Minimums minimums) {
    int[] lastDigits = new int[10];
    int n = 0;
    for (long figure : figures) {
      if (figure >= LEAST_VALUE) {
        n++;
        lastDigits[(int) (figure % 10)]++;
      }
    }
    if (n >= FINDING_FIGURES) {
      return Outcome.computed(of(n, lastDigits));
    }
    Reason rule = new Reason.TooFewFigures(n, FINDING_FIGURES);
    return n > 0 && minimums == Minimums.COMPUTE_ALL
        ? new Outcome.AgainstRule<>(of(n, lastDigits), rule)
        : Outcome.refused(rule);
  }

  private static Heaping of(int n, int[] lastDigits) {
    int tens = lastDigits[0];
    int fives = tens + lastDigits[5];
    double expected = n / 10.0;
    double chiSquare = 0;
    for (int observed : lastDigits) {
      chiSquare += (observed - expected) * (observed - expected) / expected;
    }
    double pFives = fives == 0 ? 1 : RegularizedBeta.value(SHARE_OF_5, fives, n - fives + 1.0);
    return new Heaping(
        LEAST_VALUE,
        n,
        fives,
        tens,
        100.0 * 5 * fives / n,
        100.0 * 10 * tens / n,
        pFives,
        chiSquare,
        ChiSquaredDistribution.of(9).survivalProbability(chiSquare));
  }
}
