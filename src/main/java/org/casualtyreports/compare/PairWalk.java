package org.casualtyreports.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** Every pair, in alphabetical order. */
  List<PairComparison> all() {
    List<PairComparison> all = new ArrayList<>();
    List<Speaker> speakers = Speaker.of(linked, parties);
    Map<Claimant, Integer> places = new HashMap<>();
    speakers.forEach(speaker -> places.put(speaker.claimant(), places.size()));
    for (int a = 0; a < speakers.size(); a++) {
      List<List<Integer>> shared = sharedWithLater(a, speakers, places);
      for (int b = a + 1; b < speakers.size(); b++) {
        all.add(compare(speakers.get(a), speakers.get(b), shared.get(b)));
      }
    }
    return List.copyOf(all);
  }

  /** By each claimant, incidents of which both it and this one, which comes before it, speak. */
  private List<List<Integer>> sharedWithLater(
      int first, List<Speaker> speakers, Map<Claimant, Integer> places) {
    List<List<Integer>> shared = new ArrayList<>(speakers.size());
    speakers.forEach(speaker -> shared.add(new ArrayList<>(0)));
    for (int incident : speakers.get(first).incidents()) {
      for (Claim claim : linked.claims(incident)) {
        int place = places.getOrDefault(claim.claimant(), first);
        List<Integer> with = shared.get(place);
        if (place > first && (with.isEmpty() || with.getLast() != incident)) {
          with.add(incident);
        }
      }
    }
    return shared;
  }

  private PairComparison compare(Speaker a, Speaker b, List<Integer> both) {
    ClaimantPair pair = new ClaimantPair(a.claimant(), b.claimant());
    int onlyAThoughBActive = 0;
    int onlyBThoughAActive = 0;
    int neither = 0;
    for (int months = 0; months < linked.monthsCount(); months++) {
      int ofA = a.incidentsIn(months);
      int ofB = b.incidentsIn(months);
      onlyAThoughBActive += b.isActiveIn(months) ? ofA : 0;
      onlyBThoughAActive += a.isActiveIn(months) ? ofB : 0;
      // Those of which both speak are taken off twice here.
      neither +=
          a.isActiveIn(months) && b.isActiveIn(months) ? linked.incidentsIn(months) - ofA - ofB : 0;
    }
    for (int incident : both) {
      int months = linked.monthsOf(incident);
      onlyAThoughBActive -= b.isActiveIn(months) ? 1 : 0;
      onlyBThoughAActive -= a.isActiveIn(months) ? 1 : 0;
      neither += a.isActiveIn(months) && b.isActiveIn(months) ? 1 : 0;
    }
    return new PairComparison(
        pair,
        new CoverageCounts(
            both.size(), a.incidents().size() - both.size(), b.incidents().size() - both.size()),
        onlyAThoughBActive,
        onlyBThoughAActive,
        neither,
        new RoleWalk(linked, parties, a, b).count(both),
        paired(pair, both),
        kappa(pair, both, Strand::statusBy),
        kappa(pair, both, Strand::perpetratorBy));
  }

  private static final class Group {
    final List<FigurePair> pairs = new ArrayList<>();
    int unstated;
  }

  private List<PairedFigures> paired(ClaimantPair pair, List<Integer> both) {
    Map<VictimGroup, Group> groups = new EnumMap<>(VictimGroup.class);
    both.stream()
        .map(linked::strands)
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
      ClaimantPair pair, List<Integer> both, BiFunction<Strand, Claimant, Optional<String>> label) {
    List<LabelAgreement.LabelPair> labels = new ArrayList<>();
    both.stream()
        .map(linked::strands)
        .flatMap(List::stream)
        .forEach(
            strand ->
                LabelAgreement.LabelPair.of(
                        label.apply(strand, pair.a()), label.apply(strand, pair.b()))
                    .ifPresent(labels::add));
    return LabelAgreement.kappa(labels, minimums.agreement());
  }
}
