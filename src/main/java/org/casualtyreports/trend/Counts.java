package org.casualtyreports.trend;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whole numbers of the observed months of one series, in time order.
 *
 * <p>Shape: one number of 0 or more per observed month, with its position in the calendar counted
 * from {@code first}; a missing month is left out, not zero.
 */
public final class Counts {
  /** Mean length of a month of the Gregorian calendar in days: 365.25 / 12. */
  public static final double DAYS_PER_STANDARD_MONTH = 30.4375;

  private final YearMonth first;
  private final int[] positions;
  private final long[] values;

  private Counts(YearMonth first, int[] positions, long[] values) {
    this.first = Objects.requireNonNull(first, "first");
    this.positions = positions;
    this.values = values;
  }

  /**
   * Consecutive months.
   *
   * @throws IllegalArgumentException if a value is outside 0 to {@link Span#MOST}
   */
  public static Counts of(YearMonth first, long... values) {
    return at(first, IntStream.range(0, values.length).toArray(), values);
  }

  /**
   * Months at stated positions.
   *
   * @param positions months since {@code first}, ascending
   * @throws IllegalArgumentException if positions are not ascending from 0, or a value is outside 0
   *     to {@link Span#MOST}
   */
  public static Counts at(YearMonth first, int[] positions, long[] values) {
    if (positions.length != values.length) {
      throw new IllegalArgumentException(
          "expected a value per month, found "
              + positions.length
              + " months and "
              + values.length
              + " values");
    }
    for (int i = 0; i < values.length; i++) {
      if (positions[i] < 0 || (i > 0 && positions[i] <= positions[i - 1])) {
        throw new IllegalArgumentException("expected ascending months, found " + positions[i]);
      }
      if (values[i] < 0 || values[i] > Span.MOST) {
        throw new IllegalArgumentException(
            "expected a value from 0 to " + Span.MOST + ", found " + values[i]);
      }
    }
    return new Counts(first, positions.clone(), values.clone());
  }

  public int size() {
    return values.length;
  }

  public long value(int index) {
    return values[index];
  }

  /** Months since the first calendar month. */
  public int position(int index) {
    return positions[index];
  }

  public YearMonth month(int index) {
    return first.plusMonths(positions[index]);
  }

  /** Length of the month in standard months of 30.4375 days. */
  public double standardMonths(int index) {
    return month(index).lengthOfMonth() / DAYS_PER_STANDARD_MONTH;
  }

  public long total() {
    long total = 0;
    for (long value : values) {
      total = Math.addExact(total, value);
    }
    return total;
  }

  public int nonZeroMonths() {
    return (int) Arrays.stream(values).filter(value -> value > 0).count();
  }

  public int distinctNonZeroValues() {
    return (int) Arrays.stream(values).filter(value -> value > 0).distinct().count();
  }

  public boolean isConstant() {
    return Arrays.stream(values).distinct().count() <= 1;
  }

  /** The first calendar month that lies between observed ones and is missing. */
  public Optional<YearMonth> firstGap() {
    for (int i = 1; i < positions.length; i++) {
      if (positions[i] != positions[i - 1] + 1) {
        return Optional.of(first.plusMonths(positions[i - 1] + 1L));
      }
    }
    return Optional.empty();
  }

  /** The newest observed months. */
  Counts last(int months) {
    return part(size() - months, size());
  }

  /** Observed months from one index to another. */
  Counts part(int from, int to) {
    return new Counts(
        first, Arrays.copyOfRange(positions, from, to), Arrays.copyOfRange(values, from, to));
  }

  long[] values() {
    return values.clone();
  }

  /** Sum of lengths in days. */
  long days() {
    long days = 0;
    for (int i = 0; i < size(); i++) {
      days += month(i).lengthOfMonth();
    }
    return days;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Counts counts
        && first.equals(counts.first)
        && Arrays.equals(positions, counts.positions)
        && Arrays.equals(values, counts.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(first, Arrays.hashCode(positions), Arrays.hashCode(values));
  }

  @Override
  public String toString() {
    return first + " " + Arrays.toString(positions) + " " + Arrays.toString(values);
  }
}
