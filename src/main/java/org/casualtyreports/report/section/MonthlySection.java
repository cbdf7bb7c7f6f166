package org.casualtyreports.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.dataset.MonthState;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Kind;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.tally.Slot;
import org.casualtyreports.tally.TallyRow;

/** Tallies by claimant, actor, target state and victims, each beside its own month before. */
public final class MonthlySection {
  private static final TallyRow.State NOT_COLLECTED =
      new TallyRow.State.Known(MonthState.NOT_COLLECTED);

  private MonthlySection() {}

  static List<Block> write(Desk desk) {
    List<TallyRow> rows =
        desk.findings().tallies().rows().stream()
            .filter(row -> row.slot() instanceof Slot.In)
            .filter(row -> row.sum().claims() > 0)
            .toList();
    if (rows.isEmpty()) {
      return desk.incidentsOfPeriod().isEmpty()
          ? List.of()
          : List.of(Block.Paragraph.body(desk.say("monthly.none")));
    }
    var p = desk.phrases();
    List<Row> body = new ArrayList<>();
    String claimant = "";
    for (TallyRow row : rows) {
      String name = desk.names().claimant(row.key().claimant());
      if (!name.equals(claimant)) {
        body.add(new Row.Group("", Text.of(name)));
        claimant = name;
      }
      body.add(row(desk, row));
    }
    return List.of(
        new Table(
            "monthly",
            desk.say("monthly.title"),
            desk.say("monthly.summary"),
            List.of(
                Columns.heading(p, "month", 1.5),
                Columns.text(p, "actor", 2.3),
                Columns.text(p, "targetState", 1.5),
                Columns.text(p, "victims", 1.9),
                Columns.of(p, "claims", Kind.COUNT, 0.8),
                Columns.of(p, "openClaims", Kind.COUNT, 0.8),
                Columns.of(p, "unstated", Kind.COUNT, 0.8),
                Columns.of(p, "figure", Kind.COUNT, 2.4),
                Columns.of(p, "monthBefore", Kind.COUNT, 1.8)),
            body,
            List.of(Text.of(desk.say("monthly.note"))),
            Text.EMPTY));
  }

  private static Row row(Desk desk, TallyRow row) {
    Cell month = provisional(desk, row, Cell.words(time(desk, row)));
    Cell before = before(desk, row);
    if (row.subject() instanceof TallyRow.Subject.Period) {
      month = month.marked(Cell.Mark.PERIOD_TOTAL);
      before = Cell.BLANK;
    }
    return new Row.Data(
        Anchors.tally(desk, row),
        List.of(
            month,
            Cell.words(desk.names().actor(row.key().actor())),
            Cell.words(desk.names().state(row.key().targetState())),
            Cell.words(desk.names().victims(row.key().victims())),
            count(desk, row.sum().claims()),
            count(desk, row.sum().openClaims()),
            count(desk, row.sum().unstated()),
            figure(desk, row).linkedTo(Anchors.claimsOf(desk, row)),
            before));
  }

  private static String time(Desk desk, TallyRow row) {
    return row.subject() instanceof TallyRow.Subject.Incidents && row.slot() instanceof Slot.In in
        ? desk.phrases().shortMonth(in.span().first())
        : KeyPoints.time(desk, row);
  }

  /** Marks the time of a row whose month may still be added to. */
  public static Cell provisional(Desk desk, TallyRow row, Cell time) {
    return row.slot() instanceof Slot.In in && desk.isProvisional(in.span().last())
        ? time.marked(Cell.Mark.PROVISIONAL)
        : time;
  }

  static Cell count(Desk desk, long number) {
    return Cell.of(desk.phrases().count(number), new Cell.Value.Count(number));
  }

  static Cell figure(Desk desk, TallyRow row) {
    Optional<Bounds> bounds = row.bounds();
    if (bounds.isEmpty()) {
      return Cell.of(desk.say("figure.not-stated"), Cell.Value.NOT_STATED)
          .marked(Cell.Mark.NOT_STATED);
    }
    Cell cell = Cell.words(desk.figureAndReading(row));
    return bounds.get().isOpen() ? cell.marked(Cell.Mark.OPEN) : cell;
  }

  /** The same claimant's figure of the month before, or why there is none. */
  private static Cell before(Desk desk, TallyRow row) {
    Optional<TallyRow> earlier = desk.monthBefore(row);
    if (earlier.isEmpty() || earlier.get().state().equals(NOT_COLLECTED)) {
      return Cell.words(desk.say("state." + MonthState.NOT_COLLECTED.code()))
          .marked(Cell.Mark.NOT_COLLECTED);
    }
    TallyRow own = earlier.get();
    if (own.bounds().isEmpty()) {
      return own.sum().claims() > 0
          ? Cell.words(desk.say("figure.not-stated")).marked(Cell.Mark.NOT_STATED)
          : Cell.words(state(desk, own));
    }
    return Cell.words(desk.figures().bounds(own.bounds().get()));
  }

  /** The state of a row's month in words; empty where it stands in none. */
  public static String state(Desk desk, TallyRow row) {
    return switch (row.state()) {
      case TallyRow.State.Known known -> desk.say("state." + known.monthState().code());
      case TallyRow.State.None none -> "";
    };
  }
}
