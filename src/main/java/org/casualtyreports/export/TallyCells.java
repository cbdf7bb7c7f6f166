package org.casualtyreports.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.claim.ClaimantSum;
import org.casualtyreports.tally.Dimension;
import org.casualtyreports.tally.SeriesKey;
import org.casualtyreports.tally.Slot;
import org.casualtyreports.tally.Tallies;
import org.casualtyreports.tally.TallyRow;

/** Rows of tallies as rows of a table. What rows in turn have in common is made once. */
final class TallyCells {
  private static final List<String> TALLIED =
      List.of(
          "scope",
          "month",
          "attribution",
          "periodFrom",
          "periodTo",
          "monthState",
          "incidents",
          "claims",
          "unstated",
          "openClaims",
          "lower",
          "best",
          "bestHidden",
          "upper");

  private final Set<Dimension> by;
  private final List<String> columns;
  private List<Datum> key = List.of();

  private TallyCells(Set<Dimension> by) {
    this.by = by;
    columns = new ArrayList<>(List.of(TallyResults.keyColumns(by).split(" ")));
    columns.addAll(TALLIED);
  }

  static Datum.Table table(Tallies tallies) {
    TallyCells cells = new TallyCells(tallies.grouping().by());
    List<List<Datum>> rows = new ArrayList<>(tallies.rows().size());
    SeriesKey last = null;
    for (TallyRow row : tallies.rows()) {
      if (row.key() != last) {
        last = row.key();
        cells.key = List.copyOf(TallyResults.row(last, cells.by).values().values());
      }
      rows.add(cells.row(row));
    }
    return new Datum.Table(cells.columns, rows);
  }

  private List<Datum> row(TallyRow row) {
    List<Datum> cells = new ArrayList<>(columns.size());
    cells.addAll(key);
    addTime(row, cells);
    ClaimantSum sum = row.sum();
    cells.add(Datum.of(row.incidents()));
    cells.add(Datum.of(sum.claims()));
    cells.add(Datum.of(sum.unstated()));
    cells.add(Datum.of(sum.openClaims()));
    addBounds(row.bounds(), sum.bestHidden(), cells);
    return cells;
  }

  private static void addTime(TallyRow row, List<Datum> cells) {
    cells.add(Datum.of(row.subject().scope()));
    Slot slot = row.slot();
    cells.add(slot instanceof Slot.In in ? Datum.of(in.span().label()) : Datum.NOTHING);
    cells.add(slot instanceof Slot.NotAttributable none ? Datum.of(none.reason()) : Datum.NOTHING);
    if (row.subject() instanceof TallyRow.Subject.Period p) {
      cells.add(Datum.of(p.period().from().toString()));
      cells.add(Datum.of(p.period().to().toString()));
    } else {
      cells.add(Datum.NOTHING);
      cells.add(Datum.NOTHING);
    }
    cells.add(TallyResults.state(row));
  }

  private static void addBounds(Optional<Bounds> bounds, boolean hidden, List<Datum> cells) {
    if (bounds.isEmpty()) {
      cells.add(Datum.NOTHING);
      cells.add(Datum.NOTHING);
      cells.add(Datum.flag(hidden));
      cells.add(Datum.NOTHING);
      return;
    }
    cells.add(Datum.of(bounds.get().lower()));
    cells.add(hidden ? Datum.NOTHING : Datum.of(bounds.get().best()));
    cells.add(Datum.flag(hidden));
    cells.add(Datum.of(bounds.get().upper()));
  }
}
