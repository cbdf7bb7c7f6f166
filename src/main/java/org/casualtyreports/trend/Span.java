package org.casualtyreports.trend;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * The figure of one month as an interval: a lower bound and an upper bound that may be open.
 *
 * <p>Unit: that of the series (incidents or deaths). Both ends are inclusive. An open upper bound
 * means that nobody stated one.
 */
public final class Span {
  /** The largest number a month may hold: more than there are people. */
  public static final long MOST = 10_000_000_000L;

  private static final long OPEN = -1;

  private final long lower;
  private final long upper;

  private Span(long lower, long upper) {
    this.lower = lower;
    this.upper = upper;
  }

  /**
   * One number.
   *
   * @throws IllegalArgumentException unless {@code 0 <= value <= MOST}
   */
  public static Span exactly(long value) {
    return between(value, value);
  }

  /**
   * A closed interval.
   *
   * @throws IllegalArgumentException unless {@code 0 <= lower <= upper <= MOST}
   */
  public static Span between(long lower, long upper) {
    if (lower < 0 || upper < lower || upper > MOST) {
      throw new IllegalArgumentException(
          "expected 0 <= lower <= upper <= " + MOST + ", found " + lower + " and " + upper);
    }
    return new Span(lower, upper);
  }

  /**
   * A lower bound alone.
   *
   * @throws IllegalArgumentException unless {@code 0 <= lower <= MOST}
   */
  public static Span atLeast(long lower) {
    if (lower < 0 || lower > MOST) {
      throw new IllegalArgumentException("expected 0 <= lower <= " + MOST + ", found " + lower);
    }
    return new Span(lower, OPEN);
  }

  /** Sum of one series' months; open if one of them is. May exceed what a month may hold. */
  static Span sum(List<Span> spans) {
    long low = 0;
    long high = 0;
    for (Span span : spans) {
      low = Math.addExact(low, span.lower);
      high = span.isOpen() || high == OPEN ? OPEN : Math.addExact(high, span.upper);
    }
    return new Span(low, high);
  }

  public long lower() {
    return lower;
  }

  /** Empty: open. */
  public OptionalLong upper() {
    return isOpen() ? OptionalLong.empty() : OptionalLong.of(upper);
  }

  public boolean isOpen() {
    return upper == OPEN;
  }

  public boolean isPoint() {
    return lower == upper;
  }

  /** Whether every number of this interval is above every number of the other. */
  boolean certainlyAbove(Span other) {
    return !other.isOpen() && lower > other.upper;
  }

  /** Whether some number of this interval is above some number of the other. */
  boolean possiblyAbove(Span other) {
    return isOpen() || upper > other.lower;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Span span && lower == span.lower && upper == span.upper;
  }

  @Override
  public int hashCode() {
    return Objects.hash(lower, upper);
  }

  /** For example {@code 3}, {@code 20-30} or {@code 11+}. */
  @Override
  public String toString() {
    return isPoint() ? Long.toString(lower) : isOpen() ? lower + "+" : lower + "-" + upper;
  }
}
