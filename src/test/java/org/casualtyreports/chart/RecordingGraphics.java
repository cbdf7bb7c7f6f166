package org.casualtyreports.chart;

import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** Writes down what is drawn, with its place on paper; images are refused. */
@NullUnmarked
final class RecordingGraphics extends Graphics2D {
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

  private final Graphics2D to;
  private final List<Mark> marks;

  RecordingGraphics() {
    this(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB).createGraphics(), new ArrayList<>());
    to.setClip(new Rectangle(-10_000, -10_000, 100_000, 100_000));
  }

  private RecordingGraphics(Graphics2D to, List<Mark> marks) {
    this.to = to;
    this.marks = marks;
  }

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
    Shape clip = to.getClip();
    marks.add(
        new Mark(
            kind,
            words,
            to.getTransform().createTransformedShape(bounds).getBounds2D(),
            to.getTransform().createTransformedShape(clip).getBounds2D(),
            form));
  }

  /** A machine may have no fonts at all: a chart asks for none but those that are shipped. */
  private static Font ours(Font font) {
    if (!font.getFamily(Locale.ROOT).startsWith("Noto")) {
      throw new IllegalArgumentException("not a shipped font: " + font);
    }
    return font;
  }

  private String form(Shape shape) {
    StringBuilder form = new StringBuilder(to.getPaint().toString());
    double[] at = new double[6];
    for (PathIterator i = shape.getPathIterator(to.getTransform()); !i.isDone(); i.next()) {
      form.append(i.currentSegment(at))
          .append(String.format(Locale.ROOT, " %.4f,%.4f ", at[0], at[1]));
    }
    return form.toString();
  }

  private static UnsupportedOperationException notExpected() {
    return new UnsupportedOperationException("a chart draws lines, areas and words only");
  }

  @Override
  public Graphics create() {
    return new RecordingGraphics((Graphics2D) to.create(), marks);
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
  public void drawString(String str, int x, int y) {
    drawString(str, (float) x, (float) y);
  }

  @Override
  public void drawString(String str, float x, float y) {
    GlyphVector glyphs = getFont().createGlyphVector(new FontRenderContext(null, true, true), str);
    record(Mark.Kind.WORDS, str, glyphs.getOutline(x, y).getBounds2D(), to.getPaint() + str);
  }

  @Override
  public void drawGlyphVector(GlyphVector g, float x, float y) {
    Shape outline = g.getOutline(x, y);
    if (!outline.getBounds2D().isEmpty()) {
      record(Mark.Kind.GLYPHS, "", outline.getBounds2D(), form(outline));
    }
  }

  @Override
  public void dispose() {
    to.dispose();
  }

  @Override
  public void addRenderingHints(Map<?, ?> hints) {
    to.addRenderingHints(hints);
  }

  @Override
  public void clip(Shape s) {
    to.clip(s);
  }

  @Override
  public void clipRect(int x, int y, int width, int height) {
    to.clipRect(x, y, width, height);
  }

  @Override
  public void copyArea(int x, int y, int width, int height, int dx, int dy) {
    to.copyArea(x, y, width, height, dx, dy);
  }

  @Override
  public void rotate(double theta) {
    to.rotate(theta);
  }

  @Override
  public void rotate(double theta, double x, double y) {
    to.rotate(theta, x, y);
  }

  @Override
  public void scale(double sx, double sy) {
    to.scale(sx, sy);
  }

  @Override
  public void shear(double shx, double shy) {
    to.shear(shx, shy);
  }

  @Override
  public void transform(AffineTransform t) {
    to.transform(t);
  }

  @Override
  public void translate(double tx, double ty) {
    to.translate(tx, ty);
  }

  @Override
  public void translate(int x, int y) {
    to.translate(x, y);
  }

  @Override
  public void setBackground(Color color) {
    to.setBackground(color);
  }

  @Override
  public void setClip(Shape clip) {
    to.setClip(clip);
  }

  @Override
  public void setClip(int x, int y, int width, int height) {
    to.setClip(x, y, width, height);
  }

  @Override
  public void setColor(Color c) {
    to.setColor(c);
  }

  @Override
  public void setComposite(Composite comp) {
    to.setComposite(comp);
  }

  @Override
  public void setFont(Font font) {
    to.setFont(ours(font));
  }

  @Override
  public void setPaint(Paint paint) {
    to.setPaint(paint);
  }

  @Override
  public void setPaintMode() {
    to.setPaintMode();
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {
    to.setRenderingHint(key, value);
  }

  @Override
  public void setRenderingHints(Map<?, ?> hints) {
    to.setRenderingHints(hints);
  }

  @Override
  public void setStroke(Stroke s) {
    to.setStroke(s);
  }

  @Override
  public void setTransform(AffineTransform t) {
    to.setTransform(t);
  }

  @Override
  public void setXORMode(Color c) {
    to.setXORMode(c);
  }

  @Override
  public Color getBackground() {
    return to.getBackground();
  }

  @Override
  public Shape getClip() {
    return to.getClip();
  }

  @Override
  public Rectangle getClipBounds() {
    return to.getClipBounds();
  }

  @Override
  public Color getColor() {
    return to.getColor();
  }

  @Override
  public Composite getComposite() {
    return to.getComposite();
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    return to.getDeviceConfiguration();
  }

  @Override
  public Font getFont() {
    return to.getFont();
  }

  @Override
  public FontMetrics getFontMetrics(Font f) {
    return to.getFontMetrics(ours(f));
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return to.getFontRenderContext();
  }

  @Override
  public Paint getPaint() {
    return to.getPaint();
  }

  @Override
  public Object getRenderingHint(RenderingHints.Key key) {
    return to.getRenderingHint(key);
  }

  @Override
  public RenderingHints getRenderingHints() {
    return to.getRenderingHints();
  }

  @Override
  public Stroke getStroke() {
    return to.getStroke();
  }

  @Override
  public AffineTransform getTransform() {
    return to.getTransform();
  }

  @Override
  public boolean hit(Rectangle rect, Shape s, boolean onStroke) {
    return to.hit(rect, s, onStroke);
  }

  @Override
  public void clearRect(int x, int y, int width, int height) {
    throw notExpected();
  }

  @Override
  public void drawArc(int x, int y, int width, int height, int startAngle, int arcAngle) {
    throw notExpected();
  }

  @Override
  public boolean drawImage(Image img, int x, int y, ImageObserver observer) {
    throw notExpected();
  }

  @Override
  public boolean drawImage(Image img, int x, int y, int width, int height, ImageObserver observer) {
    throw notExpected();
  }

  @Override
  public boolean drawImage(Image img, int x, int y, Color bg, ImageObserver observer) {
    throw notExpected();
  }

  @Override
  public boolean drawImage(
      Image img, int x, int y, int width, int height, Color bg, ImageObserver observer) {
    throw notExpected();
  }

  @Override
  public boolean drawImage(
      Image img, int a, int b, int c, int d, int e, int f, int g, int h, ImageObserver o) {
    throw notExpected();
  }

  @Override
  public boolean drawImage(
      Image img, int a, int b, int c, int d, int e, int f, int g, int h, Color k, ImageObserver o) {
    throw notExpected();
  }

  @Override
  public boolean drawImage(Image img, AffineTransform xform, ImageObserver obs) {
    throw notExpected();
  }

  @Override
  public void drawImage(BufferedImage img, BufferedImageOp op, int x, int y) {
    throw notExpected();
  }

  @Override
  public void drawLine(int x1, int y1, int x2, int y2) {
    throw notExpected();
  }

  @Override
  public void drawOval(int x, int y, int width, int height) {
    throw notExpected();
  }

  @Override
  public void drawPolygon(int[] xPoints, int[] yPoints, int nPoints) {
    throw notExpected();
  }

  @Override
  public void drawPolyline(int[] xPoints, int[] yPoints, int nPoints) {
    throw notExpected();
  }

  @Override
  public void drawRenderableImage(RenderableImage img, AffineTransform xform) {
    throw notExpected();
  }

  @Override
  public void drawRenderedImage(RenderedImage img, AffineTransform xform) {
    throw notExpected();
  }

  @Override
  public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
    throw notExpected();
  }

  @Override
  public void drawString(AttributedCharacterIterator iterator, float x, float y) {
    throw notExpected();
  }

  @Override
  public void drawString(AttributedCharacterIterator iterator, int x, int y) {
    throw notExpected();
  }

  @Override
  public void fillArc(int x, int y, int width, int height, int startAngle, int arcAngle) {
    throw notExpected();
  }

  @Override
  public void fillOval(int x, int y, int width, int height) {
    throw notExpected();
  }

  @Override
  public void fillPolygon(int[] xPoints, int[] yPoints, int nPoints) {
    throw notExpected();
  }

  @Override
  public void fillRect(int x, int y, int width, int height) {
    throw notExpected();
  }

  @Override
  public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
    throw notExpected();
  }
}
