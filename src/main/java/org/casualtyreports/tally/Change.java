package org.casualtyreports.tally;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.claim.ClaimantSum;

/**
 * How a claimant's figure moved from one span to another: an interval as well.
 *
 * <p>Difference: {@code [now.lower - before.upper, now.upper - before.lower]}; an end is empty
 * where an open bound leaves it open. A direction is given only where the whole interval has one
 * sign. Nothing is said between two claimants.
 */
public final class Change {
  private final Bounds now;
  private final Bounds before;

  private Change(Bounds now, Bounds before) {
    this.now = now;
    this.before = before;
  }

  /** Which way a figure moved. */
  public enum Direction {
    UP,
    DOWN,
    UNCHANGED,
    UNDETERMINED
  }

  /**
   * @throws IllegalArgumentException if the sums are of two claimants or outcomes, or one of them
   *     states no figure
   */
  public static Change between(ClaimantSum before, ClaimantSum now) {
    if (!before.claimant().equals(now.claimant()) || before.outcome() != now.outcome()) {
      throw new IllegalArgumentException(
          "no difference is formed between '%s' and '%s' here"
              .formatted(before.claimant(), now.claimant()));
    }
    return new Change(
        now.bounds().orElseThrow(() -> new IllegalArgumentException("no figure is stated now")),
        before.bounds().orElseThrow(() -> new IllegalArgumentException("no figure was stated")));
  }

  /**
   * Between two rows of one series, in the intervals that they print: a watched month without
   * claims is zero.
   *
   * @throws IllegalArgumentException if the rows are of two series, or one of them states no figure
   */
  public static Change between(TallyRow before, TallyRow now) {
    if (!before.key().equals(now.key())) {
      throw new IllegalArgumentException(
          "no difference is formed between a series of '%s' and another of '%s'"
              .formatted(before.key().claimant(), now.key().claimant()));
    }
    return new Change(
        now.bounds().orElseThrow(() -> new IllegalArgumentException("no figure is stated now")),
        before.bounds().orElseThrow(() -> new IllegalArgumentException("no figure was stated")));
  }

  /** Smallest difference; empty: open downwards. */
  public OptionalLong differenceLower() {
    return before.isOpen()
        ? OptionalLong.empty()
        : OptionalLong.of(now.lower() - before.upper().getAsLong());
  }

  /** Largest difference; empty: open upwards. */
  public OptionalLong differenceUpper() {
    return now.isOpen()
        ? OptionalLong.empty()
        : OptionalLong.of(now.upper().getAsLong() - before.lower());
  }

  /** {@code now.lower / before.upper}; empty where that is open or zero. */
  public OptionalDouble ratioLower() {
    return before.isOpen() || before.upper().getAsLong() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) now.lower() / before.upper().getAsLong());
  }

  /** {@code now.upper / before.lower}; empty where the first is open or the second zero. */
  public OptionalDouble ratioUpper() {
    return now.isOpen() || before.lower() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) now.upper().getAsLong() / before.lower());
  }

  public Direction direction() {
    OptionalLong lower = differenceLower();
    OptionalLong upper = differenceUpper();
    if (lower.isPresent() && lower.getAsLong() > 0) {
      return Direction.UP;
    }
    if (upper.isPresent() && upper.getAsLong() < 0) {
      return Direction.DOWN;
    }
    return now.isPoint() && now.equals(before) ? Direction.UNCHANGED : Direction.UNDETERMINED;
  }
}
