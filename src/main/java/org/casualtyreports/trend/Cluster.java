package org.casualtyreports.trend;

import java.util.List;

/**
 * How few incidents make up a total of deaths.
 *
 * <p>Shape: one number of deaths (the lower bound) per incident or period claim that enters the
 * total.
 *
 * <p>Formula: T = Σx; effectiveIncidents = T²/Σx², the number of equal incidents with the same
 * spread; seTotalCompoundPoisson = √Σx²; largestShare = max/T.
 *
 * <p>A diagnostic, never a test: below 5 effective incidents no interval on deaths is printed. A
 * total of 0 is {@link Reason.ConstantSeries}, no size at all {@link Reason.NoIncidentSizes}.
 *
 * <p>Source: L. Kish (1965), Survey Sampling (effective size); variance of a compound Poisson sum.
 */
public record Cluster(
    long total,
    int incidents,
    double sumSquares,
    double effectiveIncidents,
    double seTotalCompoundPoisson,
    double largestShare) {

  /**
   * @throws IllegalArgumentException if a size is outside 0 to {@link Span#MOST}
   */
  public static Outcome<Cluster> of(List<Long> sizes) {
    if (sizes.isEmpty()) {
      return Outcome.refused(new Reason.NoIncidentSizes());
    }
    long total = 0;
    long largest = 0;
    double squares = 0;
    for (long size : sizes) {
      if (size < 0 || size > Span.MOST) {
        throw new IllegalArgumentException(
            "expected a size from 0 to " + Span.MOST + ", found " + size);
      }
      total = Math.addExact(total, size);
      largest = Math.max(largest, size);
      squares += (double) size * size;
    }
    if (total == 0) {
      return Outcome.refused(new Reason.ConstantSeries(sizes.size(), 0));
    }
    double t = total;
    return Outcome.computed(
        new Cluster(
            total, sizes.size(), squares, t * t / squares, Math.sqrt(squares), largest / t));
  }
}
