package org.casualtyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casualtyreports.pdf.PdfPages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Reports with a map, of invented incidents in Antarctica: none of the shipped data has one. */
class MapReportTest {
  private static final String HIDDEN =
      "I3,2023-08-23,AQ,,Hidden Hill,-80.12345,40.54321,internal\n";

  @TempDir Path folder;
  private Path dataset;

  @BeforeEach
  void aDatasetWithCoordinates() throws IOException {
    dataset = dataset("data", HIDDEN);
  }

  private Path dataset(String name, String more) throws IOException {
    Path data = Files.createDirectory(folder.resolve(name));
    Files.writeString(
        data.resolve("incidents.csv"),
        """
        incident_id,date_start,country,admin1,place,latitude,longitude,visibility
        I1,2023-08-21,AQ,,Birch Hill,-74,10,public
        I2,2023-08-22,AQ,Old Shore,,-72,14,public
        """
            + more);
    Files.writeString(
        data.resolve("claims.csv"),
        """
        claim_id,incident_id,claimant,actor,victims,outcome,figure
        C1,I1,Red Column,Red Column,soldiers,killed,3
        C2,I2,Red Column,Red Column,soldiers,killed,500+
        """
            + (more.isEmpty() ? "" : "C3,I3,Red Column,Red Column,soldiers,killed,9\n"));
    return data;
  }

  private Path report(Path data, String language, String format) {
    Path out = folder.resolve("out-" + data.getFileName() + "-" + Locale.getDefault());
    List<Object> call = new ArrayList<>(List.of("report", data, "--template", "annual"));
    call.addAll(List.of("--from", "2023-01", "--to", "2023-12", "--lang", language));
    call.addAll(List.of("--format", format, "--out", out));
    Run.of(call.toArray()).done();
    return out.resolve("annual-2023-01_2023-12-" + language + "." + format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ar"})
  void aMapIsArchivableAndAccessible(String language) throws IOException {
    byte[] pdf = Files.readAllBytes(report(dataset, language, "pdf"));

    List<String> violations = new ArrayList<>(PdfPages.violations(pdf, PDFAFlavour.PDFA_3_A));
    violations.addAll(PdfPages.violations(pdf, PDFAFlavour.PDFUA_1));
    assertThat(violations).isEmpty();
    assertThat(String.join(" ", PdfPages.texts(pdf))).contains("Natural Earth");
  }

  @Test
  void thePageHasTheMapAndItsWords() throws IOException {
    assertThat(Files.readString(report(dataset, "en", "html")))
        .contains(
            "role=\"img\" aria-label=\"Map of 2 incidents at 2 places, January to December 2023. In"
                + " Antarctica (2). For 1 of them the place is named only as its region or state, or"
                + " not at all.\"")
        .contains(">Birch Hill</text>");
  }

  /** The drawing itself could tell a place by its frame. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void anInternalPlaceMovesNothingOnThePublicMap(String language) throws IOException {
    assertThat(figure(report(dataset, language, "html")))
        .isEqualTo(figure(report(dataset("without", ""), language, "html")))
        .contains("<svg");
  }

  private static String figure(Path page) throws IOException {
    String html = Files.readString(page);
    int begin = html.indexOf("<figure id=\"at-places-map\"");
    return html.substring(begin, html.indexOf("</figure>", begin));
  }

  @Test
  @ResourceLock("locale and time zone")
  void theLocaleOfTheMachineChangesNoByte() throws IOException {
    Locale locale = Locale.getDefault();
    try {
      for (String format : new String[] {"pdf", "html"}) {
        Locale.setDefault(Locale.UK);
        Path first = report(dataset, "ar", format);
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertThat(Files.mismatch(first, report(dataset, "ar", format))).isEqualTo(-1);
      }
    } finally {
      Locale.setDefault(locale);
    }
  }
}
