package org.casualtyreports.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.compare.ClaimantPair;
import org.casualtyreports.compare.Contest;
import org.casualtyreports.compare.CoverageCounts;
import org.casualtyreports.compare.FigurePair;
import org.casualtyreports.compare.LabelAgreement;
import org.casualtyreports.compare.PairComparison;
import org.casualtyreports.compare.PairedFigures;
import org.casualtyreports.compare.PairedStatistics;
import org.casualtyreports.compare.Refusal;
import org.casualtyreports.compare.Result;
import org.casualtyreports.compare.Role;
import org.casualtyreports.compare.RoleCoverage;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Kind;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;

/** Claimants two by two: what each speaks of, and their figures on the same dead. */
public final class ComparisonSection {
  private static final int CONTESTED = 25;

  private ComparisonSection() {}

  static List<Block> write(Desk desk) {
    List<Table> tables = tables(desk, CONTESTED);
    if (tables.isEmpty()) {
      return List.of(Block.Paragraph.body(desk.say("comparison.none")));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.Paragraph.body(desk.say("comparison.intro")));
    blocks.addAll(tables);
    if (tables.stream().noneMatch(table -> table.id().equals("paired"))) {
      blocks.add(Block.Paragraph.body(desk.say("comparison.no-pairs")));
    }
    return blocks;
  }

  /** The tables of the section; of contested incidents at most so many. */
  public static List<Table> tables(Desk desk, int mostContested) {
    List<PairComparison> pairs =
        desk.findings().comparison().pairs().stream()
            .filter(pair -> pair.coverage().either() > 0)
            .toList();
    List<Table> tables = new ArrayList<>();
    if (!pairs.isEmpty()) {
      tables.add(coverage(desk, pairs));
    }
    List<PairComparison> linked =
        pairs.stream().filter(pair -> pair.coverage().both() > 0).toList();
    if (!linked.isEmpty()) {
      tables.add(roles(desk, linked));
    }
    List<PairedFigures> paired =
        pairs.stream()
            .flatMap(pair -> pair.paired().stream())
            .filter(figures -> !figures.pairs().isEmpty())
            .toList();
    if (!paired.isEmpty()) {
      tables.add(paired(desk, paired));
    }
    List<Contest> contests = desk.findings().comparison().contested();
    if (!contests.isEmpty()) {
      tables.add(contested(desk, contests, mostContested));
    }
    return tables;
  }

  /** Incidents on which claimants differ, and on which axis; those with most axes first. */
  private static Table contested(Desk desk, List<Contest> contests, int most) {
    var p = desk.phrases();
    List<Text> notes = new ArrayList<>();
    notes.add(Text.of(desk.say("comparison.contested.note")));
    if (contests.size() > most) {
      notes.add(
          Text.of(
              desk.say("quality.more", "shown", p.count(most), "left", contests.size() - most)));
    }
    return new Table(
        "contested",
        desk.say("comparison.contested.title"),
        desk.say("comparison.contested.summary"),
        List.of(
            Columns.heading(p, "incidentId", 1.0),
            Columns.text(p, "dateStart", 1.3),
            Columns.text(p, "place", 2.0),
            Columns.text(p, "contested", 1.5),
            Columns.text(p, "claimsSideBySide", 4.5)),
        contests.stream()
            .sorted(Comparator.comparing((Contest contest) -> -contest.axes().size()))
            .limit(most)
            .map(contest -> contested(desk, contest))
            .toList(),
        notes,
        Text.EMPTY);
  }

  private static Row contested(Desk desk, Contest contest) {
    Incident incident = contest.incident();
    List<String> claims =
        contest.claims().stream()
            .sorted(Comparator.comparing(Claim::claimant).thenComparing(Claim::id))
            .map(
                claim ->
                    desk.say(
                        "comparison.contested.claim",
                        "claimant",
                        desk.names().claimant(claim.claimant()),
                        "figure",
                        desk.figures().claimed(claim.figure()),
                        "victims",
                        desk.names().victims(claim.victims()),
                        "actor",
                        desk.names().actor(claim.actor())))
            .toList();
    List<String> axes =
        desk.findings().contestsOn(incident.id()).stream()
            .sorted()
            .map(mark -> desk.say("mark." + mark.name()))
            .toList();
    return new Row.Data(
        "",
        List.of(
            Cell.words(incident.id()),
            Cell.words(desk.when(incident.when())),
            Cell.words(desk.where(incident)),
            Cell.words(desk.phrases().list(axes)),
            Cell.words(String.join(desk.say("list.semicolon"), claims))));
  }

