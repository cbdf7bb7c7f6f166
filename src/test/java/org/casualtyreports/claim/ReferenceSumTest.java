package org.casualtyreports.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Case P6a of the reference values. */
class ReferenceSumTest {

  @Test
  void sumOfOneClaimantsMonthIsThatOfTheReference() throws IOException {
    JsonNode reference;
    try (InputStream file = getClass().getResourceAsStream("P6.json")) {
      reference = new ObjectMapper().readTree(file).get("cases").get(0);
    }
    ClaimantSum.Builder builder = ClaimantSum.of(new Claimant("Red Column"), Outcome.KILLED);
    for (JsonNode claim : reference.get("claims")) {
      String incident = claim.get("incident").asText();
      builder.add(
          ShortClaims.claim(
              "C-%s | %s | Red Column | soldiers | %s".formatted(incident, incident, words(claim))),
          Reading.DEFAULT);
    }
    ClaimantSum sum = builder.build();
    JsonNode expected = reference.get("expected");
    Bounds bounds = sum.bounds().orElseThrow();
    assertThat(bounds.lower()).isEqualTo(expected.get("lower").asLong());
    assertThat(bounds.best()).isEqualTo(expected.get("best").asLong());
    assertThat(bounds.upper().isEmpty()).isEqualTo(expected.get("upper").isNull());
    assertThat(sum.openClaims()).isEqualTo(expected.get("openClaims").asInt());
    assertThat(sum.closedUpper()).isEqualTo(expected.get("closedUpperPart").asLong());
    assertThat(sum.bestHidden()).isTrue();
  }

  private static String words(JsonNode claim) {
    return switch (claim.get("kind").asText().toLowerCase(Locale.ROOT)) {
      case "exact" -> claim.get("value").asText();
      case "range" -> claim.get("low").asText() + "-" + claim.get("high").asText();
      case "atleast" -> "at least " + claim.get("value").asText();
      case "about" -> "about " + claim.get("value").asText();
      case "vague" -> claim.get("word").asText();
      default -> throw new IllegalArgumentException("unknown kind in " + claim);
    };
  }
}
