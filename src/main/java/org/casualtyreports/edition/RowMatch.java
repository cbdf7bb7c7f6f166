package org.casualtyreports.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.casualtyreports.edition.TallyChange.Printed;
import org.casualtyreports.tally.SeriesKey;
import org.casualtyreports.tally.Slot;
import org.casualtyreports.tally.Tallies;
import org.casualtyreports.tally.TallyRow;

/**
 * Finds the rows of two tallies that belong together, and keeps those that read differently.
 *
 * <p>Period totals belong together by claim id; else by their days, where each edition holds one
 * only of the series: a revised total has a claim id of its own.
 */
final class RowMatch {
  private final Map<RowId, TallyRow> before = new LinkedHashMap<>();
  private final Map<RowId, TallyRow> now = new LinkedHashMap<>();
  private final List<TallyChange> changes = new ArrayList<>();

  /** An empty claim id and no days for a sum over incidents. */
  private record RowId(SeriesKey key, Slot slot, Days days, String claimId) {
    static RowId of(TallyRow row) {
      return switch (row.subject()) {
        case TallyRow.Subject.Incidents incidents ->
            new RowId(row.key(), row.slot(), new Days(LocalDate.MIN, LocalDate.MAX), "");
        case TallyRow.Subject.Period p ->
            new RowId(
                row.key(), row.slot(), new Days(p.period().from(), p.period().to()), p.claimId());
      };
    }

    RowId ofAnyClaim() {
      return new RowId(key, slot, days, "");
    }

    boolean isPeriod() {
      return !claimId.isEmpty();
    }
  }

  private record Days(LocalDate from, LocalDate to) {}

  private RowMatch(Tallies old, Tallies current) {
    old.rows().forEach(row -> before.put(RowId.of(row), row));
    current.rows().forEach(row -> now.put(RowId.of(row), row));
  }

  static List<TallyChange> between(Tallies before, Tallies now) {
    RowMatch match = new RowMatch(before, now);
    match.sameId();
    match.samePeriod();
    match.before.values().forEach(row -> match.note(new Printed.InRow(row), Printed.NO_ROW));
    match.now.values().forEach(row -> match.note(Printed.NO_ROW, new Printed.InRow(row)));
    return match.changes;
  }

  private void sameId() {
    for (RowId id : List.copyOf(before.keySet())) {
      if (now.containsKey(id)) {
        pair(id, id);
      }
    }
  }

  private void samePeriod() {
    Map<RowId, List<RowId>> old = periods(before);
    Map<RowId, List<RowId>> current = periods(now);
    old.forEach(
        (any, ids) -> {
          List<RowId> others = current.getOrDefault(any, List.of());
          if (ids.size() == 1 && others.size() == 1) {
            pair(ids.getFirst(), others.getFirst());
          }
        });
  }

  private static Map<RowId, List<RowId>> periods(Map<RowId, TallyRow> rows) {
    Map<RowId, List<RowId>> periods = new HashMap<>();
    rows.keySet().stream()
        .filter(RowId::isPeriod)
        .forEach(id -> periods.computeIfAbsent(id.ofAnyClaim(), k -> new ArrayList<>(1)).add(id));
    return periods;
  }

  private void pair(RowId old, RowId current) {
    note(
        new Printed.InRow(Objects.requireNonNull(before.remove(old))),
        new Printed.InRow(Objects.requireNonNull(now.remove(current))));
  }

  private void note(Printed was, Printed is) {
    if ((says(was) || says(is)) && !reads(was).equals(reads(is))) {
      changes.add(new TallyChange(was, is));
    }
  }

  /** Whether a row holds a claim or a figure; a silent month of a longer calendar does not. */
  private static boolean says(Printed printed) {
    return switch (printed) {
      case Printed.InRow in -> in.row().sum().claims() > 0 || in.bounds().isPresent();
      case Printed.NoRow none -> false;
    };
  }

  /** What a reader sees of a row. */
  private static List<Object> reads(Printed printed) {
    Function<TallyRow, List<Object>> cells =
        row ->
            List.of(
                row.state(),
                row.incidents(),
                row.sum().claims(),
                row.sum().unstated(),
                row.sum().openClaims(),
                row.sum().bestHidden(),
                row.bounds());
    return switch (printed) {
      case Printed.InRow in -> cells.apply(in.row());
      case Printed.NoRow none -> List.of();
    };
  }
}
