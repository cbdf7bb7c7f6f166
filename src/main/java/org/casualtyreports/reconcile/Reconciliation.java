package org.casualtyreports.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.ClaimantSum;
import org.casualtyreports.claim.Place;
import org.casualtyreports.claim.Precision;
import org.casualtyreports.claim.Scope;
import org.casualtyreports.claim.When;
import org.casualtyreports.dataset.Claims;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.tally.Grouping;
import org.casualtyreports.tally.Selection;
import org.casualtyreports.tally.SeriesKey;

/**
 * A period total beside the items of the same claimant, actor, target state, victims and outcome.
 *
 * @param certain sum of the items whose dates lie inside the period, or that the statement names
 * @param possible sum of the items whose dates may lie inside it
 */
public record Reconciliation(
    Claim claim,
    SeriesKey key,
    Scope.OverPeriod period,
    ClaimantSum total,
    ClaimantSum certain,
    ClaimantSum possible,
    Remainder remainder)
    implements Comparable<Reconciliation> {
  private static final Comparator<Reconciliation> ORDER =
      Comparator.comparing(Reconciliation::key)
          .thenComparing(r -> r.period().from())
          .thenComparing(r -> r.period().to())
          .thenComparing(r -> r.claim().id());

  public Reconciliation {
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(total, "total");
    Objects.requireNonNull(certain, "certain");
    Objects.requireNonNull(possible, "possible");
    Objects.requireNonNull(remainder, "remainder");
  }

  @Override
  public int compareTo(Reconciliation other) {
    return ORDER.compare(this, other);
  }

  /** Reconciles every period total in force, by key and period. */
  public static List<Reconciliation> of(Dataset dataset, Selection selection) {
    Claims claims = dataset.claims();
    List<Claim> totals =
        dataset
            .standings(selection.asOf())
            .inForce()
            .filter(row -> claims.incidentKey(row) < 0)
            .mapToObj(claims::get)
            .filter(selection::chooses)
            .toList();
    if (totals.isEmpty()) {
      return List.of();
    }
    List<Claim> inForce = dataset.standings(selection.asOf()).claimsInForce();
    Map<SeriesKey, List<Item>> items = items(totals, inForce, dataset);
    return totals.stream()
        .map(claim -> reconcile(claim, items.getOrDefault(keyOf(claim), List.of()), selection))
        .filter(r -> selection.months().touches(r.period().from(), r.period().to()))
        .sorted()
        .toList();
  }

  /** The claims on incidents of the series that have a period total. */
  private static Map<SeriesKey, List<Item>> items(
      List<Claim> totals, List<Claim> inForce, Dataset dataset) {
    Map<SeriesKey, List<Item>> items = new HashMap<>();
    totals.forEach(total -> items.put(keyOf(total), new ArrayList<>()));
    for (Claim claim : inForce) {
      List<Item> own = items.get(keyOf(claim));
      if (own != null) {
        dataset
            .incidentOf(claim)
            .ifPresent(incident -> own.add(new Item(claim, incident.id(), incident.when())));
      }
    }
    return items;
  }

  private static SeriesKey keyOf(Claim claim) {
    return Grouping.DEFAULT.keyOf(claim, Place.NOT_STATED);
  }

  /** A claim on an incident, with the date of that incident. */
  private record Item(Claim claim, String incidentId, When when) {}

  private enum Inside {
    CERTAIN,
    POSSIBLE,
    NO
  }

  private static Reconciliation reconcile(Claim total, List<Item> items, Selection selection) {
    Scope.OverPeriod period = (Scope.OverPeriod) total.scope();
    SeriesKey key = keyOf(total);
    List<Claim> certain = new ArrayList<>();
    List<Claim> possible = new ArrayList<>();
    for (Item item : items) {
      switch (inside(item, period)) {
        case CERTAIN -> certain.add(item.claim());
        case POSSIBLE -> possible.add(item.claim());
        case NO -> {}
      }
    }
    ClaimantSum totalSum = sum(key, List.of(total), selection);
    ClaimantSum certainSum = sum(key, certain, selection);
    ClaimantSum possibleSum = sum(key, possible, selection);
    return new Reconciliation(
        total,
        key,
        period,
        totalSum,
        certainSum,
        possibleSum,
        Remainder.of(totalSum, certainSum, possibleSum));
  }

  /**
   * Whether an incident is part of a period total. A statement that lists as many incidents as it
   * speaks of lists them all; otherwise the dates decide for those that it does not list.
   */
  private static Inside inside(Item item, Scope.OverPeriod period) {
    if (period.includes().contains(item.incidentId())) {
      return Inside.CERTAIN;
    }
    boolean listsAll =
        !period.includes().isEmpty() && period.includes().size() == period.statedIncidents();
    return listsAll ? Inside.NO : byDate(item.when(), period);
  }

  private static Inside byDate(When when, Scope.OverPeriod period) {
    return switch (when) {
      case When.Undated undated -> Inside.POSSIBLE;
      case When.Dated dated -> {
        if (dated.precision() == Precision.NOT_BEFORE) {
          yield dated.start().isAfter(period.to()) ? Inside.NO : Inside.POSSIBLE;
        }
        boolean apart = dated.end().isBefore(period.from()) || dated.start().isAfter(period.to());
        boolean within =
            !dated.start().isBefore(period.from()) && !dated.end().isAfter(period.to());
        yield apart ? Inside.NO : within ? Inside.CERTAIN : Inside.POSSIBLE;
      }
    };
  }

  private static ClaimantSum sum(SeriesKey key, List<Claim> claims, Selection selection) {
    ClaimantSum.Builder sum = ClaimantSum.of(key.claimant(), key.outcome());
    claims.forEach(claim -> sum.add(claim, selection.reading()));
    return sum.build();
  }
}
