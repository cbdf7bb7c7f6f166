package org.casualtyreports.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.casualtyreports.dataset.ShortDataset.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalLong;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.ClaimantSum;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.tally.SahelFacts;
import org.casualtyreports.tally.Selection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReconciliationTest {

  private static String line(Reconciliation r) {
    return "%s: items %s + %s, %s"
        .formatted(
            r.claim().id(),
            r.certain().bounds().map(Object::toString).orElse("none"),
            r.possible().bounds().map(Object::toString).orElse("none"),
            switch (r.remainder()) {
              case Remainder.Consistent fits ->
                  "consistent, remainder %s of %s".formatted(fits.unitemised(), fits.cluster());
              case Remainder.Contradicted no ->
                  "contradicted by %d, at least %d"
                      .formatted(no.excessAtLeast(), no.clusterLower());
              case Remainder.NotComputable none -> "not computable";
            });
  }

  private static List<String> lines(Dataset dataset) {
    return Reconciliation.of(dataset, Selection.EVERYTHING).stream()
        .map(ReconciliationTest::line)
        .toList();
  }

  @Test
  void periodTotalsOfTheFoundingSourceLeaveTheExpectedRemainders() {
    assertThat(lines(SahelFacts.dataset()))
        .containsExactly(
            "C11: items none + none, consistent, remainder [210, 210] of [210, 210]",
            "C9: items none + none, consistent, remainder [56, 56] of [56, 56]",
            "C10: items [3, 3] + none, consistent, remainder [0, 0] of [3, 3]",
            "C8: items none + none, consistent, remainder [500, open) of [500, open)");
  }

  /** Cases P6b to P6d of the reference values. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void remaindersAreThoseOfTheReference(int index) throws IOException {
    JsonNode reference;
    try (InputStream file = getClass().getResourceAsStream("P6.json")) {
      reference = new ObjectMapper().readTree(file).get("cases").get(index);
    }
    StringBuilder claims =
        new StringBuilder(
            "P | 2024-01-01..2024-01-31 | Red Column | soldiers | "
                + figure(reference.get("period")));
    StringBuilder incidents = new StringBuilder();
    int n = 0;
    for (JsonNode item : reference.get("items")) {
      n++;
      incidents.append("I%d | 2024-01-%02d\n".formatted(n, n));
      claims.append("\nC%d | I%d | Red Column | soldiers | %s".formatted(n, n, figure(item)));
    }
    Reconciliation r =
        Reconciliation.of(dataset(incidents.toString(), claims.toString()), Selection.EVERYTHING)
            .getFirst();
    JsonNode expected = reference.get("expected");
    var items = r.certain().bounds().orElseThrow();
    assertThat(items.lower()).isEqualTo(expected.get("itemLower").asLong());
    assertThat(items.upper()).isEqualTo(number(expected.get("itemUpper")));
    assertThat(r.remainder().clusterLower()).isEqualTo(expected.get("clusterLower").asLong());
    assertThat(r.remainder().clusterUpper()).isEqualTo(number(expected.get("clusterUpper")));
    switch (r.remainder()) {
      case Remainder.Consistent fits -> {
        assertThat(expected.get("status").asText()).isEqualTo("consistent");
        assertThat(fits.unitemised().lower()).isEqualTo(expected.get("residualLower").asLong());
        assertThat(fits.unitemised().upper()).isEqualTo(number(expected.get("residualUpper")));
      }
      case Remainder.Contradicted no -> {
        assertThat(expected.get("status").asText()).isEqualTo("contradicted");
        assertThat(no.excessAtLeast()).isEqualTo(expected.get("excessAtLeast").asLong());
      }
      case Remainder.NotComputable none -> throw new AssertionError(none);
    }
  }

  private static String figure(JsonNode bounds) {
    return bounds.get("high").isNull()
        ? "at least " + bounds.get("low").asText()
        : bounds.get("low").asText() + "-" + bounds.get("high").asText();
  }

  private static OptionalLong number(JsonNode value) {
    return value.isNull() ? OptionalLong.empty() : OptionalLong.of(value.asLong());
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, '[5, 5] + none, consistent, remainder [51, 51] of [56, 56]'",
    "2024-01-31, '[5, 5] + none, consistent, remainder [51, 51] of [56, 56]'",
    "2024-01, '[5, 5] + none, consistent, remainder [51, 51] of [56, 56]'",
    "2024-02-01, 'none + none, consistent, remainder [56, 56] of [56, 56]'",
    "2023-12-31, 'none + none, consistent, remainder [56, 56] of [56, 56]'",
    "2023-12-31..2024-01-01, 'none + [5, 5], consistent, remainder [51, 56] best 53 of [56, 61] best"
        + " 58'",
    "2024, 'none + [5, 5], consistent, remainder [51, 56] best 53 of [56, 61] best 58'",
    "none, 'none + [5, 5], consistent, remainder [51, 56] best 53 of [56, 61] best 58'",
    "not before 2023-01-01, 'none + [5, 5], consistent, remainder [51, 56] best 53 of [56, 61] best"
        + " 58'",
    "not before 2024-02-01, 'none + none, consistent, remainder [56, 56] of [56, 56]'",
  })
  void aDateDecidesWhetherAnItemIsInside(String date, String expected) {
    assertThat(
            lines(
                dataset(
                    "I1 | " + date,
                    """
                    P1 | 2024-01-01..2024-01-31 | Red Column | soldiers | 56
                    C1 | I1 | Red Column | soldiers | 5
                    """)))
        .containsExactly("P1: items " + expected);
  }

  @Test
  void aStatementThatListsAllItsIncidentsLeavesTheOthersOut() {
    String incidents = "I1 | 2024-01-05\nI2 | 2024-01-06\nI3 | 2024-01-07";
    String items =
        """
        C1 | I1 | Red Column | soldiers | 5
        C2 | I2 | Red Column | soldiers | 7
        C3 | I3 | Red Column | soldiers | 100
        """;
    String total = "P1 | 2024-01-01..2024-01-31 | Red Column | soldiers | 56 | includes=I1 I2";
    assertThat(lines(dataset(incidents, items + total + " | stated=2")))
        .containsExactly("P1: items [12, 12] + none, consistent, remainder [44, 44] of [56, 56]");
    assertThat(lines(dataset(incidents, items + total)))
        .containsExactly("P1: items [112, 112] + none, contradicted by 56, at least 112");
  }

  @Test
  void onlyTheSameClaimantActorStateVictimsAndOutcomeAreItems() {
    assertThat(
            lines(
                dataset(
                    "I1 | 2024-01-05",
                    """
                    P1 | 2024-01-01..2024-01-31 | Red Column | soldiers | 56 | actor=A + B
                    C0 | I1 | Red Column | soldiers | 5 | actor=B + A
                    C1 | I1 | Ostland Army | soldiers | 5 | actor=A + B
                    C2 | I1 | Red Column | civilians | 5 | actor=A + B
                    C3 | I1 | Red Column | soldiers | 5 | actor=A + B | state=XB
                    C4 | I1 | Red Column | soldiers | 5 | actor=A + B | outcome=injured
                    """)))
        .containsExactly("P1: items [5, 5] + none, consistent, remainder [51, 51] of [56, 56]");
  }

  @Test
  void nothingIsSetAgainstATotalWithoutAFigure() {
    assertThat(
            lines(
                dataset(
                    "I1 | 2024-01-05",
                    """
                    P1 | 2024-01-01..2024-01-31 | Red Column | soldiers | not stated
                    C1 | I1 | Red Column | soldiers | 5
                    """)))
        .containsExactly("P1: items [5, 5] + none, not computable");
  }

  @Test
  void sumsOfTwoClaimantsAreNotSetAgainstEachOther() {
    ClaimantSum red = ClaimantSum.of(new Claimant("Red Column"), Outcome.KILLED).build();
    ClaimantSum army = ClaimantSum.of(new Claimant("Ostland Army"), Outcome.KILLED).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Remainder.of(red, army, red))
        .withMessage("a total of 'Red Column' is not set against items of 'Ostland Army'");
  }
}
