package org.casualtyreports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.LongFunction;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** A value axis with whole numbers and no mark beyond the last. */
final class CountAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;

  private final transient Ticks ticks;
  private final transient LongFunction<String> counts;

  CountAxis(Ticks ticks, LongFunction<String> counts, Lettering lettering) {
    this.ticks = ticks;
    this.counts = counts;
    Theme.bare(this, lettering);
    setTickLabelsVisible(true);
    setTickLabelInsets(new RectangleInsets(2, 3, 2, 3));
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    TextAnchor anchor =
        edge == RectangleEdge.LEFT
            ? TextAnchor.CENTER_RIGHT
            : edge == RectangleEdge.RIGHT ? TextAnchor.CENTER_LEFT : TextAnchor.TOP_CENTER;
    return ticks.values().stream()
        .map(
            value ->
                new NumberTick(
                    TickType.MAJOR, value, counts.apply(value), anchor, TextAnchor.CENTER, 0))
        .toList();
  }

  @Override
  public Object clone() throws CloneNotSupportedException {
    throw new CloneNotSupportedException("an axis belongs to one drawing");
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
