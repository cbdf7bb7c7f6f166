package org.casualtyreports.trend;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * All series of one report: their p values are adjusted together, then each gets its verdict.
 *
 * <p>The primary test of a series is Mann-Kendall on lower bounds; its p value is always in the
 * family, those of other methods if the report prints them. Values that were computed for checking
 * only are not in it.
 *
 * <p>A verdict is clear with an adjusted p below .01, suggestive below .05. It depends on vague
 * figures where the runs on lower bounds, upper bounds and intervals have opposite signs, or where
 * a change on lower bounds is not borne out by the intervals or the upper bounds (other sign, or p
 * of .05 and more, or no certain order at all).
 */
public final class Family {
  private static final double CLEAR = 0.01;
  private static final double SUGGESTIVE = 0.05;

  private final List<TrendAnalysis> analyses;
  private final List<Map<Method, Double>> adjusted;

  private Family(List<TrendAnalysis> analyses, List<Map<Method, Double>> adjusted) {
    this.analyses = analyses;
    this.adjusted = adjusted;
  }

  /**
   * Adjusts the p values of one report.
   *
   * @param alsoPrinted methods beside Mann-Kendall whose p values the report prints
   */
  public static Family of(List<TrendAnalysis> analyses, Set<Method> alsoPrinted) {
    Set<Method> printed = EnumSet.of(Method.MANN_KENDALL);
    printed.addAll(alsoPrinted);
    List<Double> raw = new ArrayList<>();
    for (TrendAnalysis analysis : analyses) {
      for (Method method : printed) {
        analysis.printableP(method).ifPresent(raw::add);
      }
    }
    List<Double> adjusted = BenjaminiHochberg.adjust(raw);
    List<Map<Method, Double>> bySeries = new ArrayList<>();
    int next = 0;
    for (TrendAnalysis analysis : analyses) {
      Map<Method, Double> ofSeries = new EnumMap<>(Method.class);
      for (Method method : printed) {
        if (analysis.printableP(method).isPresent()) {
          ofSeries.put(method, adjusted.get(next++));
        }
      }
      bySeries.add(ofSeries);
    }
    return new Family(List.copyOf(analyses), bySeries);
  }

  /** Number of p values that were adjusted together. */
  public int tests() {
    return adjusted.stream().mapToInt(Map::size).sum();
  }

  /** The adjusted p value of a method in a series, counted from 0. */
  public OptionalDouble adjustedP(int series, Method method) {
    Double p = adjusted.get(series).get(method);
    return p == null ? OptionalDouble.empty() : OptionalDouble.of(p);
  }

  /** What the report says of a series, counted from 0. */
  public Verdict verdict(int series) {
    TrendAnalysis.Monotone trend = analyses.get(series).monotone();
    Optional<Reason> against = trend.mannKendall().findReason();
    if (against.isPresent()) {
      return new Verdict.Refused(against.get());
    }
    MannKendall primary = trend.mannKendall().findPrintable().orElseThrow();
    double p = adjustedP(series, Method.MANN_KENDALL).orElseThrow();
    boolean changed = p < SUGGESTIVE;
    if (hasOppositeSigns(trend) || (changed && !isBorneOut(primary, trend))) {
      return new Verdict.DependsOnVagueFigures(p);
    }
    if (!changed) {
      return new Verdict.NoClearChange(p);
    }
    return new Verdict.Changed(
        primary.s() > 0 ? Verdict.Direction.ROSE : Verdict.Direction.FELL,
        p < CLEAR ? Verdict.Strength.CLEAR : Verdict.Strength.SUGGESTIVE,
        p);
  }

  /** Whether two of the three runs point in opposite directions. */
  static boolean hasOppositeSigns(TrendAnalysis.Monotone trend) {
    Set<Integer> signs = new HashSet<>();
    trend.mannKendall().findValue().ifPresent(found -> signs.add(Long.signum(found.s())));
    trend.mannKendallUpper().findValue().ifPresent(found -> signs.add(Long.signum(found.s())));
    trend.gehan().findValue().ifPresent(found -> signs.add(Long.signum(found.s())));
    return signs.contains(1) && signs.contains(-1);
  }

  private static boolean isBorneOut(MannKendall primary, TrendAnalysis.Monotone trend) {
    int sign = Long.signum(primary.s());
    boolean byIntervals =
        trend
            .gehan()
            .findValue()
            .filter(found -> Long.signum(found.s()) == sign && found.p() < SUGGESTIVE)
            .isPresent();
    boolean againstUpper =
        trend
            .mannKendallUpper()
            .findValue()
            .filter(found -> Long.signum(found.s()) != sign || found.p() >= SUGGESTIVE)
            .isPresent();
    return byIntervals && !againstUpper;
  }
}
