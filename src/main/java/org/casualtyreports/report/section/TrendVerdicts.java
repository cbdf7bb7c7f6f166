package org.casualtyreports.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.DatasetMonths;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.report.TrendFindings;
import org.casualtyreports.report.TrendFindings.SeriesTrend;
import org.casualtyreports.trend.Family;
import org.casualtyreports.trend.Measure;
import org.casualtyreports.trend.Method;
import org.casualtyreports.trend.Minimums;
import org.casualtyreports.trend.SenSlope;
import org.casualtyreports.trend.Verdict;
import org.casualtyreports.trend.Window;

/** What the report says of the trend of each series: a closed list of sentences. */
final class TrendVerdicts {
  private static final int SHORTEST_PERIOD = 12;
  private static final int MONTHS_OF_A_SHORT_PERIOD = 36;
  private static final double SMALLEST_P = 0.001;

  private TrendVerdicts() {}

  static List<Block> write(Desk desk) {
    MonthRange range = range(desk.findings().period());
    TrendFindings trends =
        TrendFindings.of(
            desk.findings().dataset(),
            desk.findings().history(),
            range,
            DatasetMonths.observed(desk.findings().dataset()).orElse(range).to(),
            Minimums.ENFORCE);
    if (trends.series().isEmpty()) {
      return List.of(Block.Paragraph.body(desk.say("trends.none")));
    }
    Family family = trends.family(Measure.INCIDENTS);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Block.Paragraph.body(
            desk.say(
                "trends.intro", "months", desk.phrases().months(range), "tests", family.tests())));
    blocks.add(findings(desk, trends, family));
    blocks.add(table(desk, trends, family));
    return blocks;
  }

  /** The period of the report; where it is short, the three years that end with it. */
  static MonthRange range(MonthRange period) {
    return period.months().size() >= SHORTEST_PERIOD
        ? period
        : new MonthRange(period.to().minusMonths(MONTHS_OF_A_SHORT_PERIOD - 1L), period.to());
  }

  /** The series of which something can be said. */
  private static Block findings(Desk desk, TrendFindings trends, Family family) {
    List<Text> sentences = new ArrayList<>();
    for (int i = 0; i < trends.series().size(); i++) {
      Verdict verdict = family.verdict(i);
      if (verdict instanceof Verdict.Changed || verdict instanceof Verdict.DependsOnVagueFigures) {
        SeriesTrend trend = trends.series().get(i);
        sentences.add(
            Text.of(
                desk.say(
                    "trends.sentence",
                    "claimant",
                    desk.names().claimant(trend.key().claimant()),
                    "subject",
                    desk.subject(trend.key()),
                    "verdict",
                    words(desk, verdict),
                    "p",
                    p(desk, family.adjustedP(i, Method.MANN_KENDALL)))));
      }
    }
    return sentences.isEmpty()
        ? Block.Paragraph.body(desk.say("trends.no-change"))
        : new Block.Bullets(sentences);
  }

  static String words(Desk desk, Verdict verdict) {
    return switch (verdict) {
      case Verdict.Changed changed ->
          desk.say("trends.verdict." + changed.direction() + "." + changed.strength());
      case Verdict.NoClearChange none -> desk.say("trends.verdict.no-clear-change");
      case Verdict.DependsOnVagueFigures vague -> desk.say("trends.verdict.vague");
      case Verdict.Refused refused ->
          desk.say("trends.verdict.refused", "reason", ReasonText.of(desk, refused.reason()));
    };
  }

  private static String p(Desk desk, OptionalDouble p) {
    if (p.isEmpty()) {
      return "";
    }
    return p.getAsDouble() < SMALLEST_P
        ? desk.say("trends.p.below", "p", desk.phrases().decimal(SMALLEST_P, 3))
        : desk.phrases().decimal(p.getAsDouble(), 3);
  }

  private static Table table(Desk desk, TrendFindings trends, Family family) {
    var phrases = desk.phrases();
    List<Row> rows = new ArrayList<>();
    String claimant = "";
    for (int i = 0; i < trends.series().size(); i++) {
      SeriesTrend trend = trends.series().get(i);
      String name = desk.names().claimant(trend.key().claimant());
      if (!name.equals(claimant)) {
        rows.add(new Row.Group("", Text.of(name)));
        claimant = name;
      }
      rows.add(row(desk, trend, family, i));
    }
    return new Table(
        "trends",
        desk.say("trends.title"),
        desk.say("trends.summary"),
        List.of(
            Columns.heading(phrases, "about", 2.6),
            Columns.text(phrases, "observedMonths", 1.1),
            Columns.text(phrases, "verdict", 2.5),
            Columns.text(phrases, "adjustedP", 1.0),
            Columns.text(phrases, "slope", 1.7),
            Columns.text(phrases, "effectiveIncidents", 1.1),
            Columns.text(phrases, "largestShare", 1.0)),
        rows,
        List.of(Text.of(desk.say("trends.note"))),
        Text.EMPTY);
  }

  private static Row row(Desk desk, SeriesTrend trend, Family family, int series) {
    Window window = trend.incidents().window();
    var cluster = trend.deaths().cluster().findPrintable();
    OptionalDouble p = family.adjustedP(series, Method.MANN_KENDALL);
    return new Row.Data(
        "",
        List.of(
            Cell.words(desk.subject(trend.key())),
            Cell.words(
                desk.say(
                    "trends.months",
                    "observed",
                    desk.phrases().count(window.observed()),
                    "months",
                    desk.phrases().count(window.months()))),
            Cell.words(words(desk, family.verdict(series))),
            p.isEmpty() ? Cell.BLANK : Cell.of(p(desk, p), new Cell.Value.Decimal(p.getAsDouble())),
            Cell.words(slope(desk, trend.incidents().monotone().sen().findPrintable())),
            cluster
                .map(
                    c ->
                        Cell.of(
                            desk.phrases().decimal(c.effectiveIncidents(), 1),
                            new Cell.Value.Decimal(c.effectiveIncidents())))
                .orElse(Cell.BLANK),
            cluster
                .map(
                    c ->
                        Cell.of(
                            desk.phrases().percent(c.largestShare()),
                            new Cell.Value.Decimal(c.largestShare())))
                .orElse(Cell.BLANK)));
  }

  private static String slope(Desk desk, Optional<SenSlope> sen) {
    if (sen.isEmpty()) {
      return "";
    }
    SenSlope slope = sen.get();
    return slope.isInformative()
        ? desk.say(
            "trends.slope",
            "slope",
            desk.phrases().decimal(slope.slopePerMonth(), 2),
            "lower",
            desk.phrases().decimal(slope.ciLower(), 2),
            "upper",
            desk.phrases().decimal(slope.ciUpper(), 2))
        : desk.say("trends.slope.none");
  }
}
