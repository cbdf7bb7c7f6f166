package org.casualtyreports.trend;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a series must have before a method may be used on it. */
final class Rules {
  static final int TREND_MONTHS = 12;
  static final int MODEL_MONTHS = 24;
  static final int MODEL_NON_ZERO_MONTHS = 10;
  static final int NEGATIVE_BINOMIAL_MONTHS = 36;
  static final int AUTOCORRELATION_MONTHS = 60;
  static final int DISTINCT_VALUES = 5;
  static final int MISSING_PERCENT = 20;
  static final int PERCENT_BASE = 10;
  static final int RATIO_TOTAL = 10;
  static final double RATIO_DISPERSION = 1.5;
  static final int DISPERSION_MONTHS = 24;
  static final int EFFECTIVE_INCIDENTS = 5;

  private final MonthlySeries used;
  private final Window window;
  private final Counts counts;
  private final Measure measure;
  private final Minimums minimums;

  Rules(MonthlySeries used, Window window, Measure measure, Minimums minimums) {
    this.used = used;
    this.window = window;
    this.counts = used.lower();
    this.measure = measure;
    this.minimums = minimums;
  }

  /** Computes unless something speaks against it that the setting does not lift. */
  <T extends Record> Outcome<T> apply(List<Reason> against, Supplier<Outcome<T>> compute) {
    Optional<Reason> refusing =
        against.stream()
            .filter(reason -> minimums == Minimums.ENFORCE || !reason.isMinimum())
            .findFirst();
    if (refusing.isPresent()) {
      return Outcome.refused(refusing.get());
    }
    Outcome<T> outcome = compute.get();
    return !against.isEmpty() && outcome instanceof Outcome.Computed<T> computed
        ? new Outcome.AgainstRule<>(computed.value(), against.getFirst())
        : outcome;
  }

  /** What speaks against any test. */
  List<Reason> againstTest(int monthsNeeded) {
    List<Reason> against = new ArrayList<>();
    if (window.months() == 0 && window.provisionalLeftOut() > 0) {
      against.add(new Reason.OnlyProvisionalMonths(window.provisionalLeftOut()));
    } else if (window.observed() == 0) {
      against.add(new Reason.NothingObserved(window.months()));
    }
    against.addAll(againstBreak(0, window.months()));
    if (window.observed() < monthsNeeded) {
      against.add(new Reason.TooFewObservedMonths(window.observed(), monthsNeeded));
    }
    if (100L * window.missing() > (long) MISSING_PERCENT * window.months()) {
      against.add(
          new Reason.TooManyMissingMonths(window.missing(), window.months(), MISSING_PERCENT));
    }
    return against;
  }

  /** What speaks against a test on the ranks of the given bounds. */
  List<Reason> againstRanks(Counts ranked, int monthsNeeded) {
    List<Reason> against = againstTest(monthsNeeded);
    if (ranked.size() > 0 && ranked.isConstant()) {
      against.add(new Reason.ConstantSeries(ranked.size(), ranked.value(0)));
    }
    int distinct = ranked.distinctNonZeroValues();
    if (distinct < DISTINCT_VALUES) {
      against.add(new Reason.TooFewDistinctValues(distinct, DISTINCT_VALUES));
    }
    return against;
  }

  /** What speaks against a regression. */
  List<Reason> againstModel(int monthsNeeded) {
    List<Reason> against = againstTest(monthsNeeded);
    if (window.nonZero() < MODEL_NON_ZERO_MONTHS) {
      against.add(new Reason.TooFewNonZeroMonths(window.nonZero(), MODEL_NON_ZERO_MONTHS));
    }
    return against;
  }

  /** What speaks against a method for Poisson counts. */
  List<Reason> againstPoisson(Outcome<Dispersion> dispersion) {
    List<Reason> against = new ArrayList<>();
    if (measure == Measure.DEATHS) {
      against.add(new Reason.PoissonOnDeaths());
    }
    dispersion
        .findValue()
        .filter(found -> found.dispersion() > RATIO_DISPERSION)
        .map(found -> new Reason.Overdispersed(found.dispersion(), RATIO_DISPERSION))
        .ifPresent(against::add);
    return against;
  }

  /** What speaks against an interval: on deaths, few effective incidents. */
  List<Reason> againstInterval(Outcome<Cluster> cluster) {
    if (measure == Measure.INCIDENTS) {
      return List.of();
    }
    return cluster
        .findValue()
        .map(
            found ->
                found.effectiveIncidents() < EFFECTIVE_INCIDENTS
                    ? List.<Reason>of(
                        new Reason.TooFewEffectiveIncidents(
                            found.effectiveIncidents(), EFFECTIVE_INCIDENTS))
                    : List.<Reason>of())
        .orElseGet(() -> List.of(new Reason.NoIncidentSizes()));
  }

  /** What speaks against comparing the newest months, which must all be there. */
  List<Reason> againstNewest(int months) {
    if (window.months() < months) {
      return List.of(new Reason.TooShort(window.months(), months));
    }
    List<Reason> against = new ArrayList<>(againstBreak(window.months() - months, window.months()));
    for (int i = window.months() - months; i < window.months(); i++) {
      if (used.span(i).isEmpty()) {
        against.add(new Reason.MissingMonth(used.month(i)));
        break;
      }
    }
    return against;
  }

  /** The figures of the newest months, all of which are observed. */
  List<Span> newest(int months) {
    return used.part(window.months() - months, window.months()).spans();
  }

  /** Lower bounds of the newest months. */
  Counts newestCounts(int months) {
    return counts.last(months);
  }

  private List<Reason> againstBreak(int from, int to) {
    if (to <= from) {
      return List.of();
    }
    YearMonth first = used.month(from);
    YearMonth last = used.month(to - 1);
    return used.breaks().stream()
        .filter(
            found ->
                found.day().isAfter(first.atDay(1)) && !found.day().isAfter(last.atEndOfMonth()))
        .min(Comparator.comparing(MonthlySeries.ObservationBreak::day))
        .map(found -> List.<Reason>of(new Reason.BreakInside(found)))
        .orElseGet(List::of);
  }
}
