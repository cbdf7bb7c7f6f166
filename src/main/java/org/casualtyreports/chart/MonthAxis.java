package org.casualtyreports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.casualtyreports.chart.Lettering.Type;
import org.casualtyreports.report.ChartSpec.MonthTick;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;

/** A month axis: as many month names as fit, counted from each January, and the years below. */
final class MonthAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;
  private static final double ABOVE = 2.5;
  private static final double YEAR_INSET = 2.5;

  private final transient List<MonthTick> months;
  private final transient Lettering lettering;
  private final Direction direction;

  MonthAxis(List<MonthTick> months, Lettering lettering, Direction direction) {
    this.months = months;
    this.lettering = lettering;
    this.direction = direction;
    Theme.bare(this, lettering);
    setAxisLineVisible(true);
    setRange(-0.5, Math.max(months.size(), 1) - 0.5);
    setInverted(direction == Direction.RIGHT_TO_LEFT);
  }

  static double height(Lettering lettering) {
    return ABOVE + 2 * lettering.lineHeight(Type.TICK) + 1;
  }

  /** How far the last words reach beyond the last month of an axis of this length. */
  static double overhang(List<MonthTick> months, Lettering lettering, double length) {
    double unit = length / Math.max(months.size(), 1);
    double over = 0;
    double rest = unit;
    for (int i = months.size() - 1; i >= 0; i--) {
      MonthTick month = months.get(i);
      over = Math.max(over, lettering.width(month.label(), Type.TICK) / 2 - rest + unit / 2);
      double year = lettering.width(month.year(), Type.TICK);
      over = Math.max(over, year + YEAR_INSET + 1 - rest);
      rest += unit;
    }
    return over * 1.15;
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    return List.of();
  }

  @Override
  public AxisState draw(
      Graphics2D g2,
      double cursor,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge,
      @Nullable PlotRenderingInfo plotState) {
    AxisState state = super.draw(g2, cursor, plotArea, dataArea, edge, plotState);
    drawMonths(g2, cursor, plotArea, dataArea, edge);
    drawYears(g2, cursor, plotArea, dataArea, edge);
    return state;
  }

  private void drawMonths(
      Graphics2D g2,
      double cursor,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge) {
    double baseline = cursor + ABOVE + lettering.baseline(Type.TICK);
    for (int month : labelled(dataArea.getWidth() / Math.max(months.size(), 1))) {
      String label = months.get(month).label();
      double middle = valueToJava2D(month, dataArea, edge);
      double left = inside(plotArea, middle - width(label) / 2, width(label));
      lettering.draw(g2, label, Type.TICK, Theme.MUTED, left, baseline);
    }
  }

  private void drawYears(
      Graphics2D g2,
      double cursor,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge) {
    double top = cursor + ABOVE + lettering.lineHeight(Type.TICK);
    double baseline = top + lettering.baseline(Type.TICK);
    List<Integer> starts = yearStarts();
    int skip = yearsBetweenLabels(starts, dataArea.getWidth() / Math.max(months.size(), 1));
    for (int i = 0; i < starts.size(); i++) {
      int start = starts.get(i);
      double edgeX = valueToJava2D(start - 0.5, dataArea, edge);
      if (start > 0) {
        g2.setPaint(Theme.AXIS);
        g2.setStroke(Theme.HAIR);
        g2.draw(new Line2D.Double(edgeX, cursor, edgeX, cursor + ABOVE));
        g2.draw(new Line2D.Double(edgeX, top + 1.5, edgeX, baseline + 1));
      }
      if (i % skip == Math.min(1, starts.size() - 1) % skip) {
        int end = i + 1 < starts.size() ? starts.get(i + 1) : months.size();
        double endX = valueToJava2D(end - 0.5, dataArea, edge);
        String year = months.get(start).year();
        double left = inside(plotArea, yearLeft(year, edgeX, endX, start), width(year));
        lettering.draw(g2, year, Type.TICK, Theme.MUTED, left, baseline);
      }
    }
  }

  /** A year stands where it begins; a first year too short for that ends where the next begins. */
  private double yearLeft(String year, double from, double to, int start) {
    double width = width(year);
    if (months.size() == 1) {
      return (from + to - width) / 2;
    }
    double inset = YEAR_INSET * direction.sign();
    boolean tight = start == 0 && width + 2 * YEAR_INSET > Math.abs(to - from);
    double anchor = tight ? to - inset : start == 0 ? from : from + inset;
    boolean toTheLeft = tight == (direction == Direction.LEFT_TO_RIGHT);
    return toTheLeft ? anchor - width : anchor;
  }

  private static double inside(Rectangle2D area, double left, double width) {
    return Math.max(area.getX(), Math.min(left, area.getMaxX() - width));
  }

  private List<Integer> yearStarts() {
    return IntStream.range(0, months.size())
        .filter(i -> !months.get(i).year().isEmpty())
        .boxed()
        .toList();
  }

  private int yearsBetweenLabels(List<Integer> starts, double unit) {
    double needed = starts.stream().mapToDouble(i -> width(months.get(i).year())).max().orElse(0);
    return (int) Math.max(1, Math.ceil((needed + 5) / (monthsOfYear(starts) * unit)));
  }

  private static int monthsOfYear(List<Integer> starts) {
    return starts.size() < 3 ? 12 : starts.get(2) - starts.get(1);
  }

  private double width(String words) {
    return lettering.width(words, Type.TICK);
  }

  /** Every month, or every second, third, ... from January, so that names don't touch. */
  private List<Integer> labelled(double unit) {
    List<Integer> starts = yearStarts();
    double needed = months.stream().mapToDouble(m -> width(m.label())).max().orElse(0) + 3.5;
    int year = monthsOfYear(starts);
    int every = 1;
    while (every * unit < needed && every < months.size()) {
      every++;
      while (every < year && year % every != 0) {
        every++;
      }
      if (every > year) {
        every = (every + year - 1) / year * year;
      }
    }
    int anchor = starts.isEmpty() ? 0 : starts.get(Math.min(1, starts.size() - 1));
    List<Integer> chosen = new ArrayList<>();
    for (int i = anchor % every; i < months.size(); i += every) {
      chosen.add(i);
    }
    return chosen;
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
