package org.casualtyreports.html;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.Locale;
import org.casualtyreports.chart.Direction;
import org.casualtyreports.chart.PlainGraphics;
import org.casualtyreports.chart.ShapesWords;
import org.jspecify.annotations.NullUnmarked;

/**
 * Writes a drawing as SVG. Words stay words, as wide as they were measured, in the fonts of the
 * page; the browser shapes those whose letters join.
 */
@NullUnmarked
final class SvgGraphics extends PlainGraphics implements ShapesWords {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final StringBuilder svg = new StringBuilder();

  /** What was drawn. */
  String content() {
    return svg.toString();
  }

  @Override
  public void draw(Shape shape) {
    BasicStroke stroke = (BasicStroke) getStroke();
    svg.append("<path fill=\"none\" stroke=\"").append(colour());
    svg.append("\" stroke-width=\"").append(number(stroke.getLineWidth())).append('"');
    if (stroke.getEndCap() == BasicStroke.CAP_ROUND) {
      svg.append(" stroke-linecap=\"round\"");
    } else if (stroke.getEndCap() == BasicStroke.CAP_SQUARE) {
      svg.append(" stroke-linecap=\"square\"");
    }
    if (stroke.getLineJoin() == BasicStroke.JOIN_ROUND) {
      svg.append(" stroke-linejoin=\"round\"");
    }
    float[] dashes = stroke.getDashArray();
    if (dashes != null) {
      svg.append(" stroke-dasharray=\"");
      for (int i = 0; i < dashes.length; i++) {
        svg.append(i == 0 ? "" : " ").append(number(dashes[i]));
      }
      svg.append('"');
    }
    path(shape, getTransform());
  }

  @Override
  public void fill(Shape shape) {
    svg.append("<path fill=\"").append(colour()).append('"');
    path(shape, getTransform());
  }

  @Override
  public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    throw new UnsupportedOperationException("words are drawn as words");
  }

  @Override
  public void drawString(String words, float x, float y) {
    double width = getFont().getStringBounds(words, EXACT).getWidth();
    drawWords(words, Direction.LEFT_TO_RIGHT, x, y, width);
  }

  /** The browser joins and orders the letters; the line is as wide as it was measured. */
  @Override
  public void drawWords(String words, Direction reading, double x, double y, double width) {
    if (words.isEmpty()) {
      return;
    }
    Font font = getFont();
    boolean leftwards = reading == Direction.RIGHT_TO_LEFT;
    AffineTransform at = getTransform();
    Point2D place = at.transform(new Point2D.Double(leftwards ? x + width : x, y), null);
    svg.append("<text x=\"").append(number(place.getX()));
    svg.append("\" y=\"").append(number(place.getY())).append('"');
    boolean turned = at.getShearX() != 0 || at.getShearY() != 0;
    if (turned) {
      double degrees = Math.toDegrees(Math.atan2(at.getShearY(), at.getScaleX()));
      svg.append(" transform=\"rotate(").append(number(degrees)).append(' ');
      svg.append(number(place.getX())).append(' ').append(number(place.getY())).append(")\"");
    }
    if (leftwards) {
      svg.append(" direction=\"rtl\"");
    }
    svg.append(" font-size=\"").append(number(font.getSize2D())).append('"');
    if (font.getPSName().contains("Bold")) {
      svg.append(" font-weight=\"700\"");
    }
    svg.append(" fill=\"").append(colour()).append('"');
    svg.append(" textLength=\"").append(number(width));
    svg.append("\" lengthAdjust=\"spacingAndGlyphs\">");
    svg.append(Markup.escaped(words)).append("</text>");
  }

  private String colour() {
    if (!(getPaint() instanceof Color color)) {
      throw new UnsupportedOperationException("a chart draws in plain colours");
    }
    return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF);
  }

  /** Steps are measured from where the one before ended, in hundredths: that is short. */
  private void path(Shape shape, AffineTransform transform) {
    svg.append(" d=\"");
    double[] at = new double[6];
    long[] pen = new long[2];
    long[] start = new long[2];
    for (PathIterator i = shape.getPathIterator(transform); !i.isDone(); i.next()) {
      switch (i.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> {
          step('m', at, 2, pen);
          System.arraycopy(pen, 0, start, 0, 2);
        }
        case PathIterator.SEG_LINETO -> step('l', at, 2, pen);
        case PathIterator.SEG_QUADTO -> step('q', at, 4, pen);
        case PathIterator.SEG_CUBICTO -> step('c', at, 6, pen);
        default -> {
          svg.append('z');
          System.arraycopy(start, 0, pen, 0, 2);
        }
      }
    }
    svg.append("\"/>");
  }

  private void step(char command, double[] at, int count, long[] pen) {
    svg.append(command);
    long x = pen[0];
    long y = pen[1];
    for (int i = 0; i < count; i += 2) {
      x = Math.round(at[i] * 100);
      y = Math.round(at[i + 1] * 100);
      svg.append(i == 0 ? "" : " ").append(hundredths(x - pen[0]));
      svg.append(' ').append(hundredths(y - pen[1]));
    }
    pen[0] = x;
    pen[1] = y;
  }

  /** At most two decimals, without those that say nothing. */
  static String number(double value) {
    return hundredths(Math.round(value * 100));
  }

  private static String hundredths(long hundredths) {
    long size = Math.abs(hundredths);
    long rest = size % 100;
    String whole = (hundredths < 0 ? "-" : "") + (size >= 100 || rest == 0 ? size / 100 : "");
    if (rest == 0) {
      return whole;
    }
    return whole + (rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest);
  }
}
