package org.casualtyreports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Numerals;
import org.casualtyreports.report.Report;
import org.casualtyreports.report.SheetWords;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class TextOnPageTest {
  private static Report report(SampleReports.Words words, Block... blocks) {
    return new Report(
        words.language(),
        SampleReports.imprint(words),
        List.of(SampleReports.section("s", "-", List.of(blocks), List.of())),
        List.of(),
        List.of());
  }

  private static Block cellWith(String words) {
    return new Table(
        "t",
        "",
        "",
        List.of(
            new Table.Column("a", "أ", Table.Kind.TEXT, Table.Role.ROW_HEADING, 1, ""),
            new Table.Column("b", "ب", Table.Kind.COUNT, Table.Role.DATA, 1, "")),
        List.of(new Table.Row.Data("", List.of(Cell.words("جنود"), Cell.words(words)))),
        List.of(),
        Text.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "210",
        "2024",
        "500+",
        "10–15",
        "−3",
        "-3",
        "12.5 %",
        "1,234",
        "≥ 500",
        "+7",
        "2022–2024",
        "12.5%",
        "10 – 15"
      })
  void figuresInArabicReadFromLeftToRightOnThePage(String figure) {
    List<String> sentences =
        List.of(
            "مقتل " + figure + " جندياً",
            "قُتل " + figure,
            figure + " قتيلاً",
            "أعلن Red Column (RC) مقتل " + figure + " من MSA",
            "(" + figure + ")، ثم " + figure + ".");
    Block[] blocks = new Block[sentences.size() + 1];
    for (int i = 0; i < sentences.size(); i++) {
      blocks[i] = Block.Paragraph.body(sentences.get(i));
    }
    blocks[sentences.size()] = cellWith(figure);
    List<String> lines = PdfPages.glyphLines(PdfPages.bytes(report(SampleReports.AR, blocks)));
    String first = Pattern.quote(figure);
    assertThat(lines)
        .anyMatch(line -> line.matches(".*يدنج " + first + " لتقم"))
        .anyMatch(line -> line.matches(first + " لت.?ق.?"))
        .anyMatch(line -> line.matches(".*يتق " + first))
        .contains("MSA نم " + figure + " لتقم Red Column (RC) نلعأ")
        .contains("." + figure + " مث ،(" + figure + ")")
        .contains(figure + "دونج");
  }

  @Test
  void figureJoinedToAnArabicWordReadsFromLeftToRight() {
    List<String> lines =
        PdfPages.glyphLines(
            PdfPages.bytes(report(SampleReports.AR, Block.Paragraph.body("جنود و500+ بعد ذلك"))));
    assertThat(lines).contains("كلذ دعب 500+و دونج");
  }

  @Test
  void arabicSentenceRunsFromRightToLeftAndIsReadBackInItsOrder() {
    String sentence = "ادعت ثلاثة أطراف سقوط قتلى بين جنود زارفيا (RC) في 2024";
    byte[] pdf = PdfPages.bytes(report(SampleReports.AR, Block.Paragraph.body(sentence + ".")));
    assertThat(PdfPages.glyphLines(pdf))
        .contains(".2024 يف (RC) ايفراز دونج نيب ىلتق طوقس فارطأ ةث\uFEFCث تعدا");
    String text = Normalizer.normalize(String.join("", PdfPages.texts(pdf)), Normalizer.Form.NFKC);
    assertThat(text).contains(sentence);
  }

  @Test
  void arabicLettersAreJoined() {
    int[] joined = ArabicForms.joined("سلام بيت".codePoints().toArray());
    assertThat(joined).containsExactly(0xFEB3, 0xFEFC, 0, 0xFEE1, ' ', 0xFE91, 0xFEF4, 0xFE96);
  }

  @Test
  void marksDoNotBreakTheJoinOfLetters() {
    int[] joined = ArabicForms.joined("بَت".codePoints().toArray());
    assertThat(joined).containsExactly(0xFE91, 0x64E, 0xFE96);
  }

  @Test
  void arabicNameInAnEnglishReportIsSetInItsOwnFontAndOrder() {
    byte[] pdf =
        PdfPages.bytes(
            report(SampleReports.EN, Block.Paragraph.body("claimed by جيش زارفيا in 2024")));
    assertThat(PdfPages.glyphLines(pdf)).contains("claimed by ايفراز شيج in 2024");
    assertThat(PdfPages.texts(pdf).getFirst()).contains("claimed by جيش زارفيا in 2024");
    assertThat(PdfPages.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void signsOfComparisonAreFoundInAnotherFont() {
    byte[] pdf =
        PdfPages.bytes(report(SampleReports.EN, Block.Paragraph.body("≥ 500, ≤ 7, → 3, ±2, ∞")));
    assertThat(PdfPages.texts(pdf).getFirst()).contains("≥ 500, ≤ 7, → 3, ±2, ∞");
  }

  @Test
  void characterWithoutAGlyphShowsAReplacementAndKeepsItsText() throws IOException {
    String name = "Name \u4E2D\u6587 \uD83D\uDE00 end";
    byte[] pdf = PdfPages.bytes(report(SampleReports.EN, Block.Paragraph.body(name)));
    assertThat(PdfPages.glyphLines(pdf)).contains("Name \uFFFD\uFFFD \uFFFD end");
    assertThat(PdfPages.violations(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    try (PDDocument document = PdfPages.open(pdf);
        var content = document.getPage(0).getContents()) {
      String operators =
          new String(content.readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
      assertThat(operators).contains("/ActualText(\u00FE\u00FF\u004E\u002D)");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='http://x'>x</a> ]]> & %s {0} \\n",
        "http://example.org/evil javascript:alert(1) file:///etc/passwd",
        ") Tj ET Q endstream endobj << /S /JavaScript >>",
        "\u202E\u2066\u2067 override \u202C",
        "\uD800 half \uDC00 \u0000\u0007\uFFFE\uFFFF\uFEFF",
        "a\u0300\u0301\u0302\u0303\u0304 z\u0336a\u0336l",
        "\n\n\r\n\u2028"
      })
  void textFromDataIsInert(String words) throws IOException {
    Report report =
        report(
            SampleReports.EN,
            Block.Paragraph.body(words),
            new Block.Paragraph(Block.Paragraph.Role.BODY, Text.link(words, "no-such-anchor")),
            cellWith(words));
    byte[] pdf = PdfPages.bytes(report);
    assertThat(PdfPages.violations(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    assertThat(PdfPages.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    try (PDDocument document = PdfPages.open(pdf)) {
      for (PDPage page : document.getPages()) {
        assertThat(page.getAnnotations()).isEmpty();
      }
    }
  }

  @Test
  void frenchQuotesAndStopsStayWithTheirWords() {
    Passage passage = Passage.of(Text.of("il dit « oui » ; non"), false).getFirst();
    StringBuilder parts = new StringBuilder();
    for (int i = 0; i < passage.length(); i++) {
      parts.append(passage.breakBefore[i] && i > 0 ? "|" : "");
      parts.appendCodePoint(passage.characters[i]);
    }
    assertThat(parts).hasToString("il |dit |« oui » ; |non");
  }

  @Test
  void wordLongerThanALineIsCutAndKept() {
    String word = "abcdefghij".repeat(40);
    byte[] pdf = PdfPages.bytes(report(SampleReports.EN, Block.Paragraph.body(word)));
    assertThat(PdfPages.texts(pdf).getFirst().replace("\n", "")).contains(word);
  }

  @Test
  void noLineIsWiderThanItsColumn() {
    for (int seed = 0; seed < 40; seed++) {
      Text text = Text.of(RandomWords.of(seed));
      Typesetter type =
          new Typesetter(
              new Faces(), new Passages(true), java.util.Map.of(), java.util.Set.of(), Style.INK);
      Style style = new Scale(SampleReports.AR.language(), Style.INK).body();
      for (Line line : type.lines(text, style, 120)) {
        assertThat(line.width()).as("seed " + seed).isLessThan(120.5f);
      }
    }
  }

  @Test
  void footnotesStandAtTheFootOfThePageOfTheirNumber() {
    Block[] blocks = new Block[60];
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] =
          new Block.Paragraph(
              Block.Paragraph.Role.BODY,
              Text.of("Sentence number " + i + " of many.")
                  .footnote(i + 1, "Remark " + i + " here."));
    }
    for (String page : PdfPages.texts(PdfPages.bytes(report(SampleReports.EN, blocks)))) {
      for (int i = 0; i < blocks.length; i++) {
        assertThat(page.contains("Remark " + i + " here."))
            .as("note %s", i)
            .isEqualTo(page.contains("Sentence number " + i + " of many."));
      }
    }
  }

  @Test
  void noteLongerThanAPageGoesOnOnTheNext() {
    String note = "a very long remark ".repeat(900) + "THE END";
    byte[] pdf =
        PdfPages.bytes(
            report(
                SampleReports.EN,
                new Block.Paragraph(
                    Block.Paragraph.Role.BODY, Text.of("Words").footnote(1, note))));
    assertThatCode(() -> PdfPages.texts(pdf)).doesNotThrowAnyException();
    assertThat(PdfPages.texts(pdf)).hasSizeGreaterThan(1);
    assertThat(String.join("", PdfPages.texts(pdf))).contains("THE END");
  }

  @Test
  void pagesAreNumberedInTheDigitsOfTheReport() {
    Report report =
        new Report(
            SampleReports.AR.language(),
            SampleReports.imprint(SampleReports.AR),
            new Numerals('\u0660', ""),
            List.of(
                SampleReports.section(
                    "s", "الأرقام", List.of(Block.Paragraph.body("نص")), List.of())),
            List.of(),
            SheetWords.NONE,
            List.of());

    assertThat(String.join("\n", PdfPages.texts(PdfPages.bytes(report)))).contains("صفحة ١ من ١");
  }
}
