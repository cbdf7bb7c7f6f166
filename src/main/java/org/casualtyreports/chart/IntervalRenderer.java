package org.casualtyreports.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.casualtyreports.chart.IntervalRow.Mark;
import org.casualtyreports.chart.Lettering.Type;
import org.casualtyreports.report.ChartSpec.Span;

/** Figures in rows: a point in its interval, an arrow where that is open, words beside it. */
final class IntervalRenderer extends ItemRenderer {
  private static final long serialVersionUID = 1L;

  /** Between the drawing and its words. */
  static final double GAP = 5;

  private static final double CAP = 2.6;
  private static final double SHORTEST = 4 * Signs.DOT;

  /** A row and the words that stand beside its figure. */
  record Placed(IntervalRow row, List<String> shown, double middle) {}

  private final transient List<Placed> rows;
  private final transient Lettering lettering;
  private final Direction direction;

  IntervalRenderer(List<Placed> rows, Lettering lettering, Direction direction) {
    this.rows = List.copyOf(rows);
    this.lettering = lettering;
    this.direction = direction;
  }

  @Override
  void item(Graphics2D g, Axes axes, int item) {
    Placed placed = rows.get(item);
    double y = axes.y(placed.middle());
    switch (placed.row().span()) {
      case Span.NotStated none -> words(g, placed, axes.x(0) + direction.sign() * GAP, y);
      case Span.OpenFrom open -> {
        double x = axes.x(open.lower());
        Signs.open(g, x, y, direction.sign(), 0, Signs.OPEN_LENGTH - 1);
        point(g, placed.row(), x, y);
        words(g, placed, x + direction.sign() * (placed.row().beyond() + GAP), y);
      }
      case Span.Closed closed -> {
        double begin = axes.x(closed.lower());
        double end = axes.x(closed.upper());
        if (Math.abs(end - begin) > SHORTEST) {
          interval(g, begin, end, y);
          point(g, placed.row(), axes.x(closed.best()), y);
        } else if (closed.upper() > closed.lower()) {
          lozenge(g, placed.row(), begin, end, y);
        } else {
          point(g, placed.row(), end, y);
        }
        words(g, placed, end + direction.sign() * (placed.row().beyond() + GAP), y);
      }
    }
  }

  private static void interval(Graphics2D g, double from, double to, double y) {
    g.setPaint(Theme.BLUE);
    g.setStroke(Theme.FIRM);
    g.draw(new Line2D.Double(from, y, to, y));
    g.draw(new Line2D.Double(from, y - CAP, from, y + CAP));
    g.draw(new Line2D.Double(to, y - CAP, to, y + CAP));
  }

  /** An interval too short for a point inside it: the point itself is drawn as long. */
  private static void lozenge(Graphics2D g, IntervalRow row, double from, double to, double y) {
    double arc = row.mark() == Mark.DOT ? 2 * Signs.DOT : 0;
    double left = Math.min(from, to) - Signs.DOT;
    double width = Math.abs(to - from) + 2 * Signs.DOT;
    Shape shape = new RoundRectangle2D.Double(left, y - Signs.DOT, width, 2 * Signs.DOT, arc, arc);
    g.setPaint(row.mark() == Mark.DOT ? Theme.BLUE : Theme.PAPER);
    g.fill(shape);
    g.setPaint(Theme.BLUE);
    g.setStroke(Theme.FINE);
    g.draw(shape);
  }

  private static void point(Graphics2D g, IntervalRow row, double x, double y) {
    switch (row.mark()) {
      case DOT -> Signs.dot(g, x, y);
      case SQUARE -> Signs.square(g, x, y);
    }
  }

  private void words(Graphics2D g, Placed placed, double start, double middle) {
    boolean figure = !(placed.row().span() instanceof Span.NotStated);
    Type type = figure ? Type.LABEL : Type.SMALL;
    double lineHeight = lettering.lineHeight(type);
    double baseline = middle + lettering.middle(type);
    for (String line : placed.shown()) {
      double width = lettering.width(line, type);
      double left = direction == Direction.LEFT_TO_RIGHT ? start : start - width;
      g.setPaint(Theme.PAPER);
      g.fill(
          new Rectangle2D.Double(
              left - 1.5, baseline - lettering.baseline(type), width + 3, lineHeight));
      lettering.draw(g, line, type, type.colour, left, baseline);
      baseline += lineHeight;
    }
  }

  @Override
  public Object clone() throws CloneNotSupportedException {
    throw new CloneNotSupportedException("a renderer belongs to one drawing");
  }
}
