package org.casualtyreports.tally;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.When;
import org.casualtyreports.dataset.Claims;
import org.casualtyreports.dataset.Coverage;
import org.casualtyreports.dataset.Coverage.Spoke;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.Incidents;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.dataset.MonthState;
import org.casualtyreports.dataset.Standing;
import org.casualtyreports.dataset.Standings;
import org.jspecify.annotations.Nullable;

/** In which months a claimant said anything, and so what a month without claims of a series is. */
final class Activity {
  private final Dataset dataset;
  private final Standings standings;
  private final Coverage coverage;
  private final Map<Claimant, Map<Per.Span, TallyRow.State>> withClaims = new HashMap<>();

  /** Made when first asked for: most tallies have no month without claims. */
  private @Nullable Map<Claimant, Set<YearMonth>> spoke;

  private Activity(Dataset dataset, Standings standings) {
    this.dataset = dataset;
    this.standings = standings;
    this.coverage = dataset.coverage();
  }

  static Activity of(Dataset dataset, Standings standings) {
    return new Activity(dataset, standings);
  }

  private Map<Claimant, Set<YearMonth>> spoke() {
    if (spoke == null) {
      spoke = dataset.coverage().watched().isEmpty() ? Map.of() : monthsByClaimant();
    }
    return spoke;
  }

  private Map<Claimant, Set<YearMonth>> monthsByClaimant() {
    Map<Claimant, Set<YearMonth>> months = new HashMap<>();
    List<BitSet> whens = whensByClaimant(dataset, standings);
    for (int code = 0; code < whens.size(); code++) {
      Claimant claimant = dataset.claims().claimants().value(code);
      BitSet of = whens.get(code);
      for (int when = of.nextSetBit(0); when >= 0; when = of.nextSetBit(when + 1)) {
        note(claimant, dataset.incidents().whens().value(when), months);
      }
    }
    return months;
  }

  /** Codes of the dates of incidents of which each claimant speaks, by the claimant's code. */
  private static List<BitSet> whensByClaimant(Dataset dataset, Standings standings) {
    Claims claims = dataset.claims();
    Incidents incidents = dataset.incidents();
    BitSet[] whens = new BitSet[claims.claimants().valueCount()];
    Arrays.setAll(whens, claimant -> new BitSet());
    for (int row = 0; row < claims.size(); row++) {
      int key = claims.incidentKey(row);
      if (key >= 0 && standings.of(row) == Standing.IN_FORCE) {
        int when = incidents.whens().code(incidents.rowOf(key));
        whens[claims.claimants().code(row)].set(when);
      }
    }
    return List.of(whens);
  }

  private static void note(Claimant claimant, When when, Map<Claimant, Set<YearMonth>> spoke) {
    if (when instanceof When.Dated dated && dated.knownToTheMonth()) {
      Set<YearMonth> months = spoke.computeIfAbsent(claimant, k -> new HashSet<>());
      months.add(YearMonth.from(dated.start()));
      months.add(YearMonth.from(dated.end()));
    }
  }

  /** The state of a span in which the series has claims. */
  TallyRow.State withClaims(Claimant claimant, Per.Span span) {
    return withClaims
        .computeIfAbsent(claimant, c -> new HashMap<>())
        .computeIfAbsent(span, s -> stateWithClaims(claimant, s));
  }

  private TallyRow.State stateWithClaims(Claimant claimant, Per.Span span) {
    boolean partial =
        months(span).stream()
            .anyMatch(
                month ->
                    coverage
                        .find(claimant, month)
                        .filter(watched -> watched.partial().contains(month))
                        .isPresent());
    return new TallyRow.State.Known(partial ? MonthState.PARTIAL : MonthState.OBSERVED);
  }

  /** The state of a span in which the series has none. */
  TallyRow.State withoutClaims(Claimant claimant, Per.Span span) {
    Set<YearMonth> spokeIn = spoke().getOrDefault(claimant, Set.of());
    List<MonthState> states =
        months(span).stream()
            .map(m -> coverage.stateOf(claimant, m, spokeIn.contains(m) ? Spoke.YES : Spoke.NO))
            .distinct()
            .toList();
    return new TallyRow.State.Known(together(states));
  }

  private static MonthState together(List<MonthState> states) {
    if (states.size() == 1) {
      return states.getFirst();
    }
    if (states.contains(MonthState.NOT_COLLECTED) || states.contains(MonthState.PARTIAL)) {
      return MonthState.PARTIAL;
    }
    return states.contains(MonthState.CLAIMANT_SILENT)
        ? MonthState.CLAIMANT_SILENT
        : MonthState.OBSERVED_NONE;
  }

  private static List<YearMonth> months(Per.Span span) {
    return new MonthRange(span.first(), span.last()).months();
  }
}
