package org.casualtyreports.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;

/** What one claimant speaks of: all that a pair need not look for again. */
final class Speaker {
  private final Claimant claimant;
  private final boolean[] activeIn;
  private final List<Integer> incidents = new ArrayList<>();

  /** By the number of months, incidents in them. */
  private final int[] incidentsIn;

  /** By {@link Role}, incidents on which the claimant has it in a claim of its own. */
  private final int[] inRole = new int[Role.values().length];

  /** By party, incidents on which a claim of the claimant's names it. */
  private final Map<String, List<Integer>> naming = new HashMap<>();

  private Speaker(Claimant claimant, Linked linked) {
    this.claimant = claimant;
    this.activeIn = linked.activeIn(claimant);
    this.incidentsIn = new int[linked.monthsCount()];
  }

  /** Everyone who makes a chosen claim, in alphabetical order. */
  static List<Speaker> of(Linked linked, Parties parties) {
    Map<Claimant, Speaker> speakers = new TreeMap<>();
    for (int i = 0; i < linked.size(); i++) {
      Map<Claimant, List<Claim>> claims = new HashMap<>();
      for (Claim claim : linked.claims(i)) {
        claims.computeIfAbsent(claim.claimant(), k -> new ArrayList<>(1)).add(claim);
      }
      int incident = i;
      claims.forEach(
          (claimant, own) ->
              speakers
                  .computeIfAbsent(claimant, k -> new Speaker(claimant, linked))
                  .add(incident, own, linked.monthsOf(incident), parties));
    }
    return List.copyOf(speakers.values());
  }

  private void add(int incident, List<Claim> own, int months, Parties parties) {
    incidents.add(incident);
    if (months != Linked.NO_MONTHS) {
      incidentsIn[months]++;
    }
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Set<String> named = new HashSet<>();
    for (Claim claim : own) {
      roles.add(parties.roleOf(claimant, claim));
      named.addAll(parties.namedIn(claim));
    }
    roles.forEach(role -> inRole[role.ordinal()]++);
    named.forEach(party -> naming.computeIfAbsent(party, k -> new ArrayList<>()).add(incident));
  }

  Claimant claimant() {
    return claimant;
  }

  /** Incidents of which the claimant makes a chosen claim, in the order of the input. */
  List<Integer> incidents() {
    return incidents;
  }

  /** How many of them lie in the months of this number. */
  int incidentsIn(int months) {
    return incidentsIn[months];
  }

  /** Whether the claimant made any claim on the months of this number. */
  boolean isActiveIn(int months) {
    return months != Linked.NO_MONTHS && activeIn[months];
  }

  /** On how many incidents the claimant has this role in a claim of its own. */
  int inRole(Role role) {
    return inRole[role.ordinal()];
  }

  /** Incidents on which a claim of the claimant's names this party. */
  List<Integer> naming(String party) {
    return naming.getOrDefault(party, List.of());
  }
}
