package org.casualtyreports.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casualtyreports.dataset.ShortDataset.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.Reading;
import org.casualtyreports.claim.ShortClaims;
import org.casualtyreports.dataset.AsOf;
import org.casualtyreports.dataset.Dataset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QualityTest {

  private static Quality quality(Dataset dataset) {
    return Quality.of(dataset, AsOf.LATEST, Reading.DEFAULT);
  }

  private static List<String> duplicates(Dataset dataset) {
    return quality(dataset).possibleDuplicates().stream()
        .map(d -> d.a().id() + " " + d.b().id() + " " + d.daysApart())
        .toList();
  }

  private static List<String> revisions(Dataset dataset, AsOf asOf) {
    return Quality.of(dataset, asOf, Reading.DEFAULT).revisions().stream()
        .map(
            r ->
                r.claimant()
                    + ": "
                    + r.statements().stream().map(Claim::figureAsWorded).toList()
                    + " now "
                    + r.inForce().stream().map(Claim::figureAsWorded).toList())
        .toList();
  }

  @Nested
  class PossibleDuplicates {
    private static final String FIRST = "I1 | 2024-01-05 | admin1=North | place=Alba";
    private static final String CLAIM = "C1 | I1 | Red Column | soldiers | 10-15 | actor=A\n";

    @ParameterizedTest
    @CsvSource({
      "'2024-01-05 | admin1=North | place=Alba', C1 C2 0",
      "'2024-01-08 | admin1=North | place=Alba', C1 C2 3",
      "'2024-01-02 | admin1=North | place=Alba', C2 C1 3",
      "'2024-01-03..2024-01-20 | admin1=North | place=Alba', C2 C1 0",
      "'2024-01-06 | admin1=North', C1 C2 1",
      "'2024-01-06 | place=Alba', C1 C2 1",
      "'2024-01-09 | admin1=North | place=Alba', ''",
      "'2024-01-01 | admin1=North | place=Alba', ''",
      "'2024-01-05 | admin1=North | place=Borg', ''",
      "'2024-01-05 | admin1=South | place=Alba', ''",
      "'2024-01-05', ''",
      "'2024-01 | admin1=North | place=Alba', ''",
      "'none | admin1=North | place=Alba', ''",
    })
    void areNearInTimeAndAtTheSameOrAParentPlace(String second, String expected) {
      Dataset dataset =
          dataset(
              FIRST + "\nI2 | " + second, CLAIM + "C2 | I2 | Red Column | soldiers | 12 | actor=A");
      assertThat(String.join(", ", duplicates(dataset))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
      "'Red Column | soldiers | 12 | actor=A', true",
      "'Red Column | soldiers | 12', true",
      "'Red Column | soldiers | 12 | actor=A + B', true",
      "'Red Column | mixed | 12 | actor=A', true",
      "'Red Column | not-stated | 12 | actor=A', true",
      "'Red Column | soldiers | 5+ | actor=A', true",
      "'Red Column | soldiers | 16 | actor=A', false",
      "'Red Column | soldiers | not stated | actor=A', false",
      "'Red Column | civilians | 12 | actor=A', false",
      "'Red Column | soldiers | 12 | actor=B', false",
      "'Red Column | soldiers | 12 | actor=A | outcome=injured', false",
      "'Red Column | soldiers | 12 | actor=A | state=XB', false",
      "'Ostland Army | soldiers | 12 | actor=A', false",
    })
    void areOfOneClaimantWithCompatibleContent(String second, boolean found) {
      Dataset dataset =
          dataset(FIRST + "\n" + FIRST.replace("I1", "I2"), CLAIM + "C2 | I2 | " + second);
      assertThat(duplicates(dataset)).hasSize(found ? 1 : 0);
      assertThat(dataset.claims()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void areTheSameWhateverTheOrderOfRows(long seed) {
      Random random = new Random(seed);
      List<String> incidents = new ArrayList<>();
      List<String> claims = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        incidents.add(
            "I%d | 2024-01-%02d | admin1=R%d | place=%s"
                .formatted(
                    i, 1 + random.nextInt(28), random.nextInt(2), "PQ ".charAt(random.nextInt(3))));
        claims.add("C%d | I%d | Red Column | soldiers | %d".formatted(i, i, random.nextInt(4)));
      }
      List<Incident> incidentRows =
          new ArrayList<>(ShortClaims.incidents(String.join("\n", incidents)));
      List<Claim> claimRows = new ArrayList<>(ShortClaims.claims(String.join("\n", claims)));
      List<String> before = duplicates(dataset(incidentRows, claimRows));
      Collections.shuffle(incidentRows, random);
      Collections.shuffle(claimRows, random);
      assertThat(duplicates(dataset(incidentRows, claimRows)))
          .isEqualTo(before)
          .isNotEmpty()
          .doesNotHaveDuplicates();
    }
  }

  @Nested
  class Revised {
    @Test
    void statementsAreListedFromTheFirstToTheOneInForce() {
      Dataset dataset =
          dataset(
              "I1 | 2024-01-05\nI2 | 2024-01-06\nI3 | 2024-01-07",
              """
              C2 | I1 | Red Column | soldiers | 13 | said=2024-01-09
              C1 | I1 | Red Column | soldiers | 7 | said=2024-01-05
              C3 | I2 | Red Column | soldiers | 4
              C4 | I2 | Red Column | civilians | 5 | revises=C3
              C5 | I3 | Red Column | soldiers | 6 | said=2024-01-08
              C6 | I3 | Red Column | soldiers | withdrawn | said=2024-01-10
              C7 | I3 | Ostland Army | soldiers | 1 | said=2024-01-08
              """);
      assertThat(revisions(dataset, AsOf.LATEST))
          .containsExactly(
              "Red Column: [7, 13] now [13]",
              "Red Column: [4, 5] now [5]",
              "Red Column: [6, withdrawn] now []");
      assertThat(revisions(dataset, new AsOf.Day(LocalDate.of(2024, 1, 9))))
          .containsExactly("Red Column: [7, 13] now [13]");
    }

    @Test
    void statementsThatReplaceNothingAreNoRevision() {
      assertThat(
              revisions(
                  dataset(
                      "I1 | 2024-01-05",
                      """
                      C1 | I1 | Red Column | soldiers | 7
                      C2 | I1 | Red Column | soldiers | 9
                      C3 | I1 | Ostland Army | soldiers | 9 | revises=C1
                      """),
                  AsOf.LATEST))
          .isEmpty();
    }
  }

  @Test
  void datesThatDoNotFitAreListed() {
    Dataset dataset =
        dataset(
            """
            I1 | 2024-01-05 | doubt=two years are printed
            I2 | 2024-01-06
            I3 | 2024-02-01
            I4 | none
            """,
            """
            C1 | I2 | Red Column | soldiers | 7 | said=2024-01-05
            C2 | I3 | Red Column | soldiers | 7 | said=2024-02-01
            P1 | 2024-01-01..2024-01-31 | Red Column | soldiers | 20 | includes=I1 I3 I4
            """);
    assertThat(
            quality(dataset).dateConcerns().stream()
                .map(
                    c ->
                        c.incident().id()
                            + " "
                            + c.kind()
                            + " "
                            + c.claims().stream().map(Claim::id).toList()))
        .containsExactly(
            "I1 DOUBTED []",
            "I2 STATED_BEFORE_IT_HAPPENED [C1]",
            "I3 OUTSIDE_A_PERIOD_THAT_NAMES_IT [P1]");
  }
}
