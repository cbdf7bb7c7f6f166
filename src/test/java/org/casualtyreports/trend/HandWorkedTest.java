package org.casualtyreports.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Cases small enough to be worked with pencil and paper. */
class HandWorkedTest {
  private static final YearMonth START = YearMonth.of(2021, 11);

  @Test
  void mannKendallOfFourMonths() {
    // 1 3 2 5: pairs + + + - + + = S 4; var = 4*3*13/18; z = 3/sqrt(8.667)
    MannKendall found = MannKendall.of(Counts.of(START, 1, 3, 2, 5)).findValue().orElseThrow();
    assertThat(found.n()).isEqualTo(4);
    assertThat(found.s()).isEqualTo(4);
    assertThat(found.varS()).isCloseTo(156.0 / 18, within(1e-12));
    assertThat(found.tauB()).isCloseTo(4.0 / 6, within(1e-12));
    assertThat(found.z()).isCloseTo(3 / Math.sqrt(156.0 / 18), within(1e-12));
  }

  @Test
  void senSlopeKeepsTheDistanceAcrossAMissingMonth() {
    // months 0, 1, 3 with 0, 2, 4: slopes 2, 4/3, 1; median 4/3
    Counts counts = Counts.at(START, new int[] {0, 1, 3}, new long[] {0, 2, 4});
    assertThat(SenSlope.of(counts).findValue().orElseThrow().slopePerMonth())
        .isCloseTo(4.0 / 3, within(1e-15));
  }

  @Test
  void slopeOfZeroIsNotInformative() {
    Counts counts = Counts.of(START, 0, 0, 0, 0, 7, 0);
    assertThat(SenSlope.of(counts).findValue().orElseThrow().isInformative()).isFalse();
  }

  @Test
  void pettittFindsTheStep() {
    // ranks 2 2 2 5 5 5: U = 2*6 - 3*7 = -9 after the third month
    Pettitt found = Pettitt.of(Counts.of(START, 1, 1, 1, 4, 4, 4)).findValue().orElseThrow();
    assertThat(found.k()).isEqualTo(9);
    assertThat(found.changeAfterIndex()).containsExactly(3);
    assertThat(found.changeAfterMonth()).containsExactly(YearMonth.of(2022, 1));
    assertThat(found.p()).isCloseTo(2 * Math.exp(-486.0 / 252), within(1e-15));
  }

  @Test
  void permutationCountsTheTwoExtremeChoices() {
    // 12 zeros and then 12 ones: only the two complete separations are as far apart
    Counts counts = Counts.of(START, LongStream.range(0, 24).map(i -> i / 12).toArray());
    assertThat(TwelveAgainstTwelve.permutation(counts).findValue())
        .contains(new TwelveAgainstTwelve.Permutation(0, 12, 2.0 / 2_704_156));
  }

  @Test
  void permutationOfEqualSumsIsCertain() {
    Counts counts = Counts.of(START, LongStream.range(0, 24).map(i -> i % 2).toArray());
    assertThat(TwelveAgainstTwelve.permutation(counts).findValue())
        .contains(new TwelveAgainstTwelve.Permutation(6, 6, 1));
  }

  @Test
  void permutationOfOneEventIsCertain() {
    Counts counts = Counts.of(START, LongStream.range(0, 24).map(i -> i / 23).toArray());
    assertThat(TwelveAgainstTwelve.permutation(counts).findValue())
        .contains(new TwelveAgainstTwelve.Permutation(0, 1, 1));
  }

  @Test
  void permutationOfTwoEventsIsTwiceTheChanceThatTheyFallTogether() {
    // both among the same 12: 2 * C(22, 10) / C(24, 12) = 11/23
    Counts counts = Counts.of(START, LongStream.range(0, 24).map(i -> i / 22).toArray());
    assertThat(TwelveAgainstTwelve.permutation(counts).findValue().orElseThrow().p())
        .isCloseTo(11.0 / 23, within(1e-15));
  }

  @Test
  void wilcoxonOfSeparatedYearsHasItsExactP() {
    Counts counts = Counts.of(START, LongStream.range(1, 25).toArray());
    TwelveAgainstTwelve.Wilcoxon found =
        TwelveAgainstTwelve.wilcoxon(counts).findValue().orElseThrow();
    assertThat(found.u()).isEqualTo(144);
    assertThat(found.p()).isCloseTo(2.0 / 2_704_156, within(1e-20));
  }

