package org.casualtyreports.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casualtyreports.pdf.LineArt.Align;
import org.casualtyreports.report.Text;
import org.casualtyreports.report.Text.Run.Footnote;

/** The notes that stand at the foot of a page; what finds no room goes over to the next. */
final class FootNotes {
  private static final float LARGEST_SHARE = 0.5f;
  private static final float ABOVE = 12;
  private static final float INDENT = 14;

  private final Typesetter type;
  private final Style style;
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private final Set<Footnote> held = new HashSet<>();
  private int drawn;

  FootNotes(Typesetter type, Style style) {
    this.type = type;
    this.style = style;
  }

  private record Waiting(Footnote note, List<Line> lines, boolean begun) {}

  boolean waiting() {
    return !waiting.isEmpty();
  }

  void hold(List<Footnote> more, float width) {
    for (Footnote note : more) {
      if (held.add(note)) {
        waiting.add(new Waiting(note, lines(note, width), false));
      }
    }
  }

  private List<Line> lines(Footnote note, float width) {
    return type.lines(Text.of(note.note()), style, width - INDENT);
  }

  /** Height at the foot of a page with the notes that wait and these. */
  float height(List<Footnote> more, float width, float page) {
    float height = 0;
    for (Waiting note : waiting) {
      height += Line.height(note.lines());
    }
    for (Footnote note : more) {
      height += held.contains(note) ? 0 : Line.height(lines(note, width));
    }
    return height == 0 ? 0 : Math.min(height + ABOVE, page * LARGEST_SHARE);
  }

  /** Draws what has room at the foot of the page. */
  void draw(Flow flow, float page) {
    float height = height(List.of(), flow.width(), page);
    if (height == 0) {
      return;
    }
    float y = Flow.BOTTOM + height - ABOVE;
    rule(flow, y + ABOVE / 2);
    while (!waiting.isEmpty()) {
      Waiting note = waiting.removeFirst();
      List<Line> now = fitting(note.lines(), y - Flow.BOTTOM);
      y = draw(flow, note, now, y);
      if (now.size() < note.lines().size()) {
        List<Line> rest = note.lines().subList(now.size(), note.lines().size());
        waiting.addFirst(new Waiting(note.note(), rest, note.begun() || !now.isEmpty()));
        return;
      }
    }
  }

  private static List<Line> fitting(List<Line> lines, float room) {
    List<Line> fitting = new ArrayList<>();
    float height = 0;
    for (Line line : lines) {
      height += line.leading();
      if (height > room + 0.1f) {
        break;
      }
      fitting.add(line);
    }
    return fitting;
  }

  private float draw(Flow flow, Waiting note, List<Line> lines, float top) {
    if (lines.isEmpty()) {
      return top;
    }
    Ink ink = flow.ink();
    String id = "note-" + ++drawn;
    Tag tag = ink.tag(ink.document(), Tag.Role.NOTE, new TagAttribute.Id(id));
    if (!note.begun()) {
      Tag label = ink.tag(tag, Tag.Role.LBL);
      Line number = type.line(Text.of(String.valueOf(note.note().number())), style);
      flow.art().draw(label, number, flow.column(0, INDENT, Align.START), top);
    }
    return flow.art()
        .draw(tag, lines, flow.column(INDENT, flow.width() - INDENT, Align.START), top);
  }

  private static void rule(Flow flow, float y) {
    float left = flow.column(0, 120, Align.START).left();
    flow.ink().beginFurniture();
    flow.ink().line(left, y, left + 120, y, 0.5f, Style.RULE);
    flow.ink().end();
  }
}
