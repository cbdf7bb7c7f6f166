package org.casualtyreports.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casualtyreports.claim.Actor;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.VictimGroup;

/**
 * Claims on one incident that can be about the same dead. In a clash, what each side says of the
 * other's losses makes two strands: between them there is nothing to agree or differ about.
 */
record Strand(String incidentId, List<Claim> claims) {

  /** The strands of one incident, from its claims by id, so that row order has no say. */
  static List<Strand> of(String incidentId, List<Claim> claims, Parties parties) {
    List<List<Claim>> strands = new ArrayList<>();
    List<Claim> ordered = claims.stream().sorted(Comparator.comparing(Claim::id)).toList();
    for (Claim claim : ordered) {
      Optional<List<Claim>> fitting =
          strands.stream()
              .filter(strand -> strand.stream().noneMatch(c -> parties.crossed(c, claim)))
              .findFirst();
      fitting.ifPresentOrElse(
          strand -> strand.add(claim), () -> strands.add(new ArrayList<>(List.of(claim))));
    }
    return strands.stream().map(strand -> new Strand(incidentId, strand)).toList();
  }

  List<Claim> by(Claimant claimant) {
    return claims.stream().filter(claim -> claim.claimant().equals(claimant)).toList();
  }

  List<Claimant> claimants() {
    return claims.stream().map(Claim::claimant).distinct().sorted().toList();
  }

  /** The one victim group of this claimant's claims; empty where none or several are named. */
  Optional<String> statusBy(Claimant claimant) {
    List<String> groups =
        by(claimant).stream()
            .map(Claim::victims)
            .filter(group -> group != VictimGroup.NOT_STATED)
            .map(VictimGroup::code)
            .distinct()
            .toList();
    return groups.size() == 1 ? Optional.of(groups.getFirst()) : Optional.empty();
  }

  /** The one perpetrator of this claimant's claims; empty where none or several are named. */
  Optional<String> perpetratorBy(Claimant claimant) {
    List<Actor> actors =
        by(claimant).stream()
            .map(Claim::actor)
            .filter(actor -> !(actor instanceof Actor.NotStated))
            .distinct()
            .toList();
    return actors.size() == 1 ? Optional.of(label(actors.getFirst())) : Optional.empty();
  }

  private static String label(Actor actor) {
    String kind = actor instanceof Actor.Contested ? "either " : "";
    return actor.parties().stream().sorted().collect(Collectors.joining(" + ", kind, ""));
  }
}
