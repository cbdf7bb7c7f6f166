package org.casualtyreports.trend;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * All statistics of one series, each computed or refused.
 *
 * <p>Every trend runs on lower bounds; Mann-Kendall also on upper bounds if all are closed, and on
 * intervals. Provisional months take part in nothing but the rolling means. Refusals: fewer than 12
 * observed months, any test; 24, regression and change point; 36, negative binomial; 60, Hamed-Rao;
 * fewer than 10 months above zero, regression; fewer than 5 different numbers above zero, rank
 * trends; more than 20 % of the months missing, a break in observation, any test; a base below 10
 * or an open figure, percentages; dispersion above 1.5 or fewer than 10 incidents, exact ratios;
 * deaths, every Poisson method; fewer than 5 effective incidents, interval estimates on deaths.
 *
 * @param window the months used
 * @param monotone trend without a model
 * @param models regressions
 * @param comparisons newest months against those before
 * @param levels records, change of level, rolling means
 * @param cluster for deaths
 */
public record TrendAnalysis(
    Window window,
    Measure measure,
    Monotone monotone,
    Models models,
    Comparisons comparisons,
    Levels levels,
    Outcome<Cluster> cluster) {

  public TrendAnalysis {
    Objects.requireNonNull(window, "window");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(monotone, "monotone");
    Objects.requireNonNull(models, "models");
    Objects.requireNonNull(comparisons, "comparisons");
    Objects.requireNonNull(levels, "levels");
    Objects.requireNonNull(cluster, "cluster");
  }

  /** Trend without a model of the counts. */
  public record Monotone(
      Outcome<MannKendall> mannKendall,
      Outcome<MannKendall> mannKendallUpper,
      Outcome<SenSlope> sen,
      Outcome<HamedRao> hamedRao,
      Outcome<Gehan> gehan) {}

  /** Log-linear trends. */
  public record Models(
      Outcome<QuasiPoissonTrend> quasiPoisson,
      Outcome<PoissonTrend> poisson,
      Outcome<NegativeBinomialTrend> negBin) {}

  /**
   * The newest month and year.
   *
   * @param dispersion of the newest 24 observed months
   * @param garwood of the newest month, per standard month
   * @param rateRatioMonth newest month against the one before; exposures in days
   * @param rateRatioYear newest 12 months against the 12 before; exposures in days
   */
  public record Comparisons(
      Outcome<Dispersion> dispersion,
      Outcome<Garwood> garwood,
      Outcome<RateRatio> rateRatioMonth,
      Outcome<RateRatio> rateRatioYear,
      Outcome<TwelveAgainstTwelve.Permutation> permutation,
      Outcome<TwelveAgainstTwelve.Wilcoxon> wilcoxon,
      Outcome<PercentChange> percentMonth,
      Outcome<PercentChange> percentYear) {}

  /**
   * Levels of the series.
   *
   * @param record12 newest month against the 12 before
   * @param record24 against the 24 before
   * @param record36 against the 36 before
   * @param rolling3 of the whole series, provisional months included
   * @param rolling12 of the whole series, provisional months included
   */
  public record Levels(
      Outcome<RecordFlag> record12,
      Outcome<RecordFlag> record24,
      Outcome<RecordFlag> record36,
      Outcome<Pettitt> pettitt,
      RollingMean rolling3,
      RollingMean rolling12) {}

  /** A method that was not used, or only on request. */
  public record Refusal(Method method, Reason reason, Handling handling) {
    public Refusal {
      Objects.requireNonNull(method, "method");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(handling, "handling");
    }
  }

  /** What became of a method that something speaks against. */
  public enum Handling {
    NOT_COMPUTED,
    /** Computed although a minimum is not met: for checking, not for print. */
    COMPUTED_FOR_CHECKING
  }

  /** A series whose incident sizes are not known, as is right for incidents. */
  public static TrendAnalysis of(MonthlySeries series, Measure measure, Minimums minimums) {
    return of(series, measure, List.of(), minimums);
  }

  /**
   * Analyses one series.
   *
   * @param sizes for deaths, the lower bound of every claim behind the months used, one by one;
   *     empty if not known
   */
  public static TrendAnalysis of(
      MonthlySeries series, Measure measure, List<Long> sizes, Minimums minimums) {
    return new SeriesAnalyser(series, measure, sizes, minimums).analyse();
  }

  /** Everything that a reason speaks against, in the order of {@link Method}. */
  public List<Refusal> refused() {
    List<Refusal> refused = new ArrayList<>();
    outcomes()
        .forEach(
            (method, outcome) ->
                outcome
                    .findReason()
                    .map(
                        reason ->
                            new Refusal(
                                method,
                                reason,
                                outcome.findValue().isPresent()
                                    ? Handling.COMPUTED_FOR_CHECKING
                                    : Handling.NOT_COMPUTED))
                    .ifPresent(refused::add));
    return List.copyOf(refused);
  }

  /** Every statistic under its method; rolling means are always there and not listed. */
  public Map<Method, Outcome<? extends Record>> outcomes() {
    Map<Method, Outcome<? extends Record>> outcomes = new EnumMap<>(Method.class);
    outcomes.put(Method.MANN_KENDALL, monotone.mannKendall());
    outcomes.put(Method.MANN_KENDALL_UPPER, monotone.mannKendallUpper());
    outcomes.put(Method.SEN, monotone.sen());
    outcomes.put(Method.HAMED_RAO, monotone.hamedRao());
    outcomes.put(Method.GEHAN, monotone.gehan());
    outcomes.put(Method.QUASI_POISSON, models.quasiPoisson());
    outcomes.put(Method.POISSON, models.poisson());
    outcomes.put(Method.NEGATIVE_BINOMIAL, models.negBin());
    outcomes.put(Method.DISPERSION, comparisons.dispersion());
    outcomes.put(Method.GARWOOD, comparisons.garwood());
    outcomes.put(Method.RATE_RATIO_MONTH, comparisons.rateRatioMonth());
    outcomes.put(Method.RATE_RATIO_YEAR, comparisons.rateRatioYear());
    outcomes.put(Method.PERMUTATION, comparisons.permutation());
    outcomes.put(Method.WILCOXON, comparisons.wilcoxon());
    outcomes.put(Method.PERCENT_MONTH, comparisons.percentMonth());
    outcomes.put(Method.PERCENT_YEAR, comparisons.percentYear());
    outcomes.put(Method.RECORD_12, levels.record12());
    outcomes.put(Method.RECORD_24, levels.record24());
    outcomes.put(Method.RECORD_36, levels.record36());
    outcomes.put(Method.PETTITT, levels.pettitt());
    outcomes.put(Method.CLUSTER, cluster);
    return outcomes;
  }

  /**
   * The p value of a method that no rule speaks against; empty also for methods without one. The
   * Poisson and negative binomial trends and the exact ratios are descriptions and have none here:
   * their tests reject too often on counts that are overdispersed.
   */
  public OptionalDouble printableP(Method method) {
    return switch (method) {
      case MANN_KENDALL -> p(monotone.mannKendall(), MannKendall::p);
      case MANN_KENDALL_UPPER -> p(monotone.mannKendallUpper(), MannKendall::p);
      case HAMED_RAO -> p(monotone.hamedRao(), HamedRao::p);
      case GEHAN -> p(monotone.gehan(), Gehan::p);
      case QUASI_POISSON -> p(models.quasiPoisson(), QuasiPoissonTrend::p);
      case PERMUTATION -> p(comparisons.permutation(), TwelveAgainstTwelve.Permutation::p);
      case WILCOXON -> p(comparisons.wilcoxon(), TwelveAgainstTwelve.Wilcoxon::p);
      case PETTITT -> p(levels.pettitt(), Pettitt::p);
      case SEN,
          POISSON,
          NEGATIVE_BINOMIAL,
          DISPERSION,
          GARWOOD,
          RATE_RATIO_MONTH,
          RATE_RATIO_YEAR,
          PERCENT_MONTH,
          PERCENT_YEAR,
          RECORD_12,
          RECORD_24,
          RECORD_36,
          CLUSTER ->
          OptionalDouble.empty();
    };
  }

  private static <T extends Record> OptionalDouble p(
      Outcome<T> outcome, ToDoubleFunction<T> pValue) {
    return outcome.findPrintable().stream().mapToDouble(pValue).findFirst();
  }
}
