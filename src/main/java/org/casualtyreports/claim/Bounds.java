package org.casualtyreports.claim;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * A number of people as an interval: a lower bound, a working value and an upper bound that may be
 * open.
 *
 * <p>Unit: people. Both ends are inclusive. An open upper bound means that nobody stated one. There
 * is no public addition: bounds are added by {@link ClaimantSum}, within one claimant and outcome,
 * where an open bound opens the sum.
 */
public final class Bounds {
  private static final long OPEN = -1;

  private final long lower;
  private final long best;
  private final long upper;

  private Bounds(long lower, long best, long upper) {
    this.lower = lower;
    this.best = best;
    this.upper = upper;
  }

  /**
   * @throws IllegalArgumentException if {@code count} is negative
   */
  public static Bounds exactly(long count) {
    return between(count, count, count);
  }

  /** A range without a stated best value: the working value is the midpoint, rounded down. */
  public static Bounds between(long lower, long upper) {
    return between(lower, lower + (upper - lower) / 2, upper);
  }

  /**
   * @throws IllegalArgumentException unless {@code 0 <= lower <= best <= upper}
   */
  public static Bounds between(long lower, long best, long upper) {
    if (lower < 0 || best < lower || upper < best) {
      throw new IllegalArgumentException(
          "expected 0 <= lower <= best <= upper, found " + lower + ", " + best + ", " + upper);
    }
    return new Bounds(lower, best, upper);
  }

  /** A lower bound alone: the working value is the lower bound, the upper bound is open. */
  public static Bounds atLeast(long lower) {
    return openFrom(lower, lower);
  }

  /**
   * An open interval with its working value.
   *
   * @throws IllegalArgumentException unless {@code 0 <= lower <= best}
   */
  public static Bounds openFrom(long lower, long best) {
    if (lower < 0 || best < lower) {
      throw new IllegalArgumentException(
          "expected 0 <= lower <= best, found " + lower + ", " + best);
    }
    return new Bounds(lower, best, OPEN);
  }

  public long lower() {
    return lower;
  }

  /** The working value: for charts only, never an estimate. */
  public long best() {
    return best;
  }

  /** Empty: open. */
  public OptionalLong upper() {
    return isOpen() ? OptionalLong.empty() : OptionalLong.of(upper);
  }

  public boolean isOpen() {
    return upper == OPEN;
  }

  /** Whether one number only is claimed. */
  public boolean isPoint() {
    return lower == upper;
  }

  /** Whether some number lies in both intervals. */
  public boolean overlaps(Bounds other) {
    return (isOpen() || other.lower <= upper) && (other.isOpen() || lower <= other.upper);
  }

  /** The upper bound of an interval that is not open. */
  long closedUpper() {
    if (isOpen()) {
      throw new IllegalStateException("no upper bound is stated: " + this);
    }
    return upper;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bounds bounds
        && lower == bounds.lower
        && best == bounds.best
        && upper == bounds.upper;
  }

  @Override
  public int hashCode() {
    return Objects.hash(lower, best, upper);
  }

  /** For example {@code [360, 440] best 400} or {@code [500, open)}. */
  @Override
  public String toString() {
    String interval = isOpen() ? "[" + lower + ", open)" : "[" + lower + ", " + upper + "]";
    return best == lower ? interval : interval + " best " + best;
  }
}
