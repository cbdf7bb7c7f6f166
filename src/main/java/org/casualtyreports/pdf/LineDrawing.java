package org.casualtyreports.pdf;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.casualtyreports.pdf.Faces.Choice;
import org.casualtyreports.pdf.Stretch.Letters;
import org.casualtyreports.pdf.Stretch.Place;
import org.casualtyreports.report.Cell.Mark;

/** Collects what a line shows, from left to right, joining letters that are drawn alike. */
final class LineDrawing {
  private final List<Stretch> stretches = new ArrayList<>();
  private final StringBuilder drawn = new StringBuilder();
  private float x;

  float x() {
    return x;
  }

  List<Stretch> stretches() {
    flush();
    return stretches;
  }

  void gap(float width) {
    flush();
    x += width;
  }

  void sign(Place place, Mark mark, float width, Style style, String meaning) {
    flush();
    stretches.add(new Stretch.Sign(x, width, place, mark, style.size(), style.color(), meaning));
    x += width;
  }

  void letter(
      Place place,
      Choice choice,
      float width,
      float size,
      float rise,
      Color color,
      String meaning) {
    Letters next =
        new Letters(
            x,
            width,
            place,
            Character.toString(choice.drawn()),
            choice.face(),
            size,
            rise,
            color,
            meaning);
    if (!(!stretches.isEmpty()
        && stretches.getLast() instanceof Letters last
        && joins(last, next))) {
      flush();
      stretches.add(next);
    }
    drawn.appendCodePoint(choice.drawn());
    x += width;
  }

  /** A mark over or under a letter: its middle goes to this distance from the pen. */
  void mark(Place place, Choice choice, float middle, Style style, Color color) {
    flush();
    float left = x + middle - choice.face().middle(choice.drawn(), style.size());
    stretches.add(
        new Letters(
            left,
            0,
            place,
            Character.toString(choice.drawn()),
            choice.face(),
            style.size(),
            0,
            color,
            choice.missing() ? Character.toString(choice.drawn()) : ""));
  }

  private boolean joins(Letters last, Letters next) {
    return !drawn.isEmpty()
        && next.place().continues(last.place())
        && next.face() == last.face()
        && next.size() == last.size()
        && next.rise() == last.rise()
        && next.color().equals(last.color())
        && next.meaning().isEmpty()
        && last.meaning().isEmpty();
  }

  /** Closes the letters that are being joined. */
  private void flush() {
    if (!drawn.isEmpty()) {
      Letters first = (Letters) stretches.removeLast();
      Place place = first.place();
      stretches.add(
          new Letters(
              first.x(),
              x - first.x(),
              place,
              drawn.toString(),
              first.face(),
              first.size(),
              first.rise(),
              first.color(),
              first.meaning()));
      drawn.setLength(0);
    }
  }
}
