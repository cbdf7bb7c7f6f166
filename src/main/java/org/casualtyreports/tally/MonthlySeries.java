package org.casualtyreports.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.casualtyreports.claim.ClaimantSum;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.MonthRange;

/**
 * One series month by month, without a gap in the calendar: a month without claims has its state.
 *
 * @param months one row a month, sums over incidents only, in time order
 */
public record MonthlySeries(SeriesKey key, MonthRange range, List<TallyRow> months) {
  public MonthlySeries {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(range, "range");
    months = List.copyOf(months);
  }

  /**
   * Every series of monthly tallies that has a claim on an incident in these months.
   *
   * @throws IllegalArgumentException if the tallies are not per month
   */
  public static List<MonthlySeries> of(Dataset dataset, Tallies tallies, MonthRange range) {
    if (tallies.grouping().per() != Per.MONTH) {
      throw new IllegalArgumentException("expected tallies per month");
    }
    Activity activity = Activity.of(dataset, dataset.standings(tallies.selection().asOf()));
    Map<SeriesKey, Map<Per.Span, TallyRow>> bySeries = new TreeMap<>();
    for (TallyRow row : tallies.rows()) {
      if (row.subject() instanceof TallyRow.Subject.Incidents
          && row.slot() instanceof Slot.In in
          && range.contains(in.span().first())) {
        bySeries.computeIfAbsent(row.key(), k -> new HashMap<>()).put(in.span(), row);
      }
    }
    List<MonthlySeries> all = new ArrayList<>();
    bySeries.forEach(
        (key, rows) -> {
          if (rows.values().stream().anyMatch(row -> row.sum().claims() > 0)) {
            all.add(new MonthlySeries(key, range, complete(key, rows, range, activity)));
          }
        });
    return all;
  }

  private static List<TallyRow> complete(
      SeriesKey key, Map<Per.Span, TallyRow> rows, MonthRange range, Activity activity) {
    ClaimantSum none = ClaimantSum.of(key.claimant(), key.outcome()).build();
    return range.months().stream()
        .map(Per.MONTH::spanOf)
        .map(
            span -> {
              TallyRow row = rows.get(span);
              return row != null
                  ? row
                  : new TallyRow(
                      key,
                      new Slot.In(span),
                      TallyRow.Subject.INCIDENTS,
                      activity.withoutClaims(key.claimant(), span),
                      0,
                      none);
            })
        .toList();
  }
}
