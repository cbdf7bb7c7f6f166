package org.casualtyreports.tally;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.time.YearMonth;
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
import org.casualtyreports.dataset.Standings;

/** In which months a claimant said anything, and so what a month without claims of a series is. */
final class Activity {
  private final Coverage coverage;
  private final Map<Claimant, Set<YearMonth>> spoke;

  private Activity(Coverage coverage, Map<Claimant, Set<YearMonth>> spoke) {
    this.coverage = coverage;
    this.spoke = spoke;
  }

  static Activity of(Dataset dataset, Standings standings) {
    Map<Claimant, Set<YearMonth>> spoke = new HashMap<>();
    if (!dataset.coverage().watched().isEmpty()) {
      Claims claims = dataset.claims();
      Incidents incidents = dataset.incidents();
      LongSet seen = new LongOpenHashSet();
      standings
          .inForce()
          .filter(row -> claims.incidentKey(row) >= 0)
          .forEach(
              row -> {
                int claimant = claims.claimants().code(row);
                int when = incidents.whens().code(incidents.rowOf(claims.incidentKey(row)));
                if (seen.add(((long) claimant << 32) | when)) {
                  note(claims.claimants().value(claimant), incidents.whens().value(when), spoke);
                }
              });
    }
    return new Activity(dataset.coverage(), spoke);
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
    Set<YearMonth> spokeIn = spoke.getOrDefault(claimant, Set.of());
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
