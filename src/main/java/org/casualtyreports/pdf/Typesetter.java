package org.casualtyreports.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casualtyreports.pdf.Faces.Choice;
import org.casualtyreports.pdf.Faces.Weight;
import org.casualtyreports.report.Cell.Mark;
import org.casualtyreports.report.Text;
import org.casualtyreports.report.Text.Run;
import org.casualtyreports.report.Text.Run.Footnote;

/** Breaks text into lines. Measures and draws nothing twice: what it measures is what is drawn. */
final class Typesetter {
  private static final float RAISED = 0.66f;
  private static final float SLACK = 0.01f;

  private final Faces faces;
  private final Passages passages;
  private final Map<Mark, String> signWords;
  private final Set<String> anchors;
  private final java.awt.Color linkColor;

  /**
   * @param signWords what each sign means, in the language of the report
   * @param anchors places that exist; a link to any other place is ordinary text
   */
  Typesetter(
      Faces faces,
      Passages passages,
      Map<Mark, String> signWords,
      Set<String> anchors,
      java.awt.Color linkColor) {
    this.faces = faces;
    this.passages = passages;
    this.signWords = signWords;
    this.anchors = anchors;
    this.linkColor = linkColor;
  }

  boolean rightToLeft() {
    return passages.rightToLeft();
  }

  /** The text in lines no wider than this; an empty text has no line. */
  List<Line> lines(Text text, Style style, float width) {
    List<Line> lines = new ArrayList<>();
    if (text.isEmpty()) {
      return lines;
    }
    for (Passage passage : passages.of(text)) {
      float[] widths = widths(passage, style);
      int from = 0;
      do {
        int to = lineEnd(passage, widths, from, width);
        lines.add(line(passage, widths, style, from, to));
        from = to;
      } while (from < passage.length());
    }
    return lines;
  }

  /** One line, cut nowhere. */
  Line line(Text text, Style style) {
    List<Line> lines = lines(text, style, Float.MAX_VALUE);
    return lines.isEmpty()
        ? new Line(List.of(), 0, style.leading(), style.size(), List.of())
        : lines.getFirst();
  }

  /** Width of the widest part that should not be broken, and of the whole text in one line. */
  Extent extent(Text text, Style style) {
    float widest = 0;
    float whole = 0;
    if (!text.isEmpty()) {
      for (Passage passage : passages.of(text)) {
        float[] widths = widths(passage, style);
        float part = 0;
        float line = 0;
        float spaces = 0;
        for (int i = 0; i < passage.length(); i++) {
          if (passage.breakBefore[i]) {
            part = 0;
          }
          if (passage.isSpace(i)) {
            spaces += widths[i];
          } else {
            part += widths[i];
            line += spaces + widths[i];
            spaces = 0;
          }
          widest = Math.max(widest, part);
        }
        whole = Math.max(whole, line);
      }
    }
    return new Extent(widest, whole);
  }

  /** Widths of a text in points. */
  record Extent(float widest, float whole) {}

  private int lineEnd(Passage passage, float[] widths, int from, float width) {
    float used = 0;
    int lastBreak = -1;
    for (int i = from; i < passage.length(); i++) {
      if (i > from && passage.breakBefore[i]) {
        lastBreak = i;
      }
      if (!passage.isSpace(i) && used + widths[i] > width + SLACK && i > from) {
        return lastBreak > from ? lastBreak : clusterStart(passage, i, from);
      }
      used += widths[i];
    }
    return passage.length();
  }

  /** Where a word that is too long may be cut: never between a letter and its marks. */
  private static int clusterStart(Passage passage, int at, int from) {
    int start = at;
    while (start > from + 1
        && (ArabicForms.isMark(passage.characters[start])
            || passage.joined[start] == ArabicForms.ABSORBED)) {
      start--;
    }
    return start;
  }

  private float[] widths(Passage passage, Style style) {
    return passage.widths(style, () -> measured(passage, style));
  }

  private float[] measured(Passage passage, Style style) {
    float[] widths = new float[passage.length()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = width(passage, i, style);
    }
    return widths;
  }

  private float width(Passage passage, int at, Style style) {
    if (passage.isHidden(at) || ArabicForms.isMark(passage.characters[at])) {
      return 0;
    }
    return switch (passage.runs[at]) {
      case Run.Sign sign -> Signs.width(style.size());
      case Run.Footnote note -> raisedWidth(note, style);
      case Run.Plain p -> letterWidth(passage, at, style);
      case Run.Strong s -> letterWidth(passage, at, style);
      case Run.Link l -> letterWidth(passage, at, style);
    };
  }

