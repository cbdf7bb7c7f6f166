package org.casualtyreports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;

/** Draws one item at a time from a list of our own, on the axes of the plot. */
abstract class ItemRenderer extends AbstractXYItemRenderer {
  private static final long serialVersionUID = 1L;

  /** The axes of a plot as places on paper. */
  record Axes(Rectangle2D area, XYPlot plot, ValueAxis domain, ValueAxis range) {
    double x(double value) {
      return domain.valueToJava2D(value, area, plot.getDomainAxisEdge());
    }

    double y(double value) {
      return range.valueToJava2D(value, area, plot.getRangeAxisEdge());
    }
  }

  abstract void item(Graphics2D g, Axes axes, int item);

  /** All items are drawn, those without a value too: a gap has its own sign. */
  @Override
  public XYItemRendererState initialise(
      Graphics2D g2,
      Rectangle2D dataArea,
      XYPlot plot,
      XYDataset dataset,
      @Nullable PlotRenderingInfo info) {
    XYItemRendererState state = new XYItemRendererState(info);
    state.setProcessVisibleItemsOnly(false);
    return state;
  }

  @Override
  public void drawItem(
      Graphics2D g2,
      XYItemRendererState state,
      Rectangle2D dataArea,
      @Nullable PlotRenderingInfo info,
      XYPlot plot,
      ValueAxis domainAxis,
      ValueAxis rangeAxis,
      XYDataset dataset,
      int series,
      int item,
      @Nullable CrosshairState crosshairState,
      int pass) {
    item(g2, new Axes(dataArea, plot, domainAxis, rangeAxis), item);
  }
}
