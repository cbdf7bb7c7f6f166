package org.casualtyreports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfDocumentsTest {
  static Stream<SampleReports.Words> languages() {
    return Stream.of(SampleReports.EN, SampleReports.FR, SampleReports.AR);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void reportConformsToBothStandards(SampleReports.Words words) throws Exception {
    byte[] pdf = PdfPages.bytes(SampleReports.report(words, 60));
    Files.write(Path.of("target/sample-" + words.language() + ".pdf"), pdf);
    assertThat(PdfPages.violations(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(PdfPages.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }
}
