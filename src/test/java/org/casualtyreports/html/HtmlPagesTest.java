package org.casualtyreports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.casualtyreports.claim.Language;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Cell.Mark;
import org.casualtyreports.report.ChartSpec;
import org.casualtyreports.report.Imprint;
import org.casualtyreports.report.Report;
import org.casualtyreports.report.Section;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Kind;
import org.casualtyreports.report.Table.Role;
import org.casualtyreports.report.Text;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlPagesTest {
  private static final String HOSTILE = "</td><script>alert('1')</script>\"&\u0000\uD800";

  private static Imprint imprint(Imprint.Logo logo) {
    return new Imprint(
        "Claims " + HOSTILE,
        "January 2024",
        "Observatory",
        "desk@example.org",
        "No warranty",
        "Claims",
        "",
        Imprint.Published.NOT_GIVEN,
        "",
        logo,
        new Imprint.Rgb(0x1F, 0x4E, 0x79));
  }

  private static Report report(Language language, Block... blocks) {
    return new Report(
        language,
        imprint(new Imprint.Logo.Picture(new byte[] {(byte) 0x89, 'P'}, "Our \"sign\"")),
        List.of(
            new Section(
                "first",
                "1. First",
                Section.Start.RUNNING_ON,
                List.of(blocks),
                List.of(
                    new Section(
                        "inner", "1.1 Inner", Section.Start.RUNNING_ON, List.of(), List.of()))),
            new Section("key", "2. Key", Section.Start.RUNNING_ON, List.of(key()), List.of())),
        List.of(),
        List.of());
  }

  private static Block key() {
    return new Block.Terms(
        List.of(
            new Block.Terms.Term(Text.sign(Mark.OPEN), Text.of("Nobody stated an upper bound."))));
  }

  private static Table table() {
    return new Table(
        "t",
        "Table 1. Claims",
        "Every claim",
        List.of(
            new Table.Column("who", "Claimant", Kind.TEXT, Role.ROW_HEADING, 1, ""),
            new Table.Column("figure", "Figure", Kind.COUNT, Role.DATA, 1, "")),
        List.of(
            new Table.Row.Group("incident-I 1", Text.of("Alder Ford")),
            new Table.Row.Data(
                "claim-C1",
                List.of(Cell.words(HOSTILE), Cell.words("10–15 or more").marked(Mark.OPEN)))),
        List.of(Text.of("A note")),
        Text.EMPTY);
  }

  private static Block paragraph(Text text) {
    return new Block.Paragraph(Block.Paragraph.Role.BODY, text);
  }

  private static String html(Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HtmlPages.write(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Document parsed(String html) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Element> all(Document page, String element) {
    NodeList found = page.getElementsByTagName(element);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static List<String> attributes(Document page, String element, String attribute) {
    return all(page, element).stream()
        .map(e -> e.getAttribute(attribute))
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private static Report everything(Language language) {
    return report(
        language,
        paragraph(Text.link("to the claim", "claim-C1").then(Text.link("nowhere", "claim-C9"))),
        paragraph(Text.of("Said").footnote(1, "First note").footnote(2, "Second note")),
        paragraph(Text.of("Said again").footnote(1, "First note")),
        new Block.KeyFigures(
            List.of(new Block.KeyFigures.KeyFigure(HOSTILE, "500 or more", "soldiers", ""))),
        new Block.Bullets(List.of(Text.strong("point"))),
        chart(),
        table());
  }

  private static Block.Chart chart() {
    return new Block.Chart(
        "chart-1",
        new ChartSpec.ClaimIntervals(
            "",
            "Two claims: 3, and 10 or more.",
            "deaths claimed",
            List.of(
                new ChartSpec.Group(
                    "Alder Ford",
                    List.of(
                        new ChartSpec.Interval(
                            "A <b>", "soldiers", new ChartSpec.Span.Closed(3, 3, 3), "3"),
                        new ChartSpec.Interval(
                            "حركة", "soldiers", new ChartSpec.Span.OpenFrom(10), "10 or more")))),
            new ChartSpec.Words("open", "not stated", "silent", "not collected", "provisional")),
        Text.of("Claims side by side"));
  }

  @Test
  void textFromOutsideIsTextEverywhere() throws Exception {
    Document page = parsed(html(everything(Language.EN)));

    assertThat(all(page, "script")).isEmpty();
    assertThat(all(page, "b")).isEmpty();
    String seen = "</td><script>alert('1')</script>\"&\uFFFD\uFFFD";
    assertThat(all(page, "h1"))
        .extracting(Element::getTextContent)
        .containsExactly("Claims " + seen);
    assertThat(all(page, "th")).extracting(Element::getTextContent).contains(seen);
    assertThat(all(page, "text")).extracting(Element::getTextContent).contains("A <b>", "3");
  }

  @Test
  void thePageNeedsNoOtherFile() throws Exception {
    String html = html(everything(Language.EN));
    Document page = parsed(html);

    assertThat(attributes(page, "meta", "content").getFirst())
        .matches(
            "default-src 'none'; img-src data:; style-src 'sha256-[A-Za-z0-9+/=]{44}';"
                + " base-uri 'none'; form-action 'none'");
    assertThat(attributes(page, "img", "src")).containsExactly("data:image/png;base64,iVA=");
    assertThat(attributes(page, "a", "href")).isNotEmpty().allMatch(href -> href.startsWith("#"));
    assertThat(html).doesNotContain(" style=\"", "url(", "@import", " onload");
  }

  @Test
  void everyLinkLeadsToAPlaceThatStandsOnce() throws Exception {
    for (Language language : Language.values()) {
      Document page = parsed(html(everything(language)));
      List<String> ids = attributes(page, "*", "id");

      assertThat(ids).doesNotHaveDuplicates();
      assertThat(attributes(page, "a", "href"))
          .contains("#at-claim-C1", "#at-first", "#at-inner", "#at-key", "#report")
          .allMatch(href -> ids.contains(href.substring(1)));
      assertThat(attributes(page, "use", "href")).allMatch(href -> ids.contains(href.substring(1)));
      assertThat(ids).contains("at-incident-I-1", "at-t", "at-chart-1");
    }
  }

  @Test
  void notesLeadThereAndBack() throws Exception {
    Document page = parsed(html(everything(Language.EN)));

    assertThat(attributes(page, "a", "href"))
        .containsSubsequence("#note-1", "#note-2", "#note-1")
        .containsSubsequence("#note-1-from-1", "#note-1-from-2", "#note-2-from-1");
    assertThat(all(page, "li"))
        .extracting(Element::getTextContent)
        .contains("1 First note ↩↩", "2 Second note ↩");
  }

  @Test
  void aNumberKeepsItsOrderAndAVersionStaysWithItsName() throws Exception {
    Document page =
        parsed(
            html(
                report(
                    Language.AR,
                    paragraph(
                        Text.of(
                            "UCDP GED 23.1 (مرمّز)، Apache-2.0: بين 10–15 و500+ و2.5، GED 10–15")))));

    assertThat(all(page, "bdi"))
        .extracting(Element::getTextContent)
        .containsExactly("10–15", "500+", "2.5", "10–15");
  }

  @Test
  void wordsOfAChartStayWordsInEveryScript() throws Exception {
    Document page = parsed(html(everything(Language.AR)));

    assertThat(attributes(page, "text", "direction")).isNotEmpty().containsOnly("rtl");
    assertThat(all(page, "text"))
        .allMatch(words -> !words.getAttribute("textLength").isEmpty())
        .extracting(Element::getTextContent)
        .contains("3", "حركة");
  }

  @Test
  void tablesAndPicturesSayWhatTheyAre() throws Exception {
    Document page = parsed(html(everything(Language.EN)));

    assertThat(all(page, "caption"))
        .extracting(Element::getTextContent)
        .containsExactly("Table 1. Claims Every claim");
    assertThat(attributes(page, "th", "scope")).containsExactly("col", "col", "rowgroup", "row");
    assertThat(attributes(page, "div", "aria-label"))
        .containsExactly(
            "Claims side by side: scrolls sideways",
            "Two claims: 3, and 10 or more.",
            "Table 1. Claims: scrolls sideways");
    assertThat(all(page, "td"))
        .extracting(Element::getTextContent)
        .containsExactly("10–15 or moreNobody stated an upper bound.");
    assertThat(all(page, "bdi")).extracting(Element::getTextContent).containsExactly("10–15");
    assertThat(attributes(page, "img", "alt")).containsExactly("Our \"sign\"");
    for (String landmark : List.of("header", "nav", "main", "footer", "h1")) {
      assertThat(all(page, landmark)).as(landmark).hasSize(1);
    }
    assertThat(all(page, "h2")).hasSize(3);
    assertThat(all(page, "h3")).hasSize(1);
  }

  @Test
  void arabicRunsFromRightToLeft() throws Exception {
    Element root = parsed(html(everything(Language.AR))).getDocumentElement();

    assertThat(Set.of(root.getAttribute("lang"), root.getAttribute("dir")))
        .isEqualTo(Set.of("ar", "rtl"));
  }

  /** Contrast by the formula of WCAG 2.1. */
  @Test
  void everyColourOfLettersStandsOutFromItsGround() throws Exception {
    String css = html(everything(Language.EN));
    for (String letters : List.of("--ink", "--muted", "--link")) {
      for (String ground : List.of("#ffffff", colour(css, "--tint"), "#fff3c4")) {
        double one = luminance(colour(css, letters));
        double two = luminance(ground);
        assertThat((Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05))
            .as("%s on %s", letters, ground)
            .isGreaterThan(4.5);
      }
    }
  }

  private static String colour(String css, String name) {
    int at = css.indexOf(name + ": #") + name.length() + 2;
    return css.substring(at, at + 7);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
