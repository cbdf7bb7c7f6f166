package org.casualtyreports.report.sheet;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Cell.Value;
import org.casualtyreports.report.Sheet;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Kind;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.report.TrendFindings.SeriesTrend;
import org.casualtyreports.report.section.Columns;
import org.casualtyreports.report.section.Desk;
import org.casualtyreports.report.section.MonthlySection;
import org.casualtyreports.report.section.ReasonText;
import org.casualtyreports.report.section.ReportTrends;
import org.casualtyreports.tally.MonthlySeries;
import org.casualtyreports.tally.SeriesKey;
import org.casualtyreports.tally.TallyRow;
import org.casualtyreports.trend.Measure;
import org.casualtyreports.trend.Method;
import org.casualtyreports.trend.Outcome;
import org.casualtyreports.trend.Reason;
import org.casualtyreports.trend.RollingMean;

/** Each series month by month, and every statistic of each series or why there is none. */
final class SeriesSheets {
  private SeriesSheets() {}

  static void add(Desk desk, List<Sheet> sheets) {
    if (!desk.trends().findings().series().isEmpty()) {
      sheets.add(statistics(desk));
      sheets.add(months(desk));
    }
  }

  private static Sheet sheet(Desk desk, String id, List<Table.Column> columns, List<Row> rows) {
    var p = desk.phrases();
    String summary = p.say("sheet." + id + ".summary");
    return new Sheet(
        id,
        p.say("sheet." + id),
        p.say("sheet." + id + ".title"),
        List.of(Text.of(summary), Text.of(p.say("sheet." + id + ".note"))),
        new Table(id, "", summary, columns, rows, List.of(), Text.EMPTY),
        List.of());
  }

