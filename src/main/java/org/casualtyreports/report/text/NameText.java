package org.casualtyreports.report.text;

import java.util.HashMap;
import java.util.Map;
import org.casualtyreports.claim.Actor;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.claim.TargetState;
import org.casualtyreports.claim.VictimGroup;
import org.casualtyreports.names.Names;
import org.casualtyreports.tally.Part;

/**
 * Names of parties, states and victims in the language of a report.
 *
 * <p>Not thread-safe: what was looked up is kept.
 */
public final class NameText {
  private static final String CODED = " (coded)";

  private final Phrases phrases;
  private final Names names;
  private final Map<Claimant, String> claimants = new HashMap<>();

  /** By key, not by actor: equal joint actors may be spelt differently. */
  private final Map<String, String> actors = new HashMap<>();

  private final Map<TargetState, String> states = new HashMap<>();

  public NameText(Phrases phrases, Names names) {
    this.phrases = phrases;
    this.names = names;
  }

  /** The claimant; of a coded dataset that the catalogue does not know, its name as 'coded'. */
  public String claimant(Claimant claimant) {
    return claimants.computeIfAbsent(claimant, this::inLanguage);
  }

  private String inLanguage(Claimant claimant) {
    return claimant.name().endsWith(CODED) && !names.knows(claimant)
        ? phrases.say("name.coded", "name", claimant.name().replace(CODED, ""))
        : names.display(claimant, phrases.language());
  }

  public String actor(Actor actor) {
    return actor instanceof Actor.NotStated
        ? phrases.say("name.actor.not-stated")
        : actors.computeIfAbsent(actor.key(), key -> names.display(actor, phrases.language()));
  }

  public String actor(Part<Actor> actor) {
    return actor.value().map(this::actor).orElseGet(() -> phrases.say("name.all-actors"));
  }

  public String state(TargetState state) {
    return state.equals(TargetState.NOT_STATED)
        ? phrases.say("name.state.not-stated")
        : states.computeIfAbsent(state, named -> names.display(named, phrases.language()));
  }

  public String state(Part<TargetState> state) {
    return state.value().map(this::state).orElseGet(() -> phrases.say("name.all-states"));
  }

  public String victims(VictimGroup group) {
    return phrases.say("victims." + group.code());
  }

  public String victims(Part<VictimGroup> group) {
    return group.value().map(this::victims).orElseGet(() -> phrases.say("name.all-victims"));
  }

  public String outcome(Outcome outcome) {
    return phrases.say("outcome." + outcome.code());
  }

  /** People counted: '160 civilians', '1 soldier'. */
  public String counted(Part<VictimGroup> group, long number) {
    String key = "counted." + group.value().map(VictimGroup::code).orElse("all");
    return phrases.say(key, "n", number, "figure", phrases.count(number));
  }

  /** The word by which phrases choose how to agree with a victim group: its code with '_'. */
  public String agreement(Part<VictimGroup> group) {
    return group.value().map(VictimGroup::code).orElse("all").replace('-', '_');
  }

  /** The party that was hit, and the words of the source for the dead where they say more. */
  public String hit(Claim claim) {
    String group = victims(claim.victims());
    if (claim.target().isEmpty()) {
      return group;
    }
    String target = actor(Actor.parse(claim.target()));
    return target.equalsIgnoreCase(group)
        ? group
        : phrases.say("victims.of-target", "victims", group, "target", target);
  }
}
