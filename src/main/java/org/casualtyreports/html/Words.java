package org.casualtyreports.html;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Cell.Mark;
import org.casualtyreports.report.Report;
import org.casualtyreports.report.Section;
import org.casualtyreports.report.Text;
import org.casualtyreports.report.Text.Run;
import org.casualtyreports.report.text.Digits;
import org.casualtyreports.report.text.NumericExpressions;
import org.casualtyreports.report.text.Phrases;

/** Worded text as markup. */
final class Words {
  private static final Pattern VERSION = Pattern.compile("[0-9]+(?:\\.[0-9]+)+");
  private static final Pattern AFTER_LATIN = Pattern.compile("\\p{IsLatin}[ \\u00A0-]$");

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

  /** What a cell shows, and the signs of its marks, on one line with its last word. */
  void write(Cell cell) {
    List<Run> runs = cell.shown().runs();
    List<Mark> marks = cell.marks().stream().sorted().toList();
    if (marks.isEmpty() || runs.isEmpty()) {
      runs.forEach(this::write);
      marks.forEach(this::sign);
      return;
    }
    runs.subList(0, runs.size() - 1).forEach(this::write);
    Run last = runs.getLast();
    if (last instanceof Run.Plain plain) {
      int word = plain.words().lastIndexOf(' ') + 1;
      plain(plain.words().substring(0, word));
      last = new Run.Plain(plain.words().substring(word));
    }
    page.open("span", "class", "kept");
    write(last);
    marks.forEach(this::sign);
    page.close();
  }

  /**
   * Words, in which a number keeps its direction and its line. A version after a Latin word runs
   * with it: {@code GED 23.1} or {@code Apache-2.0} is one name in an Arabic line too.
   */
  private void plain(String words) {
    Matcher numbers = NumericExpressions.in(words);
    int from = 0;
    while (numbers.find()) {
      String number = numbers.group();
      boolean ofName =
          VERSION.matcher(number).matches()
              && AFTER_LATIN.matcher(words.substring(0, numbers.start())).find();
      if (number.chars().anyMatch(c -> !Character.isDigit(c)) && !ofName) {
        page.words(words.substring(from, numbers.start()));
        page.element("bdi", number, "dir", "ltr");
        from = numbers.end();
      }
    }
    page.words(words.substring(from));
  }

  private void write(Run run) {
    switch (run) {
      case Run.Plain plain -> plain(plain.words());
      case Run.Strong strong -> {
        page.open("strong");
        plain(strong.words());
        page.close();
      }
      case Run.Link link -> {
        Optional<String> target = anchors.find(link.anchor());
        target.ifPresent(id -> page.open("a", "href", "#" + id));
        plain(link.words());
        target.ifPresent(id -> page.close());
      }
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
