package org.casualtyreports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.Stroke;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/**
 * The one look of all charts: ink, one blue, and greys.
 *
 * <p>The blue is the one of Okabe and Ito's palette, distinct in every common form of colour
 * blindness. Colour never says anything that form does not say too, so a grey print loses nothing.
 */
final class Theme {
  static final Color INK = new Color(0x22262B);
  static final Color MUTED = new Color(0x5A6169);
  static final Color AXIS = new Color(0x8A9198);
  static final Color GRID = new Color(0xE1E4E7);
  static final Color BLUE = new Color(0x0072B2);
  static final Color DEEP_BLUE = new Color(0x0B3C64);
  static final Color PALE_BLUE = new Color(0xDDEBF5);
  static final Color SILENT = new Color(0xEBEDEF);
  static final Color HATCH = new Color(0xA9B0B7);
  static final Color OUTLINE = new Color(0xC3C9CE);
  static final Color PAPER = Color.WHITE;
  static final Color SEA = new Color(0xE4EAEF);
  static final Color OTHER_LAND = new Color(0xF5F5F2);

  /** Steps of one hue, from few to many; each is darker in grey print too. */
  private static final int[] STEPS = {0xDCE9F4, 0xB5D2E8, 0x7FB3D8, 0x3F87BD, 0x125A94};

  static final Stroke HAIR = new BasicStroke(0.5f);
  static final Stroke FINE = stroke(0.8);
  static final Stroke FIRM = stroke(1.3);
  static final Stroke HALO = new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  static final Stroke DASHED =
      new BasicStroke(
          0.7f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2.4f, 1.8f}, 0);

  private Theme() {}

  private static Stroke stroke(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  }

  /** The colour between two, at a share from 0 to 1. */
  static Color between(Color from, Color to, double share) {
    return new Color(
        channel(from.getRed(), to.getRed(), share),
        channel(from.getGreen(), to.getGreen(), share),
        channel(from.getBlue(), to.getBlue(), share));
  }

  private static int channel(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  /** Which of the five steps a count takes, from 0; {@code most} is the largest count shown. */
  static int step(int count, int most) {
    return Math.min(STEPS.length - 1, (int) ((count - 1L) * STEPS.length / Math.max(most, 1)));
  }

  static Color stepColour(int step) {
    return new Color(STEPS[step]);
  }

  static Color inkOn(int step) {
    return step >= 3 ? PAPER : INK;
  }

  /** A chart of nothing but its plot: words around it are set by the layout. */
  static JFreeChart chart(XYPlot plot, AxisSpace domain, AxisSpace range) {
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinePaint(GRID);
    plot.setDomainGridlineStroke(HAIR);
    plot.setRangeGridlinePaint(GRID);
    plot.setRangeGridlineStroke(HAIR);
    plot.setDomainZeroBaselinePaint(AXIS);
    plot.setDomainZeroBaselineStroke(HAIR);
    plot.setRangeZeroBaselinePaint(AXIS);
    plot.setRangeZeroBaselineStroke(HAIR);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setFixedDomainAxisSpace(domain, false);
    plot.setFixedRangeAxisSpace(range, false);
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(null);
    chart.setBorderVisible(false);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    chart
        .getRenderingHints()
        .put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    chart.getRenderingHints().put(JFreeChart.KEY_SUPPRESS_SHADOW_GENERATION, Boolean.TRUE);
    return chart;
  }

  /** Nothing of an axis is drawn until asked for, and then in our own font. */
  static void bare(Axis axis, Lettering lettering) {
    axis.setTickLabelFont(lettering.font(Lettering.Type.TICK));
    axis.setLabelFont(lettering.font(Lettering.Type.TICK));
    axis.setTickLabelPaint(MUTED);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setTickLabelsVisible(false);
    axis.setTickLabelInsets(RectangleInsets.ZERO_INSETS);
    axis.setLabelInsets(RectangleInsets.ZERO_INSETS);
    axis.setAxisLinePaint(AXIS);
    axis.setAxisLineStroke(HAIR);
    axis.setTickMarkPaint(AXIS);
    axis.setTickMarkStroke(HAIR);
  }
}
