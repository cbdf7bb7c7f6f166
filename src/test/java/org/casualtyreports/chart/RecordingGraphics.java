package org.casualtyreports.chart;

import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.NullUnmarked;

/** Writes down what is drawn, with its place on paper; images are refused. */
@NullUnmarked
final class RecordingGraphics extends PlainGraphics {
  /** What was drawn: words are empty for shapes. */
  record Mark(Kind kind, String words, Rectangle2D bounds, Rectangle2D clip, String form) {
    /** How it was drawn. */
    enum Kind {
      WORDS,
      GLYPHS,
      LINE,
      AREA
    }
  }

  private final List<Mark> marks = new ArrayList<>();

  /** Draws in an area that begins at (30, 40). */
  static List<Mark> marksOf(Drawing drawing, double width) {
    RecordingGraphics graphics = new RecordingGraphics();
    drawing.draw(graphics, area(drawing, width));
    return graphics.marks;
  }

  static Rectangle2D area(Drawing drawing, double width) {
    return new Rectangle2D.Double(30, 40, width, drawing.heightFor(width));
  }

  private void record(Mark.Kind kind, String words, Rectangle2D bounds, String form) {
    Shape clip = getClip();
    marks.add(
        new Mark(
            kind,
            words,
            getTransform().createTransformedShape(bounds).getBounds2D(),
            getTransform().createTransformedShape(clip).getBounds2D(),
            form));
  }

  private String form(Shape shape) {
    StringBuilder form = new StringBuilder(getPaint().toString());
    double[] at = new double[6];
    for (PathIterator i = shape.getPathIterator(getTransform()); !i.isDone(); i.next()) {
      form.append(i.currentSegment(at))
          .append(String.format(Locale.ROOT, " %.4f,%.4f ", at[0], at[1]));
    }
    return form.toString();
  }

  @Override
  public void draw(Shape s) {
    record(Mark.Kind.LINE, "", s.getBounds2D(), form(s));
  }

  @Override
  public void fill(Shape s) {
    record(Mark.Kind.AREA, "", s.getBounds2D(), form(s));
  }

  @Override
  public void drawString(String str, float x, float y) {
    GlyphVector glyphs = getFont().createGlyphVector(new FontRenderContext(null, true, true), str);
    record(Mark.Kind.WORDS, str, glyphs.getOutline(x, y).getBounds2D(), getPaint() + str);
  }

  @Override
  public void drawGlyphVector(GlyphVector g, float x, float y) {
    Shape outline = g.getOutline(x, y);
    if (!outline.getBounds2D().isEmpty()) {
      record(Mark.Kind.GLYPHS, "", outline.getBounds2D(), form(outline));
    }
  }
}
