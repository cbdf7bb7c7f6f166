package org.casualtyreports.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.casualtyreports.claim.Actor;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.VictimGroup;
import org.jspecify.annotations.Nullable;

/**
 * Claims on one incident that can be about the same dead. In a clash, what each side says of the
 * other's losses makes two strands: between them there is nothing to agree or differ about.
 *
 * <p>Not thread-safe: what each claimant says is gathered when it is first asked for.
 */
final class Strand {
  private static final Voice SILENT = new Voice(List.of(), Optional.empty(), Optional.empty());

  private final String incidentId;
  private final List<Claim> claims;
  private @Nullable SortedMap<Claimant, Voice> voices;

  private Strand(String incidentId, List<Claim> claims) {
    this.incidentId = incidentId;
    this.claims = claims;
  }

  /** The strands of one incident, from its claims by id, so that row order has no say. */
  static List<Strand> of(String incidentId, List<Claim> claims, Parties parties) {
    if (claims.size() <= 1) {
      return claims.isEmpty() ? List.of() : List.of(new Strand(incidentId, claims));
    }
    List<List<Claim>> strands = new ArrayList<>(1);
    List<Claim> ordered = new ArrayList<>(claims);
    ordered.sort(Comparator.comparing(Claim::id));
    for (Claim claim : ordered) {
      fitting(strands, claim, parties).add(claim);
    }
    return strands.stream().map(strand -> new Strand(incidentId, strand)).toList();
  }

  /** The first strand that the claim does not cross, a new one where it crosses all. */
  private static List<Claim> fitting(List<List<Claim>> strands, Claim claim, Parties parties) {
    for (List<Claim> strand : strands) {
      if (strand.stream().noneMatch(other -> parties.crossed(other, claim))) {
        return strand;
      }
    }
    strands.add(new ArrayList<>(2));
    return strands.getLast();
  }

  /** What one claimant says. */
  private record Voice(List<Claim> claims, Optional<String> status, Optional<String> perpetrator) {
    static Voice of(List<Claim> claims) {
      return new Voice(claims, statusIn(claims), perpetratorIn(claims));
    }
  }

  private SortedMap<Claimant, Voice> voices() {
    if (voices == null) {
      SortedMap<Claimant, List<Claim>> byClaimant = new TreeMap<>();
      claims.forEach(c -> byClaimant.computeIfAbsent(c.claimant(), k -> new ArrayList<>(1)).add(c));
      SortedMap<Claimant, Voice> gathered = new TreeMap<>();
      byClaimant.forEach((claimant, own) -> gathered.put(claimant, Voice.of(own)));
      voices = gathered;
    }
    return voices;
  }

  private Voice voice(Claimant claimant) {
    return voices().getOrDefault(claimant, SILENT);
  }

  String incidentId() {
    return incidentId;
  }

  /** By id. */
  List<Claim> claims() {
    return claims;
  }

  List<Claim> by(Claimant claimant) {
    return voice(claimant).claims();
  }

  /** In alphabetical order. */
  Set<Claimant> claimants() {
    return voices().keySet();
  }

  /** The one victim group of this claimant's claims; empty where none or several are named. */
  Optional<String> statusBy(Claimant claimant) {
    return voice(claimant).status();
  }

  private static Optional<String> statusIn(List<Claim> claims) {
    List<String> groups =
        claims.stream()
            .map(Claim::victims)
            .filter(group -> group != VictimGroup.NOT_STATED)
            .map(VictimGroup::code)
            .distinct()
            .toList();
    return groups.size() == 1 ? Optional.of(groups.getFirst()) : Optional.empty();
  }

  /** The one perpetrator of this claimant's claims; empty where none or several are named. */
  Optional<String> perpetratorBy(Claimant claimant) {
    return voice(claimant).perpetrator();
  }

  private static Optional<String> perpetratorIn(List<Claim> claims) {
    List<Actor> actors =
        claims.stream()
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
