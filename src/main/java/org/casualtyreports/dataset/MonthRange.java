package org.casualtyreports.dataset;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.casualtyreports.claim.When;

/**
 * A run of calendar months.
 *
 * @param from first month, inclusive
 * @param to last month, inclusive
 */
public record MonthRange(YearMonth from, YearMonth to) {
  public MonthRange {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "expected months from first to last, found " + from + " to " + to);
    }
  }

  public static MonthRange of(YearMonth month) {
    return new MonthRange(month, month);
  }

  public boolean contains(YearMonth month) {
    return !month.isBefore(from) && !month.isAfter(to);
  }

  /** Whether any day of the days given (both inclusive) lies in these months. */
  public boolean touches(LocalDate firstDay, LocalDate lastDay) {
    return !YearMonth.from(lastDay).isBefore(from) && !YearMonth.from(firstDay).isAfter(to);
  }

  /** Whether an incident may lie in these months; nothing says that an undated one does not. */
  public boolean mayHold(When when) {
    return switch (when) {
      case When.Undated undated -> true;
      case When.Dated dated -> touches(dated.start(), dated.end());
    };
  }

  public MonthRange enclosing(MonthRange other) {
    return new MonthRange(
        from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
  }

  /** The months in order. */
  public List<YearMonth> months() {
    return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1)).toList();
  }

  @Override
  public String toString() {
    return from.equals(to) ? from.toString() : from + ".." + to;
  }
}
