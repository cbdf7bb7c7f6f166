package org.casualtyreports.intake.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.casualtyreports.intake.words.DateOrder.Decision;
import org.casualtyreports.intake.words.DateWords.Outcome;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateWordsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-01-02                        | 2024-01-02
          2024/1/2                          | 2024-01-02
          20240102                          | 2024-01-02
          2024-01-02T00:00:00               | 2024-01-02
          2026-08-01 00:00:00               | 2026-08-01
          2010-05-13T00:00:00.000+00:00     | 2010-05-13
          2010-05-13T23:59:59Z              | 2010-05-13
          16 May 2025                       | 2025-05-16
          16-MAY-2025                       | 2025-05-16
          May 16, 2025                      | 2025-05-16
          2nd of March 2024                 | 2024-03-02
          2024 January 2                    | 2024-01-02
          Monday, 1 Jan. 2024               | 2024-01-01
          07-Jan-16                         | 2016-01-07
          07-Jan-99                         | 1999-01-07
          16/05/2025 14:30                  | 2025-05-16
          5/16/2025 2:30 PM                 | 2025-05-16
          05/05/2024                        | 2024-05-05
          1er janvier 2024                  | 2024-01-01
          le lundi 1 janvier 2024           | 2024-01-01
          3 AOÛT 2023                       | 2023-08-03
          3 aout 2023                       | 2023-08-03
          21 sept. 2022                     | 2022-09-21
          الاثنين 1 يناير 2024              | 2024-01-01
          ٢ يناير ٢٠٢٤                      | 2024-01-02
          ۲ ژانویه ۲۰۲۴                     | a date such as 2024-01-31, 31 January 2024, 2024-01 or 2024
          2 يناير/كانون الثاني 2024         | 2024-01-02
          2 كانون الثاني 2024               | 2024-01-02
          2 كانون الأول/ديسمبر 2024 م       | 2024-12-02
          3 غشت 2023                        | 2023-08-03
          3 أغشت 2023                       | 2023-08-03
          3 أغسطس 2023                      | 2023-08-03
          3 أوت 2023                        | 2023-08-03
          3 آب 2023                         | 2023-08-03
          15 جانفي 2023                     | 2023-01-15
          15 إبريل 2023                     | 2023-04-15
          21 سبتمر 2022                     | 2022-09-21
          21 شتمبر 2022                     | 2022-09-21
          31 دجمبر 2023                     | 2023-12-31
          2023-08                           | 2023-08
          08/2023                           | 2023-08
          August 2023                       | 2023-08
          août 2023                         | 2023-08
          شهر أغسطس 2023                    | 2023-08
          2023                              | 2023
          ٢٠٢٣                              | 2023
          2024-02-30                        | a day that is in the calendar
          2023-02-29                        | a day that is in the calendar
          2024-13-01                        | a day that is in the calendar
          31 avril 2024                     | a day that is in the calendar
          01/02/2024                        | a date whose order of day and month is known: set the date order
          1/2/24                            | a date whose order of day and month is known: set the date order
          Tuesday 1 January 2024            | a date that falls on the weekday named
          2024-01-02 25:00                  | a date such as 2024-01-31, 31 January 2024, 2024-01 or 2024
          0024-01-02                        | a date such as 2024-01-31, 31 January 2024, 2024-01 or 2024
          Aug-23                            | a date such as 2024-01-31, 31 January 2024, 2024-01 or 2024
          late June 2023                    | a date such as 2024-01-31, 31 January 2024, 2024-01 or 2024
          May June 2023                     | a date such as 2024-01-31, 31 January 2024, 2024-01 or 2024
          45292                             | a date such as 2024-01-31, 31 January 2024, 2024-01 or 2024
          """)
  void everyDateOfTheTableIsReadAsStated(String text, String stated) {
    assertThat(DateWords.read(text)).isEqualTo(outcome(stated));
  }

  private static Outcome outcome(String stated) {
    if (!Character.isDigit(stated.charAt(0))) {
      return new Outcome.NotUnderstood(stated);
    }
    return switch (stated.length()) {
      case 4 -> new Outcome.Year(Year.parse(stated));
      case 7 -> new Outcome.Month(YearMonth.parse(stated));
      default -> new Outcome.Day(LocalDate.parse(stated));
    };
  }

  @Test
  void anEmptyTextIsNoDate() {
    assertThat(DateWords.read("")).isEqualTo(new Outcome.NotUnderstood(DateWords.DATE));
  }

  @ParameterizedTest
  @CsvSource({
    "01/02/2024, DMY, 2024-02-01",
    "01/02/2024, MDY, 2024-01-02",
    "2‏/1‏/2024, DMY, 2024-01-02",
    "01.02.03, DMY, 2003-02-01",
    "01.02.03, MDY, 2003-01-02",
    "01.02.03, YMD, 2001-02-03",
    "31-12-69, DMY, 2069-12-31",
    "31-12-70, DMY, 1970-12-31",
    "2024-01-02, DMY, 2024-01-02"
  })
  void datesInNumbersFollowTheOrderThatIsSet(String text, DateOrder order, LocalDate day) {
    assertThat(DateWords.read(text, order)).isEqualTo(new Outcome.Day(day));
  }

  @Test
  void aDateThatDoesNotFitTheOrderIsNotTurnedRound() {
    assertThat(DateWords.read("01/13/2024", DateOrder.DMY))
        .isEqualTo(new Outcome.NotUnderstood(DateWords.CALENDAR_DAY));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aDayWrittenInAnyFormReadsBack(long seed) {
    Random random = new Random(seed);
    List<DateTimeFormatter> forms =
        List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT),
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.FRENCH),
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.FRENCH),
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.forLanguageTag("ar")),
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("ar-MR")),
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("ar-DZ")),
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("ar-MA")),
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("ar-SY")));
    for (int i = 0; i < 400; i++) {
      LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(18_000));
      String text = forms.get(random.nextInt(forms.size())).format(day.atStartOfDay());
      assertThat(DateWords.read(text)).as(text).isEqualTo(new Outcome.Day(day));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void randomTextNeverThrows(long seed) {
    Random random = new Random(seed);
    List<String> scraps =
        List.of("1", "31", "2024", "/", "-", ":", "T", "May", "août", "آب", "Z", " ", "٢", "00");
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int part = random.nextInt(9); part >= 0; part--) {
        text.append(
            random.nextInt(8) == 0
                ? String.valueOf((char) random.nextInt(0x10000))
                : scraps.get(random.nextInt(scraps.size())));
      }
      assertThat(DateWords.read(text.toString())).as(text.toString()).isNotNull();
    }
  }

  @Nested
  class Decide {
    @Test
    void oneDateThatFitsOneOrderDecidesTheColumn() {
      assertThat(DateOrder.decide(List.of("01/02/2024", "13/02/2024")))
          .isEqualTo(new Decision.Decided(DateOrder.DMY));
      assertThat(DateOrder.decide(List.of("02/13/2024", "01/02/2024", "no date", "")))
          .isEqualTo(new Decision.Decided(DateOrder.MDY));
      assertThat(DateOrder.decide(List.of("99/02/13", "01/02/03")))
          .isEqualTo(new Decision.Decided(DateOrder.YMD));
    }

    @Test
    void aColumnThatFitsTwoOrdersIsUndecidable() {
      assertThat(DateOrder.decide(List.of("03/04/2024", "01/02/2024", "2024-12-31")))
          .isEqualTo(new Decision.Undecidable(List.of(DateOrder.DMY, DateOrder.MDY), "01/02/2024"));
    }

    @Test
    void datesThatFitNoCommonOrderAreNamed() {
      assertThat(DateOrder.decide(List.of("25/01/2024", "13/02/2024", "01/13/2024", "01/02/2024")))
          .isEqualTo(new Decision.Contradictory(List.of("01/13/2024", "13/02/2024")));
    }

    @Test
    void aColumnWithoutDatesThatDependOnTheOrderNeedsNone() {
      assertThat(
              List.of(
                  DateOrder.decide(List.of()),
                  DateOrder.decide(List.of("2024-01-02", "16 May 2025", "2023-08", "x")),
                  DateOrder.decide(List.of("05/05/2024"))))
          .containsOnly(new Decision.NotNeeded());
    }
  }

  /** Dates with hyphens are read without patterns; with strokes, by them. */
  @Test
  void aDateWithHyphensIsReadAsOneWithStrokes() {
    Random random = new Random(41);
    for (int i = 0; i < 3_000; i++) {
      String date =
          String.format(
              Locale.ROOT,
              "%04d-%02d-%02d",
              1890 + random.nextInt(230),
              random.nextInt(15),
              random.nextInt(35));
      String strokes = date.replace('-', '/');
      assertThat(DateWords.read(date)).as(date).isEqualTo(DateWords.read(strokes));
      for (DateOrder order : DateOrder.values()) {
        assertThat(DateWords.read(date, order)).as(date).isEqualTo(DateWords.read(strokes, order));
      }
      assertThat(DateOrder.decide(List.of(date))).isEqualTo(DateOrder.decide(List.of(strokes)));
    }
  }
}
