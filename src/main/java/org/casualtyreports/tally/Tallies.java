package org.casualtyreports.tally;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.ClaimantSum;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.Place;
import org.casualtyreports.claim.Scope;
import org.casualtyreports.dataset.Claims;
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
    Collector collector = new Collector(dataset, standings, selection, grouping);
    collector.add(standings.inForce().toArray());
    List<TallyRow> rows = collector.rows();
    rows.sort(null);
    return new Tallies(selection, grouping, rows, collector.withoutClaim());
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
    private final Selection selection;
    private final Grouping grouping;
    private final IncidentSums sums;
    private final List<TallyRow> periods = new ArrayList<>();
    private final Activity activity;

    Collector(Dataset dataset, Standings standings, Selection selection, Grouping grouping) {
      this.activity = Activity.of(dataset, standings);
      this.dataset = dataset;
      this.selection = selection;
      this.grouping = grouping;
      this.sums = new IncidentSums(dataset, selection, grouping);
    }

    void add(int[] rows) {
      Claims claims = dataset.claims();
      sums.add(rows);
      for (int row : rows) {
        if (claims.incidentKey(row) < 0
            && claims.get(row).scope() instanceof Scope.OverPeriod period) {
          addOnPeriod(claims.get(row), period);
        }
      }
    }

    private void addOnPeriod(Claim claim, Scope.OverPeriod period) {
      if (!selection.chooses(claim) || !selection.months().touches(period.from(), period.to())) {
        return;
      }
      SeriesKey series = grouping.keyOf(claim, Place.NOT_STATED);
      Per.Span first = grouping.per().spanOf(YearMonth.from(period.from()));
      Per.Span last = grouping.per().spanOf(YearMonth.from(period.to()));
      boolean inOneSpan = first.equals(last);
      ClaimantSum sum =
          ClaimantSum.of(series.claimant(), series.outcome())
              .add(claim, selection.reading())
              .build();
      periods.add(
          new TallyRow(
              series,
              inOneSpan ? new Slot.In(first) : Slot.PERIOD,
              new TallyRow.Subject.Period(claim.id(), period),
              inOneSpan ? activity.withClaims(series.claimant(), first) : TallyRow.State.NONE,
              0,
              sum));
    }

    List<TallyRow> rows() {
      List<TallyRow> rows = new ArrayList<>(periods);
      for (IncidentSums.Sum sum : sums.all()) {
        rows.add(
            new TallyRow(
                sum.series(),
                sum.slot(),
                TallyRow.Subject.INCIDENTS,
                sum.slot() instanceof Slot.In in
                    ? activity.withClaims(sum.series().claimant(), in.span())
                    : TallyRow.State.NONE,
                sum.incidents(),
                sum.claims()));
      }
      statedSpans().ifPresent(range -> rows.addAll(rowsWithoutClaims(range)));
      return rows;
    }

    /** The months for which rows without claims are wanted: those whose coverage is stated. */
    private Optional<MonthRange> statedSpans() {
      if (dataset.coverage().basis() != Coverage.Basis.STATED) {
        return Optional.empty();
      }
      return dataset.coverage().range().flatMap(this::withinSelection);
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

    private List<TallyRow> rowsWithoutClaims(MonthRange range) {
      Set<SeriesKey> series = new TreeSet<>();
      Set<RowKey> withClaims = new HashSet<>();
      for (IncidentSums.Sum sum : sums.all()) {
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

    List<WithoutClaim> withoutClaim() {
      Map<Slot, List<String>> bySlot = new TreeMap<>();
      sums.withoutFigure(
          (slot, id) -> bySlot.computeIfAbsent(slot, k -> new ArrayList<>()).add(id));
      return bySlot.entrySet().stream()
          .map(e -> new WithoutClaim(e.getKey(), e.getValue().stream().sorted().toList()))
          .toList();
    }
  }
}
