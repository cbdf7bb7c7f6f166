package org.casualtyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.casualtyreports.pdf.PdfPages;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The claims and tallies travel in the PDF, as the folder of tables holds them. */
class AttachedDataTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ar"})
  void theDocumentCarriesItsDataAndStillConforms(String language) throws IOException {
    Run.sahelReport(language, "pdf,csv", folder);
    String stem = "monthly-2022-09_2024-01-" + language;
    byte[] pdf = Files.readAllBytes(folder.resolve(stem + ".pdf"));
    Map<String, String> expected = new TreeMap<>();
    for (String name : new String[] {"claims.csv", "monthly.csv", "periods.csv"}) {
      expected.put(name, Files.readString(folder.resolve(stem + "-csv").resolve(name)));
    }

    assertThat(attached(pdf)).isEqualTo(expected);
    assertThat(PdfPages.violations(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(PdfPages.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  private static Map<String, String> attached(byte[] pdf) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Map<String, PDComplexFileSpecification> files =
          document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      for (Map.Entry<String, PDComplexFileSpecification> file : files.entrySet()) {
        texts.put(
            file.getKey(),
            new String(file.getValue().getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8));
      }
    }
    return texts;
  }
}
