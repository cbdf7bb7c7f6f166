package org.casualtyreports.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Language;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.claim.Reading;
import org.casualtyreports.claim.Scope;
import org.casualtyreports.claim.WordTable;
import org.casualtyreports.dataset.Coverage;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.Problem;
import org.casualtyreports.intake.Body;
import org.casualtyreports.intake.Intake;
import org.casualtyreports.intake.IntakeOptions;
import org.junit.jupiter.api.Test;

class SahelTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("project.root", "."), "datasets", "sahel-2022-2024");
  private static final Body BODY = Intake.read(List.of(FOLDER), IntakeOptions.DEFAULT);
  private static final Dataset DATASET = BODY.dataset();

  @Test
  void itLoadsWithoutAnyProblem() {
    assertThat(DATASET.problems().stream().map(Problem::message)).isEmpty();
  }

  @Test
  void everyClaimStandsAsTheReportMakesIt() {
    assertThat(DATASET.claims().stream().map(SahelTest::line))
        .containsExactly(
            "C1 I1 | JNIM | JNIM | FAMa | ML | soldiers | [1, 1]",
            "C2 I2 | the report itself | IS Sahel | MSA | ML | allied-militia | [3, 3]",
            "C3 I2 | MSA | IS Sahel | MSA | ML | allied-militia | [3, 3]",
            "C4 I2 | MSA | MSA + GATIA + FAMa | IS Sahel | ML | insurgents | [4, 4]",
            "C5 I7 | sources close to the Malian authorities | FAMa | IS Sahel | ML | insurgents"
                + " | [360, 440] best 400",
            "C6 I7 | IS Sahel | Nigerien air force | civilians | ML | civilians | [160, 160]",
            "C7 I8 | sources close to the military council | FAMa | IS Sahel | ML | insurgents"
                + " | [10, open)",
            "C8 2023-01-01..2023-12-31 | the report itself | JNIM | FAMa and Wagner | ML"
                + " | soldiers | [500, open)",
            "C9 2023-06-21..2024-01-02 [I4, I5, I6, I2] of 4 | the report itself | IS Sahel | FAMa"
                + " | ML | soldiers | [56, 56]",
            "C10 2023-06-21..2024-01-02 [I4, I5, I6, I2] of 4 | the report itself | IS Sahel"
                + " | militia allied to Mali | ML | allied-militia | [3, 3]",
            "C11 2023-08-01..2023-08-31 | local sources | IS Sahel | Nigerien army | NE | soldiers"
                + " | [210, 210]");
    assertThat(DATASET.claims()).allMatch(claim -> claim.outcome() == Outcome.KILLED);
  }

  @Test
  void everyIncidentStandsAtItsDateAsFarAsItIsKnown() {
    assertThat(DATASET.incidents().stream().map(i -> i.id() + " " + i.when()))
        .containsExactly(
            "I1 Dated[start=2024-01-01, end=2024-01-01, precision=day]",
            "I2 Dated[start=2024-01-02, end=2024-01-02, precision=day]",
            "I3 Dated[start=2024-01-02, end=2024-01-02, precision=day]",
            "I4 Dated[start=2023-08-01, end=2023-08-31, precision=month]",
            "I5 Dated[start=2023-12-03, end=2023-12-03, precision=day]",
            "I6 Dated[start=2023-12-03, end=2023-12-03, precision=day]",
            "I7 Dated[start=2022-09-21, end=2022-09-21, precision=day]",
            "I8 Undated[]");
    assertThat(DATASET.incidents().stream().filter(i -> !i.dateDoubt().isEmpty()).map(i -> i.id()))
        .containsExactly("I7");
  }

  @Test
  void tensAreTwentyByTheStrictTable() {
    Claim tens = DATASET.claims().get(6);

    assertThat(tens.figure().bounds(Reading.DEFAULT.with(WordTable.STRICT)))
        .contains(Bounds.atLeast(20));
    assertThat(BODY.words()).isEqualTo(WordTable.ACLED);
  }

  @Test
  void nobodyStatesWhichMonthsWereCovered() {
    assertThat(DATASET.coverage()).isEqualTo(Coverage.UNKNOWN);
  }

  @Test
  void theTitleIsThereInThreeLanguages() {
    for (Language language : Language.values()) {
      assertThat(DATASET.about().title().byLanguage()).containsKey(language);
    }
  }

  private static String line(Claim claim) {
    String about =
        switch (claim.scope()) {
          case Scope.AtIncident at -> at.incidentId();
          case Scope.OverPeriod p ->
              p.from()
                  + ".."
                  + p.to()
                  + (p.includes().isEmpty() ? "" : " " + p.includes())
                  + (p.statedIncidents() == 0 ? "" : " of " + p.statedIncidents());
        };
    return "%s %s | %s | %s | %s | %s | %s | %s"
        .formatted(
            claim.id(),
            about,
            claim.claimant(),
            claim.actor().key(),
            claim.target(),
            claim.targetState(),
            claim.victims(),
            claim.figure().bounds(Reading.DEFAULT).map(Bounds::toString).orElse("none"));
  }
}
