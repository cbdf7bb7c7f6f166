package org.casualtyreports.chart;

import org.jfree.chart.axis.NumberAxis;

/** Heights of rows in points from the top; itself not drawn. */
final class RowAxis {
  private RowAxis() {}

  static NumberAxis ofHeight(double height) {
    NumberAxis axis = new NumberAxis();
    Theme.bare(axis);
    axis.setRange(0, height);
    axis.setInverted(true);
    return axis;
  }
}
