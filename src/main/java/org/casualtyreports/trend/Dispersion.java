package org.casualtyreports.trend;

/**
 * How much more the counts of neighbouring months vary than Poisson counts would.
 *
 * <p>Shape: observed months in time order; blocks of 12 are counted back from the newest, an
 * incomplete oldest block stands for itself. Each block has a rate of its own, so that a difference
 * between years is not taken for noise.
 *
 * <p>Formula: Pearson's X²/df = Σ (x − r·e)²/(r·e) / (n − blocks), with e the length of the month
 * in standard months and r the rate of its block; blocks without any event are left out. 1 for
 * Poisson counts.
 *
 * <p>Minimum: 2 months with an event among them; a report uses it from 12 months.
 *
 * <p>Source: P. McCullagh, J. A. Nelder (1989), Generalized Linear Models.
 */
public record Dispersion(double dispersion, int months, int df) {
  private static final int BLOCK = 12;

  public static Outcome<Dispersion> of(Counts counts) {
    double pearson = 0;
    int months = 0;
    int df = 0;
    for (int end = counts.size(); end > 0; end -= BLOCK) {
      Counts block = counts.part(Math.max(0, end - BLOCK), end);
      if (block.total() > 0) {
        pearson += pearson(block);
        months += block.size();
        df += block.size() - 1;
      }
    }
    if (counts.size() > 0 && months == 0) {
      return Outcome.refused(new Reason.ConstantSeries(counts.size(), 0));
    }
    if (df == 0) {
      return Outcome.refused(new Reason.TooFewObservedMonths(counts.size(), 2));
    }
    return Outcome.computed(new Dispersion(pearson / df, months, df));
  }

  private static double pearson(Counts block) {
    double exposure = 0;
    for (int i = 0; i < block.size(); i++) {
      exposure += block.standardMonths(i);
    }
    double rate = block.total() / exposure;
    double sum = 0;
    for (int i = 0; i < block.size(); i++) {
      double expected = rate * block.standardMonths(i);
      sum += (block.value(i) - expected) * (block.value(i) - expected) / expected;
    }
    return sum;
  }
}
