package org.casualtyreports.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casualtyreports.claim.ShortClaims.claims;
import static org.casualtyreports.claim.ShortClaims.incidents;
import static org.casualtyreports.dataset.ShortDataset.dataset;
import static org.casualtyreports.dataset.ShortDataset.span;

import java.util.List;
import java.util.NoSuchElementException;
import org.assertj.core.api.Assertions;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.Localised;
import org.casualtyreports.claim.Scope;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DatasetTest {
  private static final String TWO_INCIDENTS =
      """
      I1 | 2024-01-05
      I2 | 2024-01-06
      """;

  private static List<String> ids(Dataset dataset) {
    return dataset.claims().stream().map(Claim::id).toList();
  }

  private static List<String> messages(Dataset dataset) {
    return dataset.problems().stream().map(Problem::message).toList();
  }

  @Nested
  class Storage {
    @Test
    void everyFieldOfAClaimComesBackAsItWent() {
      List<Claim> rows =
          claims(
              """
              C1 | I1 | Red Column | soldiers | 500+ | actor=A + B | target=T | said=2024-01-05
              C2 | 2023-01-01..2023-12-31 | Ostland Army | mixed | tens | includes=I1 I2 | stated=4
              C3 | I2 | Red Column | civilians | not stated | note=n | doubt=d | extra=e | status=s
              """);
      Dataset dataset = dataset(incidents(TWO_INCIDENTS), rows);
      assertThat(dataset.claims()).isEqualTo(rows);
      assertThat(dataset.claims().extraColumns()).containsExactly("extra");
      assertThat(dataset.incidentOf(rows.get(0))).contains(dataset.incidents().get("I1"));
      assertThat(dataset.incidentOf(rows.get(1))).isEmpty();
    }

    @Test
    void theTableHasARowForEachClaim() {
      Dataset dataset =
          dataset(
              TWO_INCIDENTS,
              """
              C1 | I1 | Red Column | soldiers | 500+ | said=2024-01-05 | extra=e
              C2 | 2023-01-01..2023-12-31 | Ostland Army | mixed | tens
              """);
      assertThat(dataset.claims().table().rowCount()).isEqualTo(2);
      assertThat(dataset.claims().table().stringColumn("extra").asList()).containsExactly("e", "");
      assertThat(dataset.claims().table().stringColumn("figure").asList())
          .containsExactly("500+", "tens");
    }

    @Test
    void anUnknownIncidentIsNamed() {
      Incidents none = dataset("", "").incidents();
      Assertions.assertThatExceptionOfType(NoSuchElementException.class)
          .isThrownBy(() -> none.get("I9"))
          .withMessage("no incident 'I9'");
    }
  }

  @Nested
  class Building {
    @Test
    void identicalRowsCountOnceAndAreReported() {
      Dataset dataset =
          dataset(
              TWO_INCIDENTS + "I1 | 2024-01-05",
              """
              C1 | I1 | Red Column | soldiers | 3
              C2 | I1 | Ostland Army | soldiers | 3
              C1 | I1 | Red Column | soldiers | 3
              """);
      assertThat(ids(dataset)).containsExactly("C1", "C2");
      assertThat(dataset.incidents().stream().map(Incident::id)).containsExactly("I1", "I2");
      assertThat(messages(dataset))
          .containsExactly(
              "claims.csv:4: column 'claim_id': expected an id used once, found 'C1'; identical to"
                  + " claims.csv:2; counted once",
              "incidents.csv:4: column 'incident_id': expected an id used once, found 'I1';"
                  + " identical to incidents.csv:2; counted once");
      assertThat(dataset.rejections()).isEmpty();
    }

    @Test
    void differentRowsWithOneIdAreAllRejected() {
      Dataset dataset =
          dataset(
              TWO_INCIDENTS,
              """
              C1 | I1 | Red Column | soldiers | 3
              C2 | I1 | Ostland Army | soldiers | 3
              C1 | I1 | Red Column | soldiers | 4
              """);
      assertThat(ids(dataset)).containsExactly("C2");
      assertThat(dataset.rejections().stream().map(Problem::message))
          .containsExactly(
              "claims.csv:2: column 'claim_id': expected an id used once, found 'C1'; differs from"
                  + " claims.csv:4; none of them counts",
              "claims.csv:4: column 'claim_id': expected an id used once, found 'C1'; differs from"
                  + " claims.csv:2; none of them counts");
    }

    @Test
    void claimsOnAnIncidentWithTwoVersionsAreRejectedWithIt() {
      Dataset dataset =
          dataset("I1 | 2024-01-05\nI1 | 2024-01-06", "C1 | I1 | Red Column | soldiers | 3");
      assertThat(dataset.incidents()).isEmpty();
      assertThat(ids(dataset)).isEmpty();
      assertThat(messages(dataset))
          .containsExactly(
              "claims.csv:2: column 'incident_id': expected an incident that was accepted, found"
                  + " 'I1'; the row of that incident was rejected: mend it first",
              "incidents.csv:2: column 'incident_id': expected an id used once, found 'I1'; differs"
                  + " from incidents.csv:3; none of them counts",
              "incidents.csv:3: column 'incident_id': expected an id used once, found 'I1'; differs"
                  + " from incidents.csv:2; none of them counts");
    }

    @Test
    void aClaimOnAnUnknownIncidentIsRejected() {
      Dataset dataset = dataset(TWO_INCIDENTS, "C1 | I9 | Red Column | soldiers | 3");
      assertThat(ids(dataset)).isEmpty();
      assertThat(messages(dataset))
          .containsExactly(
              "claims.csv:2: column 'incident_id': expected the id of an incident, found 'I9'; add"
                  + " the incident, or mend the id");
    }

    @Test
    void aClaimOnARejectedIncidentSaysSo() {
      Dataset.Builder builder = new Dataset.Builder().rejectedIncident("I9");
      claims("C1 | I9 | Red Column | soldiers | 3").forEach(builder::add);
      assertThat(messages(builder.build()))
          .containsExactly(
              "claims.csv:2: column 'incident_id': expected an incident that was accepted, found"
                  + " 'I9'; the row of that incident was rejected: mend it first");
    }

    @Test
    void aPeriodMayNameOnlyKnownIncidents() {
      Dataset dataset =
          dataset(
              TWO_INCIDENTS,
              "C1 | 2024-01-01..2024-01-31 | Red Column | soldiers | 3 | includes=I1 I9");
      assertThat(ids(dataset)).containsExactly("C1");
      assertThat(messages(dataset))
          .containsExactly(
              "claims.csv:2: column 'includes': expected ids of incidents of this dataset, found"
                  + " 'I9'");
    }

    @Test
    void aCircleOfRevisionsIsRejectedWhole() {
      Dataset dataset =
          dataset(
              TWO_INCIDENTS,
              """
              C1 | I1 | Red Column | soldiers | 3 | revises=C3
              C2 | I1 | Red Column | soldiers | 4 | revises=C1
              C3 | I1 | Red Column | soldiers | 5 | revises=C2
              C4 | I2 | Red Column | soldiers | 6 | revises=C4
              C5 | I2 | Red Column | civilians | 7
              """);
      assertThat(ids(dataset)).containsExactly("C5");
      assertThat(dataset.rejections()).hasSize(4);
      assertThat(dataset.rejections().getFirst().message())
          .isEqualTo(
              "claims.csv:2: column 'revises': expected an older claim that does not itself lead"
                  + " back here, found 'C3'; a circle of revisions; none of its claims counts");
    }

    @Test
    void anotherClaimantCannotDrawAClaimIntoACircle() {
      Dataset dataset =
          dataset(
              TWO_INCIDENTS,
              """
              C1 | I1 | Red Column | soldiers | 3 | revises=C2
              C2 | I1 | Ostland Army | soldiers | 4 | revises=C1
              """);
      assertThat(ids(dataset)).containsExactly("C1", "C2");
      assertThat(dataset.rejections()).isEmpty();
    }

    @Test
    void jointActorsOfAClaimantAreSpeltOneWay() {
      Dataset dataset =
          dataset(
              TWO_INCIDENTS,
              """
              C1 | I1 | Red Column | soldiers | 3 | actor=B + A
              C2 | I2 | Red Column | soldiers | 3 | actor=A + B
              C3 | I1 | Ostland Army | soldiers | 3 | actor=B + A
              """);
      assertThat(dataset.claims().stream().map(claim -> claim.actor().key()))
          .containsExactly("A + B", "A + B", "B + A");
    }

    @Test
    void problemsAndFilesAreSorted() {
      Dataset dataset =
          new Dataset.Builder()
              .add(new InputFile("b.csv", "00", "csv", "UTF-8", 1))
              .add(new InputFile("a.csv", "00", "csv", "UTF-8", 1))
              .add(Problem.ofFile(Problem.Severity.NOTE, "b.csv", "x", ""))
              .add(Problem.ofFile(Problem.Severity.NOTE, "a.csv", "x", ""))
              .build();
      assertThat(dataset.files().stream().map(InputFile::name)).containsExactly("a.csv", "b.csv");
      assertThat(dataset.problems().stream().map(Problem::file)).containsExactly("a.csv", "b.csv");
    }
  }

  @Nested
  class VisibleToThePublic {
    private static final String SECRET = "hush";

    /** Every place in which internal text can stand, internal rows and their problems included. */
    private static Dataset withSecrets() {
      return dataset(
          """
          I1 | 2024-01-05 | note=hush-note | extra=hush-extra
          hush-I2 | 2024-01-06 | visibility=internal | place=hush-place | doubt=hush-doubt
          """,
          """
          C1 | I1 | Red Column | soldiers | 3 | note=hush-note | extra=hush-extra | revises=hush-C2
          hush-C2 | I1 | Red Column | soldiers | 4 | visibility=internal | actor=hush-actor
          hush-C3 | hush-I2 | hush claimant | soldiers | 5
          hush-C4 | hush-I9 | hush claimant | soldiers | 6 | visibility=internal
          C5 | 2024-01-01..2024-01-31 | Red Column | soldiers | 9 | includes=I1 hush-I2 | stated=2
          hush-C6 | I1 | Red Column | civilians | 4 | visibility=internal
          C7 | I1 | Red Column | civilians | 4
          hush-C8 | I1 | hush claimant | civilians | 4 | visibility=internal
          hush-C8 | I1 | hush claimant | civilians | 5 | visibility=internal
          C9 | I1 | Ostland Army | civilians | 5 | revises=hush-C2
          """,
          new Coverage(
              List.of(
                  span("Red Column", "2024-01", "2024-02", Coverage.Silence.MEANS_SILENCE),
                  span("hush claimant", "2024-01", "2024-02", Coverage.Silence.MEANS_NONE)),
              Coverage.Basis.STATED));
    }

    @Test
    void noInternalTextIsLeftInAnyField() {
      Dataset dataset = withSecrets();
      Dataset shown = dataset.visibleTo(Audience.PUBLIC);
      assertThat(dataset.claims().toString() + dataset.incidents() + dataset.problems())
          .contains(SECRET);
      assertThat(List.copyOf(shown.claims()).toString()).doesNotContain(SECRET);
      assertThat(List.copyOf(shown.incidents()).toString()).doesNotContain(SECRET);
      assertThat(shown.claims().extraColumns()).isEmpty();
      assertThat(shown.incidents().extraColumns()).isEmpty();
      assertThat(shown.claims().table().printAll()).doesNotContain(SECRET);
      assertThat(shown.problems().toString()).doesNotContain(SECRET);
      assertThat(shown.standings(AsOf.LATEST).undecided().toString()).doesNotContain(SECRET);
      assertThat(shown.coverage().toString()).doesNotContain(SECRET);
      assertThat(shown.about().toString() + shown.files() + shown.withheld())
          .doesNotContain(SECRET);
    }

    @Test
    void whatIsPublicStays() {
      Dataset dataset = withSecrets();
      Dataset shown = dataset.visibleTo(Audience.PUBLIC);
      assertThat(ids(shown)).containsExactly("C1", "C5", "C7", "C9");
      assertThat(shown.incidents().stream().map(Incident::id)).containsExactly("I1");
      assertThat(((Scope.OverPeriod) shown.claims().get(1).scope()).includes())
          .containsExactly("I1");
      assertThat(shown.problems()).hasSameSizeAs(dataset.problems());
      assertThat(shown.coverage().watched()).hasSize(1);
    }

    @Test
    void whatWasLeftOutIsCounted() {
      Dataset shown = withSecrets().visibleTo(Audience.PUBLIC);
      assertThat(shown.withheld()).isEqualTo(new Withheld(3, 1, 2, 2));
      assertThat(shown.visibleTo(Audience.PUBLIC).withheld()).isEqualTo(new Withheld(3, 1, 2, 2));
    }

    @Test
    void whatAnotherEditionKeepsInternalIsLeftOutWithItsMentions() {
      Dataset old =
          dataset(
              "I1 | 2024-01-05\nI2 | 2024-01-06",
              """
              C1 | I1 | Red Column | soldiers | 3
              C2 | I1 | Red Column | soldiers | 4 | revises=C1
              C3 | I2 | Red Column | soldiers | 5
              C4 | 2024-01-01..2024-01-31 | Red Column | soldiers | 9 | includes=I1 I2
              """);
      Dataset now =
          dataset(
              "I1 | 2024-01-05\nI2 | 2024-01-06 | visibility=internal",
              "C1 | I1 | Red Column | soldiers | 3 | visibility=internal");
      Dataset shown = old.withoutInternalOf(now);
      assertThat(ids(shown)).containsExactly("C2", "C4");
      assertThat(shown.claims().get(0).revises()).isEmpty();
      assertThat(((Scope.OverPeriod) shown.claims().get(1).scope()).includes())
          .containsExactly("I1");
      assertThat(shown.incidents().stream().map(Incident::id)).containsExactly("I1");
      assertThat(shown.withheld()).isEqualTo(new Withheld(2, 1, 0, 0));
    }

    @Test
    void theInternalAudienceSeesEverything() {
      Dataset dataset = withSecrets();
      assertThat(dataset.visibleTo(Audience.INTERNAL)).isSameAs(dataset);
      assertThat(dataset.withheld().nothing()).isTrue();
    }
  }

  @Test
  void aboutCopiesItsLists() {
    About about = About.NOTHING;
    assertThat(about.title()).isEqualTo(Localised.EMPTY);
    assertThat(about.breaks()).isEmpty();
  }
}