  private static Sheet statistics(Desk desk) {
    var p = desk.phrases();
    ReportTrends trends = desk.trends();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < trends.findings().series().size(); i++) {
      SeriesTrend trend = trends.findings().series().get(i);
      for (Measure measure : Measure.values()) {
        for (Map.Entry<Method, Outcome<? extends Record>> each :
            trend.of(measure).outcomes().entrySet()) {
          OptionalDouble adjusted =
              measure == Measure.INCIDENTS
                  ? trends.family().adjustedP(i, each.getKey())
                  : OptionalDouble.empty();
          addStatistic(desk, rows, trend.key(), measure, each.getKey(), each.getValue(), adjusted);
        }
      }
    }
    return sheet(
        desk,
        "statistics",
        List.of(
            Columns.heading(p, "claimant", 1),
            Columns.text(p, "about", 1),
            Columns.text(p, "measure", 1),
            Columns.text(p, "method", 1),
            Columns.text(p, "gives", 1),
            Columns.of(p, "value", Kind.DECIMAL, 1),
            Columns.of(p, "intervalLower", Kind.DECIMAL, 1),
            Columns.of(p, "intervalUpper", Kind.DECIMAL, 1),
            Columns.of(p, "adjustedTestP", Kind.DECIMAL, 1),
            Columns.text(p, "remark", 1)),
        rows);
  }

  private static void addStatistic(
      Desk desk,
      List<Row> rows,
      SeriesKey key,
      Measure measure,
      Method method,
      Outcome<? extends Record> outcome,
      OptionalDouble adjustedP) {
    Optional<Reason> reason = outcome.findReason();
    if (reason.isPresent() && reason.get() instanceof Reason.OnlyForDeaths) {
      return;
    }
    var p = desk.phrases();
    Optional<Statistic> statistic = outcome.findPrintable().map(Statistic::of);
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.words(desk.names().claimant(key.claimant())));
    cells.add(Cell.words(desk.subject(key)));
    cells.add(Cell.words(p.say("measure." + measure)));
    cells.add(Cell.words(p.say("statistic." + method.key())));
    cells.add(Cell.words(p.say("statistic." + method.key() + ".is")));
    cells.add(number(desk, statistic.map(Statistic::value).orElse(OptionalDouble.empty())));
    cells.add(number(desk, statistic.map(Statistic::lower).orElse(OptionalDouble.empty())));
    cells.add(number(desk, statistic.map(Statistic::upper).orElse(OptionalDouble.empty())));
    cells.add(number(desk, adjustedP));
    cells.add(
        Cell.words(
            statistic
                .map(found -> remark(desk, found))
                .orElseGet(
                    () ->
                        p.say(
                            "trends.verdict.refused",
                            "reason",
                            ReasonText.of(desk, reason.orElseThrow())))));
    rows.add(new Row.Data("", cells));
  }

  private static String remark(Desk desk, Statistic statistic) {
    return switch (statistic.remark()) {
      case Statistic.Remark.None none -> "";
      case Statistic.Remark.Record flag -> desk.phrases().say("trends.record." + flag.standing());
      case Statistic.Remark.After after ->
          desk.phrases()
              .say(
                  "statistic.after",
                  "months",
                  desk.phrases().list(after.months().stream().map(desk.phrases()::month).toList()));
    };
  }

  private static Cell number(Desk desk, OptionalDouble number) {
    return number.isEmpty()
        ? Cell.BLANK
        : Cell.of(
            desk.phrases().decimal(number.getAsDouble(), 3),
            new Value.Decimal(number.getAsDouble()));
  }

  private static Sheet months(Desk desk) {
    var p = desk.phrases();
    ReportTrends trends = desk.trends();
    List<MonthlySeries> all =
        MonthlySeries.of(
            desk.findings().dataset(), desk.findings().history(), trends.findings().range());
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      SeriesTrend trend = trends.findings().series().get(i);
      for (int m = 0; m < all.get(i).months().size(); m++) {
        rows.add(month(desk, trend, all.get(i).months().get(m), m));
      }
    }
    return sheet(
        desk,
        "seriesMonths",
        List.of(
            Columns.heading(p, "claimant", 1),
            Columns.text(p, "about", 1),
            Columns.of(p, "month", Kind.MONTH, 1),
            Columns.text(p, "monthState", 1),
            Columns.of(p, "incidents", Kind.COUNT, 1),
            Columns.of(p, "rolling3", Kind.DECIMAL, 1),
            Columns.of(p, "rolling12", Kind.DECIMAL, 1),
            Columns.of(p, "lower", Kind.COUNT, 1),
            Columns.of(p, "upper", Kind.COUNT, 1),
            Columns.of(p, "deathsRolling3", Kind.DECIMAL, 1),
            Columns.of(p, "deathsRolling12", Kind.DECIMAL, 1)),
        rows);
  }

  private static Row month(Desk desk, SeriesTrend trend, TallyRow row, int index) {
    YearMonth month = trend.incidents().levels().rolling3().entries().get(index).month();
    Cell time = Cell.of(desk.phrases().month(month), new Value.Month(month));
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.words(desk.names().claimant(row.key().claimant())));
    cells.add(Cell.words(desk.subject(row.key())));
    cells.add(MonthlySection.provisional(desk, row, time));
    cells.add(Cell.words(MonthlySection.state(desk, row)));
    boolean known = row.sum().claims() > 0 || row.bounds().isPresent();
    cells.add(known ? ClaimsSheet.number(desk, row.incidents()) : Cell.BLANK);
    cells.add(mean(desk, trend.incidents().levels().rolling3(), index));
    cells.add(mean(desk, trend.incidents().levels().rolling12(), index));
    Optional<Bounds> bounds = row.bounds();
    cells.add(bounds.map(b -> ClaimsSheet.number(desk, b.lower())).orElse(notStated(desk, row)));
    cells.add(
        bounds
            .map(
                b ->
                    b.isOpen()
                        ? Cell.of(desk.phrases().say("figure.open"), Value.OPEN)
                            .marked(Cell.Mark.OPEN)
                        : ClaimsSheet.number(desk, b.upper().getAsLong()))
            .orElse(notStated(desk, row)));
    cells.add(mean(desk, trend.deaths().levels().rolling3(), index));
    cells.add(mean(desk, trend.deaths().levels().rolling12(), index));
    return new Row.Data("", cells);
  }

  private static Cell notStated(Desk desk, TallyRow row) {
    return row.sum().claims() > 0
        ? Cell.of(desk.phrases().say("figure.not-stated"), Value.NOT_STATED)
            .marked(Cell.Mark.NOT_STATED)
        : Cell.BLANK;
  }

  private static Cell mean(Desk desk, RollingMean rolling, int index) {
    return switch (rolling.entries().get(index)) {
      case RollingMean.Mean mean -> number(desk, OptionalDouble.of(mean.lowerPerMonth()));
      case RollingMean.Blank blank -> Cell.BLANK;
    };
  }
}
