package org.casualtyreports.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.casualtyreports.dataset.Claims;
import org.casualtyreports.intake.Body;
import org.casualtyreports.yaml.Nearest;

/**
 * Names of a call that no claim bears. Such a call is answered, with nothing, because a name may
 * well be absent from one edition; but a misspelt one must not pass for silence.
 */
final class AskedNames {
  private final List<Body> bodies;
  private final List<String> unknown = new ArrayList<>();

  /**
   * @param bodies as their audience may see them; a name that one of them knows is known
   */
  AskedNames(List<Body> bodies) {
    this.bodies = List.copyOf(bodies);
  }

  private SortedSet<String> claimants() {
    SortedSet<String> claimants = new TreeSet<>();
    for (Body body : bodies) {
      Claims claims = body.dataset().claims();
      claims.claimants().occurring().forEach(claimant -> claimants.add(claimant.name()));
    }
    return claimants;
  }

  private SortedSet<String> parties() {
    SortedSet<String> parties = new TreeSet<>();
    for (Body body : bodies) {
      Claims claims = body.dataset().claims();
      claims.actors().occurring().forEach(actor -> parties.addAll(actor.parties()));
    }
    return parties;
  }

  AskedNames claimants(String option, List<String> asked) {
    if (asked.isEmpty()) {
      return this;
    }
    SortedSet<String> claimants = claimants();
    for (String text : asked) {
      check(
          option + ": no claim is by",
          text,
          bodies.stream().map(body -> body.names().claimant(text.strip()).name()).toList(),
          claimants);
    }
    return this;
  }

  AskedNames actors(String option, List<String> asked) {
    if (asked.isEmpty()) {
      return this;
    }
    SortedSet<String> parties = parties();
    for (String text : asked) {
      check(
          option + ": no claim names",
          text,
          bodies.stream().flatMap(body -> body.names().actor(text).parties().stream()).toList(),
          parties);
    }
    return this;
  }

  private void check(String what, String text, List<String> meant, SortedSet<String> known) {
    if (meant.stream().noneMatch(known::contains)) {
      String nearest =
          Nearest.to(text, List.copyOf(known))
              .map(name -> "; did you mean '" + name + "'?")
              .orElse("");
      unknown.add("%s '%s'%s".formatted(what, text, nearest));
    }
  }

  /** One line for each name, with the nearest that some claim bears. */
  List<String> unknown() {
    return unknown;
  }
}
