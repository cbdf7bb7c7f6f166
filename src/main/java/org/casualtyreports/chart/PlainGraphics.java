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
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/**
 * Graphics that take lines, areas and words, which is all that a chart draws; pictures are refused.
 * Colours, strokes, fonts and places are kept; clipping is kept but not applied, because no chart
 * draws beyond its area.
 */
@NullUnmarked
public abstract class PlainGraphics extends Graphics2D {
  private final Graphics2D state;

  protected PlainGraphics() {
    state = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB).createGraphics();
    state.setFont(Typeface.NOTO_SANS.regular(10));
    state.setClip(new Rectangle(-10_000, -10_000, 100_000, 100_000));
  }

  /** A machine may have no fonts at all: a chart asks for none but those that are shipped. */
  private static Font ours(Font font) {
    if (!font.getFamily(Locale.ROOT).startsWith("Noto")) {
      throw new IllegalArgumentException("not a shipped font: " + font);
    }
    return font;
  }

  private static UnsupportedOperationException notExpected() {
    return new UnsupportedOperationException("a chart draws lines, areas and words only");
  }

  @Override
  public Graphics create() {
    throw new UnsupportedOperationException("a chart draws on the graphics that it is given");
  }

  @Override
  public void drawString(String str, int x, int y) {
    drawString(str, (float) x, (float) y);
  }

  @Override
  public void dispose() {
    state.dispose();
  }

  @Override
  public void addRenderingHints(Map<?, ?> hints) {
    state.addRenderingHints(hints);
  }

  @Override
  public void clip(Shape s) {
    state.clip(s);
  }

  @Override
  public void clipRect(int x, int y, int width, int height) {
    state.clipRect(x, y, width, height);
  }

  @Override
  public void copyArea(int x, int y, int width, int height, int dx, int dy) {
    state.copyArea(x, y, width, height, dx, dy);
  }

  @Override
  public void rotate(double theta) {
    state.rotate(theta);
  }

  @Override
  public void rotate(double theta, double x, double y) {
    state.rotate(theta, x, y);
  }

  @Override
  public void scale(double sx, double sy) {
    state.scale(sx, sy);
  }

  @Override
  public void shear(double shx, double shy) {
    state.shear(shx, shy);
  }

  @Override
  public void transform(AffineTransform t) {
    state.transform(t);
  }

  @Override
  public void translate(double tx, double ty) {
    state.translate(tx, ty);
  }

  @Override
  public void translate(int x, int y) {
    state.translate(x, y);
  }

  @Override
  public void setBackground(Color color) {
    state.setBackground(color);
  }

  @Override
  public void setClip(Shape clip) {
    state.setClip(clip);
  }

  @Override
  public void setClip(int x, int y, int width, int height) {
    state.setClip(x, y, width, height);
  }

  @Override
  public void setColor(Color c) {
    state.setColor(c);
  }

  @Override
  public void setComposite(Composite comp) {
    state.setComposite(comp);
  }

  @Override
  public void setFont(Font font) {
    state.setFont(ours(font));
  }

  @Override
  public void setPaint(Paint paint) {
    state.setPaint(paint);
  }

  @Override
  public void setPaintMode() {
    state.setPaintMode();
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, Object value) {
    state.setRenderingHint(key, value);
  }

  @Override
  public void setRenderingHints(Map<?, ?> hints) {
    state.setRenderingHints(hints);
  }

  @Override
  public void setStroke(Stroke s) {
    state.setStroke(s);
  }

  @Override
  public void setTransform(AffineTransform t) {
    state.setTransform(t);
  }

  @Override
  public void setXORMode(Color c) {
    state.setXORMode(c);
  }

  @Override
  public Color getBackground() {
    return state.getBackground();
  }

  @Override
  public Shape getClip() {
    return state.getClip();
  }

  @Override
  public Rectangle getClipBounds() {
    return state.getClipBounds();
  }

  @Override
  public Color getColor() {
    return state.getColor();
  }

  @Override
  public Composite getComposite() {
    return state.getComposite();
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    return state.getDeviceConfiguration();
  }

  @Override
  public Font getFont() {
    return state.getFont();
  }

  @Override
  public FontMetrics getFontMetrics(Font f) {
    return state.getFontMetrics(ours(f));
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return state.getFontRenderContext();
  }

  @Override
  public Paint getPaint() {
    return state.getPaint();
  }

  @Override
  public Object getRenderingHint(RenderingHints.Key key) {
    return state.getRenderingHint(key);
  }

  @Override
  public RenderingHints getRenderingHints() {
    return state.getRenderingHints();
  }

  @Override
  public Stroke getStroke() {
    return state.getStroke();
  }

  @Override
  public AffineTransform getTransform() {
    return state.getTransform();
  }

  @Override
  public boolean hit(Rectangle rect, Shape s, boolean onStroke) {
    return state.hit(rect, s, onStroke);
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
