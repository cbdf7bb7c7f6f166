package org.casualtyreports.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.claim.ClaimantSum;
import org.casualtyreports.reconcile.Reconciliation;
import org.casualtyreports.reconcile.Remainder;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.ChartSpec;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.template.ReportTemplate.SectionSpec;
import org.casualtyreports.template.SectionPart;

/** Period totals, each by itself, beside what the same claimant itemised. */
final class PeriodTotalsSection {
  private PeriodTotalsSection() {}

  static List<Block> write(Desk desk, SectionSpec spec) {
    List<Reconciliation> all = desk.findings().reconciliations();
    if (all.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    if (spec.shows(SectionPart.TEXT)) {
      blocks.add(Block.Paragraph.body(desk.say("periods.intro")));
    }
    if (spec.shows(SectionPart.TABLE)) {
      blocks.add(table(desk, all));
    }
    List<Reconciliation> itemised =
        all.stream().filter(r -> items(r).isPresent() && r.total().bounds().isPresent()).toList();
    if (spec.shows(SectionPart.CHART) && !itemised.isEmpty()) {
      blocks.add(chart(desk, itemised));
    }
    return blocks;
  }

  private static Table table(Desk desk, List<Reconciliation> all) {
    var p = desk.phrases();
    return new Table(
        "period-totals",
        desk.say("periods.title"),
        desk.say("periods.summary"),
        List.of(
            Columns.heading(p, "claimant", 1.6),
            Columns.text(p, "period", 2.1),
            Columns.text(p, "about", 2.6),
            Columns.text(p, "total", 1.3),
            Columns.text(p, "itemised", 6),
            Columns.text(p, "remainder", 2.0)),
        all.stream().map(r -> row(desk, r)).toList(),
        List.of(Text.of(desk.say("periods.note"))),
        Text.EMPTY);
  }

  private static Row row(Desk desk, Reconciliation r) {
    Cell total =
        Cell.words(desk.figures().claimed(r.claim().figure()))
            .marked(Cell.Mark.PERIOD_TOTAL)
            .linkedTo(Anchors.claim(r.claim()));
    return new Row.Data(
        Anchors.use(r.claim()),
        List.of(
            Cell.words(desk.names().claimant(r.key().claimant())),
            Cell.words(desk.phrases().days(r.period().from(), r.period().to())),
            Cell.words(desk.subject(r.key())),
            r.total().openClaims() > 0 ? total.marked(Cell.Mark.OPEN) : total,
            Cell.words(itemised(desk, r)),
            Cell.words(remainder(desk, r))));
  }

  /** Items certainly and possibly inside, in words. */
  static String itemised(Desk desk, Reconciliation r) {
    ClaimantSum certain = r.certain();
    if (certain.claims() + r.possible().claims() == 0) {
      return desk.say("periods.nothing-itemised");
    }
    String words =
        desk.say("periods.items", "figure", desk.figures().sum(certain), "count", certain.claims());
    return r.possible().claims() == 0
        ? words
        : words
            + desk.say(
                "periods.possible",
                "figure",
                desk.figures().sum(r.possible()),
                "count",
                r.possible().claims());
  }

  static String remainder(Desk desk, Reconciliation r) {
    return switch (r.remainder()) {
      case Remainder.Consistent c -> desk.figures().bounds(c.unitemised());
      case Remainder.Contradicted c ->
          desk.say("periods.contradicted", "excess", desk.phrases().count(c.excessAtLeast()));
      case Remainder.NotComputable none -> desk.say("figure.not-stated");
    };
  }

  private static Optional<Bounds> items(Reconciliation r) {
    return r.certain().bounds();
  }

  private static Block chart(Desk desk, List<Reconciliation> itemised) {
    List<ChartSpec.Pair> pairs =
        itemised.stream()
            .map(
                r ->
                    new ChartSpec.Pair(
                        desk.names().claimant(r.key().claimant()),
                        desk.subject(r.key())
                            + desk.say("list.comma")
                            + desk.phrases().days(r.period().from(), r.period().to()),
                        Charting.span(r.total().bounds().orElseThrow()),
                        desk.figures().sum(r.total()),
                        Charting.span(items(r).orElseThrow()),
                        desk.figures().sum(r.certain())))
            .toList();
    String alt =
        desk.say(
            "periods.chart.alt",
            "pairs",
            String.join(
                desk.say("list.semicolon"),
                pairs.stream()
                    .map(
                        p ->
                            desk.say(
                                "periods.chart.pair",
                                "claimant",
                                p.claimant(),
                                "subject",
                                p.subject(),
                                "total",
                                p.totalShown(),
                                "items",
                                p.itemsShown()))
                    .toList()));
    return new Block.Chart(
        "period-totals-chart",
        new ChartSpec.Reconciliation(
            "",
            alt,
            desk.say("chart.unit"),
            desk.say("periods.chart.total"),
            desk.say("periods.chart.items"),
            pairs,
            Charting.words(desk)),
        Text.of(desk.say("periods.chart.caption")));
  }
}
