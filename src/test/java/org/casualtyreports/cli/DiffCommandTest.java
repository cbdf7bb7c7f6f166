package org.casualtyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
  private static final String HEADER =
      "claim_id,incident_id,date_start,country,claimant,actor,target_state,victims,outcome,figure,"
          + "statement_date,visibility\n";
  private static final String C1 =
      "C1,I1,2024-01-05,XA,Red Column,A,XA,soldiers,killed,3,2024-01-06,\n";
  private static final String C2 =
      "C2,I1,2024-01-05,XA,Red Column,A,XA,soldiers,killed,7+,2024-02-01,\n";
  private static final String C3 = "C3,I2,2024-02-05,XA,Radio Ost,,XA,civilians,killed,2,,\n";
  private static final String C4 =
      "C4,I3,2024-02-07,XA,Radio Ost,,XA,police,killed,6,2024-02-08,\n";

  @TempDir private Path folder = Path.of("");

  private record Run(int code, String out, String err) {}

  private static Run run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Program.run(
            args,
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String old = "";
  private String now = "";

  @BeforeEach
  void writeEditions() throws IOException {
    old = write("old.csv", HEADER + C1 + C3 + C4);
    now = write("now.csv", HEADER + C1 + C2 + C3.replace(",2,", ",not stated,"));
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void claimsAsCsvHaveOneRowForEachCellThatChanged() {
    assertThat(run("diff", old, now, "--format", "csv").out())
        .isEqualTo(
            """
            change,claimant,claimId,replaces,incidentId,periodFrom,periodTo,actor,targetState,victims,outcome,statementDate,standing,field,before,now,lowerBefore,upperBefore,lowerNow,upperNow
            removed,Radio Ost,C4,,I3,,,not-stated,XA,police,killed,2024-02-08,in force,figure,6,,6,6,,
            corrected,Radio Ost,C3,,I2,,,not-stated,XA,civilians,killed,not-stated,in force,figure,2,not stated,2,2,,
            revised,Red Column,C2,C1,I1,,,A,XA,soldiers,killed,2024-02-01,in force,figure,3,7+,3,3,7,
            """);
  }

  @Test
  void talliesAsCsvSayHowEachFigureMovedOrWhyNobodyCanSay() {
    Run run = run("diff", old, now, "--part", "tallies", "--format", "csv");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            claimant,actor,targetState,victims,outcome,scope,month,attribution,periodFrom,periodTo,monthStateBefore,incidentsBefore,claimsBefore,unstatedBefore,openClaimsBefore,lowerBefore,upperBefore,monthStateNow,incidentsNow,claimsNow,unstatedNow,openClaimsNow,lowerNow,upperNow,direction,differenceLower,differenceUpper,reason
            Radio Ost,not-stated,XA,police,killed,incident,2024-02,,,,observed,1,1,0,0,6,6,,,,,,,,,,,no-row-now
            Radio Ost,not-stated,XA,civilians,killed,incident,2024-02,,,,observed,1,1,0,0,2,2,observed,1,1,1,0,,,,,,no-figure-now
            Red Column,A,XA,soldiers,killed,incident,2024-01,,,,observed,1,1,0,0,3,3,observed,1,1,0,1,7,,up,4,,
            """);
  }

  @Test
  void jsonNamesBothEditions() throws IOException {
    Run run = run("diff", old, now, "--format", "json");
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertThat(json.get("schema").toString())
        .isEqualTo("{\"name\":\"casualty-reports/diff\",\"version\":1}");
    assertThat(json.get("input").get("before").get("files").get(0).get("name").asText())
        .isEqualTo("old.csv");
    assertThat(json.get("input").get("now").get("files").get(0).get("name").asText())
        .isEqualTo("now.csv");
    assertThat(json.get("changes").toString())
        .isEqualTo(
            "{\"added\":0,\"revised\":1,\"withdrawn\":0,\"removed\":1,\"corrected\":1,"
                + "\"tallies\":3}");
    assertThat(json.get("claims")).hasSize(3);
    assertThat(json.get("tallies")).hasSize(3);
  }

  @Test
  void oneInputIsComparedWithWhatHadBeenStatedByADay() throws IOException {
    Run run = run("diff", now, "--since", "2024-01-31", "--format", "json");
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertThat(kinds(json)).containsExactly("revised C2");
    assertThat(json.get("editions").toString())
        .isEqualTo(
            "{\"before\":{\"asOf\":\"2024-01-31\",\"words\":\"acled\",\"undatedLeftOut\":1},"
                + "\"now\":{\"asOf\":null,\"words\":\"acled\",\"undatedLeftOut\":1}}");
    assertThat(run.err())
        .contains("undated claims in neither edition: 1 of the old one, 1 of the new one");
  }

  @Test
  void anEditionDoesNotDifferFromItself() {
    Run run = run("diff", old, old);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("nothing changed");
    assertThat(run.code()).isZero();
  }

  @Test
  void whatBecameConfidentialIsNotPrintedAsRemoved() throws IOException {
    String secret = write("secret.csv", HEADER + C1 + C3 + C4.replace("08,\n", "08,internal\n"));
    Run shown = run("diff", old, secret, "--format", "json");
    assertThat(shown.out()).doesNotContain("C4");
    assertThat(shown.err()).contains("nothing changed");
    assertThat(run("diff", old, secret, "--audience", "internal", "--format", "json").out())
        .contains("\"C4\"")
        .contains("\"visibility\"");
  }

  @Test
  void oneInputWithoutADayIsRefused() {
    assertThat(run("diff", old))
        .isEqualTo(
            new Run(
                2,
                "",
                "casualty-reports: diff needs two editions: name OLD and NEW, or one INPUT with"
                    + " --since YYYY-MM-DD\n"));
  }

  @Test
  void daysInReverseAreRefused() {
    assertThat(run("diff", old, "--since", "2024-03-01", "--as-of", "2024-02-01"))
        .isEqualTo(
            new Run(2, "", "casualty-reports: --since 2024-03-01 lies after --as-of 2024-02-01\n"));
  }

  @Test
  void aGroupingWithoutTheClaimantIsRefused() {
    Run run = run("diff", old, now, "--by", "actor");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("claims of different claimants are never added");
  }

  @Test
  void aMissingFileIsNamed() {
    Run run = run("diff", old, folder.resolve("gone.csv").toString());
    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("gone.csv");
  }

  private static List<String> kinds(JsonNode json) {
    return StreamSupport.stream(json.get("claims").spliterator(), false)
        .map(row -> row.get("change").asText() + " " + row.get("claimId").asText())
        .toList();
  }
}
