package org.casualtyreports.tally;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.claim.ClaimantSum;
import org.casualtyreports.claim.Place;
import org.casualtyreports.claim.When;
import org.casualtyreports.dataset.Claims;
import org.casualtyreports.dataset.Coded;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.Incidents;

/**
 * Sums of claims on incidents by series and slot.
 *
 * <p>Works on the codes of the columns: what can be said of a value is found out once for each
 * different one, and a claim is added without being made.
 */
final class IncidentSums {
  private final Claims claims;
  private final Incidents incidents;
  private final Selection selection;
  private final Grouping grouping;

  private final BitSet claimants;
  private final BitSet actors;
  private final BitSet targetStates;
  private final BitSet outcomes;
  private final List<Optional<Bounds>> bounds = new ArrayList<>();
  private final BitSet figures = new BitSet();
  private final BitSet inRange;
  private final List<Slot> slots = new ArrayList<>();
  private final int[] slotOf;
  private final int[] spotOf;

  private final BitSet withFigure = new BitSet();
  private final Numbers parties = new Numbers();
  private final Numbers groups = new Numbers();
  private final Numbers spots = new Numbers();
  private final List<Sum> sums = new ArrayList<>();

  /** Claims of one sum that have the same figure are counted, to be added at once. */
  private final Numbers figuresOfSums = new Numbers();

  private final IntArrayList sameIn = new IntArrayList();
  private final IntArrayList sameFirst = new IntArrayList();
  private final IntArrayList sameTimes = new IntArrayList();

  IncidentSums(Dataset dataset, Selection selection, Grouping grouping) {
    this.claims = dataset.claims();
    this.incidents = dataset.incidents();
    this.selection = selection;
    this.grouping = grouping;
    claimants =
        which(
            claims.claimants(),
            c -> selection.claimants().isEmpty() || selection.claimants().contains(c));
    actors = which(claims.actors(), selection::choosesActor);
    targetStates = which(claims.targetStates(), selection::choosesState);
    outcomes = which(claims.outcomes(), outcome -> outcome == selection.outcome());
    for (int code = 0; code < claims.figures().valueCount(); code++) {
      bounds.add(claims.figures().value(code).bounds(selection.reading()));
      figures.set(code, bounds.get(code).isPresent());
    }
    inRange = which(incidents.whens(), selection.months()::mayHold);
    slotOf = slots(incidents.whens());
    spotOf = spots(incidents.places());
  }

  private static <T> BitSet which(Coded<T> column, Predicate<? super T> chosen) {
    BitSet codes = new BitSet();
    for (int code = 0; code < column.valueCount(); code++) {
      codes.set(code, chosen.test(column.value(code)));
    }
    return codes;
  }

  private int[] slots(Coded<When> whens) {
    Map<Slot, Integer> numbers = new HashMap<>();
    int[] slotOfWhen = new int[whens.valueCount()];
    for (int code = 0; code < slotOfWhen.length; code++) {
      Slot slot = selection.monthRule().slotOf(whens.value(code), grouping.per());
      slotOfWhen[code] = numbers.computeIfAbsent(slot, s -> slots.size());
      if (slotOfWhen[code] == slots.size()) {
        slots.add(slot);
      }
    }
    return slotOfWhen;
  }

  /** Numbers for the parts of a place by which claims are grouped; none where they are not. */
  private int[] spots(Coded<Place> places) {
    boolean admin1 = grouping.by().contains(Dimension.ADMIN1);
    boolean place = grouping.by().contains(Dimension.PLACE);
    if (!admin1 && !place) {
      return new int[0];
    }
    Map<List<String>, Integer> numbers = new HashMap<>();
    int[] spotOfPlace = new int[places.valueCount()];
    for (int code = 0; code < spotOfPlace.length; code++) {
      List<String> names =
          List.of(
              admin1 ? places.value(code).admin1() : "", place ? places.value(code).name() : "");
      spotOfPlace[code] = numbers.computeIfAbsent(names, n -> numbers.size());
    }
    return spotOfPlace;
  }

