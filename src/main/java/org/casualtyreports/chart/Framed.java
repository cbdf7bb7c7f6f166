package org.casualtyreports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.casualtyreports.chart.Canvas.Align;
import org.casualtyreports.chart.Lettering.Type;
import org.casualtyreports.report.ChartSpec.Words;

/** A body under its title and above its key. */
record Framed(String title, Body body, Words words, Direction direction, Lettering lettering)
    implements Drawing {
  private static final double BELOW_TITLE = 6;

  @Override
  public double heightFor(double width) {
    return titleHeight(width) + body.heightFor(width) + key().height(width, lettering);
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area) {
    Graphics2D own = (Graphics2D) graphics.create();
    try {
      Canvas canvas = new Canvas(own, area, lettering, direction);
      double width = area.getWidth();
      canvas.lines(lettering.wrap(title, Type.TITLE, width), Type.TITLE, 0, 0, Align.START);
      double top = titleHeight(width);
      body.draw(canvas, top);
      key().draw(canvas, top + body.heightFor(width));
    } finally {
      own.dispose();
    }
  }

  private double titleHeight(double width) {
    List<String> lines = lettering.wrap(title, Type.TITLE, width);
    return lines.isEmpty() ? 0 : lettering.height(lines, Type.TITLE) + BELOW_TITLE;
  }

  private Key key() {
    return new Key(
        body.signs().stream().sorted().map(sign -> new Key.Entry(sign, explain(sign))).toList());
  }

  private String explain(Key.Sign sign) {
    return switch (sign) {
      case OPEN_BAR, OPEN_LINE -> words.open();
      case PROVISIONAL -> words.provisional();
      case NOT_STATED -> words.notStated();
      case SILENT -> words.silent();
      case NOT_COLLECTED -> words.notCollected();
    };
  }
}
