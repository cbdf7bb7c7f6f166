package org.casualtyreports.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Reading;
import org.casualtyreports.claim.VictimGroup;
import org.casualtyreports.compare.Contest.Axis;
import org.casualtyreports.compare.Contest.Difference;

/** Finds the incidents on which claimants differ. */
final class Contests {
  private Contests() {}

  static List<Contest> of(Linked linked, Reading reading) {
    List<Contest> contests = new ArrayList<>();
    for (int i = 0; i < linked.size(); i++) {
      List<Claim> claims = linked.claims(i);
      if (claims.size() <= 1) {
        continue;
      }
      List<Difference> differences = new ArrayList<>();
      linked.strands(i).forEach(strand -> differences.addAll(differences(strand, reading)));
      boolean severalClaimants = claims.stream().map(Claim::claimant).distinct().count() > 1;
      boolean doubted = severalClaimants && !linked.incident(i).dateDoubt().isEmpty();
      if (doubted || !differences.isEmpty()) {
        differences.sort(
            Comparator.comparing(Difference::axis)
                .thenComparing(Difference::claimants)
                .thenComparing(d -> d.a().id())
                .thenComparing(d -> d.b().id()));
        contests.add(new Contest(linked.incident(i), claims, differences));
      }
    }
    return contests;
  }

  private static List<Difference> differences(Strand strand, Reading reading) {
    List<Difference> differences = new ArrayList<>();
    for (Claim a : strand.claims()) {
      for (Claim b : strand.claims()) {
        if (a.claimant().compareTo(b.claimant()) < 0) {
          boolean status = a.victims() != b.victims() && statusContested(strand, a, b);
          if (status) {
            differences.add(new Difference(Axis.STATUS, a, b));
          }
          if (Parties.otherActors(a, b)) {
            differences.add(new Difference(Axis.PERPETRATOR, a, b));
          }
          boolean samePeople =
              a.targetState().equals(b.targetState()) && (status || a.victims() == b.victims());
          if (samePeople && apart(a, b, reading)) {
            differences.add(new Difference(Axis.NUMBER, a, b));
          }
        }
      }
    }
    return differences;
  }

  /** Two claimants differ about status where they have no group in common on these dead. */
  private static boolean statusContested(Strand strand, Claim a, Claim b) {
    Set<VictimGroup> ofA = groups(strand, a.claimant());
    Set<VictimGroup> ofB = groups(strand, b.claimant());
    return definite(a)
        && definite(b)
        && Collections.disjoint(ofA, ofB)
        && !ofA.contains(VictimGroup.MIXED)
        && !ofB.contains(VictimGroup.MIXED);
  }

  private static boolean definite(Claim claim) {
    return claim.victims() != VictimGroup.NOT_STATED;
  }

  private static Set<VictimGroup> groups(Strand strand, Claimant claimant) {
    return strand.by(claimant).stream().map(Claim::victims).collect(Collectors.toSet());
  }

  private static boolean apart(Claim a, Claim b, Reading reading) {
    Optional<Bounds> boundsA = a.figure().bounds(reading);
    Optional<Bounds> boundsB = b.figure().bounds(reading);
    return boundsA.isPresent() && boundsB.isPresent() && !boundsA.get().overlaps(boundsB.get());
  }
}
