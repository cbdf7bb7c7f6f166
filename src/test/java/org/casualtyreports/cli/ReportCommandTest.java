package org.casualtyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.casualtyreports.excel.Workbooks;
import org.casualtyreports.html.HtmlPages;
import org.casualtyreports.pdf.PdfDocuments;
import org.casualtyreports.report.Report;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
  private static final String PDF = "monthly-2024-01-en.pdf";
  private static final String XLSX = "monthly-2024-01-en.xlsx";

  @TempDir Path folder;

  @Test
  void bothFilesAreWrittenAndNothingButTheirPathsIsPrinted() {
    Path out = folder.resolve("reports/january");
    Run run = Run.of("report", Run.SAHEL, "--out", out).done();

    assertThat(run.lines())
        .containsExactly(out.resolve(PDF).toString(), out.resolve(XLSX).toString());
    assertThat(run.err())
        .isEqualTo(
            "left out for a public audience: 0 claims, 0 incidents, 18 notes, 0 columns"
                + System.lineSeparator());
    assertThat(Run.namesIn(out)).containsExactly(PDF, XLSX);
    assertThat(out.resolve(PDF)).binaryContent().startsWith('%', 'P', 'D', 'F');
    assertThat(out.resolve(XLSX)).binaryContent().startsWith('P', 'K');
  }

  @Test
  void whoMayReadTheFolderMayReadTheReport() throws IOException {
    Path plain = Files.createFile(folder.resolve("plain"));
    Run.of("report", Run.SAHEL, "--out", folder, "--format", "xlsx").done();

    Assumptions.assumeTrue(
        plain.getFileSystem().supportedFileAttributeViews().contains("posix"),
        "skipped: the file system knows no permissions");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(XLSX))))
        .isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(plain)));
  }

  @Test
  void theNameTellsTemplatePeriodAndLanguage() {
    Run.of(
            "report",
            Run.SAHEL,
            "--template",
            "workbook",
            "--lang",
            "fr",
            "--from",
            "2022-09",
            "--to",
            "2024-01",
            "--out",
            folder)
        .done();

    assertThat(Run.namesIn(folder)).containsExactly("workbook-2022-09_2024-01-fr.xlsx");
  }

  @Test
  void anOpenEndOfThePeriodIsClosedByTheClaims() {
    Run.of("report", Run.SAHEL, "--from", "2023-12", "--format", "xlsx", "--out", folder).done();

    assertThat(Run.namesIn(folder)).containsExactly("monthly-2023-12_2024-01-en.xlsx");
  }

  @Test
  void periodTotalsAloneNeedTheMonthsToBeNamed() {
    Path input =
        Run.file(
            folder,
            "totals.csv",
            """
            claim_id,claimant,figure,period_from,period_to,outcome
            C1,Red Column,5,2023-01-01,2023-12-31,killed
            """);
    Path out = folder.resolve("out");

    Run.of("report", input, "--out", out)
        .failed(
            ExitCode.NO_USABLE_DATA,
            "the input: expected a claim that can be put in a month; name a --month");
    Run.of("report", input, "--out", out, "--month", "2023-05").done();
    assertThat(Run.namesIn(out))
        .containsExactly("monthly-2023-05-en.pdf", "monthly-2023-05-en.xlsx");
  }

  @Test
  void aFileInTheWayOfTheFolderIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "mine");

    Run.of("report", Run.SAHEL, "--out", file)
        .failed(ExitCode.FILE_FAILED, file + ": cannot be made: a file of that name is in the way");
    assertThat(file).hasContent("mine");
  }

  @Test
  void aFolderInTheWayOfAFileIsNamedAndNoPartOfTheFileIsLeft() throws IOException {
    Path taken = Files.createDirectories(folder.resolve(PDF));

    Run.of("report", Run.SAHEL, "--out", folder)
        .failed(ExitCode.FILE_FAILED, taken + ": cannot be written: Is a directory");
    assertThat(Run.namesIn(folder)).containsExactly(PDF, "monthly-2024-01-en.xlsx");
  }

  @Test
  void aFolderThatRefusesFilesIsNamed() {
    Path out = Path.of("/sys");
    Assumptions.assumeTrue(Files.isDirectory(out), "skipped: there is no /sys to refuse a file");

    Run.of("report", Run.SAHEL, "--out", out)
        .failed(ExitCode.FILE_FAILED, out.resolve(PDF) + ": cannot be written: permission denied");
  }

  @Test
  void everyFormatIsWrittenUnderTheSameNameAndReplacedWhole() throws IOException {
    Run first = Run.of("report", Run.SAHEL, "--format", "json,html,csv", "--out", folder).done();
    Path table = folder.resolve("monthly-2024-01-en-csv/claims.csv");
    Files.writeString(table, "old");
    Files.writeString(table.resolveSibling("stale.csv"), "old");
    Run second = Run.of("report", Run.SAHEL, "--format", "json,html,csv", "--out", folder).done();

    assertThat(second.lines())
        .isEqualTo(first.lines())
        .containsExactly(
            folder.resolve("monthly-2024-01-en.json").toString(),
            folder.resolve("monthly-2024-01-en.html").toString(),
            folder.resolve("monthly-2024-01-en-csv").toString());
    assertThat(Run.namesIn(folder))
        .containsExactly(
            "monthly-2024-01-en-csv", "monthly-2024-01-en.html", "monthly-2024-01-en.json");
    assertThat(Files.readString(table)).startsWith("claimId,");
    assertThat(Run.namesIn(folder.resolve("monthly-2024-01-en-csv")))
        .contains("datapackage.json", "monthly.hxl.csv", "printed-incidents.csv")
        .doesNotContain("stale.csv");
  }

  @Test
  void aFolderWithOtherFilesIsNotReplaced() throws IOException {
    Path taken = folder.resolve("monthly-2024-01-en-csv");
    Run.file(taken, "thesis.docx", "mine");

    Run.of("report", Run.SAHEL, "--format", "csv", "--out", folder)
        .failed(
            ExitCode.FILE_FAILED,
            taken + ": cannot be written: a folder with other files is in the way");
    assertThat(Run.namesIn(folder)).containsExactly("monthly-2024-01-en-csv");
    assertThat(taken.resolve("thesis.docx")).hasContent("mine");
  }

  /** A disk that is full after some bytes. */
  private static OutputStream full(OutputStream out, int room) {
    return new FilterOutputStream(out) {
      private int left = room;

      @Override
      public void write(int b) throws IOException {
        if (left-- == 0) {
          throw new IOException("No space left on device");
        }
        super.write(b);
      }
    };
  }

  private void failsOnAFullDisk(OutputFolder.Content content, int room) throws IOException {
    Path before = Files.writeString(folder.resolve("report"), "the report of last month");
    assertThatThrownBy(
            () -> OutputFolder.at(folder).write("report", out -> content.writeTo(full(out, room))))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(before + ": cannot be written: No space left on device");
    assertThat(Run.namesIn(folder)).containsExactly("report");
    assertThat(before).hasContent("the report of last month");
  }

  @Test
  void aDiskThatIsFullLeavesTheOldFileAndNoHalfOfANewOne() throws IOException {
    Report report = SahelReport.in(org.casualtyreports.claim.Language.EN);
    for (int room : new int[] {0, 10, 20_000}) {
      failsOnAFullDisk(out -> PdfDocuments.write(report, out), room);
      failsOnAFullDisk(out -> Workbooks.write(report, out), room);
      failsOnAFullDisk(out -> HtmlPages.write(report, out), room);
    }
  }

  @Test
  void resultsThatCannotBeWrittenAreNoSuccess() {
    java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
    int code =
        Program.run(
            new String[] {"tally", Run.SAHEL},
            new PrintStream(full(OutputStream.nullOutputStream(), 10)),
            new PrintStream(err, true, java.nio.charset.StandardCharsets.UTF_8));

    assertThat(code).isEqualTo(4);
    assertThat(err.toString(java.nio.charset.StandardCharsets.UTF_8))
        .endsWith("casualty-reports: standard output: cannot be written" + System.lineSeparator());
  }
}
