package org.casualtyreports.trend;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs every method over one series under the rules. */
final class SeriesAnalyser {
  private static final int YEAR = TwelveAgainstTwelve.SIDE;

  private final MonthlySeries series;
  private final MonthlySeries used;
  private final Window window;
  private final Counts lower;
  private final Measure measure;
  private final Rules rules;
  private final Outcome<Cluster> cluster;
  private final Outcome<Dispersion> dispersion;

  SeriesAnalyser(MonthlySeries series, Measure measure, List<Long> sizes, Minimums minimums) {
    this.series = series;
    this.measure = measure;
    used = Window.used(series);
    window = Window.of(series, used);
    lower = used.lower();
    rules = new Rules(used, window, measure, minimums);
    cluster =
        measure == Measure.DEATHS ? Cluster.of(sizes) : Outcome.refused(new Reason.OnlyForDeaths());
    dispersion =
        rules.apply(
            rules.againstTest(Rules.TREND_MONTHS),
            () -> Dispersion.of(lower.last(Math.min(lower.size(), Rules.DISPERSION_MONTHS))));
  }

  TrendAnalysis analyse() {
    return new TrendAnalysis(
        window, measure, monotone(), models(), comparisons(), levels(), cluster);
  }

  private TrendAnalysis.Monotone monotone() {
    List<Reason> against = rules.againstRanks(lower, Rules.TREND_MONTHS);
    return new TrendAnalysis.Monotone(
        rules.apply(against, () -> MannKendall.of(lower)),
        onUpperBounds(),
        rules.apply(joined(against, rules.againstInterval(cluster)), () -> SenSlope.of(lower)),
        rules.apply(
            rules.againstRanks(lower, Rules.AUTOCORRELATION_MONTHS), () -> HamedRao.of(lower)),
        rules.apply(againstIntervalRanks(), () -> Gehan.of(used.spans())));
  }

  private Outcome<MannKendall> onUpperBounds() {
    Optional<Counts> upper = used.upper();
    if (upper.isEmpty()) {
      return Outcome.refused(new Reason.OpenFigure(used.firstOpenMonth().orElseThrow()));
    }
    return rules.apply(
        rules.againstRanks(upper.get(), Rules.TREND_MONTHS), () -> MannKendall.of(upper.get()));
  }

  /** Equal lower bounds may have different upper ones: intervals are constant only as points. */
  private List<Reason> againstIntervalRanks() {
    boolean points = used.spans().stream().allMatch(Span::isPoint);
    return points
        ? rules.againstRanks(lower, Rules.TREND_MONTHS)
        : rules.againstTest(Rules.TREND_MONTHS);
  }

  private TrendAnalysis.Models models() {
    List<Reason> against = rules.againstModel(Rules.MODEL_MONTHS);
    Outcome<QuasiPoissonTrend> quasiPoisson = QuasiPoissonTrend.of(lower);
    Outcome<Dispersion> aroundTheLine =
        quasiPoisson.then(
            fit -> Outcome.computed(new Dispersion(fit.dispersion(), lower.size(), fit.df())));
    return new TrendAnalysis.Models(
        rules.apply(joined(against, rules.againstInterval(cluster)), () -> quasiPoisson),
        rules.apply(
            joined(against, rules.againstPoisson(aroundTheLine)), () -> PoissonTrend.of(lower)),
        rules.apply(
            rules.againstModel(Rules.NEGATIVE_BINOMIAL_MONTHS),
            () -> NegativeBinomialTrend.of(lower)));
  }

  private TrendAnalysis.Comparisons comparisons() {
    List<Reason> against = rules.againstTest(Rules.TREND_MONTHS);
    List<Reason> againstPoisson = joined(against, rules.againstPoisson(dispersion));
    List<Reason> againstYears = joined(against, rules.againstNewest(2 * YEAR));
    return new TrendAnalysis.Comparisons(
        dispersion,
        rules.apply(joined(againstPoisson, rules.againstNewest(1)), this::garwood),
        ratio(againstPoisson, 1),
        ratio(againstPoisson, YEAR),
        rules.apply(
            againstYears, () -> TwelveAgainstTwelve.permutation(rules.newestCounts(2 * YEAR))),
        rules.apply(againstYears, () -> TwelveAgainstTwelve.wilcoxon(rules.newestCounts(2 * YEAR))),
        percent(1),
        percent(YEAR));
  }

  private Outcome<Garwood> garwood() {
    Counts newest = rules.newestCounts(1);
    return Outcome.computed(Garwood.of(newest.value(0), newest.standardMonths(0)));
  }

  private Outcome<RateRatio> ratio(List<Reason> againstPoisson, int side) {
    List<Reason> against = joined(againstPoisson, rules.againstNewest(2 * side));
    if (against.stream().anyMatch(reason -> !reason.isMinimum())) {
      return rules.apply(against, () -> Outcome.refused(against.getFirst()));
    }
    Counts both = rules.newestCounts(2 * side);
    if (both.total() < Rules.RATIO_TOTAL) {
      against.add(new Reason.TotalTooSmall(both.total(), Rules.RATIO_TOTAL));
    }
    Counts earlier = both.part(0, side);
    Counts later = both.part(side, 2 * side);
    return rules.apply(
        against,
        () ->
            Outcome.computed(
                RateRatio.of(later.total(), later.days(), earlier.total(), earlier.days())));
  }

  private Outcome<PercentChange> percent(int side) {
    List<Reason> against = new ArrayList<>(rules.againstNewest(2 * side));
    if (!against.isEmpty()) {
      return Outcome.refused(against.getFirst());
    }
    List<Span> both = rules.newest(2 * side);
    Span base = Span.sum(both.subList(0, side));
    Span later = Span.sum(both.subList(side, 2 * side));
    if (base.lower() < Rules.PERCENT_BASE) {
      against.add(new Reason.BaseTooSmall(base.lower(), Rules.PERCENT_BASE));
    }
    YearMonth first = window.last().minusMonths(2L * side - 1);
    return rules.apply(against, () -> PercentChange.of(base, first, later, first.plusMonths(side)));
  }

  private TrendAnalysis.Levels levels() {
    return new TrendAnalysis.Levels(
        recordFlag(YEAR),
        recordFlag(2 * YEAR),
        recordFlag(3 * YEAR),
        rules.apply(rules.againstTest(Rules.MODEL_MONTHS), () -> Pettitt.of(lower)),
        RollingMean.of(series, 3),
        RollingMean.of(series, YEAR));
  }

  private Outcome<RecordFlag> recordFlag(int months) {
    return rules.apply(
        rules.againstNewest(months + 1), () -> RecordFlag.of(rules.newest(months + 1)));
  }

  private static List<Reason> joined(List<Reason> first, List<Reason> second) {
    List<Reason> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }
}
