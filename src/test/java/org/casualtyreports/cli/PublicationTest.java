package org.casualtyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casualtyreports.claim.Language;
import org.casualtyreports.pdf.PdfPages;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * Each shipped template that is printed, in each language, on invented, real and imported data, is
 * an archivable and accessible PDF.
 */
class PublicationTest {
  private static final List<String> PRINTED =
      List.of("monthly", "brief", "annual", "incident-dossier", "claimant-comparison");

  @TempDir Path folder;

  /** Data with a month, a year and an incident to report on. */
  private enum Data {
    SAHEL("datasets/sahel-2022-2024", "2022-09", "2022-09", "2022-09", "2024-01", "I7"),
    EXAMPLE("datasets/example-large", "2023-09", "2023-09", "2023-01", "2023-12", "E1081"),
    IMPORTED(
        "ucdp-ged-23.1-caf/ged231_caf.csv",
        "2013-12",
        "2013-12",
        "2013-01",
        "2013-12",
        "GED-149555");

    private final String path;
    private final List<String> month;
    private final List<String> year;
    private final String incident;

    Data(String path, String from, String to, String first, String last, String incident) {
      this.path = path;
      this.month = List.of("--from", from, "--to", to);
      this.year = List.of("--from", first, "--to", last);
      this.incident = incident;
    }

    Path input() {
      if (this != IMPORTED) {
        return Run.ROOT.resolve(path);
      }
      String published = System.getProperty("real.data", "");
      if (published.isEmpty()) {
        Assumptions.abort("published files are tested with -Dreal.data=DIR only");
      }
      return Path.of(published).resolve(path);
    }
  }

  static Stream<Arguments> publications() {
    List<Arguments> all = new ArrayList<>();
    for (Data data : Data.values()) {
      for (String template : PRINTED) {
        for (Language language : Language.values()) {
          all.add(Arguments.of(data, template, language));
        }
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("publications")
  void isArchivableAndAccessible(Data data, String template, Language language) throws IOException {
    byte[] pdf = pdf(data, template, language);

    List<String> violations = new ArrayList<>(PdfPages.violations(pdf, PDFAFlavour.PDFA_3_A));
    violations.addAll(PdfPages.violations(pdf, PDFAFlavour.PDFUA_1));
    assertThat(violations).isEmpty();
    if (template.equals("brief")) {
      assertThat(PdfPages.texts(pdf)).hasSize(1);
    }
  }

  private byte[] pdf(Data data, String template, Language language) throws IOException {
    List<Object> call = new ArrayList<>(List.of("report", data.input(), "--format", "pdf"));
    call.addAll(List.of("--template", template, "--lang", language.tag(), "--out", folder));
    switch (template) {
      case "incident-dossier" -> call.addAll(List.of("--incident", data.incident));
      case "annual" -> call.addAll(data.year);
      default -> call.addAll(data.month);
    }
    Run.of(call.toArray()).done();
    try (Stream<Path> files = Files.list(folder)) {
      return Files.readAllBytes(files.toList().getFirst());
    }
  }
}
