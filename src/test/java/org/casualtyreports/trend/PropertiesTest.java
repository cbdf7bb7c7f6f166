package org.casualtyreports.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for every series; the seed is the test's name. */
class PropertiesTest {
  private static final YearMonth START = YearMonth.of(2019, 5);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void readingASeriesBackwardsTurnsItsTrendRound(int seed) {
    long[] values = values(seed);
    long[] backwards = reversed(values);
    MannKendall forth = MannKendall.of(Counts.of(START, values)).findValue().orElseThrow();
    MannKendall back = MannKendall.of(Counts.of(START, backwards)).findValue().orElseThrow();
    assertThat(back)
        .isEqualTo(
            new MannKendall(
                forth.n(), -forth.s(), forth.varS(), -forth.tauB(), -forth.z(), forth.p()));
    SenSlope sen = SenSlope.of(Counts.of(START, values)).findValue().orElseThrow();
    SenSlope senBack = SenSlope.of(Counts.of(START, backwards)).findValue().orElseThrow();
    assertThat(senBack.slopePerMonth()).isCloseTo(-sen.slopePerMonth(), within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void scalingLeavesRankTestsAlone(int seed) {
    long[] values = values(seed);
    long[] scaled = Arrays.stream(values).map(value -> value * 1000).toArray();
    assertThat(MannKendall.of(Counts.of(START, scaled)))
        .isEqualTo(MannKendall.of(Counts.of(START, values)));
    assertThat(Pettitt.of(Counts.of(START, scaled)))
        .isEqualTo(Pettitt.of(Counts.of(START, values)));
    assertThat(permutationP(scaled)).isEqualTo(permutationP(values));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void outerBoundsHoldEveryReadingOfTheIntervals(int seed) {
    Random random = new Random(seed);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      long low = random.nextInt(20);
      spans.add(
          random.nextInt(4) == 0 ? Span.atLeast(low) : Span.between(low, low + random.nextInt(9)));
    }
    Gehan gehan = Gehan.of(spans).findValue().orElseThrow();
    for (int reading = 0; reading < 50; reading++) {
      long[] values =
          spans.stream()
              .mapToLong(
                  span ->
                      span.lower()
                          + random.nextInt((int) (span.upper().orElse(90) - span.lower()) + 1))
              .toArray();
      assertThat(MannKendall.of(Counts.of(START, values)).findValue().orElseThrow().s())
          .isBetween(gehan.sMinOuter(), gehan.sMaxOuter());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void countingSelectsWhatSortingSelects(int seed) {
    Counts counts = Counts.of(START, values(seed));
    long[] ranks = {1, 2, 100, 391, 780};
    assertThat(PairSlopes.counted(counts, ranks)).isEqualTo(PairSlopes.ofRanks(counts, ranks));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void adjustedPsKeepTheirOrderAndNeverFall(int seed) {
    Random random = new Random(seed);
    List<Double> p = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      p.add(random.nextDouble());
    }
    Collections.sort(p);
    List<Double> adjusted = BenjaminiHochberg.adjust(p);
    assertThat(adjusted).isSorted();
    for (int i = 0; i < p.size(); i++) {
      assertThat(adjusted.get(i)).isBetween(p.get(i), 1.0);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void negativeBinomialLineIsAMaximum(int seed) {
    Counts counts = Counts.of(START, values(seed));
    NegativeBinomialTrend fit = NegativeBinomialTrend.of(counts).findValue().orElseThrow();
    PoissonTrend poisson = PoissonTrend.of(counts).findValue().orElseThrow();
    assertThat(fit.logLik()).isGreaterThan(poisson.logLik());
    assertThat(fit.theta()).isPositive();
    assertThat(fit.lrStatistic()).isNotNegative();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void intervalOfTheRatioHoldsOneWhereTheTestDoesNotReject(int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      RateRatio ratio = RateRatio.of(random.nextInt(40), 31, 1 + random.nextInt(30), 30);
      double upper = ((RateRatio.Ratio.Finite) ratio.ciUpper()).value();
      assertThat(ratio.ciLower() <= 1 && upper >= 1)
          .as(ratio.toString())
          .isEqualTo(ratio.pCentral() >= 0.05);
    }
  }

  /** Forty overdispersed months. */
  private static long[] values(int seed) {
    Random random = new Random(seed);
    return random.ints(40, 0, 8).asLongStream().map(i -> i * i).toArray();
  }

  private static long[] reversed(long[] values) {
    long[] reversed = new long[values.length];
    for (int i = 0; i < values.length; i++) {
      reversed[i] = values[values.length - 1 - i];
    }
    return reversed;
  }

  private static double permutationP(long[] values) {
    return TwelveAgainstTwelve.permutation(Counts.of(START, values).last(24))
        .findValue()
        .orElseThrow()
        .p();
  }
}
