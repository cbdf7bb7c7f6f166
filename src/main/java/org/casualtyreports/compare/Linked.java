package org.casualtyreports.compare;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.When;
import org.casualtyreports.dataset.Claims;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.InMonths;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.dataset.Standing;
import org.casualtyreports.dataset.Standings;
import org.casualtyreports.tally.Selection;

/** Incidents of a selection with the claims on each, and who spoke of what and when. */
final class Linked {
  private final List<Incident> incidents = new ArrayList<>();
  private final List<List<YearMonth>> months = new ArrayList<>();
  private final List<List<Claim>> claims = new ArrayList<>();
  private final List<List<Strand>> strands = new ArrayList<>();
  private final Map<Claimant, BitSet> covers = new TreeMap<>();
  private final Map<Claimant, BitSet> active = new HashMap<>();

  private Linked() {}

  static Linked of(Dataset dataset, Selection selection, Parties parties) {
    Linked linked = new Linked();
    InMonths inMonths = InMonths.of(dataset, selection.months());
    Claims claims = dataset.claims();
    int[] indexOf = new int[dataset.incidents().keyLimit()];
    inMonths
        .incidents()
        .forEach(
            row -> {
              Incident incident = dataset.incidents().get(row);
              indexOf[dataset.incidents().key(row)] = linked.incidents.size();
              linked.incidents.add(incident);
              linked.months.add(months(incident.when()));
              linked.claims.add(new ArrayList<>(2));
            });
    Standings standings = dataset.standings(selection.asOf());
    Map<Claimant, Set<YearMonth>> spoke = new HashMap<>();
    inMonths
        .claims()
        .filter(row -> claims.incidentKey(row) >= 0 && standings.of(row) == Standing.IN_FORCE)
        .forEach(
            row -> linked.add(claims.get(row), indexOf[claims.incidentKey(row)], selection, spoke));
    for (int i = 0; i < linked.incidents.size(); i++) {
      linked.strands.add(Strand.of(linked.incidents.get(i).id(), linked.claims.get(i), parties));
    }
    linked.covers.keySet().forEach(c -> linked.active.put(c, linked.activeIn(spoke, c, selection)));
    return linked;
  }

  private void add(
      Claim claim, int index, Selection selection, Map<Claimant, Set<YearMonth>> spoke) {
    spoke.computeIfAbsent(claim.claimant(), k -> new HashSet<>()).addAll(months.get(index));
    if (selection.chooses(claim)) {
      claims.get(index).add(claim);
      covers.computeIfAbsent(claim.claimant(), k -> new BitSet()).set(index);
    }
  }

  private BitSet activeIn(
      Map<Claimant, Set<YearMonth>> spoke, Claimant claimant, Selection selection) {
    Set<YearMonth> spokeIn = spoke.getOrDefault(claimant, Set.of());
    BitSet in = new BitSet();
    for (int i = 0; i < incidents.size(); i++) {
      boolean chosenState =
          selection.targetStates().isEmpty()
              || selection.targetStates().contains(incidents.get(i).place().country());
      if (chosenState && months.get(i).stream().anyMatch(spokeIn::contains)) {
        in.set(i);
      }
    }
    return in;
  }

  private static List<YearMonth> months(When when) {
    return when instanceof When.Dated dated && dated.knownToTheMonth()
        ? new MonthRange(YearMonth.from(dated.start()), YearMonth.from(dated.end())).months()
        : List.of();
  }

  List<Claimant> claimants() {
    return List.copyOf(covers.keySet());
  }

  Incident incident(int index) {
    return incidents.get(index);
  }

  List<Claim> claims(int index) {
    return claims.get(index);
  }

  List<Strand> strands(int index) {
    return strands.get(index);
  }

  List<Strand> strands() {
    return strands.stream().flatMap(List::stream).toList();
  }

  int size() {
    return incidents.size();
  }

  /** Incidents of which this claimant makes a chosen claim. */
  BitSet covers(Claimant claimant) {
    return (BitSet) covers.getOrDefault(claimant, new BitSet()).clone();
  }

  /** Incidents in months on which this claimant made any claim. */
  BitSet active(Claimant claimant) {
    return (BitSet) active.getOrDefault(claimant, new BitSet()).clone();
  }
}
