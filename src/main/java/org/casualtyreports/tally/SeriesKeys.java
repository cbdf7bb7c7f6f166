package org.casualtyreports.tally;

import java.util.List;
import java.util.function.Function;
import org.casualtyreports.claim.Actor;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.claim.Place;
import org.casualtyreports.claim.TargetState;
import org.casualtyreports.claim.VictimGroup;
import org.casualtyreports.dataset.Claims;
import org.casualtyreports.dataset.Coded;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.Incidents;

/** The keys of the series of claims on incidents of one outcome, by the codes of the columns. */
final class SeriesKeys {
  private final Grouping grouping;
  private final Outcome outcome;
  private final KeyAxis<Claimant> claimants;
  private final KeyAxis<Part<Actor>> actors;
  private final KeyAxis<Part<TargetState>> targetStates;
  private final KeyAxis<Part<VictimGroup>> victims;
  private final KeyAxis<Part<String>> admin1;
  private final KeyAxis<Part<String>> places;
  private final List<KeyAxis<?>> ofClaims;
  private final List<KeyAxis<?>> ofIncidents;

  SeriesKeys(Dataset dataset, Grouping grouping, Outcome outcome) {
    this.grouping = grouping;
    this.outcome = outcome;
    Claims claims = dataset.claims();
    Incidents incidents = dataset.incidents();
    claimants = KeyAxis.by(claims.claimants(), claimant -> claimant);
    actors = axis(Dimension.ACTOR, claims.actors(), actor -> actor);
    targetStates = axis(Dimension.TARGET_STATE, claims.targetStates(), state -> state);
    victims = axis(Dimension.VICTIMS, claims.victims(), group -> group);
    admin1 = axis(Dimension.ADMIN1, incidents.places(), Place::admin1);
    places = axis(Dimension.PLACE, incidents.places(), Place::name);
    ofClaims = List.of(claimants, actors, targetStates, victims);
    ofIncidents = List.of(admin1, places);
  }

  private <V, T extends Comparable<? super T>> KeyAxis<Part<T>> axis(
      Dimension dimension, Coded<V> column, Function<? super V, ? extends T> part) {
    return grouping.by().contains(dimension)
        ? KeyAxis.<V, T>by(column, part).as(Part::only)
        : KeyAxis.under(Part.all(), column);
  }

  /** Tells groups of claims apart by their series, in the order of their keys. */
  void tellApart(RowGroups groups, int[] claims, int[] incidents) {
    ofClaims.forEach(axis -> axis.tellApart(groups, claims));
    ofIncidents.forEach(axis -> axis.tellApart(groups, incidents));
  }

  /** Whether two claims belong to the same series. */
  boolean isSame(int claim, int incident, int otherClaim, int otherIncident) {
    return isSame(ofClaims, claim, otherClaim) && isSame(ofIncidents, incident, otherIncident);
  }

  private static boolean isSame(List<KeyAxis<?>> axes, int row, int other) {
    for (KeyAxis<?> axis : axes) {
      if (axis.number(row) != axis.number(other)) {
        return false;
      }
    }
    return true;
  }

  /** The series of a claim. */
  SeriesKey of(int claim, int incident) {
    return new SeriesKey(
        claimants.value(claim),
        actors.value(claim),
        targetStates.value(claim),
        victims.value(claim),
        outcome,
        admin1.value(incident),
        places.value(incident));
  }
}
