package org.casualtyreports.intake.words;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casualtyreports.intake.words.DateWords.Outcome;
import org.casualtyreports.intake.words.WordList.Match;

/**
 * Dates with the name of a month: {@code 16 May 2025}, {@code 07-Jan-16}, {@code Jan 7, 2016},
 * {@code lundi 1er janvier 2024}, {@code 2 يناير/كانون الثاني 2024}, {@code August 2023}.
 */
final class MonthNames {
  private static final WordList WORDS = WordList.of("date-words.txt");

  private final List<String> numbers = new ArrayList<>();
  private final Set<Integer> months = new HashSet<>();
  private final Set<Integer> weekdays = new HashSet<>();
  private int numbersBeforeMonth;

  private MonthNames() {}

  /** Reads a folded text. */
  static Outcome read(String folded) {
    MonthNames names = new MonthNames();
    return names.take(Tokens.of(folded, word -> true))
        ? names.date()
        : new Outcome.NotUnderstood(DateWords.DATE);
  }

  /** Whether every token has a place in a date. */
  private boolean take(List<String> tokens) {
    int at = 0;
    while (at < tokens.size()) {
      int length = takeOne(tokens.subList(at, tokens.size()));
      if (length == 0) {
        return false;
      }
      at += length;
    }
    return months.size() == 1 && weekdays.size() <= 1;
  }

  private int takeOne(List<String> tokens) {
    String token = tokens.getFirst();
    if (Tokens.isNumber(token)) {
      numbers.add(token);
      boolean ordinal = tokens.size() > 1 && WORDS.is("ordinal", tokens.subList(1, 2));
      return ordinal ? 2 : 1;
    }
    if (List.of("-", "/", ",", ".").contains(token)) {
      return 1;
    }
    Match month = WORDS.start("month", tokens);
    if (month != null) {
      months.add(month.meaning().number());
      numbersBeforeMonth = numbers.size();
      return month.length();
    }
    Match weekday = WORDS.start("weekday", tokens);
    if (weekday != null) {
      weekdays.add(weekday.meaning().number());
      return weekday.length();
    }
    Match filler = WORDS.start("filler", tokens);
    return filler == null ? 0 : filler.length();
  }

  private Outcome date() {
    int month = months.iterator().next();
    if (numbers.size() == 1 && isYear(0) && weekdays.isEmpty()) {
      return DateWords.month(Integer.parseInt(numbers.getFirst()), month);
    }
    if (numbers.size() != 2) {
      return new Outcome.NotUnderstood(DateWords.DATE);
    }
    if (isYear(0) && isDay(1) && numbersBeforeMonth == 1) {
      return onWeekday(day(0, month, 1));
    }
    if (isDay(0) && isYear(1)) {
      return onWeekday(day(1, month, 0));
    }
    // Two short numbers are a day and a year only as in 07-Jan-16.
    boolean shortYear = isDay(0) && numbers.get(1).length() == 2 && numbersBeforeMonth == 1;
    return shortYear
        ? onWeekday(
            DateWords.day(
                DateWords.century(Integer.parseInt(numbers.get(1))),
                month,
                Integer.parseInt(numbers.getFirst())))
        : new Outcome.NotUnderstood(DateWords.DATE);
  }

  private Outcome day(int year, int month, int day) {
    return DateWords.day(
        Integer.parseInt(numbers.get(year)), month, Integer.parseInt(numbers.get(day)));
  }

  private Outcome onWeekday(Outcome outcome) {
    if (outcome instanceof Outcome.Day known && !weekdays.isEmpty()) {
      DayOfWeek named = DayOfWeek.of(weekdays.iterator().next());
      return known.day().getDayOfWeek() == named
          ? outcome
          : new Outcome.NotUnderstood(DateWords.WEEKDAY);
    }
    return outcome;
  }

  private boolean isYear(int index) {
    return numbers.get(index).length() == 4;
  }

  private boolean isDay(int index) {
    return numbers.get(index).length() <= 2;
  }
}