  /**
   * Adds the claims of rows that are chosen and about an incident: incident by incident, so that
   * the incidents of a sum can be counted.
   */
  void add(int[] rows) {
    for (int row : claims.byIncident(rows)) {
      add(row, incidents.rowOf(claims.incidentKey(row)));
    }
  }

  private void add(int row, int incident) {
    if (!outcomes.get(claims.outcomes().code(row))) {
      return;
    }
    if (figures.get(claims.figures().code(row))) {
      withFigure.set(incident);
    }
    int when = incidents.whens().code(incident);
    if (claimants.get(claims.claimants().code(row))
        && actors.get(claims.actors().code(row))
        && targetStates.get(claims.targetStates().code(row))
        && inRange.get(when)) {
      int sum = sumOf(row, incident, slotOf[when]);
      sums.get(sum).countIncident(incident);
      int same = figuresOfSums.of(sum, claims.figures().code(row));
      if (same == sameTimes.size()) {
        sameIn.add(sum);
        sameFirst.add(row);
        sameTimes.add(0);
      }
      sameTimes.elements()[same]++;
    }
  }

  private int sumOf(int row, int incident, int slot) {
    int party =
        parties.of(claims.claimants().code(row), code(Dimension.ACTOR, claims.actors().code(row)));
    int state = code(Dimension.TARGET_STATE, claims.targetStates().code(row));
    int victims = code(Dimension.VICTIMS, claims.victims().code(row));
    int rest = (state * claims.victims().valueCount() + victims) * slots.size() + slot;
    int group = groups.of(party, rest);
    if (spotOf.length > 0) {
      group = spots.of(group, spotOf[incidents.places().code(incident)]);
    }
    if (group == sums.size()) {
      Place place = incidents.places().get(incident);
      sums.add(new Sum(grouping.keyOf(claims.get(row), place), slots.get(slot)));
    }
    return group;
  }

  private int code(Dimension dimension, int code) {
    return grouping.by().contains(dimension) ? code : 0;
  }

  List<Sum> all() {
    for (int same = 0; same < sameTimes.size(); same++) {
      sums.get(sameIn.getInt(same)).add(sameFirst.getInt(same), sameTimes.getInt(same));
    }
    sameTimes.clear();
    return sums;
  }

  /** Hands over the slots and ids of chosen incidents of which nobody claims a figure. */
  void withoutFigure(BiConsumer<Slot, String> each) {
    for (int row = 0; row < incidents.size(); row++) {
      int when = incidents.whens().code(row);
      if (!withFigure.get(row)
          && inRange.get(when)
          && selection.choosesState(incidents.places().get(row).country())) {
        each.accept(slots.get(slotOf[when]), incidents.id(row));
      }
    }
  }

  /** A sum of claims of one series in one slot. */
  final class Sum {
    private final SeriesKey series;
    private final Slot slot;
    private final ClaimantSum.Builder builder;
    private int incidents;
    private int lastIncident = -1;

    private Sum(SeriesKey series, Slot slot) {
      this.series = series;
      this.slot = slot;
      builder = ClaimantSum.of(series.claimant(), series.outcome());
    }

    /** Counts an incident once: its claims come one after another. */
    private void countIncident(int incident) {
      if (incident != lastIncident) {
        incidents++;
        lastIncident = incident;
      }
    }

    /** Adds so many claims that have the figure of this one. */
    private void add(int row, int times) {
      int figure = claims.figures().code(row);
      builder.add(
          claims.claimants().get(row),
          claims.outcomes().get(row),
          claims.figures().value(figure),
          bounds.get(figure),
          times);
    }

    SeriesKey series() {
      return series;
    }

    Slot slot() {
      return slot;
    }

    ClaimantSum claims() {
      return builder.build();
    }

    /** How many different incidents the claims are about. */
    int incidents() {
      return incidents;
    }
  }

  /** Numbers pairs from 0, in the order in which they come. */
  private static final class Numbers {
    private final Long2IntOpenHashMap numbers = new Long2IntOpenHashMap();

    Numbers() {
      numbers.defaultReturnValue(-1);
    }

    int of(int one, int other) {
      int fresh = numbers.size();
      int known = numbers.putIfAbsent(((long) one << 32) | other, fresh);
      return known < 0 ? fresh : known;
    }
  }
}
