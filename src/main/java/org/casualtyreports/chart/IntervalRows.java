package org.casualtyreports.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.casualtyreports.chart.Canvas.Align;
import org.casualtyreports.chart.IntervalRenderer.Placed;
import org.casualtyreports.chart.IntervalRow.Block;
import org.casualtyreports.chart.IntervalRow.Mark;
import org.casualtyreports.chart.IntervalScale.Measures;
import org.casualtyreports.chart.Lettering.Type;
import org.casualtyreports.report.ChartSpec.ClaimIntervals;
import org.casualtyreports.report.ChartSpec.Reconciliation;
import org.casualtyreports.report.ChartSpec.Span;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/**
 * Figures below each other under headings, on one value axis from 0.
 *
 * @param shown the blocks to draw
 * @param scale set by all blocks, on this page or not
 */
record IntervalRows(
    String unit, List<Block> shown, IntervalScale scale, ChartStyle style, Lettering lettering)
    implements Body {
  private static final double ROW_PADDING = 6;
  private static final double BETWEEN_BLOCKS = 9;

  static IntervalRows of(ClaimIntervals spec, ChartStyle style, Lettering lettering) {
    List<Block> blocks =
        spec.groups().stream()
            .map(
                group ->
                    new Block(
                        group.heading(),
                        "",
                        group.claims().stream()
                            .map(
                                c ->
                                    new IntervalRow(
                                        c.claimant(), c.detail(), c.span(), c.shown(), Mark.DOT))
                            .toList()))
            .toList();
    return new IntervalRows(
        spec.unit(), blocks, new IntervalScale(blocks, style, lettering), style, lettering);
  }

  static IntervalRows of(Reconciliation spec, ChartStyle style, Lettering lettering) {
    List<Block> blocks =
        spec.pairs().stream()
            .map(
                pair ->
                    new Block(
                        pair.claimant(),
                        pair.subject(),
                        List.of(
                            new IntervalRow(
                                spec.totalLabel(), "", pair.total(), pair.totalShown(), Mark.DOT),
                            new IntervalRow(
                                spec.itemsLabel(),
                                "",
                                pair.items(),
                                pair.itemsShown(),
                                Mark.SQUARE))))
            .toList();
    return new IntervalRows(
        spec.unit(), blocks, new IntervalScale(blocks, style, lettering), style, lettering);
  }

  @Override
  public int units() {
    return shown.stream().mapToInt(block -> block.rows().size()).sum();
  }

  @Override
  public IntervalRows part(int from, int to) {
    List<Block> part = new ArrayList<>();
    int first = 0;
    for (Block block : shown) {
      int size = block.rows().size();
      int begin = Math.max(from - first, 0);
      int end = Math.min(to - first, size);
      if (begin < end) {
        part.add(new Block(block.heading(), block.subject(), block.rows().subList(begin, end)));
      }
      first += size;
    }
    return new IntervalRows(unit, part, scale, style, lettering);
  }

  /** Between two headings where there is one; inside a block only if it alone fills the page. */
  @Override
  public int breakBefore(int from, int to, double width) {
    int best = from;
    int end = 0;
    for (Block block : shown) {
      end += block.rows().size();
      if (end <= to) {
        best = Math.max(best, end);
      }
    }
    return best > from ? best : to;
  }

  @Override
  public Set<Key.Sign> signs() {
    Set<Key.Sign> signs = EnumSet.noneOf(Key.Sign.class);
    boolean open =
        shown.stream()
            .flatMap(block -> block.rows().stream())
            .anyMatch(row -> row.span() instanceof Span.OpenFrom);
    if (open) {
      signs.add(Key.Sign.OPEN_LINE);
    }
    return signs;
  }

  @Override
  public double heightFor(double width) {
    Measures measures = scale.at(width);
    double height = axisHeight(measures);
    for (int i = 0; i < shown.size(); i++) {
      Block block = shown.get(i);
      height += (i == 0 ? 0 : BETWEEN_BLOCKS) + headHeight(block, width);
      height += rowsHeight(block, measures);
    }
    return height;
  }

  @Override
  public void draw(Canvas canvas, double top) {
    Measures measures = scale.at(canvas.area().getWidth());
    double at = top;
    for (int i = 0; i < shown.size(); i++) {
      Block block = shown.get(i);
      at += i == 0 ? 0 : BETWEEN_BLOCKS;
      drawHead(canvas, block, at);
      at += headHeight(block, measures.width());
      drawLabels(canvas, block, measures, at);
      drawPlot(canvas, block, measures, at, i == shown.size() - 1);
      at += rowsHeight(block, measures);
    }
    canvas.lines(
        lettering.wrap(unit, Type.SMALL, measures.plot()),
        Type.SMALL,
        measures.begin() + IntervalScale.BEFORE_ZERO,
        at + tickHeight(),
        Align.START);
  }

  private void drawHead(Canvas canvas, Block block, double top) {
    double width = canvas.area().getWidth();
    List<String> heading = lettering.wrap(block.heading(), Type.STRONG, width);
    double below = canvas.lines(heading, Type.STRONG, 0, top, Align.START);
    List<String> subject = lettering.wrap(block.subject(), Type.SMALL, width);
    canvas.lines(subject, Type.SMALL, 0, below, Align.START);
  }

  private void drawLabels(Canvas canvas, Block block, Measures measures, double top) {
    double at = top;
    for (IntervalRow row : block.rows()) {
      List<String> label = lettering.wrap(row.label(), Type.LABEL, measures.labels());
      double below = canvas.lines(label, Type.LABEL, 0, at + ROW_PADDING / 2, Align.START);
      List<String> detail = lettering.wrap(row.detail(), Type.SMALL, measures.labels());
      canvas.lines(detail, Type.SMALL, 0, below, Align.START);
      at += rowHeight(row, measures);
    }
  }

  private void drawPlot(
      Canvas canvas, Block block, Measures measures, double top, boolean withAxis) {
    double height = rowsHeight(block, measures);
    CountAxis values = new CountAxis(measures.ticks(), style.counts(), lettering);
    values.setRange(measures.lowest(), measures.highest());
    values.setInverted(style.direction() == Direction.RIGHT_TO_LEFT);
    values.setTickLabelsVisible(withAxis);
    values.setAxisLineVisible(withAxis);
    List<Placed> rows = placed(block, measures);
    IntervalRenderer renderer = new IntervalRenderer(rows, lettering, style.direction());
    XYPlot plot = new XYPlot(dataset(rows), values, new RowAxis(height, lettering), renderer);
    plot.setRangeGridlinesVisible(false);
    plot.setDomainZeroBaselineVisible(true);
    AxisSpace below = new AxisSpace();
    below.setBottom(withAxis ? tickHeight() : 0);
    Rectangle2D box =
        canvas.box(measures.begin(), top, measures.plot(), height + (withAxis ? tickHeight() : 0));
    Theme.chart(plot, below, new AxisSpace()).draw(canvas.g(), box);
  }

  private List<Placed> placed(Block block, Measures measures) {
    List<Placed> placed = new ArrayList<>();
    double at = 0;
    for (IntervalRow row : block.rows()) {
      double middle = at + ROW_PADDING / 2 + lettering.baseline(Type.LABEL);
      placed.add(
          new Placed(
              row, scale.words(row, measures.plot()), middle - lettering.middle(Type.LABEL)));
      at += rowHeight(row, measures);
    }
    return placed;
  }

  /** What JFreeChart knows of the rows; a figure that was not stated has no value. */
  private static XYIntervalSeriesCollection dataset(List<Placed> rows) {
    XYIntervalSeries values = new XYIntervalSeries("claims", false, true);
    for (Placed one : rows) {
      double y = one.middle();
      switch (one.row().span()) {
        case Span.Closed closed ->
            values.add(closed.best(), closed.lower(), closed.upper(), y, y, y);
        case Span.OpenFrom open -> values.add(open.lower(), open.lower(), Double.NaN, y, y, y);
        case Span.NotStated none -> values.add(Double.NaN, Double.NaN, Double.NaN, y, y, y);
      }
    }
    XYIntervalSeriesCollection dataset = new XYIntervalSeriesCollection();
    dataset.addSeries(values);
    return dataset;
  }

  private double headHeight(Block block, double width) {
    double height =
        lettering.height(lettering.wrap(block.heading(), Type.STRONG, width), Type.STRONG)
            + lettering.height(lettering.wrap(block.subject(), Type.SMALL, width), Type.SMALL);
    return height == 0 ? 0 : height + 1;
  }

  private double rowsHeight(Block block, Measures measures) {
    return block.rows().stream().mapToDouble(row -> rowHeight(row, measures)).sum();
  }

  private double rowHeight(IntervalRow row, Measures measures) {
    List<String> label = lettering.wrap(row.label(), Type.LABEL, measures.labels());
    List<String> detail = lettering.wrap(row.detail(), Type.SMALL, measures.labels());
    double labels = lettering.height(label, Type.LABEL) + lettering.height(detail, Type.SMALL);
    double words = lettering.height(scale.words(row, measures.plot()), Type.LABEL);
    return Math.max(Math.max(labels, words), lettering.lineHeight(Type.LABEL)) + ROW_PADDING;
  }

  private double tickHeight() {
    return lettering.lineHeight(Type.TICK) + 5;
  }

  private double axisHeight(Measures measures) {
    List<String> lines = lettering.wrap(unit, Type.SMALL, measures.plot());
    return tickHeight() + lettering.height(lines, Type.SMALL);
  }
}
