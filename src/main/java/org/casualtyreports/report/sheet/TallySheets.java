package org.casualtyreports.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Cell.Measure;
import org.casualtyreports.report.Cell.Value;
import org.casualtyreports.report.Sheet;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Column;
import org.casualtyreports.report.Table.Kind;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.report.section.Columns;
import org.casualtyreports.report.section.Desk;
import org.casualtyreports.report.section.MonthlySection;
import org.casualtyreports.report.section.TallyKeys;
import org.casualtyreports.tally.Slot;
import org.casualtyreports.tally.TallyRow;

/** Tallies by claimant, which follow the claims sheet. */
final class TallySheets {
  private static final List<String> MEASURES =
      List.of("claims", "unstated", "openClaims", "lower", "best", "upper");

  private TallySheets() {}

  static Sheet monthly(Desk desk, TallyKeys keys) {
    var p = desk.phrases();
    List<Column> columns = new ArrayList<>(keyColumns(desk));
    columns.add(Columns.of(p, "month", Kind.MONTH, 1));
    columns.add(Columns.text(p, "attribution", 1));
    columns.add(Columns.text(p, "monthState", 1));
    columns.add(Columns.of(p, "incidents", Kind.COUNT, 1));
    MEASURES.forEach(id -> columns.add(Columns.of(p, id, Kind.COUNT, 1)));
    columns.add(Columns.text(p, "inWords", 1));
    List<Row> rows = new ArrayList<>();
    for (TallyRow row : keys.rows()) {
      if (row.subject() instanceof TallyRow.Subject.Incidents) {
        List<Cell> cells = new ArrayList<>(keyCells(desk, keys, row));
        cells.add(month(desk, row));
        cells.add(
            row.slot() instanceof Slot.NotAttributable none
                ? Cell.words(p.say("slot." + none.reason()))
                : Cell.BLANK);
        cells.add(state(desk, row));
        cells.add(ClaimsSheet.number(desk, row.incidents()));
        cells.addAll(measures(desk, keys, row));
        rows.add(new Row.Data("", cells));
      }
    }
    return new Sheet(
        "monthly",
        p.say("sheet.monthly"),
        p.say("sheet.monthly.title"),
        List.of(Text.of(p.say("tallies.lead")), Text.of(p.say("tallies.live"))),
        new Table("monthly", "", p.say("monthly.summary"), columns, rows, List.of(), Text.EMPTY),
        MonthlyCharts.of(desk));
  }

  static Sheet periods(Desk desk, TallyKeys keys) {
    var p = desk.phrases();
    List<Column> columns = new ArrayList<>(keyColumns(desk));
    columns.add(Columns.text(p, "claimId", 1));
    columns.add(Columns.of(p, "periodFrom", Kind.DAY, 1));
    columns.add(Columns.of(p, "periodTo", Kind.DAY, 1));
    MEASURES.forEach(id -> columns.add(Columns.of(p, id, Kind.COUNT, 1)));
    columns.add(Columns.text(p, "inWords", 1));
    List<Row> rows = new ArrayList<>();
    for (TallyRow row : keys.rows()) {
      if (row.subject() instanceof TallyRow.Subject.Period period) {
        List<Cell> cells = new ArrayList<>(keyCells(desk, keys, row));
        cells.add(Cell.words(period.claimId()));
        cells.add(ClaimsSheet.day(desk, period.period().from()));
        cells.add(ClaimsSheet.day(desk, period.period().to()));
        cells.addAll(measures(desk, keys, row));
        rows.add(new Row.Data("", cells));
      }
    }
    return new Sheet(
        "periods",
        p.say("sheet.periods"),
        p.say("sheet.periods.title"),
        List.of(Text.of(p.say("periods.intro")), Text.of(p.say("tallies.live"))),
        new Table("periods", "", p.say("periods.summary"), columns, rows, List.of(), Text.EMPTY),
        List.of());
  }

  private static List<Column> keyColumns(Desk desk) {
    var p = desk.phrases();
    return List.of(
        Columns.heading(p, "tallyRow", 1),
        Columns.text(p, "claimant", 1),
        Columns.text(p, "actor", 1),
        Columns.text(p, "targetState", 1),
        Columns.text(p, "victims", 1),
        Columns.text(p, "outcome", 1));
  }

