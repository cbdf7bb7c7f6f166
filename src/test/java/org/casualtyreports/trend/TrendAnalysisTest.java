package org.casualtyreports.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is refused, and why. */
class TrendAnalysisTest {
  private static final YearMonth START = YearMonth.of(2022, 1);
  private static final long[] INCIDENTS = {
    0, 1, 3, 0, 1, 2, 4, 0, 0, 2, 3, 1, 1, 0, 4, 2, 3, 5, 0, 6, 9, 4, 3, 5
  };

  @Test
  void nineMonthsAreTooFewForAnyTest() {
    TrendAnalysis analysis = incidents(Minimums.ENFORCE, Arrays.copyOf(INCIDENTS, 9));
    Reason reason = new Reason.TooFewObservedMonths(9, 12);
    assertThat(analysis.monotone().mannKendall()).isEqualTo(Outcome.refused(reason));
    assertThat(reason.sentence()).isEqualTo("9 observed months; a trend needs 12");
    assertThat(reason.code()).isEqualTo("tooFewObservedMonths");
    for (Method method : Method.values()) {
      assertThat(analysis.printableP(method)).as(method.key()).isEmpty();
    }
  }

  @Test
  void nineMonthsAreComputedForCheckingAndMarked() {
    TrendAnalysis analysis = incidents(Minimums.COMPUTE_ALL, Arrays.copyOf(INCIDENTS, 9));
    Reason reason = new Reason.TooFewObservedMonths(9, 12);
    MannKendall computed =
        MannKendall.of(Counts.of(START, Arrays.copyOf(INCIDENTS, 9))).findValue().orElseThrow();
    assertThat(analysis.monotone().mannKendall())
        .isEqualTo(new Outcome.AgainstRule<>(computed, reason));
    assertThat(analysis.refused())
        .contains(
            new TrendAnalysis.Refusal(
                Method.MANN_KENDALL, reason, TrendAnalysis.Handling.COMPUTED_FOR_CHECKING));
    assertThat(analysis.printableP(Method.MANN_KENDALL)).isEmpty();
  }

  @Test
  void twoYearsOfIncidentsRefuseOnlyWhatNeedsMore() {
    TrendAnalysis analysis = incidents(Minimums.ENFORCE, INCIDENTS);
    assertThat(analysis.refused())
        .extracting(refusal -> refusal.method().key() + ": " + refusal.reason().sentence())
        .containsExactly(
            "hamedRao: 24 observed months; this method needs 60",
            "negBin: 24 observed months; this method needs 36",
            "garwood: the counts vary 1.6 times as much as independent events;"
                + " at most 1.5 is allowed",
            "rateRatioMonth: the counts vary 1.6 times as much as independent events;"
                + " at most 1.5 is allowed",
            "rateRatioYear: the counts vary 1.6 times as much as independent events;"
                + " at most 1.5 is allowed",
            "percentMonth: a base of 3; a percentage needs 10",
            "record24: 24 months; this comparison spans 25",
            "record36: 24 months; this comparison spans 37",
            "cluster: this describes deaths, and the series counts incidents");
  }

  @Test
  void elevenMonthsBesideOneMissingAreTooFew() {
    MonthlySeries series =
        MonthlySeries.starting(START)
            .counts(Arrays.copyOf(INCIDENTS, 11))
            .missing(MonthlySeries.Absence.PARTIAL)
            .build();
    assertThat(mannKendallReason(series)).isEqualTo(new Reason.TooFewObservedMonths(11, 12));
  }

  @Test
  void upToAFifthOfTheMonthsMayBeMissing() {
    assertThat(mannKendall(withMissing(16, 4)).findReason()).isEmpty();
    assertThat(mannKendallReason(withMissing(16, 5)))
        .isEqualTo(new Reason.TooManyMissingMonths(5, 21, 20));
    assertThat(mannKendallReason(withMissing(16, 5)).sentence())
        .isEqualTo("5 of 21 months missing; at most 20 % may be");
  }

  @Test
  void missingShareIsNotAMinimumThatMayBeLifted() {
    assertThat(
            TrendAnalysis.of(withMissing(16, 5), Measure.INCIDENTS, Minimums.COMPUTE_ALL)
                .monotone()
                .mannKendall())
        .isEqualTo(Outcome.refused(new Reason.TooManyMissingMonths(5, 21, 20)));
  }

  @Test
  void noTrendAcrossABreakInObservation() {
    MonthlySeries series =
        MonthlySeries.starting(START)
            .counts(INCIDENTS)
            .brokenAt(LocalDate.of(2022, 12, 31), "the mission left")
            .build();
    assertThat(mannKendallReason(series).sentence())
        .isEqualTo("observation changed on 2022-12-31 (the mission left); no trend across it");
    TrendAnalysis analysis = TrendAnalysis.of(series, Measure.INCIDENTS, Minimums.COMPUTE_ALL);
    assertThat(analysis.models().quasiPoisson().findValue()).isEmpty();
    assertThat(analysis.levels().record12().findReason())
        .hasValueSatisfying(reason -> assertThat(reason.code()).isEqualTo("observationBreak"));
  }

  @Test
  void breakOnTheFirstDayOfTheSeriesIsNotInsideIt() {
    MonthlySeries series =
        MonthlySeries.starting(START)
            .counts(INCIDENTS)
            .brokenAt(LocalDate.of(2022, 1, 1), "")
            .brokenAt(LocalDate.of(2024, 1, 1), "")
            .build();
    assertThat(mannKendall(series).findReason()).isEmpty();
  }

