package org.casualtyreports.tally;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.ClaimantSum;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.Place;
import org.casualtyreports.claim.Scope;
import org.casualtyreports.dataset.Coverage;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.dataset.Standings;

/**
 * Tallies of a dataset, in a stated order: claimant, actor, target state, victims, outcome; sums
 * over incidents before period totals; time, with what stands in no span at the end.
 *
 * @param rows one for each series and slot that holds a claim in force, and, where the dataset
 *     states its coverage, one for each watched or silent span of a series
 * @param withoutClaim incidents of which nobody claims a figure of the outcome, by slot
 */
public record Tallies(
    Selection selection, Grouping grouping, List<TallyRow> rows, List<WithoutClaim> withoutClaim) {

  public Tallies {
    rows = List.copyOf(rows);
    withoutClaim = List.copyOf(withoutClaim);
  }

  /**
   * Incidents without any claimed figure. They are no zero: nobody says how many.
   *
   * @param incidentIds in order
   */
  public record WithoutClaim(Slot slot, List<String> incidentIds) {
    public WithoutClaim {
      incidentIds = List.copyOf(incidentIds);
    }
  }

  /** Tallies the claims in force. */
  public static Tallies of(Dataset dataset, Selection selection, Grouping grouping) {
    Standings standings = dataset.standings(selection.asOf());
    ChosenRows chosen = ChosenRows.of(dataset, standings, selection);
    Collector collector =
        new Collector(dataset, Activity.of(dataset, standings), selection, grouping);
    KeyAxis<Slot> slots =
        KeyAxis.by(
            dataset.incidents().whens(),
            when -> selection.monthRule().slotOf(when, grouping.per()));
    SeriesKeys keys = new SeriesKeys(dataset, grouping, selection.outcome());
    List<IncidentSums.Sum> sums =
        IncidentSums.of(dataset, chosen, selection.reading(), keys, slots);
    List<TallyRow> rows = new ArrayList<>(sums.size());
    sums.forEach(sum -> rows.add(collector.row(sum)));
    List<TallyRow> others = collector.onPeriods(chosen.periodTotals());
    others.addAll(collector.withoutClaims(sums));
    if (!others.isEmpty()) {
      rows.addAll(others);
      rows.sort(null);
    }
    return new Tallies(selection, grouping, rows, collector.withoutFigure(chosen, slots));
  }

  /** Finds the row in which a claim in force counts. */
  public Locator locator(Dataset dataset) {
    return new Locator(this, dataset);
  }

  /** From a claim to its row. */
  public static final class Locator {
    private final Tallies tallies;
    private final Dataset dataset;
    private final Map<RowKey, TallyRow> bySlot = new HashMap<>();
    private final Map<String, TallyRow> byPeriodClaim = new HashMap<>();

    private Locator(Tallies tallies, Dataset dataset) {
      this.tallies = tallies;
      this.dataset = dataset;
      for (TallyRow row : tallies.rows()) {
        switch (row.subject()) {
          case TallyRow.Subject.Incidents i -> bySlot.put(new RowKey(row.key(), row.slot()), row);
          case TallyRow.Subject.Period p -> byPeriodClaim.put(p.claimId(), row);
        }
      }
    }

    /** The row of a series in a span, sums over incidents only. */
    public Optional<TallyRow> find(SeriesKey key, Per.Span span) {
      return Optional.ofNullable(bySlot.get(new RowKey(key, new Slot.In(span))));
    }

    /** The row of a claim; empty where the selection leaves the claim out. */
    public Optional<TallyRow> find(Claim claim) {
      if (!tallies.selection().chooses(claim)) {
        return Optional.empty();
      }
      return switch (claim.scope()) {
        case Scope.OverPeriod period -> Optional.ofNullable(byPeriodClaim.get(claim.id()));
        case Scope.AtIncident at -> {
          Incident incident = dataset.incidents().get(at.incidentId());
          if (!tallies.selection().months().mayHold(incident.when())) {
            yield Optional.empty();
          }
          SeriesKey series = tallies.grouping().keyOf(claim, incident.place());
          Slot slot =
              tallies.selection().monthRule().slotOf(incident.when(), tallies.grouping().per());
          yield Optional.ofNullable(bySlot.get(new RowKey(series, slot)));
        }
      };
    }
  }

  private record RowKey(SeriesKey series, Slot slot) {}

  private static final class Collector {
    private final Dataset dataset;
    private final Activity activity;
    private final Selection selection;
    private final Grouping grouping;

    Collector(Dataset dataset, Activity activity, Selection selection, Grouping grouping) {
      this.dataset = dataset;
      this.activity = activity;
      this.selection = selection;
      this.grouping = grouping;
    }

    /** The row of claims on incidents. */
    TallyRow row(IncidentSums.Sum sum) {
      return new TallyRow(
          sum.series(),
          sum.slot(),
          TallyRow.Subject.INCIDENTS,
          sum.slot() instanceof Slot.In in
              ? activity.withClaims(sum.series().claimant(), in.span())
              : TallyRow.State.NONE,
          sum.incidents(),
          sum.claims());
    }

    /** The rows of those of some period totals that are chosen. */
    List<TallyRow> onPeriods(int[] rows) {
      List<TallyRow> onPeriods = new ArrayList<>();
      for (int row : rows) {
        Claim claim = dataset.claims().get(row);
        if (claim.scope() instanceof Scope.OverPeriod period
            && selection.chooses(claim)
            && selection.months().touches(period.from(), period.to())) {
          onPeriods.add(onPeriod(claim, period));
        }
      }
      return onPeriods;
    }

    private TallyRow onPeriod(Claim claim, Scope.OverPeriod period) {
      SeriesKey series = grouping.keyOf(claim, Place.NOT_STATED);
      Per.Span first = grouping.per().spanOf(YearMonth.from(period.from()));
      Per.Span last = grouping.per().spanOf(YearMonth.from(period.to()));
      boolean inOneSpan = first.equals(last);
      ClaimantSum sum =
          ClaimantSum.of(series.claimant(), series.outcome())
              .add(claim, selection.reading())
              .build();
      return new TallyRow(
          series,
          inOneSpan ? new Slot.In(first) : Slot.PERIOD,
          new TallyRow.Subject.Period(claim.id(), period),
          inOneSpan ? activity.withClaims(series.claimant(), first) : TallyRow.State.NONE,
          0,
          sum);
    }

    /** For each series, the spans without claims whose coverage is stated. */
    List<TallyRow> withoutClaims(List<IncidentSums.Sum> sums) {
      return dataset.coverage().basis() == Coverage.Basis.STATED
          ? dataset
              .coverage()
              .range()
              .flatMap(this::withinSelection)
              .map(range -> withoutClaims(sums, range))
              .orElse(List.of())
          : List.of();
    }

    private Optional<MonthRange> withinSelection(MonthRange range) {
      YearMonth from = later(range.from(), selection.months().from());
      YearMonth to =
          range.to().isBefore(selection.months().to()) ? range.to() : selection.months().to();
      return to.isBefore(from) ? Optional.empty() : Optional.of(new MonthRange(from, to));
    }

    private static YearMonth later(YearMonth a, YearMonth b) {
      return a.isAfter(b) ? a : b;
    }

    private List<TallyRow> withoutClaims(List<IncidentSums.Sum> sums, MonthRange range) {
      Set<SeriesKey> series = new TreeSet<>();
      Set<RowKey> withClaims = new HashSet<>();
      for (IncidentSums.Sum sum : sums) {
        series.add(sum.series());
        withClaims.add(new RowKey(sum.series(), sum.slot()));
      }
      List<TallyRow> rows = new ArrayList<>();
      for (SeriesKey key : series) {
        ClaimantSum none = ClaimantSum.of(key.claimant(), key.outcome()).build();
        Per.Span last = grouping.per().spanOf(range.to());
        for (Per.Span span = grouping.per().spanOf(range.from());
            span.compareTo(last) <= 0;
            span = span.next()) {
          Slot slot = new Slot.In(span);
          if (!withClaims.contains(new RowKey(key, slot))) {
            TallyRow.State state = activity.withoutClaims(key.claimant(), span);
            rows.add(new TallyRow(key, slot, TallyRow.Subject.INCIDENTS, state, 0, none));
          }
        }
      }
      return rows;
    }

    List<WithoutClaim> withoutFigure(ChosenRows chosen, KeyAxis<Slot> slots) {
      int[] rows = chosen.incidentsWithoutFigure();
      int[] numbers = slots.numbers(rows);
      int[] bySlot = RowOrder.by(numbers, slots.limit());
      List<WithoutClaim> without = new ArrayList<>();
      int at = 0;
      while (at < bySlot.length) {
        int first = bySlot[at];
        List<String> ids = new ArrayList<>();
        while (at < bySlot.length && numbers[bySlot[at]] == numbers[first]) {
          ids.add(dataset.incidents().id(rows[bySlot[at]]));
          at++;
        }
        ids.sort(null);
        without.add(new WithoutClaim(slots.value(rows[first]), ids));
      }
      return without;
    }
  }
}