  private static String names(Desk desk, ClaimantPair pair) {
    return desk.say(
        "comparison.pair",
        "a",
        desk.names().claimant(pair.a()),
        "b",
        desk.names().claimant(pair.b()));
  }

  private static Table coverage(Desk desk, List<PairComparison> pairs) {
    var p = desk.phrases();
    return new Table(
        "coverage",
        desk.say("comparison.coverage.title"),
        desk.say("comparison.coverage.summary"),
        List.of(
            Columns.heading(p, "pair", 4.2),
            Columns.of(p, "both", Kind.COUNT, 0.8),
            Columns.of(p, "onlyA", Kind.COUNT, 0.9),
            Columns.of(p, "onlyB", Kind.COUNT, 0.9),
            Columns.of(p, "neither", Kind.COUNT, 0.9),
            Columns.of(p, "jaccard", Kind.DECIMAL, 0.9),
            Columns.text(p, "kappa", 1.6),
            Columns.text(p, "kappaPerpetrator", 1.6)),
        pairs.stream().map(pair -> coverageRow(desk, pair)).toList(),
        notes(
            desk,
            "comparison.coverage.note",
            Stream.of(
                needs(desk, "kappa", pairs.stream().map(PairComparison::status)),
                needs(desk, "kappaPerpetrator", pairs.stream().map(PairComparison::perpetrator)))),
        Text.EMPTY);
  }

  private static Row coverageRow(Desk desk, PairComparison pair) {
    CoverageCounts counts = pair.coverage();
    Cell shared =
        counts
            .jaccard()
            .value()
            .map(share -> Cell.of(desk.phrases().percent(share), new Cell.Value.Decimal(share)))
            .orElse(Cell.BLANK);
    return new Row.Data(
        "",
        List.of(
            Cell.words(names(desk, pair.claimants())),
            MonthlySection.count(desk, counts.both()),
            MonthlySection.count(desk, counts.onlyA()),
            MonthlySection.count(desk, counts.onlyB()),
            MonthlySection.count(desk, pair.neitherThoughActive()),
            shared,
            Cell.words(agreement(desk, pair.status())),
            Cell.words(agreement(desk, pair.perpetrator()))));
  }

  private static String agreement(Desk desk, Result<LabelAgreement.Kappa> result) {
    return result
        .value()
        .map(
            k ->
                desk.say(
                    "comparison.kappa",
                    "kappa",
                    desk.phrases().decimal(k.kappa(), 2),
                    "agreed",
                    desk.phrases().count(k.agreed()),
                    "n",
                    desk.phrases().count(k.n())))
        .orElseGet(() -> refused(desk, result));
  }

  /**
   * The one reason why there is no statistic: how few there are to compute it from, where the note
   * of the table says how many it needs, or the reason in words.
   */
  private static String refused(Desk desk, Result<?> result) {
    Refusal refusal = result.refusal().orElseThrow();
    return refusal.needed() > 0
        ? desk.say("comparison.few", "found", desk.phrases().count(refusal.found()))
        : desk.say("comparison.refused", "reason", desk.say("comparison.refused." + refusal.why()));
  }

  /** The note of a table, and what its columns need where a statistic was refused for it. */
  private static List<Text> notes(Desk desk, String key, Stream<List<String>> needs) {
    List<Text> notes = new ArrayList<>();
    notes.add(Text.of(desk.say(key)));
    List<String> needed = needs.flatMap(List::stream).toList();
    if (!needed.isEmpty()) {
      notes.add(
          Text.of(
              desk.say(
                  "comparison.few.note",
                  "needs",
                  String.join(desk.say("list.semicolon"), needed))));
    }
    return notes;
  }

  /** What a column needs that its refused statistics had too few of; empty where there are none. */
  private static List<String> needs(Desk desk, String column, Stream<? extends Result<?>> results) {
    return results
        .flatMap(result -> result.refusal().stream())
        .filter(refusal -> refusal.needed() > 0)
        .map(
            refusal ->
                desk.say(
                    "comparison.few." + refusal.why(),
                    "column",
                    desk.say("column." + column),
                    "needed",
                    refusal.needed()))
        .distinct()
        .toList();
  }

