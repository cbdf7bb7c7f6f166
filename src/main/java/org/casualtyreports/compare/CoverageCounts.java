package org.casualtyreports.compare;

/**
 * How many incidents two claimants speak of.
 *
 * @param both incidents of which both make a claim
 * @param onlyA incidents of which only the first does
 * @param onlyB incidents of which only the second does
 */
public record CoverageCounts(int both, int onlyA, int onlyB) {
  public CoverageCounts {
    if (both < 0 || onlyA < 0 || onlyB < 0) {
      throw new IllegalArgumentException(
          "expected counts of 0 or more, found " + both + ", " + onlyA + ", " + onlyB);
    }
  }

  /** Incidents of which at least one makes a claim. */
  public int either() {
    return both + onlyA + onlyB;
  }

  /** Share of these incidents of which the first makes a claim. */
  public Result<Double> coverageA() {
    return share("coverageA", both + onlyA);
  }

  /** Share of these incidents of which the second makes a claim. */
  public Result<Double> coverageB() {
    return share("coverageB", both + onlyB);
  }

  /** Share of these incidents of which both make a claim. */
  public Result<Double> jaccard() {
    return share("jaccard", both);
  }

  /**
   * Exact two-sided binomial test on the incidents of which only one of the two speaks.
   *
   * <p>Source: McNemar (1947), Psychometrika 12, 153–157, in its exact form.
   */
  public Result<Double> mcnemarExactP() {
    return onlyA + onlyB == 0
        ? Result.refused("mcnemarExactP", Refusal.Why.NO_SINGLE_SPEAKER)
        : Result.of(PairedStatistics.twoSided(onlyA, onlyB));
  }

  private Result<Double> share(String method, int part) {
    return either() == 0
        ? Result.refused(method, Refusal.Why.NEITHER_SPEAKS)
        : Result.of((double) part / either());
  }
}
