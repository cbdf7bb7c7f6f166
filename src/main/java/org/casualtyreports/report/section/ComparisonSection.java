package org.casualtyreports.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casualtyreports.compare.ClaimantPair;
import org.casualtyreports.compare.CoverageCounts;
import org.casualtyreports.compare.FigurePair;
import org.casualtyreports.compare.Minimums;
import org.casualtyreports.compare.PairComparison;
import org.casualtyreports.compare.PairedFigures;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Kind;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;

/** Claimants two by two: what each speaks of, and their figures on the same dead. */
final class ComparisonSection {
  private ComparisonSection() {}

  static List<Block> write(Desk desk) {
    List<PairComparison> pairs =
        desk.findings().comparison().pairs().stream()
            .filter(pair -> pair.coverage().either() > 0)
            .toList();
    if (pairs.isEmpty()) {
      return List.of(Block.Paragraph.body(desk.say("comparison.none")));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.Paragraph.body(desk.say("comparison.intro")));
    blocks.add(coverage(desk, pairs));
    List<PairedFigures> paired =
        pairs.stream()
            .flatMap(pair -> pair.paired().stream())
            .filter(figures -> !figures.pairs().isEmpty())
            .toList();
    blocks.add(
        paired.isEmpty()
            ? Block.Paragraph.body(desk.say("comparison.no-pairs"))
            : paired(desk, paired));
    return blocks;
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
            Columns.heading(p, "pair", 3.4),
            Columns.of(p, "both", Kind.COUNT, 0.9),
            Columns.of(p, "onlyA", Kind.COUNT, 1.0),
            Columns.of(p, "onlyB", Kind.COUNT, 1.0),
            Columns.text(p, "jaccard", 1.0),
            Columns.text(p, "kappa", 2.2)),
        pairs.stream().map(pair -> coverageRow(desk, pair)).toList(),
        List.of(Text.of(desk.say("comparison.coverage.note"))),
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
            shared,
            Cell.words(agreement(desk, pair))));
  }

  private static String agreement(Desk desk, PairComparison pair) {
    return pair.status()
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
        .orElseGet(
            () ->
                desk.say(
                    pair.coverage().both() < Minimums.PRINTED.agreement()
                        ? "comparison.kappa.few"
                        : "comparison.kappa.refused"));
  }

  private static Table paired(Desk desk, List<PairedFigures> paired) {
    var p = desk.phrases();
    return new Table(
        "paired",
        desk.say("comparison.paired.title"),
        desk.say("comparison.paired.summary"),
        List.of(
            Columns.heading(p, "pair", 3.0),
            Columns.text(p, "victims", 1.4),
            Columns.of(p, "pairsCompared", Kind.COUNT, 0.8),
            Columns.text(p, "order", 2.2),
            Columns.text(p, "medianRatio", 1.0),
            Columns.text(p, "gmr", 2.0)),
        paired.stream().map(figures -> pairedRow(desk, figures)).toList(),
        List.of(Text.of(desk.say("comparison.paired.note"))),
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
            ratio(desk, figures.medianRatioBothPositive().value()),
            Cell.words(geometricMean(desk, figures))));
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

  private static Cell ratio(Desk desk, Optional<Double> ratio) {
    return ratio
        .map(r -> Cell.of(desk.phrases().decimal(r, 2), new Cell.Value.Decimal(r)))
        .orElse(Cell.BLANK);
  }

  private static String geometricMean(Desk desk, PairedFigures figures) {
    return figures
        .gmr()
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
        .orElseGet(() -> desk.say("comparison.gmr.refused"));
  }
}