  /** Coverage again, by what an incident is to each of the two. */
  private static Table roles(Desk desk, List<PairComparison> pairs) {
    var p = desk.phrases();
    List<Row> rows = new ArrayList<>();
    for (PairComparison pair : pairs) {
      rows.add(new Row.Group("", Text.of(names(desk, pair.claimants()))));
      for (RoleCoverage role : pair.byRole()) {
        rows.add(
            new Row.Data(
                "",
                List.of(
                    Cell.words(
                        desk.say(
                            "comparison.roles",
                            "a",
                            role(desk, pair.claimants().a(), role.roleA()),
                            "b",
                            role(desk, pair.claimants().b(), role.roleB()))),
                    MonthlySection.count(desk, role.coverage().both()),
                    MonthlySection.count(desk, role.coverage().onlyA()),
                    MonthlySection.count(desk, role.coverage().onlyB()))));
      }
    }
    return new Table(
        "roles",
        desk.say("comparison.roles.title"),
        desk.say("comparison.roles.summary"),
        List.of(
            Columns.heading(p, "roles", 5.0),
            Columns.of(p, "both", Kind.COUNT, 1.0),
            Columns.of(p, "onlyA", Kind.COUNT, 1.0),
            Columns.of(p, "onlyB", Kind.COUNT, 1.0)),
        rows,
        List.of(Text.of(desk.say("comparison.roles.note"))),
        Text.EMPTY);
  }

  private static String role(Desk desk, Claimant claimant, Role role) {
    return desk.say("comparison.role." + role.code(), "claimant", desk.names().claimant(claimant));
  }

  private static Table paired(Desk desk, List<PairedFigures> paired) {
    var p = desk.phrases();
    return new Table(
        "paired",
        desk.say("comparison.paired.title"),
        desk.say("comparison.paired.summary"),
        List.of(
            Columns.heading(p, "pair", 3.2),
            Columns.text(p, "victims", 1.5),
            Columns.of(p, "pairsCompared", Kind.COUNT, 0.7),
            Columns.text(p, "order", 2.2),
            Columns.of(p, "medianRatio", Kind.DECIMAL, 0.9),
            Columns.text(p, "gmr", 1.5),
            Columns.text(p, "limits", 1.5),
            Columns.text(p, "ccc", 1.4)),
        paired.stream().map(figures -> pairedRow(desk, figures)).toList(),
        notes(
            desk,
            "comparison.paired.note",
            Stream.of(
                needs(desk, "gmr", paired.stream().map(PairedFigures::gmr)),
                needs(desk, "limits", paired.stream().map(PairedFigures::logLoa)),
                needs(desk, "ccc", paired.stream().map(PairedFigures::ccc)))),
        Text.EMPTY);
  }

  private static Row pairedRow(Desk desk, PairedFigures figures) {
    return new Row.Data(
        "",
        List.of(
            Cell.words(names(desk, figures.claimants())),
            Cell.words(desk.names().victims(figures.victims())),
            MonthlySection.count(desk, figures.pairs().size()),
            Cell.words(order(desk, figures)),
            figures
                .medianRatioBothPositive()
                .value()
                .map(
                    ratio ->
                        Cell.of(desk.phrases().decimal(ratio, 2), new Cell.Value.Decimal(ratio)))
                .orElse(Cell.BLANK),
            Cell.words(geometricMean(desk, figures.gmr())),
            Cell.words(limits(desk, figures.logLoa())),
            Cell.words(concordance(desk, figures.ccc()))));
  }

  private static String order(Desk desk, PairedFigures figures) {
    return desk.say(
        "comparison.order",
        "first",
        count(desk, figures, FigurePair.Order.A_LARGER),
        "second",
        count(desk, figures, FigurePair.Order.B_LARGER),
        "equal",
        count(desk, figures, FigurePair.Order.EQUAL),
        "open",
        count(desk, figures, FigurePair.Order.UNDECIDED));
  }

  private static String count(Desk desk, PairedFigures figures, FigurePair.Order order) {
    return desk.phrases()
        .count(figures.pairs().stream().filter(pair -> pair.order() == order).count());
  }

  private static String geometricMean(
      Desk desk, Result<PairedStatistics.GeometricMeanRatio> result) {
    return result
        .value()
        .map(
            g ->
                desk.say(
                    "comparison.gmr",
                    "ratio",
                    desk.phrases().decimal(g.gmr(), 2),
                    "lower",
                    desk.phrases().decimal(g.lower(), 2),
                    "upper",
                    desk.phrases().decimal(g.upper(), 2)))
        .orElseGet(() -> refused(desk, result));
  }

  private static String limits(Desk desk, Result<PairedStatistics.Limits> result) {
    return result
        .value()
        .map(
            l ->
                desk.say(
                    "comparison.limits",
                    "lower",
                    desk.phrases().decimal(l.lower(), 2),
                    "upper",
                    desk.phrases().decimal(l.upper(), 2)))
        .orElseGet(() -> refused(desk, result));
  }

  private static String concordance(Desk desk, Result<PairedStatistics.Concordance> result) {
    return result
        .value()
        .map(c -> desk.phrases().decimal(c.ccc(), 2))
        .orElseGet(() -> refused(desk, result));
  }
}
