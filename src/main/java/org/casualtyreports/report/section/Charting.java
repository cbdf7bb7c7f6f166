package org.casualtyreports.report.section;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.report.ChartSpec;
import org.casualtyreports.report.ChartSpec.Span;

/** Parts that several chart specifications share. */
final class Charting {
  private Charting() {}

  static Span span(Bounds bounds) {
    return bounds.isOpen()
        ? new Span.OpenFrom(bounds.lower())
        : new Span.Closed(bounds.lower(), bounds.best(), bounds.upper().getAsLong());
  }

  static ChartSpec.Words words(Desk desk) {
    return new ChartSpec.Words(
        desk.say("key.open"),
        desk.say("key.not-stated"),
        desk.say("key.silent"),
        desk.say("key.not-collected"),
        desk.say("key.provisional"));
  }

  static List<ChartSpec.MonthTick> ticks(Desk desk, MonthRange range) {
    List<ChartSpec.MonthTick> ticks = new ArrayList<>();
    for (YearMonth month : range.months()) {
      boolean namesYear = ticks.isEmpty() || month.getMonthValue() == 1;
      ticks.add(
          new ChartSpec.MonthTick(
              desk.phrases().monthName(month),
              namesYear ? desk.phrases().year(month.getYear()) : ""));
    }
    return ticks;
  }
}
