package org.casualtyreports.tally;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/** The length of the calendar spans into which incidents are put. */
public enum Per {
  MONTH("month", 1),
  QUARTER("quarter", 3),
  YEAR("year", 12);

  private final String code;
  private final int months;

  Per(String code, int months) {
    this.code = code;
    this.months = months;
  }

  public String code() {
    return code;
  }

  public static Optional<Per> find(String code) {
    return Arrays.stream(values()).filter(p -> p.code.equalsIgnoreCase(code.strip())).findFirst();
  }

  /** The span in which a month lies. */
  public Span spanOf(YearMonth month) {
    int first = (month.getMonthValue() - 1) / months * months + 1;
    return new Span(this, YearMonth.of(month.getYear(), first));
  }

  /**
   * A calendar month, quarter or year.
   *
   * @param first its first month
   */
  public record Span(Per per, YearMonth first) implements Comparable<Span> {
    public Span {
      if ((first.getMonthValue() - 1) % per.months != 0) {
        throw new IllegalArgumentException("a " + per.code + " does not begin in " + first);
      }
    }

    public YearMonth last() {
      return first.plusMonths(per.months - 1L);
    }

    public Span next() {
      return new Span(per, first.plusMonths(per.months));
    }

    public Span previous() {
      return new Span(per, first.minusMonths(per.months));
    }

    /** {@code 2024-01}, {@code 2024-Q1} or {@code 2024}. */
    public String label() {
      return switch (per) {
        case MONTH -> first.toString();
        case QUARTER -> first.getYear() + "-Q" + (first.getMonthValue() / 3 + 1);
        case YEAR -> Integer.toString(first.getYear());
      };
    }

    @Override
    public int compareTo(Span other) {
      return first.compareTo(other.first);
    }
  }
}
