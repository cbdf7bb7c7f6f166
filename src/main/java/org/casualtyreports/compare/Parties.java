package org.casualtyreports.compare;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.VictimGroup;
import org.casualtyreports.names.Names;

/** Who struck and who was hit in a claim, as names of the catalogue. */
final class Parties {
  private static final Set<VictimGroup> STATE_SIDE =
      EnumSet.of(VictimGroup.SOLDIERS, VictimGroup.POLICE, VictimGroup.ALLIED_MILITIA);

  private final Names names;
  private final Map<String, List<String>> byText = new HashMap<>();

  Parties(Names names) {
    this.names = names;
  }

  Role roleOf(Claimant claimant, Claim claim) {
    List<String> self = namesOf(claimant);
    if (share(self, named(claim.target()))) {
      return Role.OWN_LOSSES;
    }
    return share(self, claim.actor().parties()) ? Role.ENEMY_LOSSES : Role.THIRD_PARTY;
  }

  /** The names under which a claimant can be a party. */
  List<String> namesOf(Claimant claimant) {
    return named(claimant.name());
  }

  /** Everyone who struck or was hit in a claim: who is none of them is a third party to it. */
  Set<String> namedIn(Claim claim) {
    Set<String> everyone = new HashSet<>(named(claim.target()));
    everyone.addAll(claim.actor().parties());
    return everyone;
  }

  /**
   * Whether two claims on one incident are about different dead: in one the party strikes that is
   * hit in the other. Where a target is not stated, soldiers and insurgents killed by different
   * parties are the two sides of a clash.
   */
  boolean crossed(Claim x, Claim y) {
    List<String> targetX = named(x.target());
    List<String> targetY = named(y.target());
    if (share(targetX, y.actor().parties()) || share(targetY, x.actor().parties())) {
      return true;
    }
    boolean targetsStated = !targetX.isEmpty() && !targetY.isEmpty();
    return !targetsStated && opposed(x.victims(), y.victims()) && otherActors(x, y);
  }

  private static boolean opposed(VictimGroup x, VictimGroup y) {
    return (STATE_SIDE.contains(x) && y == VictimGroup.INSURGENTS)
        || (STATE_SIDE.contains(y) && x == VictimGroup.INSURGENTS);
  }

  /** Whether both name perpetrators, and none in common. */
  static boolean otherActors(Claim x, Claim y) {
    List<String> partiesX = x.actor().parties();
    List<String> partiesY = y.actor().parties();
    return !partiesX.isEmpty() && !partiesY.isEmpty() && !share(partiesX, partiesY);
  }

  private static boolean share(List<String> some, List<String> others) {
    return !Collections.disjoint(some, others);
  }

  private List<String> named(String text) {
    return byText.computeIfAbsent(text, this::resolve);
  }

  private List<String> resolve(String text) {
    try {
      return names.actor(text).parties();
    } catch (IllegalArgumentException notAListOfParties) {
      return List.of(text);
    }
  }
}