  @Test
  void provisionalMonthsTakeNoPart() {
    MonthlySeries series =
        MonthlySeries.starting(START).counts(INCIDENTS).provisional(90, 90, 90).build();
    TrendAnalysis analysis = TrendAnalysis.of(series, Measure.INCIDENTS, Minimums.ENFORCE);
    assertThat(analysis.monotone().mannKendall())
        .isEqualTo(MannKendall.of(Counts.of(START, INCIDENTS)));
    assertThat(analysis.window()).isEqualTo(new Window(START, 24, 24, 18, 3));
    assertThat(analysis.window().last()).isEqualTo(YearMonth.of(2023, 12));
    assertThat(analysis.levels().rolling3().entries()).hasSize(27);
  }

  @Test
  void deathsGetNoPoissonMethodEvenForChecking() {
    TrendAnalysis analysis =
        TrendAnalysis.of(
            exact(INCIDENTS), Measure.DEATHS, List.of(1L, 1L, 2L), Minimums.COMPUTE_ALL);
    Reason reason = new Reason.PoissonOnDeaths();
    assertThat(analysis.models().poisson()).isEqualTo(Outcome.refused(reason));
    assertThat(analysis.comparisons().garwood()).isEqualTo(Outcome.refused(reason));
    assertThat(analysis.comparisons().rateRatioMonth()).isEqualTo(Outcome.refused(reason));
    assertThat(analysis.comparisons().rateRatioYear()).isEqualTo(Outcome.refused(reason));
  }

  @Test
  void intervalsOnDeathsNeedFiveEffectiveIncidents() {
    List<Long> clustered = List.of(50L, 3L, 6L);
    TrendAnalysis analysis =
        TrendAnalysis.of(exact(INCIDENTS), Measure.DEATHS, clustered, Minimums.ENFORCE);
    assertThat(analysis.monotone().sen().findReason())
        .hasValueSatisfying(
            reason ->
                assertThat(reason.sentence())
                    .isEqualTo(
                        "the deaths weigh as much as 1.4 equal incidents;"
                            + " an interval on deaths needs 5"));
    assertThat(analysis.models().quasiPoisson().findPrintable()).isEmpty();
    assertThat(analysis.monotone().mannKendall().findPrintable()).isPresent();
    TrendAnalysis spread =
        TrendAnalysis.of(
            exact(INCIDENTS), Measure.DEATHS, List.of(3L, 3L, 4L, 4L, 5L, 5L), Minimums.ENFORCE);
    assertThat(spread.monotone().sen().findPrintable()).isPresent();
  }

  @Test
  void exactRatioNeedsTenIncidents() {
    long[] values = LongStream.range(0, 24).map(i -> i % 6 == 0 ? 1 : 0).toArray();
    assertThat(incidents(Minimums.ENFORCE, values).comparisons().rateRatioYear())
        .isEqualTo(Outcome.refused(new Reason.TotalTooSmall(4, 10)));
  }

  @Test
  void evenCountsGetTheirExactRatio() {
    long[] values = LongStream.range(0, 24).map(i -> i < 12 ? 1 : 3).toArray();
    TrendAnalysis analysis = incidents(Minimums.ENFORCE, values);
    assertThat(analysis.comparisons().rateRatioYear())
        .isEqualTo(Outcome.computed(RateRatio.of(36, 365, 12, 365)));
    assertThat(analysis.comparisons().garwood())
        .isEqualTo(Outcome.computed(Garwood.of(3, 31 / 30.4375)));
    assertThat(analysis.comparisons().percentYear().findPrintable().orElseThrow().percentLower())
        .isEqualTo(200);
  }

  @Test
  void noPercentageFromAnOpenFigure() {
    MonthlySeries series =
        MonthlySeries.starting(START).figure(Span.atLeast(20)).counts(40).build();
    assertThat(
            TrendAnalysis.of(series, Measure.DEATHS, Minimums.COMPUTE_ALL)
                .comparisons()
                .percentMonth())
        .isEqualTo(Outcome.refused(new Reason.OpenFigure(START)));
  }

  @Test
  void fewNonZeroMonthsRefuseTheModelsOnly() {
    long[] values = new long[24];
    for (int i = 0; i < 9; i++) {
      values[2 * i] = i + 1;
    }
    TrendAnalysis analysis = incidents(Minimums.ENFORCE, values);
    assertThat(analysis.models().quasiPoisson())
        .isEqualTo(Outcome.refused(new Reason.TooFewNonZeroMonths(9, 10)));
    assertThat(analysis.monotone().mannKendall().findPrintable()).isPresent();
  }

  @Test
  void constantSeriesSaysSo() {
    assertThat(mannKendallReason(exact(new long[12])).sentence())
        .isEqualTo("every observed month is 0");
    assertThat(mannKendallReason(exact(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2)).sentence())
        .isEqualTo("every observed month has the same number, 2");
  }

  private static MonthlySeries exact(long... values) {
    return MonthlySeries.starting(START).counts(values).build();
  }

  private static MonthlySeries withMissing(int observed, int missing) {
    MonthlySeries.Builder builder =
        MonthlySeries.starting(START).counts(Arrays.copyOfRange(INCIDENTS, 8, 8 + observed));
    for (int i = 0; i < missing; i++) {
      builder.missing(MonthlySeries.Absence.SILENT);
    }
    return builder.build();
  }

  private static TrendAnalysis incidents(Minimums minimums, long... values) {
    return TrendAnalysis.of(exact(values), Measure.INCIDENTS, minimums);
  }

  private static Outcome<MannKendall> mannKendall(MonthlySeries series) {
    return TrendAnalysis.of(series, Measure.INCIDENTS, Minimums.ENFORCE).monotone().mannKendall();
  }

  private static Reason mannKendallReason(MonthlySeries series) {
    return mannKendall(series).findReason().orElseThrow();
  }
}