  private static List<Cell> keyCells(Desk desk, TallyKeys keys, TallyRow row) {
    return List.of(
        Cell.words(keys.codeOf(row)),
        Cell.words(desk.names().claimant(row.key().claimant())),
        Cell.words(desk.names().actor(row.key().actor())),
        Cell.words(desk.names().state(row.key().targetState())),
        Cell.words(desk.names().victims(row.key().victims())),
        Cell.words(desk.names().outcome(row.key().outcome())));
  }

  private static Cell month(Desk desk, TallyRow row) {
    return switch (row.slot()) {
      case Slot.In in ->
          MonthlySection.provisional(
              desk,
              row,
              Cell.of(desk.phrases().month(in.span().first()), new Value.Month(in.span().first())));
      case Slot.NotAttributable none -> Cell.BLANK;
    };
  }

  private static Cell state(Desk desk, TallyRow row) {
    return switch (row.state()) {
      case TallyRow.State.Known known ->
          Cell.words(desk.phrases().say("state." + known.monthState().code()));
      case TallyRow.State.None none -> Cell.BLANK;
    };
  }

  /** The measures of a row: live where it has claims, else what its state says. */
  private static List<Cell> measures(Desk desk, TallyKeys keys, TallyRow row) {
    Optional<Bounds> bounds = row.bounds();
    boolean live = row.sum().claims() > 0;
    String code = live ? keys.codeOf(row) : "";
    List<Cell> cells = new ArrayList<>();
    cells.add(measure(desk, code, Measure.CLAIMS, count(row.sum().claims())));
    cells.add(measure(desk, code, Measure.UNSTATED, count(row.sum().unstated())));
    cells.add(measure(desk, code, Measure.OPEN_CLAIMS, count(row.sum().openClaims())));
    cells.add(measure(desk, code, Measure.LOWER, lower(row, bounds)));
    cells.add(measure(desk, code, Measure.BEST, best(row, bounds)));
    cells.add(measure(desk, code, Measure.UPPER, upper(row, bounds)));
    cells.add(inWords(desk, row, bounds));
    return cells;
  }

  private static Value count(long number) {
    return new Value.Count(number);
  }

  private static Value missing(TallyRow row) {
    return row.sum().claims() > 0 ? Value.NOT_STATED : Value.BLANK;
  }

  private static Value lower(TallyRow row, Optional<Bounds> bounds) {
    return bounds.map(b -> count(b.lower())).orElseGet(() -> missing(row));
  }

  private static Value best(TallyRow row, Optional<Bounds> bounds) {
    return bounds
        .map(b -> row.sum().bestHidden() ? Value.HIDDEN : count(b.best()))
        .orElseGet(() -> missing(row));
  }

  private static Value upper(TallyRow row, Optional<Bounds> bounds) {
    return bounds
        .map(b -> b.isOpen() ? Value.OPEN : count(b.upper().getAsLong()))
        .orElseGet(() -> missing(row));
  }

  private static Cell measure(Desk desk, String code, Measure measure, Value now) {
    String shown =
        switch (now) {
          case Value.Count count -> desk.phrases().count(count.count());
          case Value.Open open -> desk.phrases().say("figure.open");
          case Value.NotStated none -> desk.phrases().say("figure.not-stated");
          case Value.Hidden hidden -> desk.phrases().say("figure.hidden");
          default -> "";
        };
    return Cell.of(shown, code.isEmpty() ? now : new Value.Tallied(code, measure, now));
  }

  private static Cell inWords(Desk desk, TallyRow row, Optional<Bounds> bounds) {
    if (bounds.isPresent()) {
      Cell cell = Cell.words(desk.figures().bounds(bounds.get()));
      return bounds.get().isOpen() ? cell.marked(Cell.Mark.OPEN) : cell;
    }
    return row.sum().claims() > 0
        ? Cell.words(desk.phrases().say("figure.not-stated")).marked(Cell.Mark.NOT_STATED)
        : state(desk, row);
  }
}
