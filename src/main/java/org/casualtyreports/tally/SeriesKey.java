package org.casualtyreports.tally;

import java.util.Comparator;
import java.util.Objects;
import org.casualtyreports.claim.Actor;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.claim.TargetState;
import org.casualtyreports.claim.VictimGroup;

/** What a series of tallies is about. It always names one claimant and one outcome. */
public record SeriesKey(
    Claimant claimant,
    Part<Actor> actor,
    Part<TargetState> targetState,
    Part<VictimGroup> victims,
    Outcome outcome,
    Part<String> admin1,
    Part<String> place)
    implements Comparable<SeriesKey> {
  private static final Comparator<SeriesKey> ORDER =
      Comparator.comparing(SeriesKey::claimant)
          .thenComparing(SeriesKey::actor)
          .thenComparing(SeriesKey::targetState)
          .thenComparing(SeriesKey::victims)
          .thenComparing(SeriesKey::outcome)
          .thenComparing(SeriesKey::admin1)
          .thenComparing(SeriesKey::place);

  public SeriesKey {
    Objects.requireNonNull(claimant, "claimant");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(targetState, "targetState");
    Objects.requireNonNull(victims, "victims");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(admin1, "admin1");
    Objects.requireNonNull(place, "place");
  }

  @Override
  public int compareTo(SeriesKey other) {
    return ORDER.compare(this, other);
  }
}
