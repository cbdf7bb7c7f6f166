package org.casualtyreports.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Cell.Mark;
import org.casualtyreports.report.Report;
import org.casualtyreports.report.Section;
import org.casualtyreports.report.Text;
import org.casualtyreports.report.Text.Run;
import org.casualtyreports.report.text.Digits;
import org.casualtyreports.report.text.Phrases;

/** Worded text as markup. */
final class Words {
  private final Markup page;
  private final Anchors anchors;
  private final Footnotes notes;
  private final Map<Mark, String> meanings = new EnumMap<>(Mark.class);

  Words(Markup page, Report report, Anchors anchors, Footnotes notes) {
    this.page = page;
    this.anchors = anchors;
    this.notes = notes;
    report.sections().forEach(this::readKey);
    Phrases phrases = Phrases.in(report.language(), Digits.LATIN);
    for (Mark mark : Mark.values()) {
      if (phrases.has("sign." + mark.name())) {
        meanings.putIfAbsent(mark, phrases.say("sign." + mark.name()));
      }
    }
  }

  /** What the key of the report says that each sign means. */
  private void readKey(Section section) {
    for (Block block : section.blocks()) {
      if (block instanceof Block.Terms terms) {
        for (Block.Terms.Term term : terms.terms()) {
          for (Run run : term.word().runs()) {
            if (run instanceof Run.Sign sign) {
              String word = term.word().plain().strip();
              meanings.putIfAbsent(sign.mark(), word.isEmpty() ? term.explanation().plain() : word);
            }
          }
        }
      }
    }
    section.parts().forEach(this::readKey);
  }

  void write(Text text) {
    text.runs().forEach(this::write);
  }

  /** What a cell shows, and the signs of its marks. */
  void write(Cell cell) {
    write(cell.shown());
    List<Mark> marks = new ArrayList<>(cell.marks());
    marks.sort(null);
    marks.forEach(this::sign);
  }

  private void write(Run run) {
    switch (run) {
      case Run.Plain plain -> page.words(plain.words());
      case Run.Strong strong -> page.element("strong", strong.words());
      case Run.Link link ->
          anchors
              .find(link.anchor())
              .ifPresentOrElse(
                  id -> page.element("a", link.words(), "href", "#" + id),
                  () -> page.words(link.words()));
      case Run.Sign sign -> sign(sign.mark());
      case Run.Footnote footnote -> {
        Footnotes.Entry entry = notes.refer(footnote);
        page.open("sup")
            .element(
                "a",
                Integer.toString(footnote.number()),
                "href",
                "#" + entry.id(),
                "id",
                entry.references().getLast(),
                "role",
                "doc-noteref")
            .close();
      }
    }
  }

  /** The sign with its meaning; one that nothing explains is ornament. */
  private void sign(Mark mark) {
    String meaning = meanings.getOrDefault(mark, "");
    if (meaning.isEmpty()) {
      page.open("svg", "class", "sign", "aria-hidden", "true");
    } else {
      page.open("svg", "class", "sign", "role", "img").element("title", meaning);
    }
    page.verbatim("<use href=\"#" + SignShapes.id(mark) + "\"/>").close();
  }
}
