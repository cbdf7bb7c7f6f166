package org.casualtyreports.report.section;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.casualtyreports.dataset.About;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Cell.Value;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Kind;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.report.TrendFindings.SeriesTrend;
import org.casualtyreports.tally.Per;
import org.casualtyreports.tally.SeriesKey;
import org.casualtyreports.tally.Tallies;
import org.casualtyreports.tally.TallyRow;
import org.casualtyreports.trend.Family;
import org.casualtyreports.trend.Method;
import org.casualtyreports.trend.PercentChange;
import org.casualtyreports.trend.RateRatio;
import org.casualtyreports.trend.Reason;
import org.casualtyreports.trend.SenSlope;
import org.casualtyreports.trend.Verdict;
import org.casualtyreports.trend.Window;

/** What the report says of the trend of each series: a closed list of sentences. */
public final class TrendVerdicts {
  private static final int SERIES = 60;

  /** Columns that hold nothing where no series could be tested. */
  private static final Set<String> OF_TESTED_SERIES = Set.of("adjustedP", "slope");

  private static final double SMALLEST_P = 0.001;

  private TrendVerdicts() {}

  static List<Block> write(Desk desk) {
    ReportTrends trends = desk.trends();
    if (trends.findings().series().isEmpty()) {
      return List.of(Block.Paragraph.body(desk.say("trends.none")));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Block.Paragraph.body(
            desk.say(
                "trends.intro",
                "months",
                desk.phrases().months(trends.findings().range()),
                "tests",
                trends.family().tests())));
    breaks(desk, trends.findings().range())
        .forEach(words -> blocks.add(Block.Paragraph.body(words)));
    blocks.add(findings(desk, trends));
    tables(desk, SERIES).forEach(table -> blocks.add(table.withoutEmpty(OF_TESTED_SERIES)));
    return blocks;
  }

  /** The tables of the section, each with at most so many series. */
  public static List<Table> tables(Desk desk, int mostSeries) {
    ReportTrends trends = desk.trends();
    List<Integer> shown = largest(trends, mostSeries);
    List<Table> tables = new ArrayList<>();
    if (!shown.isEmpty()) {
      tables.add(verdicts(desk, trends, shown));
      tables.add(years(desk, trends, shown));
      if (shown.stream().anyMatch(i -> hasTwoYears(trends, i))) {
        tables.add(twelveMonths(desk, trends, shown));
      }
    }
    return tables;
  }

