package org.casualtyreports.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.casualtyreports.pdf.Stretch.Letters;
import org.casualtyreports.pdf.Stretch.Place;

/** Draws lines of text into elements, so that they are read in their order and links work. */
final class LineArt {
  private final Ink ink;
  private final boolean rightToLeft;

  LineArt(Ink ink, boolean rightToLeft) {
    this.ink = ink;
    this.rightToLeft = rightToLeft;
  }

  /** To which side a line keeps. */
  enum Align {
    /** Where reading begins. */
    START,
    END,
    RIGHT
  }

  /** A column in which lines are drawn. */
  record Column(float left, float width, Align align) {}

  private float left(Line line, Column column) {
    boolean toTheRight =
        switch (column.align()) {
          case START -> rightToLeft;
          case END -> !rightToLeft;
          case RIGHT -> true;
        };
    return toTheRight ? column.left() + column.width() - line.width() : column.left();
  }

  /** Draws lines of an element downwards from a height; the height below them. */
  float draw(Tag tag, List<Line> lines, Column column, float top) {
    float y = top;
    for (Line line : lines) {
      draw(tag, line, column, y);
      y -= line.leading();
    }
    return y;
  }

  void draw(Tag tag, Line line, Column column, float top) {
    float left = left(line, column);
    float baseline = top - line.ascent();
    List<Part> parts = parts(line);
    parts.stream()
        .sorted(Comparator.comparingInt(Part::order))
        .forEach(part -> part.enter(ink, tag));
    for (Part part : parts) {
      ink.begin(part.tag, part.content);
      part.stretches.forEach(s -> ink.stretch(s, left, baseline));
      ink.end();
      if (part.leads()) {
        float from = left + part.stretches.getFirst().x();
        Stretch last = part.stretches.getLast();
        ink.link(
            part.tag,
            part.place.target(),
            part.words(),
            from,
            top - line.leading(),
            left + last.x() + last.width(),
            top);
      }
    }
  }

  /** Draws a line as furniture of the page. */
  void furnish(Line line, Column column, float top) {
    float left = left(line, column);
    ink.beginFurniture();
    line.stretches().forEach(s -> ink.stretch(s, left, top - line.ascent()));
    ink.end();
  }

  private static List<Part> parts(Line line) {
    List<Part> parts = new ArrayList<>();
    for (Stretch stretch : line.stretches()) {
      if (parts.isEmpty() || !stretch.place().continues(parts.getLast().place)) {
        parts.add(new Part(stretch.place()));
      }
      parts.getLast().stretches.add(stretch);
    }
    return parts;
  }

  /** Stretches that stand side by side and belong to the same element. */
  private static final class Part {
    private final Place place;
    private final List<Stretch> stretches = new ArrayList<>();
    private Tag tag = Tag.DRY;
    private Tag.Kid.Content content = new Tag.Kid.Content();

    private Part(Place place) {
      this.place = place;
    }

    private int order() {
      return stretches.stream().mapToInt(s -> s.place().order()).min().orElse(0);
    }

    private boolean leads() {
      return !place.target().isEmpty();
    }

    private void enter(Ink ink, Tag parent) {
      if (leads()) {
        tag = ink.tag(parent, Tag.Role.LINK);
      } else if (place.footnote()) {
        tag = ink.tag(parent, Tag.Role.REFERENCE);
      } else {
        tag = parent;
      }
      content = ink.reserve(tag);
    }

    private String words() {
      return stretches.stream()
          .map(s -> s instanceof Letters letters ? letters.drawn() : "")
          .collect(Collectors.joining());
    }
  }
}
