package org.casualtyreports.report.sheet;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.casualtyreports.trend.Cluster;
import org.casualtyreports.trend.Dispersion;
import org.casualtyreports.trend.Garwood;
import org.casualtyreports.trend.Gehan;
import org.casualtyreports.trend.HamedRao;
import org.casualtyreports.trend.MannKendall;
import org.casualtyreports.trend.NegativeBinomialTrend;
import org.casualtyreports.trend.PercentChange;
import org.casualtyreports.trend.Pettitt;
import org.casualtyreports.trend.PoissonTrend;
import org.casualtyreports.trend.QuasiPoissonTrend;
import org.casualtyreports.trend.RateRatio;
import org.casualtyreports.trend.RecordFlag;
import org.casualtyreports.trend.SenSlope;
import org.casualtyreports.trend.TwelveAgainstTwelve;

/**
 * The numbers of a statistic that a sheet prints; what they are is said by its method.
 *
 * @param value empty where it has none or no finite one
 * @param lower of an interval; empty where there is none
 * @param upper of an interval; empty where there is none or it is open
 */
record Statistic(OptionalDouble value, OptionalDouble lower, OptionalDouble upper, Remark remark) {
  private static final OptionalDouble NONE = OptionalDouble.empty();
  private static final int MONTHS_OF_A_YEAR = 12;

  Statistic {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(lower, "lower");
    Objects.requireNonNull(upper, "upper");
    Objects.requireNonNull(remark, "remark");
  }

  /** What no number says. */
  sealed interface Remark {
    record None() implements Remark {}

    record Record(RecordFlag.Standing standing) implements Remark {}

    /** A change after one of these months. */
    record After(List<YearMonth> months) implements Remark {
      public After {
        months = List.copyOf(months);
      }
    }
  }

  private static Statistic of(double value) {
    return new Statistic(OptionalDouble.of(value), NONE, NONE, new Remark.None());
  }

  private static Statistic of(double value, double lower, double upper) {
    return new Statistic(
        OptionalDouble.of(value),
        OptionalDouble.of(lower),
        OptionalDouble.of(upper),
        new Remark.None());
  }

  private static Statistic of(double value, Remark remark) {
    return new Statistic(OptionalDouble.of(value), NONE, NONE, remark);
  }

  private static OptionalDouble finite(RateRatio.Ratio ratio) {
    return switch (ratio) {
      case RateRatio.Ratio.Finite finite -> OptionalDouble.of(finite.value());
      case RateRatio.Ratio.Open open -> NONE;
    };
  }

  static Statistic of(Record statistic) {
    return switch (statistic) {
      case MannKendall m -> of(m.tauB());
      case SenSlope s -> of(s.slopePerMonth(), s.ciLower(), s.ciUpper());
      case HamedRao h -> of(h.factor());
      case Gehan g -> of(g.s(), g.sMinOuter(), g.sMaxOuter());
      case QuasiPoissonTrend q ->
          of(q.rateRatio12m(), q.rateRatio12mLower(), q.rateRatio12mUpper());
      case PoissonTrend p -> of(Math.exp(MONTHS_OF_A_YEAR * p.slope()));
      case NegativeBinomialTrend n -> of(n.rateRatio12m());
      case Dispersion d -> of(d.dispersion());
      case Garwood g -> of(g.count() / g.exposure(), g.lower(), g.upper());
      case RateRatio r ->
          new Statistic(
              finite(r.rateRatio()),
              OptionalDouble.of(r.ciLower()),
              finite(r.ciUpper()),
              new Remark.None());
      case TwelveAgainstTwelve.Permutation p -> of(p.later() - p.earlier());
      case TwelveAgainstTwelve.Wilcoxon w -> of(w.u());
      case PercentChange c ->
          c.percentLower() == c.percentUpper()
              ? of(c.percentLower())
              : new Statistic(
                  NONE,
                  OptionalDouble.of(c.percentLower()),
                  OptionalDouble.of(c.percentUpper()),
                  new Remark.None());
      case RecordFlag f -> of(f.rankP(), new Remark.Record(f.recordInWindow()));
      case Pettitt p -> of(p.k(), new Remark.After(p.changeAfterMonth()));
      case Cluster c -> of(c.effectiveIncidents());
      default ->
          throw new IllegalArgumentException(
              "no such statistic: " + statistic.getClass().getName());
    };
  }
}
