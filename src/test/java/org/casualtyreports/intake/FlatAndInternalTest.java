package org.casualtyreports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Visibility;
import org.casualtyreports.claim.When;
import org.casualtyreports.dataset.Audience;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flat tables, and what of any table stays from the public. */
class FlatAndInternalTest {
  private static final String GOOD = "G,I1,Red Column,Red Column,killed,1\n";

  @TempDir Path temp;

  @Test
  void whatCannotBeReadAsPublicIsKeptFromThePublic() {
    Dataset dataset =
        Inputs.read(
            Inputs.folder(temp.resolve("good"), Inputs.INCIDENTS, Inputs.CLAIMS_HEADER + GOOD),
            Inputs.file(
                temp,
                "bad.csv",
                "claim_id,incident_id,claimant,outcome,figure,visibility\n"
                    + "K,I1,a secret source,slain,many secrets,privat\n"));

    assertThat(dataset.visibleTo(Audience.PUBLIC).rejections())
        .hasSize(3)
        .allMatch(problem -> problem.found().isEmpty());
    assertThat(dataset.rejections()).extracting(Problem::found).contains("many secrets");
  }

  @Test
  void aBadClaimOnAnInternalIncidentIsKeptFromThePublic() {
    Dataset dataset =
        Inputs.read(
            Inputs.folder(
                temp,
                "incident_id,visibility\nI1,\nI2,internal\n",
                Inputs.CLAIMS_HEADER + GOOD + "K,I2,Red,,killed,secret\n"));

    assertThat(dataset.visibleTo(Audience.PUBLIC).rejections())
        .singleElement()
        .satisfies(problem -> assertThat(problem.found()).isEmpty());
  }

  private static final String HEADER =
      "claim_id,claimant,outcome,figure,visibility,incident_id,date_start,place\n";

  private Dataset flat(String... rows) {
    return Inputs.read(Inputs.file(temp, "flat.csv", HEADER + Inputs.lines(rows)));
  }

  @Test
  void rowsOfOneIncidentMayLeaveItsCellsBlank() {
    Dataset dataset = flat("K,Red,killed,3,,I1,2023-08-21,Alder Ford", "L,Green,killed,4,,I1,,");

    assertThat(Inputs.messages(dataset)).isEmpty();
    assertThat(dataset.claims()).hasSize(2);
    assertThat(dataset.incidents()).hasSize(1);
    assertThat(dataset.incidents().get("I1").place().name()).isEqualTo("Alder Ford");
  }

  @Test
  void rowsThatDisagreeRejectTheIncidentAndItsClaims() {
    Dataset dataset =
        flat(
            "K,Red,killed,3,,I1,2023-08-21,Alder Ford",
            "L,Green,killed,4,,I1,2023-08-21,Birch Hill",
            "M,Green,killed,5,,I2,2023-08-21,Birch Hill");

    assertThat(dataset.claims().stream().map(Claim::id)).containsExactly("M");
    assertThat(Inputs.messages(dataset))
        .containsExactly(
            "rejected flat.csv:2: column 'incident_id': expected an incident that was accepted,"
                + " found 'I1'; the row of that incident was rejected: mend it first",
            "rejected flat.csv:2: column 'place': expected the same on every row of incident"
                + " 'I1', found 'Alder Ford'; differs from flat.csv:3; no claim on this incident"
                + " counts",
            "rejected flat.csv:3: column 'incident_id': expected an incident that was accepted,"
                + " found 'I1'; the row of that incident was rejected: mend it first",
            "rejected flat.csv:3: column 'place': expected the same on every row of incident"
                + " 'I1', found 'Birch Hill'; differs from flat.csv:2; no claim on this incident"
                + " counts");
  }

  @Test
  void aRowWithoutAClaimIsAnIncidentOfWhichNobodyClaimsAnything() {
    Dataset dataset = flat("K,Red,killed,3,,I1,2023,", ",,,,,I2,2023,");

    assertThat(Inputs.messages(dataset)).isEmpty();
    assertThat(dataset.incidents()).hasSize(2);
    assertThat(dataset.claims()).hasSize(1);
  }

  @Test
  void whatOnlyInternalRowsSayOfAnIncidentStaysInternal() {
    Dataset dataset =
        flat("K,Red,killed,3,,I1,2023,", "L,Green,killed,4,internal,I1,2023,a secret camp");

    assertThat(dataset.incidents().get("I1").visibility()).isEqualTo(Visibility.INTERNAL);
    assertThat(dataset.visibleTo(Audience.PUBLIC).incidents()).isEmpty();
  }

  @Test
  void withoutAnyColumnOfIncidentsTheyAreUndated() {
    Dataset dataset =
        Inputs.read(
            Inputs.file(temp, "least.csv", "claim_id,claimant,figure,incident_id\nK,Red,3,I1\n"));

    assertThat(dataset.claims()).hasSize(1);
    assertThat(dataset.incidents().get("I1").when()).isEqualTo(When.UNDATED);
  }

  @Test
  void anIdUsedTwiceInInternalRowsIsNotQuotedToThePublic() {
    Dataset dataset =
        Inputs.read(
            Inputs.folder(
                temp,
                "incident_id,visibility\nI1,\nI2,internal\n",
                Inputs.CLAIMS_HEADER + GOOD + "K,I2,Red,,killed,1\nK,I2,Red,,killed,2\n"));

    assertThat(dataset.rejections()).hasSize(2).allMatch(Problem::internal);
  }
}
