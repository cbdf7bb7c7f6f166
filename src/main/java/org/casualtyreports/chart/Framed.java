package org.casualtyreports.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.casualtyreports.chart.Canvas.Align;
import org.casualtyreports.chart.Lettering.Type;

/** A body under its title and above its key. */
record Framed(String title, Body body, Key key, Direction direction, Lettering lettering)
    implements Drawing {
  private static final double BELOW_TITLE = 6;

  @Override
  public double heightFor(double width) {
    return titleHeight(width) + body.heightFor(width) + key.height(width, lettering);
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area) {
    Paint paint = graphics.getPaint();
    Stroke stroke = graphics.getStroke();
    Font font = graphics.getFont();
    RenderingHints hints = (RenderingHints) graphics.getRenderingHints().clone();
    drawAll(new Canvas(graphics, area, lettering, direction));
    graphics.setPaint(paint);
    graphics.setStroke(stroke);
    graphics.setFont(font);
    graphics.setRenderingHints(hints);
  }

  private void drawAll(Canvas canvas) {
    double width = canvas.area().getWidth();
    canvas.lines(lettering.wrap(title, Type.TITLE, width), Type.TITLE, 0, 0, Align.START);
    double top = titleHeight(width);
    body.draw(canvas, top);
    key.draw(canvas, top + body.heightFor(width));
  }

  private double titleHeight(double width) {
    List<String> lines = lettering.wrap(title, Type.TITLE, width);
    return lines.isEmpty() ? 0 : lettering.height(lines, Type.TITLE) + BELOW_TITLE;
  }
}
