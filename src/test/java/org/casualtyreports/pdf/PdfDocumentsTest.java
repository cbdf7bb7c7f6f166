package org.casualtyreports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.assertj.core.api.Assertions;
import org.casualtyreports.report.Imprint;
import org.casualtyreports.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfDocumentsTest {
  static Stream<SampleReports.Words> languages() {
    return Stream.of(SampleReports.EN, SampleReports.FR, SampleReports.AR);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void reportConformsToPdfA3aAndPdfUa1(SampleReports.Words words) {
    byte[] pdf = PdfPages.bytes(SampleReports.report(words, 60));
    assertThat(PdfPages.violations(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(PdfPages.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void equalReportsGiveEqualBytes(SampleReports.Words words) {
    assertThat(PdfPages.bytes(SampleReports.report(words, 20)))
        .isEqualTo(PdfPages.bytes(SampleReports.report(words, 20)));
  }

  @Test
  void reportsThatDifferHaveDifferentIds() throws IOException {
    try (PDDocument one = PdfPages.open(PdfPages.bytes(SampleReports.report(SampleReports.EN, 3)));
        PDDocument two = PdfPages.open(PdfPages.bytes(SampleReports.report(SampleReports.EN, 4)))) {
      assertThat(id(one)).isNotEqualTo(id(two)).hasSize(16);
    }
  }

  private static byte[] id(PDDocument document) {
    return ((org.apache.pdfbox.cos.COSString) document.getDocument().getDocumentID().get(0))
        .getBytes();
  }

  @Test
  void titleLanguageAndDayComeFromTheImprint() throws IOException {
    byte[] pdf = PdfPages.bytes(SampleReports.report(SampleReports.FR, 3));
    try (PDDocument document = PdfPages.open(pdf)) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("Revendications de victimes en Xarvie et en Ostlande");
      assertThat(document.getDocumentInformation().getAuthor())
          .isEqualTo("Observatoire d’Ostlande");
      assertThat(
              document
                  .getDocumentInformation()
                  .getCreationDate()
                  .toInstant()
                  .atOffset(ZoneOffset.UTC)
                  .toString())
          .isEqualTo("2024-02-05T00:00Z");
    }
  }

  @Test
  void withoutADayOfPublicationTheDateIsFixed() throws IOException {
    Imprint imprint =
        new Imprint(
            "A < B & C > \"D\" %1$s ]]>",
            "",
            "",
            "",
            "",
            "",
            "{0}/{1}",
            Imprint.Published.NOT_GIVEN,
            "",
            Imprint.Logo.NONE,
            new Imprint.Rgb(0, 0, 0));
    Report report =
        new Report(
            SampleReports.EN.language(),
            imprint,
            List.of(SampleReports.section("s", "One", List.of(), List.of())),
            List.of(),
            List.of());
    byte[] pdf = PdfPages.bytes(report);
    assertThat(PdfPages.violations(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(PdfPages.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    try (PDDocument document = PdfPages.open(pdf)) {
      assertThat(document.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo("2000-01-01T00:00:00Z");
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("A < B & C > \"D\" %1$s ]]>");
    }
  }

  @Test
  void attachmentsTravelWithTheReportAsData() throws IOException {
    byte[] pdf = PdfPages.bytes(SampleReports.report(SampleReports.EN, 3));
    try (PDDocument document = PdfPages.open(pdf)) {
      Map<String, PDComplexFileSpecification> files =
          document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files).containsOnlyKeys("claims.csv");
      PDComplexFileSpecification file = Objects.requireNonNull(files.get("claims.csv"));
      assertThat(file.getEmbeddedFile().toByteArray())
          .isEqualTo("claim_id,figure\nc1,500+\n".getBytes(StandardCharsets.UTF_8));
      assertThat(file.getEmbeddedFile().getSubtype()).isEqualTo("text/csv");
      assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
      COSArray associated =
          document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
      assertThat(associated.size()).isOne();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void outlineHasEverySectionAtItsLevel(SampleReports.Words words) throws IOException {
    byte[] pdf = PdfPages.bytes(SampleReports.report(words, 30));
    List<String> items = new ArrayList<>();
    try (PDDocument document = PdfPages.open(pdf)) {
      collect(document.getDocumentCatalog().getDocumentOutline(), "", items);
    }
    List<String> h = words.headings();
    assertThat(items)
        .containsExactly(h.get(0), h.get(1), "> " + h.get(2), "> " + h.get(3), h.get(4), h.get(5));
  }

  private static void collect(PDOutlineNode node, String indent, List<String> items) {
    for (PDOutlineItem item : node.children()) {
      items.add(indent + item.getTitle());
      collect(item, indent + "> ", items);
    }
  }

  @Test
  void everyPageSaysWhichOfHowManyItIs() {
    List<String> pages = PdfPages.texts(PdfPages.bytes(SampleReports.report(SampleReports.EN, 90)));
    assertThat(pages).hasSizeGreaterThan(4);
    for (int i = 0; i < pages.size(); i++) {
      assertThat(pages.get(i)).contains("Page " + (i + 1) + " of " + pages.size());
      assertThat(pages.get(i)).contains("Casualty claims");
    }
  }

  @Test
  void contentsNameThePageOnWhichEachSectionStands() {
    byte[] pdf = PdfPages.bytes(SampleReports.report(SampleReports.EN, 90));
    List<String> pages = PdfPages.texts(pdf);
    for (String heading : List.of("3  Method", "4  Annex", "2.2  All claims")) {
      String entry =
          pages.getFirst().lines().filter(l -> l.startsWith(heading)).findFirst().orElseThrow();
      int page = Integer.parseInt(entry.substring(heading.length()).strip());
      assertThat(pages.get(page - 1).lines().toList()).as(heading).contains(heading);
    }
  }

  @Test
  void linksLeadToTheirAnchors() throws IOException {
    byte[] pdf = PdfPages.bytes(SampleReports.report(SampleReports.EN, 30));
    List<String> pages = PdfPages.texts(pdf);
    try (PDDocument document = PdfPages.open(pdf)) {
      int links = 0;
      for (PDPage page : document.getPages()) {
        for (var annotation : page.getAnnotations()) {
          PDAnnotationLink link = (PDAnnotationLink) annotation;
          PDPageXYZDestination to = (PDPageXYZDestination) link.getDestination();
          assertThat(to.getPage()).isNotNull();
          assertThat(link.getAction()).isNull();
          assertThat(link.getContents()).isNotBlank();
          links++;
        }
      }
      assertThat(links).isEqualTo(6 + 1 + 30);
      PDAnnotationLink toRow = (PDAnnotationLink) document.getPage(0).getAnnotations().get(6);
      PDPageXYZDestination to = (PDPageXYZDestination) toRow.getDestination();
      assertThat(pages.get(to.retrievePageNumber())).contains("2.2  All claims");
    }
  }

  @Test
  void everyFontIsEmbeddedAsASubset() throws IOException {
    byte[] pdf = PdfPages.bytes(SampleReports.report(SampleReports.AR, 10));
    try (PDDocument document = PdfPages.open(pdf)) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          assertThat(font.getName()).matches("[A-Z]{6}\\+Noto.*");
        }
      }
    }
  }

  @Test
  void streamStaysOpenAndItsFailureIsNotHidden() {
    List<String> closed = new ArrayList<>();
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed.add("closed");
          }
        };
    PdfDocuments.write(SampleReports.report(SampleReports.EN, 1), out);
    assertThat(closed).isEmpty();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    Assertions.assertThatThrownBy(
            () -> PdfDocuments.write(SampleReports.report(SampleReports.EN, 1), full))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("no space left");
  }

  @Test
  void structureHasTitleFirstAndHeadingsInOrder() throws IOException {
    byte[] pdf = PdfPages.bytes(SampleReports.report(SampleReports.EN, 10));
    List<String> roles = new ArrayList<>();
    try (PDDocument document = PdfPages.open(pdf)) {
      roles(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), roles);
    }
    assertThat(roles.stream().filter(r -> r.matches("H[1-6]")))
        .containsExactly("H1", "H2", "H2", "H3", "H3", "H2", "H2");
    assertThat(roles)
        .contains(
            "Document",
            "TOC",
            "TOCI",
            "L",
            "LI",
            "Lbl",
            "LBody",
            "Table",
            "THead",
            "TBody",
            "TR",
            "TH/Column",
            "TH/Row",
            "TD",
            "Figure",
            "Caption",
            "Note",
            "Reference",
            "Link");
  }

  private static void roles(COSDictionary element, List<String> roles) {
    String role = element.getNameAsString(COSName.S);
    if (role != null) {
      COSArray attributes = element.getCOSArray(COSName.A);
      String scope =
          attributes == null
              ? null
              : ((COSDictionary) attributes.getObject(0)).getNameAsString("Scope");
      roles.add(scope == null ? role : role + "/" + scope);
    }
    var kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSDictionary kid) {
      roles(kid, roles);
    } else if (kids instanceof COSArray all) {
      for (int i = 0; i < all.size(); i++) {
        if (all.getObject(i) instanceof COSDictionary kid) {
          roles(kid, roles);
        }
      }
    }
  }
}
