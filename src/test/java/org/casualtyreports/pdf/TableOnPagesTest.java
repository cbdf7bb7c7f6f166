package org.casualtyreports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Report;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Text;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class TableOnPagesTest {
  private static Report report(Block... blocks) {
    return new Report(
        SampleReports.EN.language(),
        SampleReports.imprint(SampleReports.EN),
        List.of(SampleReports.section("s", "Tables", List.of(blocks), List.of())),
        List.of(),
        List.of());
  }

  private static Table table(int columns, List<Table.Row> rows) {
    List<Table.Column> heads = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      heads.add(
          new Table.Column(
              "c" + i,
              "Head" + i,
              i == 0 ? Table.Kind.TEXT : Table.Kind.COUNT,
              i == 0 ? Table.Role.ROW_HEADING : Table.Role.DATA,
              1,
              ""));
    }
    return new Table("t", "Table 1. Rows", "", heads, rows, List.of(), Text.EMPTY);
  }

  private static Table.Row row(String... cells) {
    return new Table.Row.Data("", java.util.Arrays.stream(cells).map(Cell::words).toList());
  }

  @Test
  void longTableRepeatsItsHeadsAndHasEveryRowOnce() {
    List<Table.Row> rows = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      rows.add(row("row" + i + "x", Integer.toString(i)));
    }
    byte[] pdf = PdfPages.bytes(report(table(2, rows)));
    List<String> pages = PdfPages.texts(pdf);
    assertThat(pages).hasSizeGreaterThan(5).allMatch(page -> page.contains("Head0"));
    String all = String.join("", pages);
    for (int i = 0; i < 300; i++) {
      assertThat(all.split("row" + i + "x", -1)).as("row %s", i).hasSize(2);
    }
    assertThat(PdfPages.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void groupHeadingNeverEndsAPage() {
    for (int before = 36; before < 44; before++) {
      List<Table.Row> rows = new ArrayList<>();
      for (int i = 0; i < before; i++) {
        rows.add(row("row", "1"));
      }
      rows.add(new Table.Row.Group("", Text.of("The group")));
      rows.add(row("first of group", "2"));
      for (String page : PdfPages.texts(PdfPages.bytes(report(table(2, rows))))) {
        assertThat(page.contains("The group")).isEqualTo(page.contains("first of group"));
      }
    }
  }

  /** However many rows there are, the last page has more than a row and a note. */
  @Test
  void theLastRowKeepsTheRowBeforeItAndTheNoteBelow() {
    Set<Integer> pages = new HashSet<>();
    for (int count = 20; count < 40; count++) {
      List<Table.Row> rows = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        rows.add(row("row" + i + "x", "1"));
      }
      Table bare = table(2, rows);
      Table noted =
          new Table(
              bare.id(),
              bare.title(),
              bare.summary(),
              bare.columns(),
              rows,
              List.of(Text.of("The note below.")),
              Text.EMPTY);
      String last = "row" + (count - 1) + "x";
      String before = "row" + (count - 2) + "x";
      List<String> texts = PdfPages.texts(PdfPages.bytes(report(noted)));
      pages.add(texts.size());
      assertThat(texts)
          .as("%s rows", count)
          .allMatch(page -> page.contains(last) == page.contains(before))
          .allMatch(page -> page.contains(last) == page.contains("The note below."));
    }
    assertThat(pages).containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void groupHeadingIsRepeatedOnThePagesOfItsRows() {
    List<Table.Row> rows = new ArrayList<>();
    rows.add(new Table.Row.Group("", Text.of("The group")));
    for (int i = 0; i < 100; i++) {
      rows.add(row("row", "1"));
    }
    assertThat(PdfPages.texts(PdfPages.bytes(report(table(2, rows)))))
        .hasSizeGreaterThan(1)
        .allMatch(page -> page.contains("The group"));
  }

  @Test
  void rowTallerThanAPageGoesOnOnTheNext() {
    String words = "word ".repeat(4000);
    byte[] pdf = PdfPages.bytes(report(table(2, List.of(row("a", words), row("b", "2")))));
    List<String> pages = PdfPages.texts(pdf);
    assertThat(pages).hasSizeGreaterThan(2).allMatch(page -> page.contains("Head0"));
    assertThat(String.join("", pages).split("word", -1)).hasSize(4001);
    assertThat(PdfPages.violations(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(PdfPages.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void tableWithoutRowsShowsItsHeads() {
    byte[] pdf = PdfPages.bytes(report(table(3, List.of())));
    assertThat(PdfPages.texts(pdf).getFirst()).contains("Head0", "Head2");
    assertThat(PdfPages.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void tableThatNoUprightPageHoldsStandsOnALandscapePage() throws IOException {
    String[] cells = new String[12];
    java.util.Arrays.fill(cells, "Unbreakable1");
    byte[] pdf =
        PdfPages.bytes(
            report(
                Block.Paragraph.body("Before."),
                table(12, List.of(row(cells))),
                Block.Paragraph.body("After.")));
    try (PDDocument document = PdfPages.open(pdf)) {
      List<Boolean> landscape = new ArrayList<>();
      document
          .getPages()
          .forEach(p -> landscape.add(p.getMediaBox().getWidth() > p.getMediaBox().getHeight()));
      assertThat(landscape).containsExactly(false, true, false);
    }
  }

  @Test
  void headsStayWithTheOnlyRowAndItsNote() {
    Table table = table(2, List.of(row("Only row", "one\ntwo\nthree\nfour\nfive")));
    Table noted =
        new Table(
            table.id(),
            table.title(),
            table.summary(),
            table.columns(),
            table.rows(),
            List.of(Text.of("A note below.")),
            Text.EMPTY);
    for (int before = 15; before < 32; before++) {
      List<Block> blocks = new ArrayList<>();
      for (int i = 0; i < before; i++) {
        blocks.add(Block.Paragraph.body("Some words."));
      }
      blocks.add(noted);
      for (String page : PdfPages.texts(PdfPages.bytes(report(blocks.toArray(Block[]::new))))) {
        assertThat(page.contains("Head0")).isEqualTo(page.contains("Only row"));
      }
    }
  }

  @Test
  void headingStaysWithWhatFollowsIt() {
    for (int before = 22; before < 32; before++) {
      List<Block> blocks = new ArrayList<>();
      for (int i = 0; i < before; i++) {
        blocks.add(Block.Paragraph.body("Some words."));
      }
      Report report =
          new Report(
              SampleReports.EN.language(),
              SampleReports.imprint(SampleReports.EN),
              List.of(
                  SampleReports.section("a", "First", blocks, List.of()),
                  SampleReports.section(
                      "b",
                      "Second heading",
                      List.of(),
                      List.of(
                          SampleReports.section(
                              "c",
                              "Third heading",
                              List.of(Block.Paragraph.body("Following.")),
                              List.of())))),
              List.of(),
              List.of());
      for (String page : PdfPages.texts(PdfPages.bytes(report))) {
        assertThat(page.contains("Second heading")).isEqualTo(page.contains("Following."));
      }
    }
  }
}
