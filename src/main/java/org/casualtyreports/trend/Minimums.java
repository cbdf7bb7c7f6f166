package org.casualtyreports.trend;

/** What to do where a series is shorter or thinner than a method needs. */
public enum Minimums {
  /** Refuse. */
  ENFORCE,
  /** Compute what can be computed, and mark it. Refusals for any other reason stay. */
  COMPUTE_ALL
}
