package org.casualtyreports.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.reconcile.Reconciliation;
import org.casualtyreports.reconcile.Remainder;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Cell.Value;
import org.casualtyreports.report.Sheet;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Column;
import org.casualtyreports.report.Table.Kind;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.report.section.Columns;
import org.casualtyreports.report.section.Desk;

/** Period totals beside what the same claimant itemised, in numbers. */
final class ReconciliationSheet {
  private ReconciliationSheet() {}

  static Sheet write(Desk desk) {
    var p = desk.phrases();
    List<Column> columns = new ArrayList<>();
    columns.add(Columns.heading(p, "claimId", 1));
    for (String id : List.of("claimant", "actor", "targetState", "victims")) {
      columns.add(Columns.text(p, id, 1));
    }
    columns.add(Columns.of(p, "periodFrom", Kind.DAY, 1));
    columns.add(Columns.of(p, "periodTo", Kind.DAY, 1));
    for (String id :
        List.of(
            "periodLower",
            "periodUpper",
            "items",
            "itemLower",
            "itemUpper",
            "possibleItems",
            "statedIncidents")) {
      columns.add(Columns.of(p, id, Kind.COUNT, 1));
    }
    columns.add(Columns.text(p, "status", 1));
    for (String id :
        List.of(
            "residualLower", "residualUpper", "clusterLower", "clusterUpper", "excessAtLeast")) {
      columns.add(Columns.of(p, id, Kind.COUNT, 1));
    }
    return new Sheet(
        "reconciliation",
        p.say("sheet.reconciliation"),
        p.say("sheet.reconciliation.title"),
        List.of(Text.of(p.say("periods.note"))),
        new Table(
            "reconciliation",
            "",
            p.say("periods.summary"),
            columns,
            desk.findings().reconciliations().stream().map(r -> row(desk, r)).toList(),
            List.of(),
            Text.EMPTY),
        List.of());
  }

  private static Row row(Desk desk, Reconciliation r) {
    var p = desk.phrases();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.words(r.claim().id()));
    cells.add(Cell.words(desk.names().claimant(r.key().claimant())));
    cells.add(Cell.words(desk.names().actor(r.key().actor())));
    cells.add(Cell.words(desk.names().state(r.key().targetState())));
    cells.add(Cell.words(desk.names().victims(r.key().victims())));
    cells.add(ClaimsSheet.day(desk, r.period().from()));
    cells.add(ClaimsSheet.day(desk, r.period().to()));
    addBounds(desk, cells, r.total().bounds());
    cells.add(ClaimsSheet.number(desk, r.certain().claims()));
    addBounds(desk, cells, r.certain().bounds());
    cells.add(ClaimsSheet.number(desk, r.possible().claims()));
    cells.add(
        r.period().statedIncidentCount().isPresent()
            ? ClaimsSheet.number(desk, r.period().statedIncidents())
            : notStated(desk));
    switch (r.remainder()) {
      case Remainder.Consistent c -> {
        cells.add(Cell.words(p.say("status.consistent")));
        addBounds(desk, cells, Optional.of(c.unitemised()));
        addBounds(desk, cells, Optional.of(c.cluster()));
        cells.add(Cell.BLANK);
      }
      case Remainder.Contradicted c -> {
        cells.add(Cell.words(p.say("status.contradicted")));
        cells.addAll(List.of(Cell.BLANK, Cell.BLANK));
        addBounds(desk, cells, Optional.of(Bounds.atLeast(c.clusterLower())));
        cells.add(ClaimsSheet.number(desk, c.excessAtLeast()));
      }
      case Remainder.NotComputable none -> {
        cells.add(Cell.words(p.say("status.not-computable")));
        cells.addAll(List.of(Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.BLANK));
      }
    }
    return new Row.Data("", cells);
  }

  /** A sum without any stated figure has no bounds: it is not zero. */
  private static void addBounds(Desk desk, List<Cell> cells, Optional<Bounds> bounds) {
    if (bounds.isEmpty()) {
      cells.addAll(List.of(notStated(desk), notStated(desk)));
      return;
    }
    Bounds b = bounds.get();
    cells.add(ClaimsSheet.number(desk, b.lower()));
    cells.add(
        b.isOpen()
            ? Cell.of(desk.phrases().say("figure.open"), Value.OPEN).marked(Cell.Mark.OPEN)
            : ClaimsSheet.number(desk, b.upper().getAsLong()));
  }

  private static Cell notStated(Desk desk) {
    return Cell.of(desk.phrases().say("figure.not-stated"), Value.NOT_STATED)
        .marked(Cell.Mark.NOT_STATED);
  }
}
