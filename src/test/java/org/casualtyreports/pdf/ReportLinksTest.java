package org.casualtyreports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.casualtyreports.claim.Language;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.dataset.ShortDataset;
import org.casualtyreports.names.Names;
import org.casualtyreports.report.Findings.Earlier;
import org.casualtyreports.report.Findings.Focus;
import org.casualtyreports.report.Imprint;
import org.casualtyreports.report.Report;
import org.casualtyreports.report.writing.Reports;
import org.casualtyreports.tally.Selection;
import org.casualtyreports.template.ReportTemplate;
import org.casualtyreports.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The links of finished reports, from a number to its claims and back. */
class ReportLinksTest {
  private static final Dataset DATASET =
      ShortDataset.dataset(
          """
          I1 | 2024-01-05
          I2 | 2024-01-09
          """,
          """
          C1 | I1 | Green Banner | soldiers | 7 | actor=Red Column | said=2024-01-06
          C2 | I1 | Red Column | soldiers | 30+ | actor=Red Column | said=2024-01-07
          C3 | I2 | Green Banner | soldiers | 2 | actor=Red Column | said=2024-01-10
          C4 | I2 | Green Banner | soldiers | 3 | actor=Red Column | said=2024-01-12
          """);

  private static Report report(String template, Language language, Focus focus) {
    ReportTemplate read = Templates.parse(shipped(template), template + ".yaml");
    Selection selection = Selection.EVERYTHING.in(MonthRange.of(YearMonth.of(2024, 1)));
    return Reports.write(
        read,
        Reports.findings(read, DATASET, Names.shipped(), selection, focus, Earlier.NONE),
        new Reports.Edition(language, Imprint.Published.NOT_GIVEN, Imprint.Logo.NONE));
  }

  private static String shipped(String template) {
    try {
      return Files.readString(
          Path.of(System.getProperty("project.root", "."))
              .resolve("report-templates/" + template + ".yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Focus focus(String template) {
    return template.equals("incident-dossier") ? new Focus.OneIncident("I2") : Focus.PERIOD;
  }

  @ParameterizedTest
  @CsvSource({
    "monthly, EN",
    "monthly, AR",
    "brief, FR",
    "brief, AR",
    "annual, FR",
    "incident-dossier, EN",
    "incident-dossier, AR",
    "claimant-comparison, FR",
    "claimant-comparison, AR"
  })
  void everyTemplateConformsToBothProfiles(String template, Language language) {
    byte[] pdf = PdfPages.bytes(report(template, language, focus(template)));

    assertThat(PdfPages.violations(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(PdfPages.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"EN", "FR", "AR"})
  void aBriefIsOnePage(Language language) throws IOException {
    try (PDDocument document =
        PdfPages.open(PdfPages.bytes(report("brief", language, Focus.PERIOD)))) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
    }
  }

  /** The pages that links of these words stand on and lead to. */
  private static Map<String, List<String>> links(byte[] pdf) throws IOException {
    Map<String, List<String>> links = new HashMap<>();
    try (PDDocument document = PdfPages.open(pdf)) {
      int page = 0;
      for (PDPage each : document.getPages()) {
        page++;
        for (PDAnnotation annotation : each.getAnnotations()) {
          PDAnnotationLink link = (PDAnnotationLink) annotation;
          int target = ((PDPageDestination) link.getDestination()).retrievePageNumber() + 1;
          links
              .computeIfAbsent(link.getContents(), k -> new ArrayList<>())
              .add(page + " to " + target);
        }
      }
    }
    return links;
  }

  @Test
  void aFigureLeadsToItsClaimsAndAClaimBackToItsRow() throws IOException {
    byte[] pdf = PdfPages.bytes(report("monthly", Language.EN, Focus.PERIOD));
    List<String> pages = PdfPages.texts(pdf);
    int annex = page(pages, "Every claim that the figures rest on");
    int incidents = page(pages, "Every claim in force, by incident");
    int tallies = page(pages, "Deaths claimed, by claimant and month");

    Map<String, List<String>> links = links(pdf);
    assertThat(annex).isGreaterThan(Math.max(incidents, tallies));
    assertThat(links.get("C2")).containsExactly(annex + " to " + incidents);
    assertThat(links.get("10"))
        .as("sum of Green Banner")
        .containsExactlyInAnyOrder(tallies + " to " + annex, annex + " to " + tallies);
    assertThat(links.get("30 or more")).contains(incidents + " to " + annex);
    assertThat(links).doesNotContainKey("C3");
  }

  private static int page(List<String> pages, String words) {
    for (int page = 1; page <= pages.size(); page++) {
      if (pages.get(page - 1).contains(words)) {
        return page;
      }
    }
    throw new AssertionError("no page says: " + words);
  }
}
