package org.casualtyreports.report.section;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.ClaimantSum;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.Reading;
import org.casualtyreports.claim.Scope;
import org.casualtyreports.claim.When;
import org.casualtyreports.claim.WordTable;
import org.casualtyreports.tally.TallyRow;

/**
 * A figure of one claimant that the key points name, and the claims that make it up.
 *
 * @param claims of the one claimant of the row, in force
 */
record Headline(TallyRow row, List<Claim> claims) {
  private static final int NARROW_ABOUT = 10;
  private static final int WIDE_ABOUT = 25;

  Headline {
    Objects.requireNonNull(row, "row");
    claims = List.copyOf(claims);
  }

  /** In what a reading differs from the one that the report prints. */
  enum Variation {
    WORDS_ACLED,
    WORDS_STRICT,
    WORDS_EXCLUDED,
    ABOUT_NARROW,
    ABOUT_WIDE,
    WITHOUT_LARGEST,
    WITHOUT_DUPLICATES,
    WITHOUT_PROVISIONAL
  }

  /** The figure as printed. */
  Optional<Bounds> printed() {
    return row.sum().bounds();
  }

  /**
   * The figure under a variation; empty where nothing is left. A period total has no incidents to
   * leave out.
   *
   * @param duplicates ids of claims that may repeat another claim
   */
  Optional<Bounds> under(Variation variation, Desk desk, Set<String> duplicates) {
    Reading base = desk.findings().selection().reading();
    return switch (variation) {
      case WORDS_ACLED -> sum(claim -> true, base.with(WordTable.ACLED));
      case WORDS_STRICT -> sum(claim -> true, base.with(WordTable.STRICT));
      case WORDS_EXCLUDED -> sum(claim -> true, base.with(WordTable.EXCLUDED));
      case ABOUT_NARROW -> sum(claim -> true, base.withAbout(NARROW_ABOUT));
      case ABOUT_WIDE -> sum(claim -> true, base.withAbout(WIDE_ABOUT));
      case WITHOUT_LARGEST -> {
        Optional<String> largest = largestIncident(claims, base);
        yield sum(claim -> !incidentOf(claim).equals(largest) || largest.isEmpty(), base);
      }
      case WITHOUT_DUPLICATES -> sum(claim -> !duplicates.contains(claim.id()), base);
      case WITHOUT_PROVISIONAL -> sum(claim -> !isProvisional(desk, claim), base);
    };
  }

  private Optional<Bounds> sum(Predicate<Claim> kept, Reading reading) {
    ClaimantSum.Builder sum = ClaimantSum.of(row.key().claimant(), row.key().outcome());
    claims.stream().filter(kept).forEach(claim -> sum.add(claim, reading));
    return sum.build().bounds();
  }

  /** The incident on which these claims of one claimant say most; empty for a period total. */
  static Optional<String> largestIncident(List<Claim> claims, Reading reading) {
    Map<String, Long> byIncident = new HashMap<>();
    for (Claim claim : claims) {
      long lower = claim.figure().bounds(reading).map(Bounds::lower).orElse(0L);
      incidentOf(claim).ifPresent(id -> byIncident.merge(id, lower, Math::addExact));
    }
    return byIncident.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  static Optional<String> incidentOf(Claim claim) {
    return claim.scope() instanceof Scope.AtIncident at
        ? Optional.of(at.incidentId())
        : Optional.empty();
  }

  private static boolean isProvisional(Desk desk, Claim claim) {
    return desk.findings()
        .dataset()
        .incidentOf(claim)
        .map(Incident::when)
        .filter(
            when ->
                when instanceof When.Dated dated
                    && desk.isProvisional(YearMonth.from(dated.start())))
        .isPresent();
  }
}
