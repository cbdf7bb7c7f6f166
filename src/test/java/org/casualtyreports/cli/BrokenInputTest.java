package org.casualtyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken input ends in a sentence and an exit code, and never in a file. */
class BrokenInputTest {
  private static final String GOOD = "C9,I1,Blue Column,3,";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"check", "tally", "reconcile", "report"})
  void anEmptyFileHoldsNoData(String command) {
    Run.of(command, Run.file(folder, "claims.csv", ""))
        .failed(ExitCode.NO_USABLE_DATA, "claims.csv: expected a table, found 'an empty file'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "tally", "reconcile", "report"})
  void aHeaderAloneHoldsNoData(String command) {
    Run.of(command, Run.file(folder, "claims.csv", Run.CLAIMS_HEADER))
        .failed(ExitCode.NO_USABLE_DATA, "claims.csv: expected at least one claim; there is none");
  }

  @Test
  void aMissingColumnIsNamedBesideThoseThatAreThere() {
    Run.of("tally", Run.folder(folder, Run.INCIDENTS, "claim_id,incident_id,figure\nC1,I1,3\n"))
        .failed(
            ExitCode.NO_USABLE_DATA,
            "claims.csv: expected the columns [claimant] in the header;"
                + " found [claim_id, incident_id, figure]");
  }

  private void rejected(Path input, String... lines) {
    Run run = Run.of("check", input);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines().filter(l -> l.startsWith("rejected"))).containsExactly(lines);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void rowsThatShareAnIdAndDifferAreAllRejected() {
    rejected(
        Run.claims(folder, "C1,I1,Red Column,3,", "C1,I1,Red Column,4,", GOOD),
        "rejected: claims.csv:2: column 'claim_id': expected an id used once, found 'C1';"
            + " differs from claims.csv:3; none of them counts",
        "rejected: claims.csv:3: column 'claim_id': expected an id used once, found 'C1';"
            + " differs from claims.csv:2; none of them counts");
  }

  @Test
  void aClaimOnAnUnknownIncidentIsRejected() {
    rejected(
        Run.claims(folder, "C1,I7,Red Column,3,", GOOD),
        "rejected: claims.csv:2: column 'incident_id': expected the id of an incident, found 'I7';"
            + " add the incident, or mend the id");
  }

  @Test
  void whereNoClaimIsLeftTheFirstRejectionIsTheReason() {
    Run.of("tally", Run.claims(folder, "C1,I7,Red Column,3,"))
        .failed(
            ExitCode.NO_USABLE_DATA,
            "claims.csv, incidents.csv: expected at least one usable claim; 1 row was rejected;"
                + " first claims.csv:2: column 'incident_id': expected the id of an incident, found"
                + " 'I7'; add the incident, or mend the id");
  }

  @Test
  void aCircleOfRevisionsIsRejectedWhole() {
    rejected(
        Run.folder(
            folder,
            Run.INCIDENTS,
            """
            claim_id,incident_id,claimant,figure,statement_date,revises
            C1,I1,Red Column,3,2023-08-22,C2
            C2,I1,Red Column,4,2023-08-23,C1
            C3,I1,Blue Column,4,,
            """),
        "rejected: claims.csv:2: column 'revises': expected an older claim that does not itself"
            + " lead back here, found 'C2'; a circle of revisions; none of its claims counts",
        "rejected: claims.csv:3: column 'revises': expected an older claim that does not itself"
            + " lead back here, found 'C1'; a circle of revisions; none of its claims counts");
  }

  @Test
  void aDayThatIsNotInTheCalendarIsNotMovedToOneThatIs() {
    rejected(
        Run.folder(
            folder,
            "incident_id,date_start,country\nI1,2024-02-30,XA\nI2,2023-08-22,XA\n",
            Run.CLAIMS_HEADER + "C1,I1,Red Column,3,\nC2,I2,Red Column,3,\n"),
        "rejected: claims.csv:2: column 'incident_id': expected an incident that was accepted,"
            + " found 'I1'; the row of that incident was rejected: mend it first",
        "rejected: incidents.csv:2: column 'date_start': expected a day that is in the calendar,"
            + " found '2024-02-30'");
  }

  @Test
  void negativeAndOverflowingFiguresAreRejected() {
    rejected(
        Run.claims(
            folder,
            "C1,I1,Red Column,-3,",
            "C2,I1,Red Column,99999999999999999999,",
            "C3,I1,Red Column,3000000000,",
            GOOD),
        "rejected: claims.csv:2: column 'figure': expected a whole number of 0 or more, found '-3'",
        "rejected: claims.csv:3: column 'figure': expected a whole number of at most 1000000000,"
            + " found '99999999999999999999'",
        "rejected: claims.csv:4: column 'figure': expected a whole number of at most 1000000000,"
            + " found '3000000000'");
  }

  @Test
  void boundsInTheWrongOrderAreRejected() {
    rejected(
        Run.folder(
            folder,
            Run.INCIDENTS,
            """
            claim_id,incident_id,claimant,figure,lower,best,upper
            C1,I1,Red Column,15-10,,,
            C2,I1,Blue Column,,15,15,10
            C3,I1,Green Column,3,3,3,3
            """),
        "rejected: claims.csv:2: column 'figure': expected a range from low to high, found '15-10'",
        "rejected: claims.csv:3: column 'upper': expected a number not below best 15, found '10'",
        "rejected: claims.csv:3: column 'upper': expected a number not below lower 15, found '10'");
  }

  @Test
  void aPictureNamedCsvIsToldAsWhatItIs() throws IOException {
    Path picture = folder.resolve("claims.csv");
    ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());

    Run.of("check", picture)
        .failed(
            ExitCode.NO_USABLE_DATA,
            "claims.csv: expected a table as csv, xlsx, xls or ods, found 'a PNG picture'; save the"
                + " table as XLSX, or as CSV in UTF-8");
  }

  @Test
  void aFolderNamedCsvIsAFolderWithoutClaims() throws IOException {
    Path named = Files.createDirectories(folder.resolve("claims.csv"));

    Run.of("check", named)
        .failed(
            ExitCode.NO_USABLE_DATA,
            "claims.csv: expected a folder with claims.csv; the folder is empty");
  }

  @Test
  void anInputThatIsNotThereCannotBeRead() {
    Path nowhere = folder.resolve("nowhere.csv");

    Run.of("tally", nowhere)
        .failed(ExitCode.FILE_FAILED, nowhere + ": expected a file, found none");
  }

  @Test
  void aMistakeInTheDescriptionOfADatasetIsToldWithItsPlace() {
    Path input = Run.claims(folder, GOOD);
    Run.file(folder, "dataset.yaml", "titel: x\n");

    Run run = Run.of("tally", input);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "casualty-reports: dataset.yaml:1:1: unknown key 'titel'; did you mean 'title'? known:");
  }

  @Test
  void anUnknownCommandIsAnsweredWithTheNearest() {
    Run run = Run.of("taly", Run.SAHEL);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "casualty-reports: unknown command 'taly'; did you mean 'tally'? known: report");
  }

  private Path templateWithLogo(String name) {
    return Run.file(
        folder, "mine.yaml", "name: mine\nlogo: " + name + "\nsections: [about, incidents]\n");
  }

  private void refusedLogo(String name, ExitCode code, String message) {
    Path out = folder.resolve("out");
    Run.of("report", Run.SAHEL, "--template", templateWithLogo(name), "--out", out)
        .failed(code, message);
    assertThat(out).doesNotExist();
  }

  @Test
  void aLogoThatCannotBeDrawnIsNamedBeforeAnythingIsWritten() throws IOException {
    Path logo = folder.resolve("logo.png");
    refusedLogo(
        "logo.gif",
        ExitCode.WRONG_CALL,
        "mine.yaml: 'logo' expects a PNG or JPEG picture, found 'logo.gif'");
    refusedLogo(
        "logo.png", ExitCode.FILE_FAILED, logo + ": cannot be read: no such file or folder");
    Files.writeString(logo, "garbage");
    refusedLogo(
        "logo.png",
        ExitCode.FILE_FAILED,
        logo + ": expected a whole PNG or JPEG picture of at most 5000 pixels a side");
    ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", logo.toFile());
    byte[] whole = Files.readAllBytes(logo);
    Files.write(logo, Arrays.copyOf(whole, whole.length / 2));
    refusedLogo(
        "logo.png",
        ExitCode.FILE_FAILED,
        logo + ": expected a whole PNG or JPEG picture of at most 5000 pixels a side");
    ImageIO.write(new BufferedImage(5001, 1, BufferedImage.TYPE_INT_RGB), "png", logo.toFile());
    refusedLogo(
        "logo.png",
        ExitCode.FILE_FAILED,
        logo + ": expected a whole PNG or JPEG picture of at most 5000 pixels a side");
  }

  @Test
  void aMistakeInATemplateIsToldWithItsPlaceAndNothingIsWritten() {
    Path template = Run.file(folder, "mine.yaml", "name: mine\nsections:\n  - abuot\n");
    Path out = folder.resolve("out");

    Run.of("report", Run.SAHEL, "--template", template, "--out", out)
        .failed(
            ExitCode.WRONG_CALL,
            "mine.yaml:3:5: unknown section 'abuot'; did you mean 'about'? known: "
                + "about, key-figures, key-points, incidents, monthly, period-totals, without-month,"
                + " trend-charts, trends, comparison, sensitivity, quality, contested, not-stated,"
                + " method, side-by-side, coverage, places, changes, incident, statements, related,"
                + " claims, sources, rejected");
    assertThat(out).doesNotExist();
  }
}