  /** The series with most observed months above zero, in the order of their keys. */
  private static List<Integer> largest(ReportTrends trends, int most) {
    List<SeriesTrend> series = trends.findings().series();
    return IntStream.range(0, series.size())
        .boxed()
        .sorted(
            Comparator.comparing((Integer i) -> -series.get(i).incidents().window().nonZero())
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .sorted()
        .toList();
  }

  private static List<Text> notes(Desk desk, ReportTrends trends, List<Integer> shown, String key) {
    List<Text> notes = new ArrayList<>();
    notes.add(Text.of(desk.say(key)));
    int left = trends.findings().series().size() - shown.size();
    if (left > 0) {
      notes.add(Text.of(desk.say("trends.more", "shown", shown.size(), "left", left)));
    }
    return notes;
  }

  /** Breaks in observation inside the months looked at. */
  private static List<String> breaks(Desk desk, MonthRange range) {
    return desk.findings().dataset().about().breaks().stream()
        .filter(change -> range.contains(YearMonth.from(change.day())))
        .filter(change -> change.day().isAfter(range.from().atDay(1)))
        .map(change -> observationBreak(desk, change))
        .toList();
  }

  private static String observationBreak(Desk desk, About.Break change) {
    return desk.say(
        "trends.break",
        "day",
        desk.phrases().day(change.day()),
        "label",
        change.label().in(desk.phrases().language()));
  }

  /** The series of which something can be said. */
  private static Block findings(Desk desk, ReportTrends trends) {
    List<Text> sentences = new ArrayList<>();
    for (int i = 0; i < trends.findings().series().size(); i++) {
      Verdict verdict = trends.family().verdict(i);
      if (verdict instanceof Verdict.Changed || verdict instanceof Verdict.DependsOnVagueFigures) {
        SeriesKey key = trends.findings().series().get(i).key();
        sentences.add(
            Text.of(
                desk.say(
                    "trends.sentence",
                    "claimant",
                    desk.names().claimant(key.claimant()),
                    "subject",
                    desk.subject(key),
                    "verdict",
                    words(desk, verdict),
                    "p",
                    p(desk, trends.family().adjustedP(i, Method.MANN_KENDALL)))));
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
          desk.say("trends.verdict.refused", "reason", why(desk, refused.reason()));
    };
  }

  /** The label of a break stands above the table. */
  private static String why(Desk desk, Reason reason) {
    return reason instanceof Reason.BreakInside inside
        ? desk.say(
            "trends.verdict.break", "day", desk.phrases().day(inside.observationBreak().day()))
        : ReasonText.of(desk, reason);
  }

  private static String p(Desk desk, OptionalDouble p) {
    if (p.isEmpty()) {
      return "";
    }
    return p.getAsDouble() < SMALLEST_P
        ? desk.say("trends.p.below", "p", desk.phrases().decimal(SMALLEST_P, 3))
        : desk.phrases().decimal(p.getAsDouble(), 3);
  }

  private static Cell pCell(Desk desk, Family family, int series, Method method) {
    OptionalDouble p = family.adjustedP(series, method);
    return p.isEmpty() ? Cell.BLANK : Cell.of(p(desk, p), new Value.Decimal(p.getAsDouble()));
  }

  /** Rows under a heading a claimant. */
  private static final class Grouped {
    private final Desk desk;
    private final List<Row> rows = new ArrayList<>();
    private String claimant = "";

    Grouped(Desk desk) {
      this.desk = desk;
    }

    void add(SeriesKey key, List<Cell> cells) {
      String name = desk.names().claimant(key.claimant());
      if (!name.equals(claimant)) {
        rows.add(new Row.Group("", Text.of(name)));
        claimant = name;
      }
      rows.add(new Row.Data("", cells));
    }
  }

  private static Table verdicts(Desk desk, ReportTrends trends, List<Integer> shown) {
    var phrases = desk.phrases();
    Grouped grouped = new Grouped(desk);
    for (int i : shown) {
      SeriesTrend trend = trends.findings().series().get(i);
      grouped.add(trend.key(), verdict(desk, trend, trends.family(), i));
    }
    return new Table(
        "trends",
        desk.say("trends.title"),
        desk.say("trends.summary"),
        List.of(
            Columns.heading(phrases, "about", 3.6),
            Columns.text(phrases, "observedMonths", 1.1),
            Columns.text(phrases, "verdict", 3.6),
            Columns.of(phrases, "adjustedP", Kind.DECIMAL, 1.0),
            Columns.text(phrases, "slope", 1.7),
            Columns.of(phrases, "effectiveIncidents", Kind.DECIMAL, 1.1),
            Columns.of(phrases, "largestShare", Kind.DECIMAL, 1.0)),
        grouped.rows,
        notes(desk, trends, shown, "trends.note"),
        Text.EMPTY);
  }

  private static List<Cell> verdict(Desk desk, SeriesTrend trend, Family family, int series) {
    Window window = trend.incidents().window();
    var cluster = trend.deaths().cluster().findPrintable();
    return List.of(
        Cell.words(desk.subject(trend.key())),
        Cell.words(
            desk.say(
                "trends.months",
                "observed",
                desk.phrases().count(window.observed()),
                "months",
                desk.phrases().count(window.months()))),
        Cell.words(words(desk, family.verdict(series))),
        pCell(desk, family, series, Method.MANN_KENDALL),
        Cell.words(slope(desk, trend.incidents().monotone().sen().findPrintable())),
        cluster
            .map(
                c ->
                    Cell.of(
                        desk.phrases().decimal(c.effectiveIncidents(), 1),
                        new Value.Decimal(c.effectiveIncidents())))
            .orElse(Cell.BLANK),
        cluster
            .map(
                c ->
                    Cell.of(
                        desk.phrases().percent(c.largestShare()),
                        new Value.Decimal(c.largestShare())))
            .orElse(Cell.BLANK));
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

  /** What each series claims year by year, from which key points and verdicts can be followed. */
  private static Table years(Desk desk, ReportTrends trends, List<Integer> shown) {
    var phrases = desk.phrases();
    var findings = desk.findings();
    MonthRange range = trends.findings().range();
    List<SeriesKey> keys =
        shown.stream().map(i -> trends.findings().series().get(i).key()).toList();
    Tallies tallies =
        Tallies.of(
            findings.dataset(),
            findings.selection().in(range),
            findings.tallies().grouping().per(Per.YEAR));
    List<Row> rows = new ArrayList<>();
    String series = "";
    for (TallyRow row : tallies.rows()) {
      if (row.subject() instanceof TallyRow.Subject.Incidents && keys.contains(row.key())) {
        String name = series(desk, row.key());
        if (!name.equals(series)) {
          rows.add(new Row.Group("", Text.of(name)));
          series = name;
        }
        rows.add(new Row.Data("", year(desk, row, range)));
      }
    }
    return new Table(
        "years",
        desk.say("trends.years.title"),
        desk.say("trends.years.summary"),
        List.of(
            Columns.heading(phrases, "year", 3.0),
            Columns.of(phrases, "incidents", Kind.COUNT, 1.0),
            Columns.of(phrases, "claims", Kind.COUNT, 1.0),
            Columns.of(phrases, "openClaims", Kind.COUNT, 1.0),
            Columns.of(phrases, "unstated", Kind.COUNT, 1.0),
            Columns.of(phrases, "figure", Kind.COUNT, 2.2)),
        rows,
        notes(desk, trends, shown, "trends.years.note"),
        Text.EMPTY);
  }

  private static String series(Desk desk, SeriesKey key) {
    return desk.say(
        "trends.series",
        "claimant",
        desk.names().claimant(key.claimant()),
        "subject",
        desk.subject(key));
  }

  private static List<Cell> year(Desk desk, TallyRow row, MonthRange range) {
    boolean empty = row.sum().claims() == 0;
    return List.of(
        MonthlySection.provisional(
            desk, row, Cell.words(KeyPoints.slot(desk, row, Per.YEAR, range))),
        MonthlySection.count(desk, row.incidents()),
        MonthlySection.count(desk, row.sum().claims()),
        MonthlySection.count(desk, row.sum().openClaims()),
        MonthlySection.count(desk, row.sum().unstated()),
        empty ? Cell.words(MonthlySection.state(desk, row)) : MonthlySection.figure(desk, row));
  }

  private static boolean hasTwoYears(ReportTrends trends, int series) {
    return trends
        .findings()
        .series()
        .get(series)
        .incidents()
        .comparisons()
        .permutation()
        .findPrintable()
        .isPresent();
  }

  /** The newest twelve final months against the twelve before. */
  private static Table twelveMonths(Desk desk, ReportTrends trends, List<Integer> shown) {
    var phrases = desk.phrases();
    Grouped grouped = new Grouped(desk);
    for (int i : shown) {
      if (hasTwoYears(trends, i)) {
        SeriesTrend trend = trends.findings().series().get(i);
        grouped.add(trend.key(), twelveMonths(desk, trends, i));
      }
    }
    YearMonth last = trends.findings().series().get(shown.getFirst()).incidents().window().last();
    return new Table(
        "twelveMonths",
        desk.say(
            "trends.twelve.title",
            "earlier",
            phrases.months(new MonthRange(last.minusMonths(23), last.minusMonths(12))),
            "later",
            phrases.months(new MonthRange(last.minusMonths(11), last))),
        desk.say("trends.twelve.summary"),
        List.of(
            Columns.heading(phrases, "about", 3.0),
            Columns.of(phrases, "earlierYear", Kind.COUNT, 0.9),
            Columns.of(phrases, "laterYear", Kind.COUNT, 0.9),
            Columns.text(phrases, "percentChange", 1.2),
            Columns.of(phrases, "permutationP", Kind.DECIMAL, 1.1),
            Columns.text(phrases, "rateRatio", 1.7),
            Columns.text(phrases, "record", 1.3)),
        grouped.rows,
        List.of(Text.of(desk.say("trends.twelve.note"))),
        Text.EMPTY);
  }

  private static List<Cell> twelveMonths(Desk desk, ReportTrends trends, int series) {
    SeriesTrend trend = trends.findings().series().get(series);
    var comparisons = trend.incidents().comparisons();
    var years = comparisons.permutation().findPrintable().orElseThrow();
    return List.of(
        Cell.words(desk.subject(trend.key())),
        MonthlySection.count(desk, years.earlier()),
        MonthlySection.count(desk, years.later()),
        Cell.words(
            comparisons
                .percentYear()
                .findPrintable()
                .map(change -> percent(desk, change))
                .orElseGet(() -> desk.say("trends.percent.refused"))),
        pCell(desk, trends.family(), series, Method.PERMUTATION),
        Cell.words(
            comparisons
                .rateRatioYear()
                .findPrintable()
                .map(ratio -> ratio(desk, ratio))
                .orElseGet(() -> desk.say("trends.ratio.refused"))),
        Cell.words(
            trend
                .incidents()
                .levels()
                .record12()
                .findPrintable()
                .map(flag -> desk.say("trends.record." + flag.recordInWindow()))
                .orElse("")));
  }

  private static String percent(Desk desk, PercentChange change) {
    double percent = change.percentLower();
    return desk.say(
        percent > 0
            ? "trends.percent.more"
            : percent < 0 ? "trends.percent.fewer" : "trends.percent.same",
        "percent",
        desk.phrases().percent(Math.abs(percent) / 100));
  }

  private static String ratio(Desk desk, RateRatio ratio) {
    if (ratio.rateRatio() instanceof RateRatio.Ratio.Finite value
        && ratio.ciUpper() instanceof RateRatio.Ratio.Finite upper) {
      return desk.say(
          "trends.slope",
          "slope",
          desk.phrases().decimal(value.value(), 2),
          "lower",
          desk.phrases().decimal(ratio.ciLower(), 2),
          "upper",
          desk.phrases().decimal(upper.value(), 2));
    }
    return desk.say("trends.ratio.open");
  }
}
