package org.casualtyreports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;

/** Heights of rows in points from the top; itself not drawn. */
final class RowAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;

  RowAxis(double height, Lettering lettering) {
    Theme.bare(this, lettering);
    setRange(0, height);
    setInverted(true);
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    return List.of();
  }
}
