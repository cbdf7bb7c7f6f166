package org.casualtyreports.report.section;

import java.time.YearMonth;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.report.DatasetMonths;
import org.casualtyreports.report.TrendFindings;
import org.casualtyreports.trend.Family;
import org.casualtyreports.trend.Measure;
import org.casualtyreports.trend.Minimums;

/**
 * The trends that a report speaks of.
 *
 * @param findings of the months looked at
 * @param family of the numbers of incidents, which alone are tested
 */
public record ReportTrends(TrendFindings findings, Family family) {
  private static final int SHORTEST_PERIOD = 12;
  private static final int MONTHS_OF_A_SHORT_PERIOD = 36;

  static ReportTrends of(Desk desk) {
    TrendFindings findings =
        TrendFindings.of(
            desk.findings().dataset(),
            desk.findings().history(),
            range(desk),
            desk.lastFinal(),
            Minimums.ENFORCE);
    return new ReportTrends(findings, findings.family(Measure.INCIDENTS));
  }

  /**
   * The period of the report; where it is short, the three years that end with it, as far as the
   * dataset reaches back.
   */
  private static MonthRange range(Desk desk) {
    MonthRange period = desk.findings().period();
    if (period.months().size() >= SHORTEST_PERIOD) {
      return period;
    }
    YearMonth from = period.to().minusMonths(MONTHS_OF_A_SHORT_PERIOD - 1L);
    YearMonth first =
        DatasetMonths.observed(desk.findings().dataset())
            .map(MonthRange::from)
            .filter(month -> !month.isAfter(period.from()))
            .orElse(from);
    return new MonthRange(first.isAfter(from) ? first : from, period.to());
  }
}
