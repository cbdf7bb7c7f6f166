package org.casualtyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherCommandsTest {
  @TempDir Path folder;

  private Path oneBadRow() {
    return Run.claims(folder, "C1,I1,Red Column,3,", "C2,I1,Red Column,many,");
  }

  @Test
  void eachPeriodTotalOfTheFoundingDatasetLeavesItsRemainder() {
    var result = Run.of("reconcile", Run.SAHEL, "--format", "json").done().json();

    assertThat(result.at("/schema/name").asText()).isEqualTo("casualty-reports/reconcile");
    assertThat(
            Run.records(
                result.get("rows"),
                "claimId",
                "claimant",
                "periodFrom",
                "periodTo",
                "periodLower",
                "periodUpper",
                "itemLower",
                "itemUpper",
                "items",
                "statedIncidents",
                "status",
                "residualLower",
                "residualUpper",
                "excessAtLeast"))
        .containsExactlyInAnyOrder(
            "C8 | the report itself | 2023-01-01 | 2023-12-31 | 500 | null | null | null | 0 | null"
                + " | consistent | 500 | null | null",
            "C9 | the report itself | 2023-06-21 | 2024-01-02 | 56 | 56 | null | null | 0 | 4"
                + " | consistent | 56 | 56 | null",
            "C10 | the report itself | 2023-06-21 | 2024-01-02 | 3 | 3 | 3 | 3 | 1 | 4"
                + " | consistent | 0 | 0 | null",
            "C11 | local sources | 2023-08-01 | 2023-08-31 | 210 | 210 | null | null | 0 | null"
                + " | consistent | 210 | 210 | null");
  }

  @Test
  void checkEndsWithZeroWhereEveryRowCanBeUsed() {
    Run run = Run.of("check", Run.SAHEL);

    assertThat(run.out())
        .isEqualTo(
            "11 claims on 8 incidents can be used; 0 rows rejected" + System.lineSeparator());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void checkEndsWithOneWhereARowIsRejected() {
    Run run = Run.of("check", oneBadRow());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("rejected: claims.csv:3: column 'figure': expected ")
        .endsWith("1 claim on 1 incident can be used; 1 row rejected" + System.lineSeparator());
  }

  @Test
  void checkListsEveryProblemAsData() {
    Run run = Run.of("check", oneBadRow(), "--format", "json");

    assertThat(run.code()).isEqualTo(1);
    assertThat(Run.records(run.json().get("rows"), "severity", "file", "row", "column", "found"))
        .contains("rejected | claims.csv | 3 | figure | many");
    assertThat(run.json().at("/input/rejected").asInt()).isEqualTo(1);
  }

  @Test
  void aRejectedRowEndsOtherCommandsWithOneOnlyWhereTheyAreStrict() {
    Path input = oneBadRow();

    assertThat(Run.of("tally", input).code()).isZero();
    assertThat(Run.of("tally", input, "--strict").code()).isEqualTo(1);
    assertThat(Run.of("reconcile", input, "--strict").code()).isEqualTo(1);
    assertThat(Run.of("report", input, "--strict", "--out", folder.resolve("out")).code())
        .isEqualTo(1);
    assertThat(Run.of("tally", input).err()).startsWith("rejected: claims.csv:3: column 'figure'");
  }

  @Test
  void theShippedTemplatesAreListed() {
    assertThat(Run.of("templates").done().lines())
        .containsExactly(
            "monthly  Casualty claims  (pdf, xlsx)",
            "brief  Casualty claims, brief  (pdf)",
            "annual  Casualty claims, annual report  (pdf, xlsx)",
            "incident-dossier  Incident dossier  (pdf)",
            "claimant-comparison  Claimants side by side  (pdf, xlsx)",
            "workbook  Casualty claims – workbook  (xlsx)");
  }

  @Test
  void helpSaysWhatThereIsAndGoesToStandardOutput() {
    Run run = Run.of("--help").done();

    assertThat(run.out()).contains("report", "tally", "reconcile", "check", "Exit codes: 0 done");
    assertThat(run.err()).isEmpty();
    assertThat(Run.of("report", "--help").done().out()).contains("Examples:", "--published");
  }

  @Test
  void aCallWithoutAnyWordShowsTheHelpAsAMistake() {
    Run run = Run.of();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("Usage: casualty-reports");
  }
}
