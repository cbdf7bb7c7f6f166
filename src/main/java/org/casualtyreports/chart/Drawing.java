package org.casualtyreports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** A chart, or a part of one that fits on a page; lengths are points (1/72 inch). */
public interface Drawing {
  /** The height that the drawing takes at this width: nothing is clipped or shortened. */
  double heightFor(double width);

  /**
   * Draws from the top of the area downwards, as wide as the area and as tall as {@link #heightFor}
   * says. The state of the graphics is left as it was.
   */
  void draw(Graphics2D graphics, Rectangle2D area);
}
