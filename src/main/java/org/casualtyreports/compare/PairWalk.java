package org.casualtyreports.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.VictimGroup;
import org.casualtyreports.tally.Selection;

/** The way through the linked incidents for one pair of claimants. */
final class PairWalk {
  private final Linked linked;
  private final Selection selection;
  private final Parties parties;
  private final Minimums minimums;

  PairWalk(Linked linked, Selection selection, Parties parties, Minimums minimums) {
    this.linked = linked;
    this.selection = selection;
    this.parties = parties;
    this.minimums = minimums;
  }

  PairComparison compare(ClaimantPair pair) {
    BitSet both = and(linked.covers(pair.a()), linked.covers(pair.b()));
    BitSet onlyA = without(linked.covers(pair.a()), linked.covers(pair.b()));
    BitSet onlyB = without(linked.covers(pair.b()), linked.covers(pair.a()));
    BitSet neither = and(linked.active(pair.a()), linked.active(pair.b()));
    neither.andNot(linked.covers(pair.a()));
    neither.andNot(linked.covers(pair.b()));
    return new PairComparison(
        pair,
        new CoverageCounts(both.cardinality(), onlyA.cardinality(), onlyB.cardinality()),
        and(onlyA, linked.active(pair.b())).cardinality(),
        and(onlyB, linked.active(pair.a())).cardinality(),
        neither.cardinality(),
        byRole(pair),
        paired(pair, both),
        kappa(pair, both, Strand::statusBy),
        kappa(pair, both, Strand::perpetratorBy));
  }

  private static BitSet and(BitSet some, BitSet others) {
    BitSet result = (BitSet) some.clone();
    result.and(others);
    return result;
  }

  private static BitSet without(BitSet some, BitSet others) {
    BitSet result = (BitSet) some.clone();
    result.andNot(others);
    return result;
  }

  private record Roles(Role a, Role b) {}

  private List<RoleCoverage> byRole(ClaimantPair pair) {
    Map<Roles, int[]> counts =
        new TreeMap<>(Comparator.comparing(Roles::a).thenComparing(Roles::b));
    BitSet either = linked.covers(pair.a());
    either.or(linked.covers(pair.b()));
    either.stream()
        .forEach(
            i -> {
              Set<Roles> ofA = roles(pair, i, pair.a());
              Set<Roles> ofB = roles(pair, i, pair.b());
              Set<Roles> all = new HashSet<>(ofA);
              all.addAll(ofB);
              for (Roles roles : all) {
                int cell = !ofB.contains(roles) ? 1 : !ofA.contains(roles) ? 2 : 0;
                counts.computeIfAbsent(roles, k -> new int[3])[cell]++;
              }
            });
    List<RoleCoverage> table = new ArrayList<>();
    counts.forEach(
        (roles, n) ->
            table.add(
                new RoleCoverage(roles.a(), roles.b(), new CoverageCounts(n[0], n[1], n[2]))));
    return table;
  }

  /** What the two are in the claims of one of them on an incident. */
  private Set<Roles> roles(ClaimantPair pair, int incident, Claimant speaker) {
    Set<Roles> roles = new HashSet<>();
    for (Claim claim : linked.claims(incident)) {
      if (claim.claimant().equals(speaker)) {
        roles.add(new Roles(parties.roleOf(pair.a(), claim), parties.roleOf(pair.b(), claim)));
      }
    }
    return roles;
  }

  private static final class Group {
    final List<FigurePair> pairs = new ArrayList<>();
    int unstated;
  }

  private List<PairedFigures> paired(ClaimantPair pair, BitSet both) {
    Map<VictimGroup, Group> groups = new EnumMap<>(VictimGroup.class);
    both.stream()
        .mapToObj(linked::strands)
        .flatMap(List::stream)
        .forEach(strand -> pairUp(pair, strand, groups));
    List<PairedFigures> paired = new ArrayList<>();
    groups.forEach(
        (victims, group) -> {
          group.pairs.sort(Comparator.comparing(FigurePair::incidentId));
          paired.add(
              PairedFigures.of(
                  pair, victims, selection.outcome(), group.pairs, group.unstated, minimums));
        });
    return paired;
  }

  /** Pairs claims where each claimant has one only on these people: two are never added here. */
  private void pairUp(ClaimantPair pair, Strand strand, Map<VictimGroup, Group> groups) {
    List<Claim> ofB = strand.by(pair.b());
    List<Claim> ofA = strand.by(pair.a());
    for (Claim a : ofA) {
      List<Claim> matching = ofB.stream().filter(b -> samePeople(a, b)).toList();
      boolean single = ofA.stream().filter(other -> samePeople(a, other)).count() == 1;
      if (single && matching.size() == 1) {
        Group group = groups.computeIfAbsent(a.victims(), k -> new Group());
        Claim b = matching.getFirst();
        Optional<Bounds> boundsA = a.figure().bounds(selection.reading());
        Optional<Bounds> boundsB = b.figure().bounds(selection.reading());
        if (boundsA.isPresent() && boundsB.isPresent()) {
          group.pairs.add(new FigurePair(strand.incidentId(), a, b, boundsA.get(), boundsB.get()));
        } else {
          group.unstated++;
        }
      }
    }
  }

  private static boolean samePeople(Claim x, Claim y) {
    return x.victims() == y.victims() && x.targetState().equals(y.targetState());
  }

  private Result<LabelAgreement.Kappa> kappa(
      ClaimantPair pair, BitSet both, BiFunction<Strand, Claimant, Optional<String>> label) {
    List<LabelAgreement.LabelPair> labels = new ArrayList<>();
    both.stream()
        .mapToObj(linked::strands)
        .flatMap(List::stream)
        .forEach(
            strand ->
                LabelAgreement.LabelPair.of(
                        label.apply(strand, pair.a()), label.apply(strand, pair.b()))
                    .ifPresent(labels::add));
    return LabelAgreement.kappa(labels, minimums.agreement());
  }
}
