package org.casualtyreports.names;

import java.util.Optional;
import org.casualtyreports.claim.Actor;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Language;
import org.casualtyreports.claim.TargetState;
import org.casualtyreports.claim.VictimGroup;

/** Names of claimants, actors, states and victim groups: from text to one of ours, and back. */
public final class Names {
  private Names() {}

  /** The catalogue that ships with the program. */
  public static Names shipped() {
    return new Names();
  }

  /** The claimant that this text names; a name that the catalogue does not know stays as it is. */
  public Claimant claimant(String text) {
    return new Claimant(text.strip());
  }

  /** The actor that this text names, its parties resolved one by one. */
  public Actor actor(String text) {
    return Actor.parse(text);
  }

  /** The state with this ISO code or name in one of the languages. */
  public Optional<TargetState> targetState(String text) {
    return text.strip().length() == 2
        ? Optional.of(new TargetState(text.strip()))
        : Optional.empty();
  }

  /** The victim group that this word names. */
  public Optional<VictimGroup> victims(String text) {
    return VictimGroup.find(text);
  }

  /** Whether the catalogue holds this claimant. */
  public boolean knows(Claimant claimant) {
    return false;
  }

  /** Whether the catalogue holds every party of this actor. */
  public boolean knows(Actor actor) {
    return false;
  }

  public String display(Claimant claimant, Language language) {
    return claimant.name();
  }

  public String display(Actor actor, Language language) {
    return actor.key();
  }

  public String display(TargetState state, Language language) {
    return state.code();
  }
}
