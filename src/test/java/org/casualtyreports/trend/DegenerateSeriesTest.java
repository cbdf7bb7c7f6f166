package org.casualtyreports.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No series makes a statistic NaN, infinite or throw. */
class DegenerateSeriesTest {
  private static final YearMonth START = YearMonth.of(2020, 1);

  static Stream<Arguments> series() {
    Random random = new Random(7);
    return Stream.of(
        Arguments.of("empty", MonthlySeries.starting(START).build()),
        Arguments.of("one month", exact(5)),
        Arguments.of("one zero month", exact(0)),
        Arguments.of("two months", exact(5, 6)),
        Arguments.of("three months", exact(0, 6, 0)),
        Arguments.of("steep three months", exact(1, 2_147_483_647L, 1)),
        Arguments.of("constant", exact(LongStream.generate(() -> 2).limit(12).toArray())),
        Arguments.of("all zero", exact(new long[60])),
        Arguments.of("one spike at the end", exact(spike(60, 59, 210))),
        Arguments.of("one spike in the middle", exact(spike(60, 30, 210))),
        Arguments.of("two spikes at the end", exact(7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 210)),
        Arguments.of("straight line", exact(LongStream.range(0, 72).toArray())),
        Arguments.of("alternating", exact(LongStream.range(0, 72).map(i -> i % 2).toArray())),
        Arguments.of("doubling", exact(LongStream.range(0, 34).map(i -> 1L << i).toArray())),
        Arguments.of(
            "near 2^31",
            exact(random.longs(72, Integer.MAX_VALUE - 9L, Integer.MAX_VALUE + 9L).toArray())),
        Arguments.of(
            "zero or 2^31",
            exact(random.longs(72, 0, 2).map(bit -> bit * Integer.MAX_VALUE).toArray())),
        Arguments.of(
            "the most a month may hold",
            exact(random.longs(72, 0, 2).map(bit -> Span.MOST - bit).toArray())),
        Arguments.of("all open", repeated(24, Span.atLeast(500))),
        Arguments.of("all the same range", repeated(24, Span.between(1, 9))),
        Arguments.of("all missing", missing(24)),
        Arguments.of(
            "all provisional",
            MonthlySeries.starting(START).provisional(new long[] {1, 2, 3}).build()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("series")
  void everyNumberIsFiniteOrRefused(String name, MonthlySeries series) {
    for (Measure measure : Measure.values()) {
      for (Minimums minimums : Minimums.values()) {
        for (List<Long> sizes : List.of(List.<Long>of(), List.of(0L), List.of(210L, 3L))) {
          TrendAnalysis analysis = TrendAnalysis.of(series, measure, sizes, minimums);
          assertThat(infiniteNumbers(analysis)).as("%s %s", measure, minimums).isEmpty();
          Family.of(List.of(analysis), EnumSet.allOf(Method.class)).verdict(0);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3_000, 10_000})
  void thousandsOfMonthsAreComputed(int months) {
    Random random = new Random(11);
    MonthlySeries series =
        exact(random.ints(months, 0, 40).asLongStream().map(i -> i * i / 40).toArray());
    TrendAnalysis analysis = TrendAnalysis.of(series, Measure.INCIDENTS, Minimums.ENFORCE);
    assertThat(infiniteNumbers(analysis)).isEmpty();
    assertThat(analysis.monotone().sen().findPrintable()).isPresent();
    assertThat(analysis.monotone().hamedRao().findPrintable()).isPresent();
    assertThat(analysis.monotone().gehan().findPrintable()).isPresent();
    assertThat(analysis.models().negBin().findPrintable()).isPresent();
    assertThat(analysis.levels().pettitt().findPrintable()).isPresent();
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  void moreMonthsThanPairsAreComparedForAreRefused(Measure measure) {
    long[] values = LongStream.range(0, 12_001).map(i -> i % 7).toArray();
    assertThat(
            TrendAnalysis.of(exact(values), measure, Minimums.COMPUTE_ALL)
                .monotone()
                .mannKendall()
                .findReason())
        .contains(new Reason.TooManyMonths(12_001, 12_000));
  }

  @Test
  void allMissingIsNotZero() {
    assertThat(
            TrendAnalysis.of(missing(24), Measure.INCIDENTS, Minimums.COMPUTE_ALL)
                .refused()
                .stream()
                .filter(refusal -> refusal.method() == Method.MANN_KENDALL))
        .containsExactly(
            new TrendAnalysis.Refusal(
                Method.MANN_KENDALL,
                new Reason.NothingObserved(24),
                TrendAnalysis.Handling.NOT_COMPUTED));
  }

  @Test
  void allOpenMonthsHaveNoOrder() {
    TrendAnalysis analysis =
        TrendAnalysis.of(repeated(24, Span.atLeast(500)), Measure.DEATHS, Minimums.COMPUTE_ALL);
    assertThat(analysis.monotone().gehan())
        .isEqualTo(Outcome.refused(new Reason.NoOrderedPair(24)));
    assertThat(analysis.monotone().mannKendallUpper())
        .isEqualTo(Outcome.refused(new Reason.OpenFigure(START)));
  }

  private static MonthlySeries exact(long... values) {
    return MonthlySeries.starting(START).counts(values).build();
  }

  private static long[] spike(int months, int at, long height) {
    long[] values = new long[months];
    values[at] = height;
    return values;
  }

  private static MonthlySeries repeated(int months, Span span) {
    MonthlySeries.Builder builder = MonthlySeries.starting(START);
    for (int i = 0; i < months; i++) {
      builder.figure(span);
    }
    return builder.build();
  }

  private static MonthlySeries missing(int months) {
    MonthlySeries.Builder builder = MonthlySeries.starting(START);
    for (int i = 0; i < months; i++) {
      builder.missing(MonthlySeries.Absence.values()[i % 3]);
    }
    return builder.build();
  }

  /** Paths of all numbers within a record that are NaN or infinite. */
  static List<String> infiniteNumbers(Record record) {
    List<String> found = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value;
      try {
        component.getAccessor().setAccessible(true);
        value = component.getAccessor().invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(component.getName(), e);
      }
      for (Object each : value instanceof List<?> list ? list : Arrays.asList(value)) {
        if (each instanceof Double number && !Double.isFinite(number)) {
          found.add(record.getClass().getSimpleName() + "." + component.getName() + "=" + number);
        } else if (each instanceof Record inner) {
          found.addAll(infiniteNumbers(inner));
        }
      }
    }
    return found;
  }
}
