package org.casualtyreports.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.ClaimantSum;
import org.casualtyreports.claim.Figure;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.claim.Reading;
import org.casualtyreports.dataset.Claims;
import org.casualtyreports.dataset.Coded;
import org.casualtyreports.dataset.Dataset;

/**
 * Sums of chosen claims on incidents by series and slot, in the order of both.
 *
 * <p>Works on the codes of the columns: values are compared once for each different one, and a
 * claim is added without being made.
 */
final class IncidentSums {
  /** So many claims at once: a part that runs often is compiled early. */
  private static final int AT_ONCE = 128;

  private final Claims claims;
  private final int[] rows;
  private final int[] incidentOf;
  private final SeriesKeys keys;
  private final KeyAxis<Slot> slots;
  private final Claimant[] claimants;
  private final Outcome[] outcomes;
  private final Figure[] figures;
  private final List<Optional<Bounds>> bounds = new ArrayList<>();

  /** No row of an incident is as large. */
  private final int incidentLimit;

  private IncidentSums(
      Dataset dataset, ChosenRows chosen, Reading reading, SeriesKeys keys, KeyAxis<Slot> slots) {
    claims = dataset.claims();
    rows = chosen.onIncidents();
    incidentOf = chosen.incidentOf();
    this.keys = keys;
    this.slots = slots;
    claimants = values(claims.claimants(), new Claimant[0]);
    outcomes = values(claims.outcomes(), new Outcome[0]);
    figures = values(claims.figures(), new Figure[0]);
    for (Figure figure : figures) {
      bounds.add(figure.bounds(reading));
    }
    incidentLimit = dataset.incidents().size();
  }

  /**
   * A sum of claims of one series in one slot.
   *
   * @param incidents how many different incidents the claims are about
   */
  record Sum(SeriesKey series, Slot slot, int incidents, ClaimantSum claims) {}

  /** In the order of {@link SeriesKey}, those of a series by slot. */
  static List<Sum> of(
      Dataset dataset, ChosenRows chosen, Reading reading, SeriesKeys keys, KeyAxis<Slot> slots) {
    return new IncidentSums(dataset, chosen, reading, keys, slots).all();
  }

  private static <T> T[] values(Coded<T> column, T[] none) {
    List<T> values = new ArrayList<>(column.valueCount());
    for (int code = 0; code < column.valueCount(); code++) {
      values.add(column.value(code));
    }
    return values.toArray(none);
  }

  private List<Sum> all() {
    RowGroups apart = new RowGroups(rows.length);
    keys.tellApart(apart, rows, incidentOf);
    slots.tellApart(apart, incidentOf);
    int[] groupOf = apart.numbers();
    int[] first = first(groupOf, apart.count());
    int[] incidents = incidents(groupOf, apart.count());
    ClaimantSum.Builder[] claimed = claimed(groupOf, first);
    List<Sum> sums = new ArrayList<>(claimed.length);
    for (int group = 0; group < claimed.length; group++) {
      int one = first[group];
      SeriesKey series =
          group > 0 && isSameSeries(one, first[group - 1])
              ? sums.getLast().series()
              : keys.of(rows[one], incidentOf[one]);
      Slot slot = slots.value(incidentOf[one]);
      sums.add(new Sum(series, slot, incidents[group], claimed[group].build()));
    }
    return sums;
  }

  private boolean isSameSeries(int one, int other) {
    return keys.isSame(rows[one], incidentOf[one], rows[other], incidentOf[other]);
  }

  /** By group, the first of its claims. */
  private static int[] first(int[] groupOf, int groups) {
    int[] first = new int[groups];
    for (int i = groupOf.length - 1; i >= 0; i--) {
      first[groupOf[i]] = i;
    }
    return first;
  }

  /** By group, how many different incidents its claims are about. */
  private int[] incidents(int[] groupOf, int groups) {
    int[] incidents = new int[groups];
    int[] last = new int[groups];
    Arrays.fill(last, -1);
    for (int i : RowOrder.by(incidentOf, incidentLimit)) {
      int group = groupOf[i];
      if (last[group] != incidentOf[i]) {
        last[group] = incidentOf[i];
        incidents[group]++;
      }
    }
    return incidents;
  }

  /** By group, its claims added up. */
  private ClaimantSum.Builder[] claimed(int[] groupOf, int[] first) {
    ClaimantSum.Builder[] sums = new ClaimantSum.Builder[first.length];
    for (int group = 0; group < sums.length; group++) {
      int row = rows[first[group]];
      sums[group] = ClaimantSum.of(claims.claimants().get(row), claims.outcomes().get(row));
    }
    for (int i = 0; i < groupOf.length; i += AT_ONCE) {
      add(i, Math.min(i + AT_ONCE, groupOf.length), groupOf, sums);
    }
    return sums;
  }

  private void add(int from, int to, int[] groupOf, ClaimantSum.Builder[] sums) {
    for (int i = from; i < to; i++) {
      int row = rows[i];
      int figure = claims.figures().code(row);
      sums[groupOf[i]].add(
          claimants[claims.claimants().code(row)],
          outcomes[claims.outcomes().code(row)],
          figures[figure],
          bounds.get(figure));
    }
  }
}
