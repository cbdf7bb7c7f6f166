package org.casualtyreports.dataset;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.casualtyreports.claim.Actor;
import org.casualtyreports.claim.Claimant;

/** How claimants spell joint actors. */
final class Spelling {
  private Spelling() {}

  private record Spoken(Claimant claimant, Actor actor) {}

  /**
   * Joint actors with the same members get one spelling of their claimant's, whichever row came
   * first and whatever other claimants write.
   */
  static Claims inOneSpelling(Claims claims) {
    Coded<Actor> actors = claims.actors();
    if (new HashSet<>(actors.values()).size() == actors.valueCount()) {
      return claims;
    }
    Map<Spoken, Actor> spelling = new HashMap<>();
    for (int row = 0; row < claims.size(); row++) {
      spelling.merge(
          spoken(claims, row), actors.get(row), (a, b) -> a.key().compareTo(b.key()) <= 0 ? a : b);
    }
    Coded<Actor> spelt = new Coded<>("actor", Actor::key);
    for (int row = 0; row < claims.size(); row++) {
      spelt.append(spelling.getOrDefault(spoken(claims, row), actors.get(row)));
    }
    return claims.by(spelt);
  }

  private static Spoken spoken(Claims claims, int row) {
    return new Spoken(claims.claimants().get(row), claims.actors().get(row));
  }
}
