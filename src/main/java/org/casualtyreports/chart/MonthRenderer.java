package org.casualtyreports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.LongFunction;
import org.casualtyreports.chart.Lettering.Type;
import org.casualtyreports.report.ChartSpec.Certainty;
import org.casualtyreports.report.ChartSpec.GapKind;
import org.casualtyreports.report.ChartSpec.Point;
import org.casualtyreports.report.ChartSpec.Span;

/**
 * One series: a bar up to the lower bound, a line on to the upper bound, an arrow where that is
 * open; a gap is a band or a question mark, zero is a line on the axis and its digit.
 */
final class MonthRenderer extends ItemRenderer {
  private static final long serialVersionUID = 1L;
  private static final double WIDEST_BAR = 15;

  private final transient List<Point> points;
  private final transient Lettering lettering;
  private final transient LongFunction<String> counts;
  private final Direction direction;

  MonthRenderer(List<Point> points, Lettering lettering, ChartStyle style) {
    this.points = points;
    this.lettering = lettering;
    this.counts = style.counts();
    this.direction = style.direction();
  }

  @Override
  void item(Graphics2D g, Axes axes, int item) {
    switch (points.get(item)) {
      case Point.Gap gap -> gap(g, axes, item, gap);
      case Point.Stated stated -> {
        switch (stated.span()) {
          case Span.NotStated none -> notStated(g, axes, item);
          case Span.OpenFrom open -> open(g, axes, item, open.lower(), stated.certainty());
          case Span.Closed closed -> closed(g, axes, item, closed, stated.certainty());
        }
      }
    }
  }

  private void gap(Graphics2D g, Axes axes, int item, Point.Gap gap) {
    switch (gap.kind()) {
      case NOT_STATED -> notStated(g, axes, item);
      case CLAIMANT_SILENT, NOT_COLLECTED -> band(g, axes, item, gap);
    }
  }

  /** Neighbouring months of one kind are one band. */
  private void band(Graphics2D g, Axes axes, int item, Point.Gap gap) {
    if (item > 0 && points.get(item - 1).equals(gap)) {
      return;
    }
    int end = item;
    while (end + 1 < points.size() && points.get(end + 1).equals(gap)) {
      end++;
    }
    double from = axes.x(item - 0.5);
    double to = axes.x(end + 0.5);
    Rectangle2D area = axes.area();
    Rectangle2D band =
        new Rectangle2D.Double(
            Math.min(from, to), area.getY(), Math.abs(to - from), area.getHeight());
    if (gap.kind() == GapKind.NOT_COLLECTED) {
      Signs.notCollected(g, band);
    } else {
      Signs.silent(g, band);
    }
  }

  /** Smaller where months are narrower than the sign. */
  private void notStated(Graphics2D g, Axes axes, int item) {
    String question = Signs.question(direction);
    double share = Math.min(1, month(axes) / (lettering.width(question, Type.STRONG) + 0.3));
    Graphics2D scaled = (Graphics2D) g.create();
    scaled.translate(axes.x(item), axes.y(0) - 4);
    scaled.scale(share, share);
    centred(scaled, question, Type.STRONG, 0, 0);
    scaled.dispose();
  }

  private void open(Graphics2D g, Axes axes, int item, long lower, Certainty certainty) {
    Rectangle2D bar = bar(axes, item, lower);
    fill(g, bar, certainty);
    Signs.open(g, axes.x(item), bar.getY(), 0, -1, Signs.OPEN_RISE - 3);
  }

  private void closed(Graphics2D g, Axes axes, int item, Span.Closed span, Certainty certainty) {
    Rectangle2D bar = bar(axes, item, span.lower());
    fill(g, bar, certainty);
    if (span.upper() > span.lower()) {
      whisker(g, axes.x(item), bar.getY(), axes.y(span.upper()), bar.getWidth());
    } else if (span.upper() == 0) {
      String zero = counts.apply(0);
      if (lettering.width(zero, Type.CELL) < month(axes)) {
        centred(g, zero, Type.CELL, axes.x(item), bar.getY() - 2);
      }
    }
  }

  private static void whisker(Graphics2D g, double x, double from, double to, double bar) {
    double cap = Math.min(bar, 5) / 2;
    g.setPaint(Theme.DEEP_BLUE);
    g.setStroke(Theme.FINE);
    g.draw(new Line2D.Double(x, from, x, to));
    g.draw(new Line2D.Double(x - cap, to, x + cap, to));
  }

  /** Nothing at all would look like a gap: zero has a line of its own on the axis. */
  private static Rectangle2D bar(Axes axes, int item, long lower) {
    double width = Math.min(month(axes) * 0.64, WIDEST_BAR);
    double height = Math.max(axes.y(0) - axes.y(lower), 1.1);
    return new Rectangle2D.Double(axes.x(item) - width / 2, axes.y(0) - height, width, height);
  }

  private static double month(Axes axes) {
    return Math.abs(axes.x(1) - axes.x(0));
  }

  private static void fill(Graphics2D g, Rectangle2D bar, Certainty certainty) {
    switch (certainty) {
      case SETTLED -> Signs.settled(g, bar);
      case PROVISIONAL -> Signs.provisional(g, bar);
    }
  }

  private void centred(Graphics2D g, String words, Type type, double middle, double baseline) {
    double left = middle - lettering.width(words, type) / 2;
    lettering.draw(g, words, type, Theme.MUTED, left, baseline);
  }

  @Override
  public Object clone() throws CloneNotSupportedException {
    throw new CloneNotSupportedException("a renderer belongs to one drawing");
  }
}
