package org.casualtyreports.report.section;

import org.casualtyreports.dataset.About;
import org.casualtyreports.trend.Reason;

/** Why there is no statistic, in the language of the report. */
public final class ReasonText {
  private ReasonText() {}

  public static String of(Desk desk, Reason reason) {
    return switch (reason) {
      case Reason.NothingObserved r -> say(desk, r, "n", count(desk, r.months()));
      case Reason.TooFewObservedMonths r -> say(desk, r, "n", r.observed(), "needed", r.needed());
      case Reason.TooFewNonZeroMonths r -> say(desk, r, "n", r.nonZero(), "needed", r.needed());
      case Reason.TooFewDistinctValues r -> say(desk, r, "n", r.distinct(), "needed", r.needed());
      case Reason.TooManyMissingMonths r ->
          say(desk, r, "n", r.missing(), "months", r.months(), "percent", r.mostPercent());
      case Reason.TooShort r -> say(desk, r, "n", r.months(), "needed", r.needed());
      case Reason.MissingMonth r -> say(desk, r, "month", desk.phrases().month(r.month()));
      case Reason.BreakInside r ->
          say(
              desk,
              r,
              "day",
              desk.phrases().day(r.observationBreak().day()),
              "label",
              label(desk, r));
      case Reason.OnlyProvisionalMonths r -> say(desk, r, "n", r.months());
      case Reason.ConstantSeries r -> say(desk, r, "value", count(desk, r.value()));
      case Reason.NoOrderedPair r -> say(desk, r, "n", r.months());
      case Reason.OpenFigure r -> say(desk, r, "month", desk.phrases().month(r.month()));
      case Reason.VagueFiguresDecide r -> say(desk, r);
      case Reason.BaseTooSmall r -> say(desk, r, "n", count(desk, r.base()), "needed", r.needed());
      case Reason.TotalTooSmall r ->
          say(desk, r, "n", count(desk, r.total()), "needed", r.needed());
      case Reason.Overdispersed r ->
          say(desk, r, "found", decimal(desk, r.dispersion()), "most", decimal(desk, r.most()));
      case Reason.NotOverdispersed r -> say(desk, r);
      case Reason.PoissonOnDeaths r -> say(desk, r);
      case Reason.TooFewEffectiveIncidents r ->
          say(desk, r, "found", decimal(desk, r.effectiveIncidents()), "needed", r.needed());
      case Reason.NoIncidentSizes r -> say(desk, r);
      case Reason.OnlyForDeaths r -> say(desk, r);
      case Reason.NoFiniteSlope r -> say(desk, r, "month", desk.phrases().month(r.month()));
      case Reason.PerfectFit r -> say(desk, r);
      case Reason.NotConverged r -> say(desk, r);
      case Reason.TooFewFigures r -> say(desk, r, "n", r.figures(), "needed", r.needed());
      case Reason.TooManyMonths r ->
          say(desk, r, "n", count(desk, r.months()), "most", count(desk, r.most()));
    };
  }

  private static String say(Desk desk, Reason reason, Object... named) {
    return desk.say("reason." + reason.code(), named);
  }

  private static String count(Desk desk, long number) {
    return desk.phrases().count(number);
  }

  private static String decimal(Desk desk, double number) {
    return desk.phrases().decimal(number, 1);
  }

  /** What changed, in the language of the report; analyses keep one language only. */
  private static String label(Desk desk, Reason.BreakInside reason) {
    return desk.findings().dataset().about().breaks().stream()
        .filter(change -> change.day().equals(reason.observationBreak().day()))
        .findFirst()
        .map(About.Break::label)
        .map(label -> label.in(desk.phrases().language()))
        .orElse("");
  }
}
