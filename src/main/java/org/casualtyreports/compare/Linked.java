package org.casualtyreports.compare;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  /** Of an incident in no month, or outside the chosen states: nobody is active there. */
  static final int NO_MONTHS = -1;

  private final Selection selection;
  private final List<Incident> incidents = new ArrayList<>();
  private final List<List<Claim>> claims = new ArrayList<>();
  private final List<List<Strand>> strands = new ArrayList<>();

  /** Numbers of the months of incidents, by incident. */
  private final List<Integer> monthsOf = new ArrayList<>();

  /** By their number, months in which incidents lie. */
  private final List<List<YearMonth>> months = new ArrayList<>();

  /** By the number of their months, how many incidents lie in them. */
  private final List<Integer> incidentsIn = new ArrayList<>();

  private final Map<Claimant, Set<YearMonth>> spoke = new HashMap<>();

  private Linked(Selection selection) {
    this.selection = selection;
  }

  static Linked of(Dataset dataset, Selection selection, Parties parties) {
    Linked linked = new Linked(selection);
    InMonths inMonths = InMonths.of(dataset, selection.months());
    Claims claims = dataset.claims();
    int[] indexOf = new int[dataset.incidents().keyLimit()];
    Map<List<YearMonth>, Integer> numbers = new HashMap<>();
    List<List<YearMonth>> anyMonths = new ArrayList<>();
    inMonths
        .incidents()
        .forEach(
            row -> {
              indexOf[dataset.incidents().key(row)] = linked.incidents.size();
              Incident incident = dataset.incidents().get(row);
              List<YearMonth> of = months(incident.when());
              anyMonths.add(of);
              linked.add(incident, of, numbers);
            });
    Standings standings = dataset.standings(selection.asOf());
    inMonths
        .claims()
        .filter(row -> claims.incidentKey(row) >= 0 && standings.of(row) == Standing.IN_FORCE)
        .forEach(
            row -> {
              int index = indexOf[claims.incidentKey(row)];
              linked.add(claims.get(row), index, anyMonths.get(index));
            });
    for (int i = 0; i < linked.incidents.size(); i++) {
      linked.strands.add(Strand.of(linked.incidents.get(i).id(), linked.claims.get(i), parties));
    }
    return linked;
  }

  private void add(Incident incident, List<YearMonth> of, Map<List<YearMonth>, Integer> numbers) {
    incidents.add(incident);
    claims.add(new ArrayList<>(2));
    boolean chosenState =
        selection.targetStates().isEmpty()
            || selection.targetStates().contains(incident.place().country());
    if (of.isEmpty() || !chosenState) {
      monthsOf.add(NO_MONTHS);
      return;
    }
    int number = numbers.computeIfAbsent(of, m -> numbers.size());
    if (number == months.size()) {
      months.add(of);
      incidentsIn.add(0);
    }
    monthsOf.add(number);
    incidentsIn.set(number, incidentsIn.get(number) + 1);
  }

  private void add(Claim claim, int index, List<YearMonth> of) {
    spoke.computeIfAbsent(claim.claimant(), k -> new HashSet<>()).addAll(of);
    if (selection.chooses(claim)) {
      claims.get(index).add(claim);
    }
  }

  private static List<YearMonth> months(When when) {
    return when instanceof When.Dated dated && dated.knownToTheMonth()
        ? new MonthRange(YearMonth.from(dated.start()), YearMonth.from(dated.end())).months()
        : List.of();
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

  /** The number of the months in which an incident lies, or {@link #NO_MONTHS}. */
  int monthsOf(int index) {
    return monthsOf.get(index);
  }

  /** How many numbers of months there are. */
  int monthsCount() {
    return months.size();
  }

  /** How many incidents lie in the months of this number. */
  int incidentsIn(int number) {
    return incidentsIn.get(number);
  }

  /** By the number of months, whether this claimant made any claim on one of them. */
  boolean[] activeIn(Claimant claimant) {
    Set<YearMonth> spokeIn = spoke.getOrDefault(claimant, Set.of());
    boolean[] active = new boolean[months.size()];
    for (int number = 0; number < active.length; number++) {
      active[number] = months.get(number).stream().anyMatch(spokeIn::contains);
    }
    return active;
  }
}
