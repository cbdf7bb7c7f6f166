package org.casualtyreports.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Imprint;
import org.casualtyreports.report.Imprint.Logo;
import org.casualtyreports.report.Imprint.Rgb;
import org.casualtyreports.report.Report;
import org.casualtyreports.report.Section;
import org.casualtyreports.report.Text.Run.Footnote;
import org.casualtyreports.report.text.Digits;
import org.casualtyreports.report.text.Phrases;

/** Writes reports as single pages of HTML. */
public final class HtmlPages {
  private static final String MAIN = "report";
  private static final int DEEPEST_HEADING = 6;

  private final Report report;
  private final Markup page = new Markup();
  private final Anchors anchors;
  private final Footnotes notes = new Footnotes();
  private final Phrases phrases;
  private final Blocks blocks;

  private HtmlPages(Report report) {
    this.report = report;
    anchors = new Anchors(report);
    phrases = Phrases.in(report.language(), Digits.LATIN);
    Words words = new Words(page, report, anchors, notes);
    blocks = new Blocks(page, report, words, anchors, phrases);
  }

  /**
   * Writes a report as one page that needs no other file, in UTF-8; the stream is not closed.
   *
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static void write(Report report, OutputStream out) {
    HtmlPages made = new HtmlPages(report);
    made.document();
    try {
      out.write(made.page.toString().getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the HTML file", e);
    }
  }

  private void document() {
    page.verbatim("<!DOCTYPE html>\n");
    page.open(
        "html",
        "lang",
        report.language().tag(),
        "dir",
        report.language().rightToLeft() ? "rtl" : "ltr");
    page.newLine();
    head();
    page.open("body").newLine();
    page.element("a", phrases.say("page.skip"), "class", "skip", "href", "#" + MAIN).newLine();
    page.verbatim(SignShapes.definitions()).newLine();
    title();
    contents();
    page.open("main", "id", MAIN, "tabindex", "-1").newLine();
    report.sections().forEach(section -> section(section, 2));
    footnotes();
    page.close().newLine();
    closing();
    page.close().newLine().close().newLine();
  }

  private void head() {
    String style = style();
    page.open("head").newLine();
    page.single("meta", "charset", "utf-8").newLine();
    page.single(
            "meta",
            "http-equiv",
            "Content-Security-Policy",
            "content",
            "default-src 'none'; img-src data:; style-src 'sha256-"
                + sha256(style)
                + "'; base-uri 'none'; form-action 'none'")
        .newLine();
    page.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .newLine();
    if (!report.imprint().organisation().isEmpty()) {
      page.single("meta", "name", "author", "content", report.imprint().organisation()).newLine();
    }
    page.element("title", report.imprint().runningTitle()).newLine();
    page.open("style").verbatim(style).close().newLine();
    page.close().newLine();
  }

  /** The style sheet, with the colour of the publisher. */
  private String style() {
    Rgb accent = report.imprint().accent();
    return resource("page.css")
        .replace(
            "$accent",
            String.format(
                Locale.ROOT, "#%02x%02x%02x", accent.red(), accent.green(), accent.blue()));
  }

  private static String resource(String name) {
    try (InputStream in = HtmlPages.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("missing from the program: " + name, e);
    }
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void title() {
    Imprint imprint = report.imprint();
    page.open("header").newLine();
    if (imprint.logo() instanceof Logo.Picture picture) {
      boolean png = picture.content().length > 0 && picture.content()[0] == (byte) 0x89;
      page.single(
              "img",
              "class",
              "logo",
              "src",
              (png ? "data:image/png;base64," : "data:image/jpeg;base64,")
                  + Base64.getEncoder().encodeToString(picture.content()),
              "alt",
              picture.altText())
          .newLine();
    }
    line("organisation", imprint.organisation());
    page.element("h1", imprint.title()).newLine();
    line("period", imprint.subtitle());
    line("published", imprint.publishedLabel());
    page.close().newLine();
  }

  private void line(String style, String words) {
    if (!words.isBlank()) {
      page.element("p", words, "class", style).newLine();
    }
  }

  private void contents() {
    if (report.sections().size() < 2) {
      return;
    }
    String name = phrases.say("sheet.contents");
    page.open("nav", "aria-label", name);
    page.element("p", name, "aria-hidden", "true").open("ol");
    report.sections().forEach(this::entry);
    page.close().close().newLine();
  }

  private void entry(Section section) {
    page.open("li");
    anchors
        .find(section.id())
        .ifPresentOrElse(
            id -> page.element("a", section.heading(), "href", "#" + id),
            () -> page.words(section.heading()));
    if (!section.parts().isEmpty()) {
      page.open("ol");
      section.parts().forEach(this::entry);
      page.close();
    }
    page.close();
  }

  private void section(Section section, int level) {
    String id = anchors.place(section.id());
    page.open("section", "aria-labelledby", id).newLine();
    page.element("h" + Math.min(level, DEEPEST_HEADING), section.heading(), "id", id).newLine();
    for (Block block : section.blocks()) {
      blocks.write(block);
    }
    section.parts().forEach(part -> section(part, level + 1));
    page.close().newLine();
  }

  private void footnotes() {
    if (notes.entries().isEmpty()) {
      return;
    }
    page.open("section", "class", "notes", "role", "doc-endnotes", "aria-labelledby", "notes");
    page.element("h2", phrases.say("page.notes"), "id", "notes").open("ul").newLine();
    notes.entries().forEach(this::footnote);
    page.close().close().newLine();
  }

  private void footnote(Footnote note, Footnotes.Entry entry) {
    page.open("li", "id", entry.id());
    page.element("span", Integer.toString(note.number()), "class", "noted");
    page.words(" " + note.note() + " ");
    List<String> references = entry.references();
    for (String reference : references) {
      page.element(
          "a",
          "\u21A9",
          "href",
          "#" + reference,
          "role",
          "doc-backlink",
          "aria-label",
          phrases.say("page.back"));
    }
    page.close().newLine();
  }

  private void closing() {
    Imprint imprint = report.imprint();
    if (imprint.contact().isBlank() && imprint.disclaimer().isBlank()) {
      return;
    }
    page.open("footer").newLine();
    line("organisation", imprint.organisation());
    line("", imprint.contact());
    line("", imprint.disclaimer());
    page.close().newLine();
  }
}
