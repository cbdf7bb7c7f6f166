package org.casualtyreports.intake.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casualtyreports.intake.words.DateWords.Outcome.Day;
import org.casualtyreports.intake.words.DateWords.Outcome.Month;
import org.casualtyreports.intake.words.DateWords.Outcome.NotUnderstood;
import org.casualtyreports.intake.words.DateWords.Outcome.Year;
import org.casualtyreports.names.Folding;

/**
 * Reads dates: ISO, with a time or without, in numbers, and with English, French or Arabic months.
 *
 * <p>Strict: a day that the calendar lacks is not understood, and a weekday must fit its date.
 * Years are 1900 to 2099; of two digits, 70 to 99 are 1970 to 1999 and 00 to 69 are 2000 to 2069. A
 * time is checked and dropped; the day stays as printed, whatever the offset. The words stand in
 * {@code date-words.txt} beside this class.
 */
public final class DateWords {
  static final String DATE = "a date such as 2024-01-31, 31 January 2024, 2024-01 or 2024";
  static final String CALENDAR_DAY = "a day that is in the calendar";
  static final String ORDER = "a date whose order of day and month is known: set the date order";
  static final String WEEKDAY = "a date that falls on the weekday named";

  private static final String PLAIN = "yyyy-mm-dd";
  private static final int LONGEST_DATE = 80;
  private static final int PIVOT = 70;
  private static final Pattern TIME =
      Pattern.compile(
          "(?:t| )(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:[.,]\\d{1,9})?)?"
              + " ?(?:[ap]m|z|utc|gmt|[+-](?:0\\d|1[0-4]):?[0-5]\\d)?$");
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})|(\\d{4})()(\\d{2})(\\d{2})");
  private static final Pattern IN_NUMBERS =
      Pattern.compile("(\\d{1,2})([-/. ])(\\d{1,2})\\2(\\d{4}|\\d{2})");
  private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4})[-/.](\\d{1,2})");
  private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
  private static final Pattern YEAR_ALONE = Pattern.compile("\\d{4}");

  private DateWords() {}

  /** A day, a month or a year, or what was expected instead of the text. */
  public sealed interface Outcome {
    /** A date known to the day. */
    record Day(LocalDate day) implements Outcome {
      public Day {
        Objects.requireNonNull(day, "day");
      }
    }

    /** A date known to the month. */
    record Month(YearMonth month) implements Outcome {
      public Month {
        Objects.requireNonNull(month, "month");
      }
    }

    /** A date known to the year. */
    record Year(java.time.Year year) implements Outcome {
      public Year {
        Objects.requireNonNull(year, "year");
      }
    }

    /** The text was not understood. */
    record NotUnderstood(String expected) implements Outcome {
      public NotUnderstood {
        Objects.requireNonNull(expected, "expected");
      }
    }
  }

  /**
   * Reads a date whose column says nothing about the order of day and month: a date in numbers is
   * read only where every order that fits gives the same day.
   */
  public static Outcome read(String text) {
    if (isPlain(text)) {
      return plain(text);
    }
    List<Outcome> outcomes =
        Arrays.stream(DateOrder.values()).map(order -> read(text, order)).distinct().toList();
    List<Outcome> read =
        outcomes.stream().filter(outcome -> !(outcome instanceof NotUnderstood)).toList();
    return switch (read.size()) {
      case 0 -> outcomes.getFirst();
      case 1 -> read.getFirst();
      default -> new NotUnderstood(ORDER);
    };
  }

  /** Reads a date, in numbers by this order. */
  public static Outcome read(String text, DateOrder order) {
    if (isPlain(text)) {
      return plain(text);
    }
    if (text.length() > LONGEST_DATE) {
      return new NotUnderstood(DATE);
    }
    String date = TIME.matcher(Folding.words(text)).replaceFirst("");
    Matcher iso = ISO.matcher(date);
    if (iso.matches()) {
      int first = iso.group(1) != null ? 1 : 5;
      return day(number(iso, first), number(iso, first + 2), number(iso, first + 3));
    }
    Matcher inNumbers = IN_NUMBERS.matcher(date);
    if (inNumbers.matches()) {
      return inNumbers(inNumbers, order);
    }
    Matcher yearMonth = YEAR_MONTH.matcher(date);
    if (yearMonth.matches()) {
      return month(number(yearMonth, 1), number(yearMonth, 2));
    }
    Matcher monthYear = MONTH_YEAR.matcher(date);
    if (monthYear.matches()) {
      return month(number(monthYear, 2), number(monthYear, 1));
    }
    return YEAR_ALONE.matcher(date).matches()
        ? year(Integer.parseInt(date))
        : MonthNames.read(date);
  }

  /** Whether a text is digits as in 2024-01-31, which means the same in every order. */
  static boolean isPlain(String text) {
    if (text.length() != PLAIN.length()) {
      return false;
    }
    for (int i = 0; i < PLAIN.length(); i++) {
      char c = text.charAt(i);
      if (PLAIN.charAt(i) == '-' ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  private static Outcome plain(String text) {
    return day(
        Integer.parseInt(text, 0, 4, 10),
        Integer.parseInt(text, 5, 7, 10),
        Integer.parseInt(text, 8, 10, 10));
  }

  private static Outcome inNumbers(Matcher parts, DateOrder order) {
    int first = number(parts, 1);
    int second = number(parts, 3);
    int third = number(parts, 4);
    boolean fullYear = parts.group(4).length() == 4;
    return switch (order) {
      case DMY -> day(fullYear ? third : century(third), second, first);
      case MDY -> day(fullYear ? third : century(third), first, second);
      case YMD ->
          fullYear || parts.group(1).length() < 2
              ? new NotUnderstood(DATE)
              : day(century(first), second, third);
    };
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  /** The year that two digits stand for. */
  static int century(int twoDigits) {
    return twoDigits < PIVOT ? 2000 + twoDigits : 1900 + twoDigits;
  }

  static Outcome day(int year, int month, int day) {
    if (isOutside(year)) {
      return new NotUnderstood(DATE);
    }
    try {
      return new Day(LocalDate.of(year, month, day));
    } catch (DateTimeException notInTheCalendar) {
      return new NotUnderstood(CALENDAR_DAY);
    }
  }

  static Outcome month(int year, int month) {
    return isOutside(year) || month < 1 || month > 12
        ? new NotUnderstood(DATE)
        : new Month(YearMonth.of(year, month));
  }

  private static Outcome year(int year) {
    return isOutside(year) ? new NotUnderstood(DATE) : new Year(java.time.Year.of(year));
  }

  private static boolean isOutside(int year) {
    return year < 1900 || year > 2099;
  }
}
