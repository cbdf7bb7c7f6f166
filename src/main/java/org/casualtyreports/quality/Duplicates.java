package org.casualtyreports.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casualtyreports.claim.Actor;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.claim.Place;
import org.casualtyreports.claim.Precision;
import org.casualtyreports.claim.Reading;
import org.casualtyreports.claim.Scope;
import org.casualtyreports.claim.TargetState;
import org.casualtyreports.claim.VictimGroup;
import org.casualtyreports.claim.When;
import org.casualtyreports.dataset.AsOf;
import org.casualtyreports.dataset.Dataset;

/**
 * Finds claims of one claimant that may be about the same dead: at most three days apart, at the
 * same place or one at a place that holds the other's, same target state and outcome, compatible
 * actors and victims, overlapping bounds.
 *
 * <p>Dates coarser than a week and claims without a figure take no part: they would fit anything.
 */
final class Duplicates {
  private static final int DAYS = 3;

  private Duplicates() {}

  static List<PossibleDuplicate> in(Dataset dataset, AsOf asOf, Reading reading) {
    Map<Spot, List<Dated>> bySpot = new HashMap<>();
    for (Claim claim : dataset.standings(asOf).claimsInForce()) {
      dated(claim, dataset, reading).ifPresent(d -> d.spots().forEach(s -> put(bySpot, s, d)));
    }
    List<PossibleDuplicate> found = new ArrayList<>();
    bySpot.forEach((spot, claims) -> compare(spot, claims, found));
    Collections.sort(found);
    return found;
  }

  private static void put(Map<Spot, List<Dated>> bySpot, Spot spot, Dated dated) {
    bySpot.computeIfAbsent(spot, k -> new ArrayList<>()).add(dated);
  }

  private enum Level {
    ADMIN1,
    ADMIN2,
    NAME
  }

  /** What two claims must share to be compared at all. */
  private record Spot(
      Claimant claimant,
      Outcome outcome,
      TargetState state,
      TargetState country,
      Level level,
      String name) {}

  private record Dated(
      Claim claim, String incidentId, Place place, long from, long to, Bounds bounds) {
    List<Spot> spots() {
      List<Spot> spots = new ArrayList<>(3);
      for (Level level : Level.values()) {
        if (!nameAt(level).isEmpty()) {
          spots.add(
              new Spot(
                  claim.claimant(),
                  claim.outcome(),
                  claim.targetState(),
                  place.country(),
                  level,
                  nameAt(level)));
        }
      }
      return spots;
    }

    String nameAt(Level level) {
      return switch (level) {
        case ADMIN1 -> place.admin1();
        case ADMIN2 -> place.admin2();
        case NAME -> place.name();
      };
    }
  }

  private static Optional<Dated> dated(Claim claim, Dataset dataset, Reading reading) {
    Optional<Bounds> bounds = claim.figure().bounds(reading);
    if (bounds.isEmpty() || !(claim.scope() instanceof Scope.AtIncident at)) {
      return Optional.empty();
    }
    var incident = dataset.incidents().get(at.incidentId());
    boolean known =
        incident.when().precision() == Precision.DAY
            || incident.when().precision() == Precision.WEEK;
    return known && incident.when() instanceof When.Dated when
        ? Optional.of(
            new Dated(
                claim,
                incident.id(),
                incident.place(),
                when.start().toEpochDay(),
                when.end().toEpochDay(),
                bounds.get()))
        : Optional.empty();
  }

  /** Compares claims at one spot in a window that moves along the days. */
  private static void compare(Spot spot, List<Dated> claims, List<PossibleDuplicate> found) {
    claims.sort(Comparator.comparingLong(Dated::from).thenComparing(d -> d.claim().id()));
    for (int i = 0; i < claims.size(); i++) {
      Dated a = claims.get(i);
      for (int j = i + 1; j < claims.size() && claims.get(j).from() <= a.to() + DAYS; j++) {
        Dated b = claims.get(j);
        if (finestShared(a, b) == spot.level() && compatible(a, b)) {
          int apart = (int) Math.max(0, b.from() - a.to());
          found.add(new PossibleDuplicate(a.claim(), b.claim(), apart));
        }
      }
    }
  }

  /** The finest level that both name alike, so that a pair is found once. */
  private static Level finestShared(Dated a, Dated b) {
    Level finest = Level.ADMIN1;
    for (Level level : Level.values()) {
      if (!a.nameAt(level).isEmpty() && a.nameAt(level).equals(b.nameAt(level))) {
        finest = level;
      }
    }
    return finest;
  }

  private static boolean compatible(Dated a, Dated b) {
    return !a.incidentId().equals(b.incidentId())
        && samePlaceOrParent(a, b)
        && a.bounds().overlaps(b.bounds())
        && compatible(a.claim().victims(), b.claim().victims())
        && compatible(a.claim().actor(), b.claim().actor());
  }

  private static boolean samePlaceOrParent(Dated a, Dated b) {
    for (Level level : Level.values()) {
      String nameA = a.nameAt(level);
      String nameB = b.nameAt(level);
      if (!nameA.isEmpty() && !nameB.isEmpty() && !nameA.equals(nameB)) {
        return false;
      }
    }
    return true;
  }

  private static boolean compatible(VictimGroup a, VictimGroup b) {
    return a == b || fitsAny(a) || fitsAny(b);
  }

  private static boolean fitsAny(VictimGroup group) {
    return group == VictimGroup.NOT_STATED || group == VictimGroup.MIXED;
  }

  private static boolean compatible(Actor a, Actor b) {
    return a.parties().isEmpty()
        || b.parties().isEmpty()
        || !Collections.disjoint(a.parties(), b.parties());
  }
}
