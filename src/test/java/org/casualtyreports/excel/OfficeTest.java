package org.casualtyreports.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.casualtyreports.report.Cell.Measure;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice computes every tally again, without the values that the file holds. */
@Tag("office")
class OfficeTest {
  private static final Pattern CACHED = Pattern.compile("</f><v>[^<]*</v>");

  @TempDir Path folder;

  @Test
  void libreOfficeComputesTheFiguresOfTheReport() throws IOException, InterruptedException {
    List<SampleReport.ClaimRow> claims = SampleReport.claims(11, 150);
    byte[] bytes =
        WorkbooksTest.bytes(
            SampleReport.report(SampleReport.monthly(claims), SampleReport.claimsSheet(claims)),
            Limits.OF_FORMAT);

    List<String> lines = computed(withoutValues(bytes));

    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 18; i++) {
      StringBuilder line = new StringBuilder();
      line.append(SampleReport.FIRST_MONTH.plusMonths(i % 6)).append(',');
      line.append(SampleReport.CLAIMANTS.get(i / 6));
      for (Measure measure : Measure.values()) {
        line.append(',');
        line.append(SampleReport.shown(SampleReport.now(claims, "T" + (i + 1), measure)));
      }
      expected.add(line + "," + (i % 6 == 5 ? "provisional" : "observed"));
    }
    assertThat(lines.subList(4, 22)).isEqualTo(expected);
  }

  /** The same file with its cached values taken out, so that nothing but a computation can help. */
  private static byte[] withoutValues(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(bytes));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        byte[] content = from.readAllBytes();
        if (entry.getName().startsWith("xl/worksheets/sheet")) {
          String xml = new String(content, StandardCharsets.UTF_8);
          content = CACHED.matcher(xml).replaceAll("</f>").getBytes(StandardCharsets.UTF_8);
        }
        to.write(content);
      }
    }
    return out.toByteArray();
  }

  private List<String> computed(byte[] workbook) throws IOException, InterruptedException {
    Path file = folder.resolve("book.xlsx");
    Files.write(file, workbook);
    ProcessBuilder office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76,1",
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile());
    try {
      assertThat(office.start().waitFor(3, TimeUnit.MINUTES)).isTrue();
    } catch (IOException e) {
      Assumptions.abort("skipped: LibreOffice (soffice) is not installed");
    }
    return Files.readAllLines(folder.resolve("book.csv"));
  }
}
