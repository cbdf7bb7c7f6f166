package org.casualtyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicAudienceTest {
  private static final String MARK = "ZZHIDDEN";

  @TempDir Path folder;
  private Path dataset;

  @BeforeEach
  void aDatasetWithConfidentialParts() throws IOException {
    dataset = Files.createDirectory(folder.resolve("data"));
    Files.writeString(
        dataset.resolve("incidents.csv"),
        """
        incident_id,date_start,country,place,latitude,longitude,visibility,note,office
        I1,2023-08-21,XA,Alder Ford,1.5,2.5,public,ZZHIDDEN note,ZZHIDDEN office
        I2ZZHIDDEN,2023-08-22,XA,ZZHIDDEN place,12.34567,23.45678,internal,,
        """);
    Files.writeString(
        dataset.resolve("claims.csv"),
        """
        claim_id,incident_id,claimant,actor,victims,outcome,figure,source,visibility,note,informant
        C1,I1,Red Column,Red Column,soldiers,killed,3,open statement,public,ZZHIDDEN note,ZZHIDDEN person
        C2ZZHIDDEN,I1,ZZHIDDEN claimant,Red Column,soldiers,killed,77,ZZHIDDEN source,internal,,
        C3,I2ZZHIDDEN,Red Column,Red Column,soldiers,killed,88,open statement,public,,
        C4,I1,Red Column,Red Column,police,killed,ZZHIDDEN figure,open statement,internal,,
        C5,I1,Red Column,Red Column,police,killed,ZZHIDDEN figure,open statement,ZZHIDDEN word,,
        """);
  }

  @Test
  void noByteOfAnyOutputHoldsAnythingConfidential() throws IOException {
    Path out = folder.resolve("out");
    StringBuilder all = new StringBuilder();
    for (String language : new String[] {"en", "fr", "ar"}) {
      Run report =
          Run.of(
                  "report",
                  dataset,
                  "--month",
                  "2023-08",
                  "--lang",
                  language,
                  "--format",
                  "pdf,xlsx,csv,json,html",
                  "--out",
                  out)
              .done();
      all.append(report.out()).append(report.err());
    }
    assertThat(Run.filesIn(out)).hasSizeGreaterThan(60);
    for (String file : Run.filesIn(out)) {
      all.append(file).append(unpacked(file, Files.readAllBytes(out.resolve(file))));
    }
    for (String command : new String[] {"tally", "reconcile", "compare", "check"}) {
      for (String form : new String[] {"json", "csv", "table"}) {
        Run run = Run.of(command, dataset, "--format", form);
        all.append(run.out()).append(run.err());
      }
    }
    Path converted = folder.resolve("converted");
    Run.of("convert", dataset, "--out", converted);
    for (String file : new String[] {"dataset.yaml", "incidents.csv", "claims.csv"}) {
      all.append(Files.readString(converted.resolve(file)));
    }
    assertThat(all.toString())
        .contains("Alder Ford")
        .doesNotContain(MARK)
        .doesNotContain("12.34")
        .doesNotContain("12,34")
        .doesNotContain("23.45")
        .doesNotContain("23,45");
  }

  /** Every byte of a file, and of all that is packed into it. */
  private static String unpacked(String name, byte[] bytes) {
    if (name.endsWith(".pdf")) {
      return EveryWord.unpacked(bytes) + String.join(" ", EveryWord.inPdf(bytes));
    }
    return name.endsWith(".xlsx")
        ? EveryWord.unzipped(bytes)
        : new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void theSearchFindsWhatTheInternalAudienceMaySee() throws IOException {
    Path out = folder.resolve("out");
    Run.of(
            "report",
            dataset,
            "--month",
            "2023-08",
            "--audience",
            "internal",
            "--format",
            "pdf,xlsx,csv,json,html",
            "--out",
            out)
        .done();

    for (String file :
        new String[] {
          "monthly-2023-08-en.pdf",
          "monthly-2023-08-en.xlsx",
          "monthly-2023-08-en.json",
          "monthly-2023-08-en.html",
          "monthly-2023-08-en-csv/claims.csv"
        }) {
      assertThat(unpacked(file, Files.readAllBytes(out.resolve(file)))).as(file).contains(MARK);
    }
    byte[] pdf = Files.readAllBytes(out.resolve("monthly-2023-08-en.pdf"));
    assertThat(EveryWord.unpacked(pdf)).contains("C1,").contains(MARK + " person");
  }

  @Test
  void whatIsLeftOutIsCounted() {
    var withheld = Run.of("tally", dataset, "--format", "json").done().json().at("/input/withheld");

    assertThat(withheld.toString())
        .isEqualTo("{\"claims\":2,\"incidents\":1,\"notes\":2,\"columns\":2}");
  }

  @Test
  void theInternalAudienceSeesAll() {
    Run run = Run.of("tally", dataset, "--audience", "internal", "--format", "json").done();

    assertThat(run.out()).contains("ZZHIDDEN claimant").contains("77").contains("91");
  }
}
