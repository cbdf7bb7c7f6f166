package org.casualtyreports.dataset;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.ShortClaims;

/** Datasets from short text: see {@link ShortClaims}. */
public final class ShortDataset {
  private ShortDataset() {}

  public static Dataset dataset(String incidents, String claims) {
    return dataset(ShortClaims.incidents(incidents), ShortClaims.claims(claims));
  }

  public static Dataset dataset(List<Incident> incidents, List<Claim> claims) {
    return builder(incidents, claims).build();
  }

  public static Dataset dataset(String incidents, String claims, Coverage coverage) {
    return builder(ShortClaims.incidents(incidents), ShortClaims.claims(claims))
        .coverage(coverage)
        .build();
  }

  private static Dataset.Builder builder(List<Incident> incidents, List<Claim> claims) {
    Dataset.Builder builder = new Dataset.Builder();
    incidents.forEach(builder::add);
    claims.forEach(builder::add);
    return builder;
  }

  /** Stated coverage of everyone, or of the claimant named. */
  public static Coverage watched(String whose, String from, String to, Coverage.Silence silence) {
    return new Coverage(List.of(span(whose, from, to, silence)), Coverage.Basis.STATED);
  }

  /**
   * @param whose a claimant, or {@code everyone}
   */
  public static Coverage.Span span(
      String whose, String from, String to, Coverage.Silence silence, String... partial) {
    return new Coverage.Span(
        whose.equals("everyone")
            ? new Coverage.Whose.Everyone()
            : new Coverage.Whose.Of(new Claimant(whose)),
        YearMonth.parse(from),
        YearMonth.parse(to),
        silence,
        partial.length == 0
            ? Set.of()
            : Arrays.stream(partial).map(YearMonth::parse).collect(Collectors.toSet()));
  }
}
