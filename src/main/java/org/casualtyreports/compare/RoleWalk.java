package org.casualtyreports.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casualtyreports.claim.Claim;

/**
 * Counts of which incidents two claimants speak, by what the incident is to each of them.
 *
 * <p>Looks only at incidents of which both speak and at those on which a claim of the one names the
 * other. On all others the other is a third party.
 */
final class RoleWalk {
  private static final Role[] ROLES = Role.values();
  private static final int BOTH = 0;
  private static final int ONLY_A = 1;
  private static final int ONLY_B = 2;

  private final Linked linked;
  private final Parties parties;
  private final Speaker a;
  private final Speaker b;

  /** By the two roles, then whether both speak or only the one or the other does. */
  private final int[][] counts = new int[ROLES.length * ROLES.length][3];

  RoleWalk(Linked linked, Parties parties, Speaker a, Speaker b) {
    this.linked = linked;
    this.parties = parties;
    this.a = a;
    this.b = b;
  }

  /** Counts by pairs of roles that occur, in the order of the roles. */
  List<RoleCoverage> count(List<Integer> both) {
    for (Role role : ROLES) {
      counts[cell(role, Role.THIRD_PARTY)][ONLY_A] += a.inRole(role);
      counts[cell(Role.THIRD_PARTY, role)][ONLY_B] += b.inRole(role);
    }
    Set<Integer> looked = new HashSet<>(both);
    parties.namesOf(b.claimant()).forEach(name -> looked.addAll(a.naming(name)));
    parties.namesOf(a.claimant()).forEach(name -> looked.addAll(b.naming(name)));
    looked.forEach(this::lookAt);
    List<RoleCoverage> table = new ArrayList<>();
    for (Role ofA : ROLES) {
      for (Role ofB : ROLES) {
        int[] n = counts[cell(ofA, ofB)];
        if (n[BOTH] + n[ONLY_A] + n[ONLY_B] > 0) {
          table.add(new RoleCoverage(ofA, ofB, new CoverageCounts(n[BOTH], n[ONLY_A], n[ONLY_B])));
        }
      }
    }
    return table;
  }

  private static int cell(Role ofA, Role ofB) {
    return ofA.ordinal() * ROLES.length + ofB.ordinal();
  }

  private void lookAt(int incident) {
    boolean[] saidByA = new boolean[counts.length];
    boolean[] saidByB = new boolean[counts.length];
    for (Claim claim : linked.claims(incident)) {
      if (claim.claimant().equals(a.claimant())) {
        saidByA[cell(claim)] = true;
      } else if (claim.claimant().equals(b.claimant())) {
        saidByB[cell(claim)] = true;
      }
    }
    takeOff(saidByA, saidByB);
    for (int cell = 0; cell < counts.length; cell++) {
      if (saidByA[cell] || saidByB[cell]) {
        counts[cell][!saidByB[cell] ? ONLY_A : !saidByA[cell] ? ONLY_B : BOTH]++;
      }
    }
  }

  private int cell(Claim claim) {
    return cell(parties.roleOf(a.claimant(), claim), parties.roleOf(b.claimant(), claim));
  }

  /** Takes off what was counted of an incident as if the other were a third party to it. */
  private void takeOff(boolean[] saidByA, boolean[] saidByB) {
    for (Role role : ROLES) {
      boolean ofA = false;
      boolean ofB = false;
      for (Role other : ROLES) {
        ofA |= saidByA[cell(role, other)];
        ofB |= saidByB[cell(other, role)];
      }
      counts[cell(role, Role.THIRD_PARTY)][ONLY_A] -= ofA ? 1 : 0;
      counts[cell(Role.THIRD_PARTY, role)][ONLY_B] -= ofB ? 1 : 0;
    }
  }
}
