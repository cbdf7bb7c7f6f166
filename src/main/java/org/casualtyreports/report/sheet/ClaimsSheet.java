package org.casualtyreports.report.sheet;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
import org.casualtyreports.report.Sheet;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Column;
import org.casualtyreports.report.Table.Kind;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.report.section.Columns;
import org.casualtyreports.report.section.Desk;
import org.casualtyreports.report.section.TallyKeys;

/** One row a claim, with everything that the audience may see. */
final class ClaimsSheet {
  private ClaimsSheet() {}

  static Sheet write(Desk desk, TallyKeys keys) {
    var p = desk.phrases();
    Dataset dataset = desk.findings().dataset();
    List<String> extras = List.copyOf(dataset.claims().extraColumns());
    int[] rows =
        IntStream.range(0, dataset.claims().size())
            .filter(row -> touches(desk, dataset.claims().get(row)))
            .toArray();
    List<Row> lazy =
        new AbstractList<>() {
          @Override
          public Row get(int index) {
            return row(desk, keys, extras, rows[index]);
          }

          @Override
          public int size() {
            return rows.length;
          }
        };
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

  private static boolean touches(Desk desk, Claim claim) {
    var months = desk.findings().selection().months();
    return switch (claim.scope()) {
      case Scope.OverPeriod period -> months.touches(period.from(), period.to());
      case Scope.AtIncident at ->
          switch (desk.findings().dataset().incidents().get(at.incidentId()).when()) {
            case When.Dated dated -> months.touches(dated.start(), dated.end());
            case When.Undated undated -> true;
          };
    };
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

  private static Row row(Desk desk, TallyKeys keys, List<String> extras, int index) {
    Claim claim = desk.findings().dataset().claims().get(index);
    Standing standing = desk.standings().of(index);
    Optional<Incident> incident = desk.findings().dataset().incidentOf(claim);
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.words(claim.id()));
    cells.add(Cell.words(standing == Standing.IN_FORCE ? keys.codeOf(claim).orElse("") : ""));
    cells.add(Cell.words(desk.phrases().say("standing." + standing.name())));
    cells.add(Cell.words(desk.names().claimant(claim.claimant())));
    cells.add(Cell.words(desk.phrases().say("scope." + claim.scope().code())));
    cells.add(Cell.words(incident.map(Incident::id).orElse("")));
    cells.add(Cell.words(incident.map(i -> i.place().name()).orElse("")));
    cells.add(Cell.words(incident.map(i -> i.place().admin1()).orElse("")));
    addDates(desk, cells, claim, incident);
    cells.add(Cell.words(desk.names().actor(claim.actor())));
    cells.add(Cell.words(claim.target()));
    cells.add(Cell.words(desk.names().state(claim.targetState())));
    cells.add(Cell.words(desk.names().victims(claim.victims())));
    cells.add(Cell.words(claim.victimStatus()));
    cells.add(Cell.words(desk.names().outcome(claim.outcome())));
    cells.add(Cell.words(claim.figureAsWorded()));
    cells.add(Cell.words(claim.statement().language()));
    addFigure(desk, cells, claim);
    cells.add(
        switch (claim.statement().issued()) {
          case Statement.Issued.On on -> day(desk, on.day());
          case Statement.Issued.Undated undated -> Cell.BLANK;
        });
    cells.add(Cell.words(claim.statement().source()));
    cells.add(Cell.words(claim.statement().sourceUrl()));
    cells.add(Cell.words(claim.revises()));
    cells.add(Cell.words(desk.doubt(claim)));
    cells.add(Cell.words(claim.note()));
    cells.add(Cell.words(claim.visibility().code()));
    extras.forEach(extra -> cells.add(Cell.words(claim.extra().getOrDefault(extra, ""))));
    cells.add(Cell.words(claim.origin().file()));
    cells.add(
        Cell.of(Integer.toString(claim.origin().row()), new Value.Count(claim.origin().row())));
    return new Row.Data("claim-" + claim.id(), cells);
  }

  private static void addDates(
      Desk desk, List<Cell> cells, Claim claim, Optional<Incident> incident) {
    if (claim.scope() instanceof Scope.OverPeriod period) {
      cells.add(day(desk, period.from()));
      cells.add(day(desk, period.to()));
      cells.add(Cell.words(desk.phrases().say("precision.period")));
    } else if (incident.isPresent() && incident.get().when() instanceof When.Dated dated) {
      Cell start = day(desk, dated.start());
      boolean doubted = !incident.get().dateDoubt().isEmpty();
      cells.add(doubted ? start.marked(Cell.Mark.DOUBTED) : start);
      cells.add(day(desk, dated.end()));
      cells.add(Cell.words(desk.phrases().say("precision." + dated.precision().code())));
    } else {
      cells.add(Cell.BLANK);
      cells.add(Cell.BLANK);
      cells.add(Cell.words(desk.phrases().say("precision.none")));
    }
  }

  private static void addFigure(Desk desk, List<Cell> cells, Claim claim) {
    Optional<Bounds> bounds = claim.figure().bounds(desk.findings().selection().reading());
    if (bounds.isPresent()) {
      Bounds b = bounds.get();
      cells.add(number(desk, b.lower()));
      cells.add(number(desk, b.best()));
      cells.add(
          b.isOpen()
              ? Cell.of(desk.phrases().say("figure.open"), Value.OPEN).marked(Cell.Mark.OPEN)
              : number(desk, b.upper().getAsLong()));
      cells.add(number(desk, b.isOpen() ? 1 : 0));
      cells.add(number(desk, 1));
    } else {
      Cell none =
          Cell.of(desk.phrases().say("figure.not-stated"), Value.NOT_STATED)
              .marked(Cell.Mark.NOT_STATED);
      cells.addAll(List.of(none, none, none, number(desk, 0), number(desk, 0)));
    }
    cells.add(ofWhom(desk, claim.women()));
    cells.add(ofWhom(desk, claim.children()));
  }

  private static Cell ofWhom(Desk desk, Figure figure) {
    return switch (figure) {
      case Figure.NotStated none -> Cell.BLANK;
      case Figure.Exact exact -> number(desk, exact.count());
      default -> Cell.words(desk.figures().claimed(figure));
    };
  }

  static Cell number(Desk desk, long number) {
    return Cell.of(desk.phrases().count(number), new Value.Count(number));
  }

  static Cell day(Desk desk, LocalDate day) {
    return Cell.of(desk.phrases().shortDay(day), new Value.Day(day));
  }
}
