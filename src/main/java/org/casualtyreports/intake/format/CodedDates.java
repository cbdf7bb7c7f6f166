package org.casualtyreports.intake.format;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.casualtyreports.claim.Precision;
import org.casualtyreports.claim.When;
import org.casualtyreports.intake.words.DateWords;

/**
 * Dates as coded: a day, a month ({@code 2023-08}) or a year ({@code 2023}), each as its first and
 * last day.
 */
final class CodedDates {
  private static final String A_DAY = "a day such as 2023-08-21";

  private CodedDates() {}

  /** Everything that a coded date may stand for. */
  record Span(LocalDate first, LocalDate last, Precision precision) {}

  private static Span year(int year) {
    return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
  }

  private static Span month(YearMonth month) {
    return new Span(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  private static Span day(LocalDate day) {
    return new Span(day, day, Precision.DAY);
  }

  /** The day of a statement, or empty; what is no day rejects the row. */
  static Optional<LocalDate> day(Cells cells, NativeColumn column) {
    Optional<Span> span = span(cells, column);
    if (span.isPresent() && span.get().precision() != Precision.DAY) {
      cells.reject(column, A_DAY, "a blank where the day is not known");
      return Optional.empty();
    }
    return span.map(Span::first);
  }

  /** The date of a cell that may be blank; what is no date rejects the row. */
  static Optional<Span> span(Cells cells, NativeColumn column) {
    if (!cells.has(column)) {
      return Optional.empty();
    }
    DateWords.Outcome read = cells.date(column);
    if (read instanceof DateWords.Outcome.NotUnderstood not) {
      cells.reject(column, not.expected());
    }
    return span(read);
  }

  /** What a text that was read as a date stands for; empty where it was not understood. */
  static Optional<Span> span(DateWords.Outcome read) {
    return switch (read) {
      case DateWords.Outcome.Day day -> Optional.of(day(day.day()));
      case DateWords.Outcome.Month month -> Optional.of(month(month.month()));
      case DateWords.Outcome.Year year -> Optional.of(year(year.year().getValue()));
      case DateWords.Outcome.NotUnderstood not -> Optional.empty();
    };
  }

  /** When an incident happened, from its start, end and precision. */
  static When when(Cells cells) {
    Optional<Precision> stated = statedPrecision(cells);
    Optional<Span> start = span(cells, NativeColumn.DATE_START);
    Optional<Span> end = span(cells, NativeColumn.DATE_END);
    if (cells.rejected()) {
      return When.UNDATED;
    }
    if (start.isEmpty()) {
      return undated(cells, stated);
    }
    Precision precision = stated.orElse(coarser(start.get(), end));
    if (precision == Precision.NONE) {
      cells.reject(NativeColumn.DATE_START, "a blank where date_precision is 'none'");
      return When.UNDATED;
    }
    if (finer(precision, start.get().precision())) {
      cells.reject(
          NativeColumn.DATE_START,
          "a date to the " + precision,
          "date_precision says '" + precision + "'");
      return When.UNDATED;
    }
    return dated(cells, start.get(), end, precision);
  }

  private static Optional<Precision> statedPrecision(Cells cells) {
    NativeColumn column = NativeColumn.DATE_PRECISION;
    if (!cells.has(column)) {
      return Optional.empty();
    }
    Optional<Precision> precision = Precision.find(cells.word(column).replace('-', '_'));
    if (precision.isEmpty()) {
      cells.reject(column, "'day', 'week', 'month', 'year', 'not_before', 'none' or a blank");
    }
    return precision;
  }

  private static When undated(Cells cells, Optional<Precision> stated) {
    if (cells.has(NativeColumn.DATE_END)) {
      cells.reject(NativeColumn.DATE_START, "a date where date_end has one");
    } else if (stated.isPresent() && stated.get() != Precision.NONE) {
      cells.reject(
          NativeColumn.DATE_START, "a date where date_precision is '" + stated.get() + "'");
    }
    return When.UNDATED;
  }

  private static When dated(Cells cells, Span start, Optional<Span> end, Precision precision) {
    LocalDate first = start.first();
    LocalDate last =
        end.isPresent()
            ? end.get().last()
            : switch (precision) {
              case DAY, NOT_BEFORE, NONE -> start.last();
              case WEEK -> first.plusDays(6);
              case MONTH -> YearMonth.from(first).atEndOfMonth();
              case YEAR -> LocalDate.of(first.getYear(), 12, 31);
            };
    if (end.isEmpty() && precision == Precision.MONTH) {
      first = first.withDayOfMonth(1);
    }
    if (end.isEmpty() && precision == Precision.YEAR) {
      first = first.withDayOfYear(1);
    }
    if (last.isBefore(first)) {
      cells.reject(
          NativeColumn.DATE_END,
          "a day on or after date_start " + cells.text(NativeColumn.DATE_START));
      return When.UNDATED;
    }
    return new When.Dated(first, last, precision);
  }

  /** The precision that the written dates themselves have. */
  private static Precision coarser(Span start, Optional<Span> end) {
    Precision of = start.precision();
    return end.isPresent() && finer(of, end.get().precision()) ? end.get().precision() : of;
  }

  private static boolean finer(Precision stated, Precision written) {
    return stated != Precision.NOT_BEFORE && stated.ordinal() < written.ordinal();
  }
}