  @Test
  void comparisonOfYearsNeedsTwentyFourMonths() {
    assertThatThrownBy(() -> TwelveAgainstTwelve.permutation(Counts.of(START, 1, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected 24 months, found 2");
  }

  @Test
  void dispersionDoesNotMistakeADifferenceBetweenYearsForNoise() {
    long[] values = LongStream.range(0, 24).map(i -> i < 12 ? 3 : 30).toArray();
    Dispersion found = Dispersion.of(Counts.of(START, values)).findValue().orElseThrow();
    assertThat(found.dispersion()).isLessThan(0.1);
    assertThat(found.df()).isEqualTo(22);
  }

  @Test
  void percentChangeOfRangesIsARange() {
    Outcome<PercentChange> found =
        PercentChange.of(Span.between(40, 50), START, Span.between(60, 80), START.plusMonths(1));
    assertThat(found)
        .isEqualTo(
            Outcome.computed(
                new PercentChange(Span.between(40, 50), Span.between(60, 80), 20, 100)));
  }

  @Test
  void rollingMeanIsBlankWhereAMonthIsMissing() {
    MonthlySeries series =
        MonthlySeries.starting(START)
            .counts(1, 2, 6)
            .missing(MonthlySeries.Absence.SILENT)
            .counts(3)
            .figure(Span.atLeast(5))
            .counts(4)
            .build();
    assertThat(RollingMean.of(series, 3).entries())
        .containsExactly(
            new RollingMean.Blank(START),
            new RollingMean.Blank(START.plusMonths(1)),
            new RollingMean.Mean(START.plusMonths(2), 3, 0),
            new RollingMean.Blank(START.plusMonths(3)),
            new RollingMean.Blank(START.plusMonths(4)),
            new RollingMean.Blank(START.plusMonths(5)),
            new RollingMean.Mean(START.plusMonths(6), 4, 1));
  }

  @Test
  void benjaminiHochbergOfThreeValues() {
    assertThat(BenjaminiHochberg.adjust(List.of(0.03, 0.01, 0.04)))
        .containsExactly(0.04, 0.03, 0.04);
    assertThat(BenjaminiHochberg.adjust(List.of())).isEmpty();
    assertThatThrownBy(() -> BenjaminiHochberg.adjust(List.of(1.5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a p value inside [0, 1], found 1.5");
  }

  @Test
  void openMonthBeforeTheNewestDecidesWhetherItIsARecord() {
    List<Span> months = List.of(Span.exactly(1), Span.atLeast(2), Span.exactly(3), Span.exactly(9));
    assertThat(RecordFlag.of(months)).isEqualTo(Outcome.refused(new Reason.VagueFiguresDecide()));
  }

  @Test
  void openNewestMonthAboveAllOthersIsARecord() {
    List<Span> months = List.of(Span.exactly(1), Span.exactly(2), Span.exactly(3), Span.atLeast(9));
    RecordFlag flag = RecordFlag.of(months).findValue().orElseThrow();
    assertThat(flag.recordInWindow()).isEqualTo(RecordFlag.Standing.RECORD);
    assertThat(flag.rankP()).isEqualTo(0.25);
    assertThat(flag.chanceOfRecord()).isEqualTo(0.25);
  }

  @Test
  void heapingOfTwentyNineFiguresIsNoFinding() {
    List<Long> figures = LongStream.range(10, 39).boxed().toList();
    assertThat(Heaping.of(figures, Minimums.ENFORCE))
        .isEqualTo(Outcome.refused(new Reason.TooFewFigures(29, 30)));
    assertThat(Heaping.of(List.of(1L, 9L), Minimums.COMPUTE_ALL))
        .isEqualTo(Outcome.refused(new Reason.TooFewFigures(0, 30)));
  }

  @Test
  void fiftyFiguresWithEveryLastDigitEquallyOftenShowNoHeaping() {
    List<Long> figures = LongStream.range(10, 60).boxed().toList();
    Heaping found = Heaping.of(figures, Minimums.ENFORCE).findPrintable().orElseThrow();
    assertThat(found.whippleLike()).isEqualTo(100);
    assertThat(found.chisq9()).isZero();
    assertThat(found.pChisq9()).isEqualTo(1);
  }

  @Test
  void underdispersedCountsHaveNoNegativeBinomial() {
    Counts counts = Counts.of(START, LongStream.range(0, 40).map(i -> 10 + i % 2).toArray());
    assertThat(NegativeBinomialTrend.of(counts))
        .isEqualTo(Outcome.refused(new Reason.NotOverdispersed()));
  }

  @Test
  void eventsInTheLastMonthOnlyHaveNoFiniteSlope() {
    assertThat(PoissonTrend.of(Counts.of(START, 0, 0, 0, 7)))
        .isEqualTo(Outcome.refused(new Reason.NoFiniteSlope(START.plusMonths(3))));
  }
}