  private float letterWidth(Passage passage, int at, Style style) {
    Choice choice = choose(passage, at, style);
    return choice.face().width(choice.drawn(), style.size());
  }

  private Choice choose(Passage passage, int at, Style style) {
    Weight weight = passage.runs[at] instanceof Run.Strong ? Weight.BOLD : style.weight();
    int c = passage.drawn(at);
    Choice choice = faces.choose(c, style.hand(), weight);
    if (choice.missing() && c != passage.characters[at]) {
      Choice plain = faces.choose(passage.characters[at], style.hand(), weight);
      return plain.missing() ? choice : plain;
    }
    if (choice.missing() && Character.isSpaceChar(c)) {
      return faces.choose(' ', style.hand(), weight);
    }
    return choice;
  }

  private float raisedWidth(Footnote note, Style style) {
    float width = 0;
    for (char digit : String.valueOf(note.number()).toCharArray()) {
      Choice choice = faces.choose(digit, style.hand(), style.weight());
      width += choice.face().width(choice.drawn(), style.size() * RAISED);
    }
    return width + style.size() * 0.06f;
  }

  private Line line(Passage passage, float[] widths, Style style, int from, int to) {
    int end = to;
    while (end > from && passage.isSpace(end - 1)) {
      end--;
    }
    int start = from;
    while (from > 0 && start < end && passage.isSpace(start)) {
      start++;
    }
    LineDrawing drawing = new LineDrawing();
    for (int at : VisualOrder.of(passage, start, end)) {
      draw(passage, widths, style, at, start, drawing);
    }
    List<Footnote> notes = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (passage.runs[i] instanceof Run.Footnote note) {
        notes.add(note);
      }
    }
    return new Line(drawing.stretches(), drawing.x(), style.leading(), style.size(), notes);
  }

  private void draw(
      Passage passage, float[] widths, Style style, int at, int start, LineDrawing drawing) {
    Run run = passage.runs[at];
    String target =
        run instanceof Run.Link link && anchors.contains(link.anchor()) ? link.anchor() : "";
    Stretch.Place place =
        new Stretch.Place(target, run instanceof Run.Footnote, passage.levels[at], at);
    switch (run) {
      case Run.Sign sign -> {
        String words = signWords.getOrDefault(sign.mark(), Signs.plain(sign.mark()));
        drawing.sign(place, sign.mark(), widths[at], style, words);
      }
      case Run.Footnote note -> raised(note, style, place, drawing);
      case Run.Plain p -> letter(passage, widths, style, at, start, place, drawing);
      case Run.Strong s -> letter(passage, widths, style, at, start, place, drawing);
      case Run.Link l -> letter(passage, widths, style, at, start, place, drawing);
    }
  }

  private void raised(Footnote note, Style style, Stretch.Place place, LineDrawing drawing) {
    float size = style.size() * RAISED;
    drawing.gap(style.size() * 0.06f);
    for (char digit : String.valueOf(note.number()).toCharArray()) {
      Choice choice = faces.choose(digit, style.hand(), style.weight());
      drawing.letter(
          place,
          choice,
          choice.face().width(digit, size),
          size,
          style.size() * 0.34f,
          style.color(),
          "");
    }
  }

  private void letter(
      Passage passage,
      float[] widths,
      Style style,
      int at,
      int start,
      Stretch.Place place,
      LineDrawing drawing) {
    Choice choice = choose(passage, at, style);
    java.awt.Color color = place.target().isEmpty() ? style.color() : linkColor;
    String meaning = choice.missing() ? Character.toString(passage.characters[at]) : "";
    if (ArabicForms.isMark(passage.characters[at])) {
      drawing.mark(place, choice, middleOfBase(passage, widths, style, at, start), style, color);
    } else {
      drawing.letter(place, choice, widths[at], style.size(), 0, color, meaning);
    }
  }

  /** From the left end of the base letter of a mark to where the mark's middle belongs. */
  private float middleOfBase(Passage passage, float[] widths, Style style, int at, int start) {
    int base = at;
    while (base > start
        && (ArabicForms.isMark(passage.characters[base])
            || passage.joined[base] == ArabicForms.ABSORBED)) {
      base--;
    }
    Choice letter = choose(passage, base, style);
    float middle = letter.face().middle(letter.drawn(), style.size());
    boolean drawnBefore = (passage.levels[at] & 1) == 0;
    return drawnBefore ? middle - widths[base] : middle;
  }
}
