package org.casualtyreports.compare;

/**
 * How many observations a statistic needs before it is given.
 *
 * @param interval pairs of figures, for anything with an interval
 * @param logLimits pairs of figures above zero, for limits of agreement on logarithms
 * @param agreement incidents labelled by two claimants, for agreement of labels
 */
public record Minimums(int interval, int logLimits, int agreement) {
  /** What a report prints. */
  public static final Minimums PRINTED = new Minimums(5, 20, 20);

  /** Everything that can be computed at all; for checking, not for printing. */
  public static final Minimums NONE = new Minimums(0, 0, 0);
}
