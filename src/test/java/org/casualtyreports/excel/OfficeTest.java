package org.casualtyreports.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casualtyreports.report.Cell.Measure;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice computes every tally again, without the values that the file holds. */
@Tag("office")
class OfficeTest {
  @TempDir Path folder;

  @Test
  void libreOfficeComputesTheFiguresOfTheReport() throws IOException, InterruptedException {
    List<SampleReport.ClaimRow> claims = SampleReport.claims(11, 150);
    byte[] bytes =
        WorkbooksTest.bytes(
            SampleReport.report(SampleReport.monthly(claims), SampleReport.claimsSheet(claims)),
            Limits.OF_FORMAT);

    List<String> lines =
        Office.computed(bytes, folder).getOrDefault("Monthly by claimant", List.of()).stream()
            .map(
                cells -> String.join(",", cells.subList(1, cells.size()))) // months are no formulas
            .toList();

    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 18; i++) {
      StringBuilder line = new StringBuilder();
      line.append(SampleReport.CLAIMANTS.get(i / 6));
      for (Measure measure : Measure.values()) {
        line.append(',');
        line.append(SampleReport.shown(SampleReport.now(claims, "T" + (i + 1), measure)));
      }
      expected.add(line + "," + (i % 6 == 5 ? "provisional" : "observed"));
    }
    assertThat(lines.subList(4, 22)).isEqualTo(expected);
  }
}
