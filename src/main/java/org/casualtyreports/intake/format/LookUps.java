package org.casualtyreports.intake.format;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.casualtyreports.claim.Actor;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.claim.TargetState;
import org.casualtyreports.claim.VictimGroup;
import org.casualtyreports.names.Names;
import org.casualtyreports.names.Occasion;

/** Look-ups in the catalogue, each different text looked up once. */
final class LookUps {
  private final Names names;
  private final Map<String, Boolean> bound = new ConcurrentHashMap<>();
  private final Map<String, Claimant> claimants = new ConcurrentHashMap<>();
  private final Map<String, Actor> actors = new ConcurrentHashMap<>();
  private final Map<String, Optional<TargetState>> states = new ConcurrentHashMap<>();
  private final Map<String, Optional<VictimGroup>> victims = new ConcurrentHashMap<>();
  private final Map<String, Optional<Outcome>> outcomes = new ConcurrentHashMap<>();

  LookUps(Names names) {
    this.names = names;
  }

  Claimant claimant(String text, Occasion occasion) {
    return isBound(text)
        ? names.claimant(text, occasion)
        : claimants.computeIfAbsent(text, names::claimant);
  }

  /**
   * @throws IllegalArgumentException as {@link Names#actor(String, Occasion)}
   */
  Actor actor(String text, Occasion occasion) {
    return isBound(text) ? names.actor(text, occasion) : actors.computeIfAbsent(text, names::actor);
  }

  /** Whether a text means one thing here and now, and another elsewhere or later. */
  boolean isBound(String text) {
    return bound.computeIfAbsent(text, names::isBoundToOccasion);
  }

  Optional<TargetState> targetState(String text) {
    return states.computeIfAbsent(text, names::targetState);
  }

  Optional<VictimGroup> victims(String text) {
    return victims.computeIfAbsent(text, names::victims);
  }

  Optional<Outcome> outcome(String text) {
    return outcomes.computeIfAbsent(text, names::outcome);
  }
}
