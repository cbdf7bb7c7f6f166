package org.casualtyreports.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Verdicts on all series of one report. */
class FamilyTest {
  private static final YearMonth START = YearMonth.of(2022, 1);
  private static final long[] DEATHS = {
    0, 3, 14, 0, 2, 27, 11, 0, 0, 5, 16, 3, 2, 0, 19, 7, 33, 12, 0, 41, 68, 22, 8, 15
  };

  @Test
  void straightRiseIsClear() {
    assertThat(verdict(exact(LongStream.range(0, 24).toArray())))
        .isInstanceOfSatisfying(
            Verdict.Changed.class,
            changed -> {
              assertThat(changed.direction()).isEqualTo(Verdict.Direction.ROSE);
              assertThat(changed.strength()).isEqualTo(Verdict.Strength.CLEAR);
            });
  }

  @Test
  void straightFallIsClear() {
    assertThat(verdict(exact(LongStream.range(0, 24).map(i -> 30 - i).toArray())))
        .isInstanceOfSatisfying(
            Verdict.Changed.class,
            changed -> assertThat(changed.direction()).isEqualTo(Verdict.Direction.FELL));
  }

  @Test
  void oneSeriesAtThreePercentIsSuggestive() {
    assertThat(verdict(exact(DEATHS)))
        .isInstanceOfSatisfying(
            Verdict.Changed.class,
            changed -> {
              assertThat(changed.strength()).isEqualTo(Verdict.Strength.SUGGESTIVE);
              assertThat(changed.adjustedP()).isCloseTo(0.0312898258369047, within(1e-12));
            });
  }

  @Test
  void theSameSeriesAmongQuietOnesIsNoClearChange() {
    long[] quiet = LongStream.range(0, 24).map(i -> i * 7 % 11).toArray();
    List<TrendAnalysis> analyses =
        List.of(analysis(exact(DEATHS)), analysis(exact(quiet)), analysis(exact(1, 2, 3)));
    Family family = Family.of(analyses, Set.of());
    assertThat(family.tests()).isEqualTo(2);
    assertThat(family.verdict(0)).isInstanceOf(Verdict.NoClearChange.class);
    assertThat(family.adjustedP(0, Method.MANN_KENDALL).orElseThrow())
        .isCloseTo(2 * 0.0312898258369047, within(1e-12));
    assertThat(family.verdict(2))
        .isEqualTo(new Verdict.Refused(new Reason.TooFewObservedMonths(3, 12)));
  }

  @Test
  void allPrintedTestsAreOneFamily() {
    List<TrendAnalysis> analyses = Collections.nCopies(2, analysis(exact(DEATHS)));
    assertThat(Family.of(analyses, Set.of(Method.PETTITT, Method.PERMUTATION)).tests())
        .isEqualTo(6);
  }

  @Test
  void oppositeDirectionsOfTheBoundsDependOnVagueFigures() {
    MonthlySeries.Builder builder = MonthlySeries.starting(START);
    for (int i = 0; i < 24; i++) {
      builder.figure(Span.between(i, 100 - 2L * i));
    }
    assertThat(verdict(builder.build())).isInstanceOf(Verdict.DependsOnVagueFigures.class);
  }

  @Test
  void riseThatOnlyLowerBoundsShowDependsOnVagueFigures() {
    MonthlySeries.Builder builder = MonthlySeries.starting(START);
    for (int i = 0; i < 24; i++) {
      builder.figure(Span.atLeast(i));
    }
    assertThat(verdict(builder.build())).isInstanceOf(Verdict.DependsOnVagueFigures.class);
  }

  @Test
  void riseThatOpenFiguresLeaveCertainIsClear() {
    MonthlySeries.Builder builder = MonthlySeries.starting(START);
    for (int i = 0; i < 24; i++) {
      builder.figure(i == 23 ? Span.atLeast(90) : Span.exactly(3L * i));
    }
    assertThat(verdict(builder.build())).isInstanceOf(Verdict.Changed.class);
  }

  @Test
  void valuesComputedForCheckingGiveNoVerdict() {
    TrendAnalysis checked =
        TrendAnalysis.of(exact(1, 2, 3, 4, 5, 6), Measure.INCIDENTS, Minimums.COMPUTE_ALL);
    Family family = Family.of(List.of(checked), Set.of());
    assertThat(family.tests()).isZero();
    assertThat(family.verdict(0))
        .isEqualTo(new Verdict.Refused(new Reason.TooFewObservedMonths(6, 12)));
  }

  private static Verdict verdict(MonthlySeries series) {
    return Family.of(List.of(analysis(series)), Set.of()).verdict(0);
  }

  private static TrendAnalysis analysis(MonthlySeries series) {
    return TrendAnalysis.of(series, Measure.DEATHS, Minimums.ENFORCE);
  }

  private static MonthlySeries exact(long... values) {
    return MonthlySeries.starting(START).counts(values).build();
  }
}
