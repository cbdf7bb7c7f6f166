package org.casualtyreports.report.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Figure;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.Scope;
import org.casualtyreports.claim.Statement;
import org.casualtyreports.claim.When;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.Standing;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Cell.Value;
import org.casualtyreports.report.RowsOnDemand;
import org.casualtyreports.report.Sheet;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Column;
import org.casualtyreports.report.Table.Kind;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.report.section.Columns;
import org.casualtyreports.report.section.Desk;
import org.casualtyreports.report.section.TallyKeys;
import org.casualtyreports.tally.TallyRow;

/** One row a claim, with everything that the audience may see. */
final class ClaimsSheet {
  private ClaimsSheet() {}

  static Sheet write(Desk desk, TallyKeys keys) {
    var p = desk.phrases();
    Dataset dataset = desk.findings().dataset();
    List<String> extras = List.copyOf(dataset.claims().extraColumns());
    int[] rows = desk.claimRows().toArray();
    Cells cells = new Cells(desk);
    List<Cell> tallyRows = tallyRows(desk, keys, rows, cells);
    List<Row> lazy =
        new RowsOnDemand(
            rows.length, index -> row(cells, tallyRows.get(index), extras, rows[index]));
    return new Sheet(
        Sheet.CLAIMS,
        p.say("sheet.claims"),
        p.say("sheet.claims.title"),
        List.of(Text.of(p.say("claims.lead"))),
        new Table(
            Sheet.CLAIMS,
            "",
            p.say("claims.summary"),
            columns(desk, extras),
            lazy,
            List.of(),
            Text.EMPTY),
        List.of());
  }

  private static List<Column> columns(Desk desk, List<String> extras) {
    var p = desk.phrases();
    List<Column> columns = new ArrayList<>();
    columns.add(Columns.heading(p, "claimId", 1));
    for (String id :
        List.of("tallyRow", "standing", "claimant", "scope", "incidentId", "place", "admin1")) {
      columns.add(Columns.text(p, id, 1));
    }
    for (String id : List.of("dateStart", "dateEnd")) {
      columns.add(Columns.of(p, id, Kind.DAY, 1));
    }
    for (String id :
        List.of(
            "datePrecision",
            "actor",
            "target",
            "targetState",
            "victims",
            "victimStatus",
            "outcome",
            "figureAsWorded",
            "language")) {
      columns.add(Columns.text(p, id, 1));
    }
    for (String id : List.of("lower", "best", "upper", "open", "stated", "women", "children")) {
      columns.add(Columns.of(p, id, Kind.COUNT, 1));
    }
    columns.add(Columns.of(p, "statementDate", Kind.DAY, 1));
    for (String id : List.of("source", "sourceUrl", "revises", "doubt", "note", "visibility")) {
      columns.add(Columns.text(p, id, 1));
    }
    for (String extra : extras) {
      columns.add(
          new Column(
              "extra " + extra, extra, Kind.TEXT, Table.Role.DATA, 1, p.say("column.extra.is")));
    }
    columns.add(Columns.text(p, "inputFile", 1));
    columns.add(Columns.of(p, "inputRow", Kind.COUNT, 1));
    return columns;
  }

  /** The key of the row of the tallies in which each claim counts. */
  private static List<Cell> tallyRows(Desk desk, TallyKeys keys, int[] rows, Cells cells) {
    Iterator<Optional<TallyRow>> tallied = desk.tallied().iterator();
    List<Cell> keyed = new ArrayList<>(rows.length);
    for (int row : rows) {
      keyed.add(
          desk.isInForce(row)
              ? cells.words(tallied.next().map(keys::codeOf).orElse(""))
              : Cell.BLANK);
    }
    return keyed;
  }

