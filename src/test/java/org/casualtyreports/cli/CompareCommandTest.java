package org.casualtyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code compare}: reference values through datasets made of them. */
class CompareCommandTest {
  private static final String HEADER =
      "claim_id,incident_id,date_start,claimant,target_state,victims,outcome,figure\n";
  private static final JsonNode REFERENCE = Call.reference("compare/P5.json").get("cases");

  @TempDir private Path folder = Path.of("");

  private Call compare(String claims, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("claims.csv"), HEADER + claims);
    String[] arguments = new String[4 + more.length];
    arguments[0] = "compare";
    arguments[1] = file.toString();
    arguments[2] = "--format";
    arguments[3] = "json";
    System.arraycopy(more, 0, arguments, 4, more.length);
    return Call.of(arguments);
  }

  private static String claim(String claimant, int incident, String victims, String figure) {
    return "%s-%d,I%d,2024-01-05,Claimant %s,XA,%s,killed,%s\n"
        .formatted(claimant, incident, incident, claimant, victims, figure);
  }

  private static String pairedClaims() {
    JsonNode a = REFERENCE.get(0).get("a");
    JsonNode b = REFERENCE.get(0).get("b");
    StringBuilder claims = new StringBuilder();
    for (int i = 0; i < a.size(); i++) {
      claims.append(claim("A", i, "soldiers", a.get(i).asText()));
      claims.append(claim("B", i, "soldiers", b.get(i).asText()));
    }
    return claims.toString();
  }

  @Test
  void pairedFiguresAreThoseOfTheReference() throws IOException {
    JsonNode found = compare(pairedClaims()).json().get("paired");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).get("claimantA").asText()).isEqualTo("Claimant A");
    assertThat(found.get(0).get("claimantB").asText()).isEqualTo("Claimant B");
    assertThat(Call.differences(found.get(0), REFERENCE.get(0).get("paired"), 1e-9)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void coverageIsThatOfTheReference(int index) throws IOException {
    JsonNode expected = REFERENCE.get(1).get("coverage").get(index);
    int both = expected.get("both").asInt();
    int ofA = both + expected.get("onlyA").asInt();
    StringBuilder claims = new StringBuilder();
    for (int i = 0; i < ofA + expected.get("onlyB").asInt(); i++) {
      if (i < ofA) {
        claims.append(claim("A", i, "soldiers", "1"));
      }
      if (i < both || i >= ofA) {
        claims.append(claim("B", i, "soldiers", "not stated"));
      }
    }
    JsonNode found = compare(claims.toString()).json().get("coverage");
    assertThat(found).hasSize(1);
    assertThat(Call.differences(found.get(0), expected, 1e-9)).isEmpty();
  }

  private static String group(JsonNode label) {
    return label.asText().equals("f") || label.asText().equals("1") ? "insurgents" : "civilians";
  }

  @Test
  void kappaIsThatOfTheReferenceAndIsRefusedBelowTwentyIncidents() throws IOException {
    JsonNode reference = REFERENCE.get(2);
    StringBuilder claims = new StringBuilder();
    for (int i = 0; i < reference.get("rater1").size(); i++) {
      claims.append(claim("A", i, group(reference.get("rater1").get(i)), "1"));
      claims.append(claim("B", i, group(reference.get("rater2").get(i)), "1"));
    }
    JsonNode found = compare(claims.toString(), "--all").json().get("status").get(0);
    assertThat(Call.differences(found.get("kappa"), reference.get("kappa"), 1e-9)).isEmpty();

    JsonNode guarded = compare(claims.toString()).json();
    assertThat(guarded.get("status").get(0).get("kappa").isNull()).isTrue();
    assertThat(guarded.get("refused").toString())
        .contains("10 incidents labelled by both; it needs 20");
  }

  @Test
  void alphaIsThatOfTheReference() throws IOException {
    JsonNode matrix = REFERENCE.get(2).get("alphaMatrix");
    StringBuilder claims = new StringBuilder();
    for (int rater = 0; rater < matrix.size(); rater++) {
      for (int i = 0; i < matrix.get(rater).size(); i++) {
        JsonNode label = matrix.get(rater).get(i);
        if (!label.isNull()) {
          claims.append(claim("R" + rater, i, group(label), "1"));
        }
      }
    }
    JsonNode found = compare(claims.toString(), "--all").json();
    assertThat(found.get("alphaNominal").asDouble())
        .isEqualTo(
            REFERENCE.get(2).get("alphaNominal").asDouble(),
            org.assertj.core.api.Assertions.within(1e-9));
  }

  @Test
  void figuresOfDifferentVictimGroupsAreNeverPaired() throws IOException {
    String claims = claim("A", 1, "insurgents", "400") + claim("B", 1, "civilians", "160");
    Call call = compare(claims);
    assertThat(call.json().get("paired")).isEmpty();
    assertThat(call.json().at("/contested/0/axes").toString()).isEqualTo("[\"number\",\"status\"]");
    assertThat(call.out()).doesNotContain("560").doesNotContain("240").doesNotContain("280");
  }

  @Test
  void oneClaimantAloneIsRefused() throws IOException {
    Call call = compare(pairedClaims(), "--claimants", "Claimant A");
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err())
        .isEqualTo(
            "casualty-reports: --claimants: expected two or more claimants, found 'Claimant A'\n");
  }

  @Test
  void onlyTheClaimantsAskedForAreCompared() throws IOException {
    String claims = pairedClaims() + claim("C", 0, "soldiers", "7");
    assertThat(compare(claims).json().get("coverage")).hasSize(3);
    assertThat(compare(claims, "--claimants", "Claimant A,Claimant C").json().get("coverage"))
        .hasSize(1);
  }
}
