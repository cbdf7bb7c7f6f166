package org.casualtyreports.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.casualtyreports.chart.Canvas.Align;
import org.casualtyreports.chart.Lettering.Type;
import org.casualtyreports.report.ChartSpec.Break;
import org.casualtyreports.report.ChartSpec.Certainty;
import org.casualtyreports.report.ChartSpec.MonthlySeries;
import org.casualtyreports.report.ChartSpec.Point;
import org.casualtyreports.report.ChartSpec.Series;
import org.casualtyreports.report.ChartSpec.Span;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Small multiples of monthly series on one value axis, in one column or two. */
record MonthPanels(
    MonthlySeries spec, List<Series> series, Ticks ticks, ChartStyle style, Lettering lettering)
    implements Body {
  private static final double BETWEEN_COLUMNS = 20;
  private static final double BETWEEN_ROWS = 12;
  private static final double NARROWEST_PANEL = 190;
  private static final int MOST_MONTHS_IN_HALF = 36;
  private static final double HEADROOM = Signs.OPEN_RISE + 3;
  private static final double PLOT_HEIGHT = 66;
  private static final double WIDE_PLOT_HEIGHT = 92;
  private static final int ABOUT_TICKS = 4;

  static MonthPanels of(MonthlySeries spec, ChartStyle style, Lettering lettering) {
    long most =
        spec.series().stream()
            .flatMap(s -> s.points().stream())
            .mapToLong(MonthPanels::reach)
            .max()
            .orElse(0);
    Ticks ticks = Ticks.reaching(most, ABOUT_TICKS);
    return new MonthPanels(spec, spec.series(), ticks, style, lettering);
  }

  private static long reach(Point point) {
    return switch (point) {
      case Point.Gap gap -> 0;
      case Point.Stated stated ->
          switch (stated.span()) {
            case Span.Closed closed -> closed.upper();
            case Span.OpenFrom open -> open.lower();
            case Span.NotStated none -> 0;
          };
    };
  }

  @Override
  public int units() {
    return series.size();
  }

  @Override
  public MonthPanels part(int from, int to) {
    return new MonthPanels(spec, series.subList(from, to), ticks, style, lettering);
  }

  @Override
  public int breakBefore(int from, int to, double width) {
    int columns = columns(width);
    return Math.max(to - (to - from) % columns, Math.min(from + columns, to));
  }

  @Override
  public double heightFor(double width) {
    double height = unitHeight(width);
    for (int row = 0; row < rows(width); row++) {
      height += (row == 0 ? 0 : BETWEEN_ROWS) + rowHeight(row, width);
    }
    return height;
  }

  @Override
  public void draw(Canvas canvas, double top) {
    double width = canvas.area().getWidth();
    List<String> unit = lettering.wrap(spec.unit(), Type.SMALL, width);
    canvas.lines(unit, Type.SMALL, 0, top, Align.START);
    double at = top + unitHeight(width);
    double panelWidth = panelWidth(width);
    for (int row = 0; row < rows(width); row++) {
      double heads = headHeight(row, width);
      for (int column = 0; column < inRow(row, width).size(); column++) {
        double along = column * (panelWidth + BETWEEN_COLUMNS);
        Rectangle2D box = canvas.box(along, at, panelWidth, rowHeight(row, width));
        Canvas panel = new Canvas(canvas.g(), box, lettering, style.direction());
        drawPanel(panel, inRow(row, width).get(column), heads, plotHeight(width));
      }
      at += rowHeight(row, width) + BETWEEN_ROWS;
    }
  }

  private int columns(double width) {
    boolean half =
        spec.series().size() > 1
            && spec.months().size() <= MOST_MONTHS_IN_HALF
            && (width - BETWEEN_COLUMNS) / 2 >= NARROWEST_PANEL;
    return half ? 2 : 1;
  }

  private int rows(double width) {
    return (series.size() + columns(width) - 1) / columns(width);
  }

  private List<Series> inRow(int row, double width) {
    int columns = columns(width);
    return series.subList(row * columns, Math.min((row + 1) * columns, series.size()));
  }

  private double panelWidth(double width) {
    int columns = columns(width);
    return (width - (columns - 1) * BETWEEN_COLUMNS) / columns;
  }

  private double plotHeight(double width) {
    return columns(width) == 1 ? WIDE_PLOT_HEIGHT : PLOT_HEIGHT;
  }

  private double unitHeight(double width) {
    List<String> lines = lettering.wrap(spec.unit(), Type.SMALL, width);
    return lines.isEmpty() ? 0 : lettering.height(lines, Type.SMALL) + 7;
  }

  private double rowHeight(int row, double width) {
    return headHeight(row, width)
        + breakHeight(panelWidth(width))
        + plotHeight(width)
        + MonthAxis.height(lettering);
  }

  /** Panels beside each other begin their plots at one height. */
  private double headHeight(int row, double width) {
    double panelWidth = panelWidth(width);
    return inRow(row, width).stream().mapToDouble(s -> head(s, panelWidth)).max().orElse(0) + 2;
  }

  private double head(Series one, double panelWidth) {
    return lettering.height(lettering.wrap(one.claimant(), Type.STRONG, panelWidth), Type.STRONG)
        + lettering.height(lettering.wrap(one.subject(), Type.SMALL, panelWidth), Type.SMALL);
  }

  private double breakHeight(double panelWidth) {
    double room = plotWidth(panelWidth);
    return spec.breaks().stream()
        .mapToDouble(b -> lettering.height(lettering.wrap(b.label(), Type.TICK, room), Type.TICK))
        .sum();
  }

  private void drawPanel(Canvas canvas, Series one, double heads, double plotHeight) {
    double panelWidth = canvas.area().getWidth();
    List<String> claimant = lettering.wrap(one.claimant(), Type.STRONG, panelWidth);
    double below = canvas.lines(claimant, Type.STRONG, 0, 0, Align.START);
    List<String> subject = lettering.wrap(one.subject(), Type.SMALL, panelWidth);
    canvas.lines(subject, Type.SMALL, 0, below, Align.START);
    double plotTop = heads + breakHeight(panelWidth);
    drawPlot(canvas, one, plotTop, plotHeight);
    drawBreaks(canvas, heads, plotTop + plotHeight);
  }

  private void drawPlot(Canvas canvas, Series one, double top, double plotHeight) {
    double panelWidth = canvas.area().getWidth();
    CountAxis values = new CountAxis(ticks, style.counts(), lettering);
    values.setRange(0, ticks.top() * plotHeight / (plotHeight - HEADROOM));
    MonthAxis months = new MonthAxis(spec.months(), lettering, style.direction());
    MonthRenderer renderer = new MonthRenderer(one.points(), lettering, style);
    XYPlot plot = new XYPlot(dataset(one), months, values, renderer);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeZeroBaselineVisible(true);
    AxisSpace below = new AxisSpace();
    below.setBottom(MonthAxis.height(lettering));
    AxisSpace beside = new AxisSpace();
    double labels = labelWidth();
    double after = panelWidth - labels - plotWidth(panelWidth);
    if (style.direction() == Direction.LEFT_TO_RIGHT) {
      beside.setLeft(labels);
      beside.setRight(after);
    } else {
      beside.setRight(labels);
      beside.setLeft(after);
      plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
    }
    double height = plotHeight + MonthAxis.height(lettering);
    Theme.chart(plot, below, beside).draw(canvas.g(), canvas.box(0, top, panelWidth, height));
  }

  /** What JFreeChart knows of the series; a month without a figure has no value. */
  private static YIntervalSeriesCollection dataset(Series one) {
    YIntervalSeries values = new YIntervalSeries(one.claimant());
    for (int month = 0; month < one.points().size(); month++) {
      add(values, month, one.points().get(month));
    }
    YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
    dataset.addSeries(values);
    return dataset;
  }

  private static void add(YIntervalSeries values, int month, Point point) {
    switch (point) {
      case Point.Gap gap -> values.add(month, Double.NaN, Double.NaN, Double.NaN);
      case Point.Stated stated -> {
        switch (stated.span()) {
          case Span.Closed closed ->
              values.add(month, closed.best(), closed.lower(), closed.upper());
          case Span.OpenFrom open -> values.add(month, open.lower(), open.lower(), Double.NaN);
          case Span.NotStated none -> values.add(month, Double.NaN, Double.NaN, Double.NaN);
        }
      }
    }
  }

  private double plotWidth(double panelWidth) {
    double length = panelWidth - labelWidth();
    return length - MonthAxis.overhang(spec.months(), lettering, length);
  }

  private double labelWidth() {
    return 5
        + ticks.values().stream()
            .mapToDouble(value -> lettering.width(style.counts().apply(value), Type.TICK))
            .max()
            .orElse(0);
  }

  /** Each break has lines of its own above the plot, on the side of its mark that has room. */
  private void drawBreaks(Canvas canvas, double top, double bottom) {
    double panelWidth = canvas.area().getWidth();
    double room = plotWidth(panelWidth);
    double begin = labelWidth();
    double month = room / Math.max(spec.months().size(), 1);
    double at = top;
    for (Break one : spec.breaks()) {
      double mark = begin + month * one.beforeMonth();
      List<String> lines = lettering.wrap(one.label(), Type.TICK, room);
      double wide = lettering.widest(lines, Type.TICK) + 3;
      double start = Math.max(begin, Math.min(mark + 3, panelWidth - wide + 3));
      boolean before = mark + wide > panelWidth && mark - wide >= begin;
      canvas.lines(
          lines, Type.TICK, before ? mark - 3 : start, at, before ? Align.END : Align.START);
      canvas.g().setPaint(Theme.INK);
      canvas.g().setStroke(Theme.DASHED);
      boolean beside = before || start >= mark + 3;
      double height = lettering.height(lines, Type.TICK);
      canvas.rule(mark, beside ? at + 1.5 : at + height, mark, bottom);
      at += height;
    }
  }

  @Override
  public Set<Key.Sign> signs() {
    Set<Key.Sign> signs = EnumSet.noneOf(Key.Sign.class);
    for (Series one : series) {
      one.points().forEach(point -> signs.addAll(signs(point)));
    }
    return signs;
  }

  private static List<Key.Sign> signs(Point point) {
    return switch (point) {
      case Point.Gap gap ->
          switch (gap.kind()) {
            case CLAIMANT_SILENT -> List.of(Key.Sign.SILENT);
            case NOT_COLLECTED -> List.of(Key.Sign.NOT_COLLECTED);
            case NOT_STATED -> List.of(Key.Sign.NOT_STATED);
          };
      case Point.Stated stated -> {
        List<Key.Sign> signs = new ArrayList<>();
        switch (stated.span()) {
          case Span.NotStated none -> signs.add(Key.Sign.NOT_STATED);
          case Span.OpenFrom open -> signs.add(Key.Sign.OPEN_BAR);
          case Span.Closed closed -> {}
        }
        boolean drawn = !(stated.span() instanceof Span.NotStated);
        if (drawn && stated.certainty() == Certainty.PROVISIONAL) {
          signs.add(Key.Sign.PROVISIONAL);
        }
        yield signs;
      }
    };
  }
}