  private static Row.Data row(Cells make, Cell tallyRow, List<String> extras, int index) {
    Desk desk = make.desk();
    Claim claim = desk.findings().dataset().claims().get(index);
    Standing standing = desk.standings().of(index);
    Optional<Incident> incident = desk.findings().dataset().incidentOf(claim);
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.words(claim.id()));
    cells.add(tallyRow);
    cells.add(make.words(desk.phrases().say("standing." + standing.name())));
    cells.add(make.words(desk.names().claimant(claim.claimant())));
    cells.add(make.words(desk.phrases().say("scope." + claim.scope().code())));
    cells.add(Cell.words(incident.map(Incident::id).orElse("")));
    cells.add(make.words(incident.map(i -> i.place().name()).orElse("")));
    cells.add(make.words(incident.map(i -> i.place().admin1()).orElse("")));
    addDates(make, cells, claim, incident);
    cells.add(make.words(desk.names().actor(claim.actor())));
    cells.add(make.words(claim.target()));
    cells.add(make.words(desk.names().state(claim.targetState())));
    cells.add(make.words(desk.names().victims(claim.victims())));
    cells.add(make.words(claim.victimStatus()));
    cells.add(make.words(desk.names().outcome(claim.outcome())));
    cells.add(make.words(claim.figureAsWorded()));
    cells.add(make.words(claim.statement().language()));
    addFigure(make, cells, claim);
    cells.add(
        switch (claim.statement().issued()) {
          case Statement.Issued.On on -> make.day(on.day());
          case Statement.Issued.Undated undated -> Cell.BLANK;
        });
    cells.add(make.words(claim.statement().source()));
    cells.add(Cell.words(claim.statement().sourceUrl()));
    cells.add(Cell.words(claim.revises()));
    cells.add(Cell.words(desk.doubt(claim)));
    cells.add(Cell.words(claim.note()));
    cells.add(make.words(claim.visibility().code()));
    extras.forEach(extra -> cells.add(Cell.words(claim.extra().getOrDefault(extra, ""))));
    cells.add(make.words(claim.origin().file()));
    cells.add(
        Cell.of(Integer.toString(claim.origin().row()), new Value.Count(claim.origin().row())));
    return new Row.Data("claim-" + claim.id(), cells);
  }

  private static void addDates(
      Cells make, List<Cell> cells, Claim claim, Optional<Incident> incident) {
    var p = make.desk().phrases();
    if (claim.scope() instanceof Scope.OverPeriod period) {
      cells.add(make.day(period.from()));
      cells.add(make.day(period.to()));
      cells.add(make.words(p.say("precision.period")));
    } else if (incident.isPresent() && incident.get().when() instanceof When.Dated dated) {
      Cell start = make.day(dated.start());
      boolean doubted = !incident.get().dateDoubt().isEmpty();
      cells.add(doubted ? start.marked(Cell.Mark.DOUBTED) : start);
      cells.add(make.day(dated.end()));
      cells.add(make.words(p.say("precision." + dated.precision().code())));
    } else {
      cells.add(Cell.BLANK);
      cells.add(Cell.BLANK);
      cells.add(make.words(p.say("precision.none")));
    }
  }

  private static void addFigure(Cells make, List<Cell> cells, Claim claim) {
    Optional<Bounds> bounds = claim.figure().bounds(make.desk().findings().selection().reading());
    if (bounds.isPresent()) {
      Bounds b = bounds.get();
      cells.add(make.number(b.lower()));
      cells.add(make.number(b.best()));
      cells.add(b.isOpen() ? make.open() : make.number(b.upper().getAsLong()));
      cells.add(make.number(b.isOpen() ? 1 : 0));
      cells.add(make.number(1));
    } else {
      cells.addAll(List.of(make.none(), make.none(), make.none(), make.number(0), make.number(0)));
    }
    cells.add(ofWhom(make, claim.women()));
    cells.add(ofWhom(make, claim.children()));
  }

  private static Cell ofWhom(Cells make, Figure figure) {
    return switch (figure) {
      case Figure.NotStated none -> Cell.BLANK;
      case Figure.Exact exact -> make.number(exact.count());
      default -> Cell.words(make.desk().figures().claimed(figure));
    };
  }

  static Cell number(Desk desk, long number) {
    return Cell.of(desk.phrases().count(number), new Value.Count(number));
  }

  static Cell day(Desk desk, LocalDate day) {
    return Cell.of(desk.phrases().shortDay(day), new Value.Day(day));
  }
}
