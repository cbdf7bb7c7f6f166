package org.casualtyreports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.casualtyreports.pdf.Ink.PageShape;
import org.casualtyreports.pdf.LineArt.Align;
import org.casualtyreports.pdf.LineArt.Column;
import org.casualtyreports.report.Text;
import org.casualtyreports.report.Text.Run.Footnote;

/** The place on the page where the next thing goes, and the turning of pages. */
final class Flow {
  static final float SIDE = 54;
  static final float TOP = 62;
  static final float BOTTOM = 58;

  private final Ink ink;
  private final Typesetter type;
  private final Scale scale;
  private final LineArt art;
  private final Furniture furniture;
  private final FootNotes notes;
  private PageShape shape = PageShape.PORTRAIT;
  private float y;
  private boolean fresh;

  Flow(Ink ink, Typesetter type, Scale scale, Furniture furniture) {
    this.ink = ink;
    this.type = type;
    this.scale = scale;
    this.furniture = furniture;
    art = new LineArt(ink, type.rightToLeft());
    notes = new FootNotes(type, scale.small());
    turn(PageShape.PORTRAIT);
  }

  Ink ink() {
    return ink;
  }

  Typesetter type() {
    return type;
  }

  Scale scale() {
    return scale;
  }

  LineArt art() {
    return art;
  }

  float y() {
    return y;
  }

  float left() {
    return SIDE;
  }

  float width() {
    return width(shape);
  }

  static float width(PageShape shape) {
    return shape.width() - 2 * SIDE;
  }

  static float bodyHeight(PageShape shape) {
    return shape.height() - TOP - BOTTOM;
  }

  PageShape shape() {
    return shape;
  }

  boolean rightToLeft() {
    return type.rightToLeft();
  }

  /** A column of this width, this far from the side where reading begins. */
  Column column(float indent, float width, Align align) {
    float left = rightToLeft() ? SIDE + width() - indent - width : SIDE + indent;
    return new Column(left, width, align);
  }

  /** Whether nothing stands on the page yet. */
  boolean fresh() {
    return fresh;
  }

  float room() {
    return room(List.of());
  }

  /** Height that is left when these notes stand at the foot. */
  float room(List<Footnote> more) {
    return y - BOTTOM - notes.height(more, width(), bodyHeight(shape));
  }

  /** Turns the page where less than this height is left. */
  void need(float height) {
    if (!fresh && room() < height) {
      turn(shape);
    }
  }

  void gap(float height) {
    if (!fresh) {
      y -= height;
    }
  }

  void advance(float height) {
    y -= height;
    fresh = false;
  }

  void hold(List<Footnote> more) {
    notes.hold(more, width());
  }

  void shape(PageShape wanted) {
    if (wanted != shape) {
      turn(wanted);
    }
  }

  void turn() {
    turn(shape);
  }

  private void turn(PageShape next) {
    if (ink.page() > 0) {
      notes.draw(this, bodyHeight(shape));
    }
    shape = next;
    ink.newPage(next);
    furniture.draw(this);
    y = next.height() - TOP;
    fresh = true;
  }

  void finish() {
    notes.draw(this, bodyHeight(shape));
    while (notes.waiting()) {
      turn();
      notes.draw(this, bodyHeight(shape));
    }
  }

  /** Sets lines of an element one below the other, over pages where it must be. */
  void set(Tag tag, List<Line> lines, Column column) {
    int at = 0;
    while (at < lines.size()) {
      int fitting = fitting(lines, at);
      if (fitting == 0) {
        turn();
        continue;
      }
      for (Line line : lines.subList(at, at + fitting)) {
        hold(line.notes());
        art.draw(tag, line, column, y);
        advance(line.leading());
      }
      at += fitting;
      if (at < lines.size()) {
        turn();
      }
    }
  }

  /** How many lines go on this page; no line of a paragraph is left alone if it can be helped. */
  private int fitting(List<Line> lines, int from) {
    List<Footnote> more = new ArrayList<>();
    float height = 0;
    int count = 0;
    int left = lines.size() - from;
    while (count < left) {
      Line line = lines.get(from + count);
      more.addAll(line.notes());
      height += line.leading();
      if (height > room(more)) {
        break;
      }
      count++;
    }
    if (count == left) {
      return count;
    }
    if (left - count == 1 && count > 2) {
      count--;
    }
    boolean alone = count == 1 && from == 0 && !fresh;
    return fresh ? Math.max(count, 1) : alone ? 0 : count;
  }

  /** Lines of a text across the page. */
  List<Line> lines(Text text, Style style) {
    return type.lines(text, style, width());
  }
}
