package org.casualtyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyCommandTest {
  private static final String[] ROW = {
    "claimant",
    "actor",
    "targetState",
    "victims",
    "outcome",
    "scope",
    "month",
    "attribution",
    "periodFrom",
    "periodTo",
    "monthState",
    "incidents",
    "claims",
    "unstated",
    "openClaims",
    "lower",
    "best",
    "bestHidden",
    "upper"
  };

  @TempDir Path folder;

  private static JsonNode sahel(Object... more) {
    Object[] call = new Object[more.length + 4];
    call[0] = "tally";
    call[1] = Run.SAHEL;
    call[2] = "--format";
    call[3] = "json";
    System.arraycopy(more, 0, call, 4, more.length);
    return Run.of(call).done().json();
  }

  @Test
  void theFoundingDatasetHasExactlyTheElevenTalliesOfItsSource() {
    JsonNode result = sahel();

    assertThat(Run.records(result.get("rows"), ROW))
        .containsExactlyInAnyOrder(
            "sources close to the Malian authorities | FAMa | ML | insurgents | killed | incident"
                + " | 2022-09 | null | null | null | observed | 1 | 1 | 0 | 0"
                + " | 360 | 400 | false | 440",
            "IS Sahel | Nigerien air force | ML | civilians | killed | incident"
                + " | 2022-09 | null | null | null | observed | 1 | 1 | 0 | 0"
                + " | 160 | 160 | false | 160",
            "local sources | IS Sahel | NE | soldiers | killed | period"
                + " | 2023-08 | null | 2023-08-01 | 2023-08-31 | observed | 0 | 1 | 0 | 0"
                + " | 210 | 210 | false | 210",
            "JNIM | JNIM | ML | soldiers | killed | incident"
                + " | 2024-01 | null | null | null | observed | 1 | 1 | 0 | 0 | 1 | 1 | false | 1",
            "the report itself | IS Sahel | ML | allied-militia | killed | incident"
                + " | 2024-01 | null | null | null | observed | 1 | 1 | 0 | 0 | 3 | 3 | false | 3",
            "MSA | IS Sahel | ML | allied-militia | killed | incident"
                + " | 2024-01 | null | null | null | observed | 1 | 1 | 0 | 0 | 3 | 3 | false | 3",
            "MSA | MSA + GATIA + FAMa | ML | insurgents | killed | incident"
                + " | 2024-01 | null | null | null | observed | 1 | 1 | 0 | 0 | 4 | 4 | false | 4",
            "sources close to the military council | FAMa | ML | insurgents | killed | incident"
                + " | null | undated | null | null | null | 1 | 1 | 0 | 1 | 10 | null | true | null",
            "the report itself | JNIM | ML | soldiers | killed | period"
                + " | null | period | 2023-01-01 | 2023-12-31 | null | 0 | 1 | 0 | 1"
                + " | 500 | null | true | null",
            "the report itself | IS Sahel | ML | soldiers | killed | period"
                + " | null | period | 2023-06-21 | 2024-01-02 | null | 0 | 1 | 0 | 0"
                + " | 56 | 56 | false | 56",
            "the report itself | IS Sahel | ML | allied-militia | killed | period"
                + " | null | period | 2023-06-21 | 2024-01-02 | null | 0 | 1 | 0 | 0"
                + " | 3 | 3 | false | 3");
    assertThat(result.get("rows"))
        .allSatisfy(row -> assertThat(row.fieldNames()).toIterable().containsExactly(ROW));
    assertThat(result.get("withoutClaim").toString())
        .isEqualTo(
            """
            [{"month":"2023-08","attribution":null,"incidents":1,"incidentIds":["I4"]},\
            {"month":"2023-12","attribution":null,"incidents":2,"incidentIds":["I5","I6"]},\
            {"month":"2024-01","attribution":null,"incidents":1,"incidentIds":["I3"]}]""");
  }

  @Test
  void theResultSaysWhatItIsAndWhatItWasMadeOf() {
    JsonNode result = sahel();

    assertThat(result.fieldNames())
        .toIterable()
        .containsExactly("schema", "input", "words", "monthBy", "rows", "withoutClaim");
    assertThat(result.get("schema").toString())
        .isEqualTo("{\"name\":\"casualty-reports/tally\",\"version\":1}");
    assertThat(result.get("words").asText()).isEqualTo("acled");
    assertThat(result.get("monthBy").asText()).isEqualTo("whole");
    JsonNode input = result.get("input");
    assertThat(Run.records(input.get("files"), "name", "format", "encoding", "rows"))
        .containsExactly(
            "claims.csv | native | UTF-8 | 11",
            "dataset.yaml | yaml | UTF-8 | 0",
            "incidents.csv | native | UTF-8 | 8");
    assertThat(input.get("files")).allMatch(f -> f.get("sha256").asText().matches("[0-9a-f]{64}"));
    assertThat(input.get("rows").asInt()).isEqualTo(19);
    assertThat(input.get("rejected").asInt()).isZero();
    assertThat(input.get("withheld").toString())
        .isEqualTo("{\"claims\":0,\"incidents\":0,\"notes\":18,\"columns\":0}");
  }

  @Test
  void byTheStrictWordTableTensAreTwentyAndNothingElseMoves() {
    List<String> acled = Run.records(sahel().get("rows"), ROW);
    JsonNode strict = sahel("--words", "strict");

    assertThat(strict.get("words").asText()).isEqualTo("strict");
    assertThat(Run.records(strict.get("rows"), ROW))
        .isEqualTo(
            acled.stream().map(r -> r.replace("| 10 | null | true", "| 20 | null | true")).toList())
        .isNotEqualTo(acled);
  }

  @Test
  void aTotalWithoutTheClaimantIsRefusedWithTheReason() {
    Run.of("tally", Run.SAHEL, "--by", "actor,victims")
        .failed(
            ExitCode.WRONG_CALL,
            "--by: claims of different claimants are never added: what one party says of its dead"
                + " and another of its enemy's is not one number; add 'claimant' to --by");
  }

  @Test
  void whatIsLeftOutOfTheKeyIsSummedWithinOneClaimantAndSaidToBeAll() {
    JsonNode result = sahel("--by", "claimant", "--month", "2024-01");

    assertThat(
            Run.records(
                result.get("rows"),
                "claimant",
                "actor",
                "targetState",
                "victims",
                "lower",
                "upper"))
        .contains(
            "JNIM | all | all | all | 1 | 1",
            "MSA | all | all | all | 7 | 7",
            "the report itself | all | all | all | 3 | 3");
  }

  @Test
  void periodTotalsStandInTheirYearOnRowsOfTheirOwn() {
    assertThat(
            Run.records(
                sahel("--per", "year").get("rows"), "claimant", "scope", "month", "lower", "upper"))
        .containsExactlyInAnyOrder(
            "IS Sahel | incident | 2022 | 160 | 160",
            "JNIM | incident | 2024 | 1 | 1",
            "MSA | incident | 2024 | 4 | 4",
            "MSA | incident | 2024 | 3 | 3",
            "local sources | period | 2023 | 210 | 210",
            "sources close to the Malian authorities | incident | 2022 | 360 | 440",
            "sources close to the military council | incident | null | 10 | null",
            "the report itself | period | null | 56 | 56",
            "the report itself | incident | 2024 | 3 | 3",
            "the report itself | period | null | 3 | 3",
            "the report itself | period | 2023 | 500 | null");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--month 2022-09             | IS Sahel 160,sources close to the Malian authorities 360",
        "--from 2023-01 --to 2023-09 | local sources 210,the report itself 500",
        "--target-state NE           | local sources 210",
        "--target-state Niger        | local sources 210",
        "--actor GATIA               | MSA 4",
        "--claimant MSA,JNIM         | JNIM 1,MSA 3,MSA 4",
      })
  void filtersChooseClaimsAndChangeNoFigure(String options, String expected) {
    List<String> rows =
        Run.records(sahel((Object[]) options.split(" ")).get("rows"), "claimant", "lower").stream()
            .map(row -> row.replace(" | ", " "))
            .sorted()
            .toList();

    assertThat(rows).containsAll(List.of(expected.split(",")));
    assertThat(Run.records(sahel().get("rows"), "claimant", "lower"))
        .containsAll(rows.stream().map(row -> row.replaceFirst(" (\\d+)$", " | $1")).toList());
  }

  @Test
  void whatWasStatedLaterIsNotKnownOnTheDay() {
    Path input =
        Run.folder(
            folder,
            Run.INCIDENTS,
            """
            claim_id,incident_id,claimant,figure,outcome,statement_date
            C1,I1,Red Column,3,killed,2023-08-22
            C2,I1,Red Column,5,killed,2023-09-22
            """);

    assertThat(before(input, "2023-08-21")).isEmpty();
    assertThat(before(input, "2023-08-22")).containsExactly("Red Column | 3");
    assertThat(before(input, "2023-09-22")).containsExactly("Red Column | 5");
  }

  private static List<String> before(Path input, String day) {
    return Run.records(
        Run.of("tally", input, "--as-of", day, "--format", "json").done().json().get("rows"),
        "claimant",
        "lower");
  }

  @Test
  void csvHoldsTheRowsAndNothingElse() {
    Run run = Run.of("tally", Run.SAHEL, "--format", "csv", "--month", "2022-09").done();

    assertThat(run.lines().getFirst()).isEqualTo(String.join(",", ROW));
    assertThat(run.lines())
        .contains(
            "IS Sahel,Nigerien air force,ML,civilians,killed,incident,2022-09,,,,observed"
                + ",1,1,0,0,160,160,false,160");
    assertThat(run.lines()).allMatch(line -> line.split(",", -1).length == ROW.length);
  }

  @Test
  void aFormulaInANameIsInertInCsvAndAsWrittenInJson() {
    Path input = Run.claims(folder, "C1,I1,=HYPERLINK(\"x\"),3,");

    assertThat(Run.of("tally", input, "--outcome", "not-stated", "--format", "csv").out())
        .contains("\n\"'=HYPERLINK(\"\"x\"\")\",");
    assertThat(
            Run.of("tally", input, "--outcome", "not-stated", "--format", "json")
                .json()
                .at("/rows/0/claimant")
                .asText())
        .isEqualTo("=HYPERLINK(\"x\")");
  }

  @Test
  void theTableAlignsColumnsUnderTheirNames() {
    Run run = Run.of("tally", Run.SAHEL, "--claimant", "JNIM").done();

    assertThat(run.out())
        .isEqualTo(
            """
            rows
            claimant  actor  targetState  victims   outcome  scope     month    attribution  \
            periodFrom  periodTo  monthState  incidents  claims  unstated  openClaims  lower  best  \
            bestHidden  upper
            JNIM      JNIM   ML           soldiers  killed   incident  2024-01               \
                                  observed            1       1         0           0      1     1  \
            false           1

            withoutClaim
            month    attribution  incidents  incidentIds
            2023-08                       1  I4
            2023-12                       2  I5;I6
            2024-01                       1  I3
            """);
  }

  @Test
  void nothingOfATerminalsControlSurvivesInATable() {
    Path input = Run.claims(folder, "C1,I1,Red\u001b[31m Column,3,");

    assertThat(Run.of("tally", input, "--outcome", "not-stated").out()).doesNotContain("\u001b");
  }
}
