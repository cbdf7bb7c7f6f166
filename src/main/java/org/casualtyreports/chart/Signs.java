package org.casualtyreports.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The signs that mean the same in every chart. */
final class Signs {
  /** How far the sign of an open end reaches beyond the lower bound. */
  static final double OPEN_LENGTH = 24;

  static final double OPEN_RISE = 11;
  static final double DOT = 2.6;

  private static final int FADES = 6;
  private static final double HATCH_STEP = 3.2;

  private Signs() {}

  /** An end that is open: a line that fades, and an arrow, in the direction (dx, dy). */
  static void open(Graphics2D g, double x, double y, double dx, double dy, double length) {
    double step = length / FADES;
    g.setStroke(Theme.FIRM);
    for (int i = 0; i < FADES; i++) {
      g.setPaint(Theme.between(Theme.BLUE, Theme.PAPER, 0.13 * i));
      g.draw(
          new Line2D.Double(
              x + dx * step * i,
              y + dy * step * i,
              x + dx * step * (i + 1),
              y + dy * step * (i + 1)));
    }
    double tipX = x + dx * (length + 1);
    double tipY = y + dy * (length + 1);
    Path2D head = new Path2D.Double();
    head.moveTo(tipX - 3 * dx - 2.4 * dy, tipY - 3 * dy + 2.4 * dx);
    head.lineTo(tipX, tipY);
    head.lineTo(tipX - 3 * dx + 2.4 * dy, tipY - 3 * dy - 2.4 * dx);
    g.setPaint(Theme.BLUE);
    g.setStroke(new BasicStroke(1.1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(head);
  }

  /** Nobody watched. */
  static void notCollected(Graphics2D g, Rectangle2D box) {
    Path2D lines = new Path2D.Double();
    double low = box.getX() + box.getY();
    double high = box.getMaxX() + box.getMaxY();
    for (double sum = Math.ceil(low / HATCH_STEP) * HATCH_STEP; sum < high; sum += HATCH_STEP) {
      double left = Math.max(box.getX(), sum - box.getMaxY());
      double right = Math.min(box.getMaxX(), sum - box.getY());
      lines.moveTo(left, sum - left);
      lines.lineTo(right, sum - right);
    }
    g.setPaint(Theme.HATCH);
    g.setStroke(new BasicStroke(0.45f));
    g.draw(lines);
  }

  /** The claimant said nothing. */
  static void silent(Graphics2D g, Rectangle2D box) {
    g.setPaint(Theme.SILENT);
    g.fill(box);
  }

  /** The bar of a month that may still be added to. */
  static void provisional(Graphics2D g, Rectangle2D bar) {
    g.setPaint(Theme.PALE_BLUE);
    g.fill(bar);
    g.setPaint(Theme.BLUE);
    g.setStroke(Theme.FINE);
    double inset = 0.4;
    g.draw(
        new Rectangle2D.Double(
            bar.getX() + inset,
            bar.getY() + inset,
            Math.max(bar.getWidth() - 2 * inset, 0.1),
            Math.max(bar.getHeight() - inset, 0.1)));
  }

  static void settled(Graphics2D g, Rectangle2D bar) {
    g.setPaint(Theme.BLUE);
    g.fill(bar);
  }

  static void dot(Graphics2D g, double x, double y) {
    g.setPaint(Theme.BLUE);
    g.fill(disc(x, y, DOT));
  }

  static void square(Graphics2D g, double x, double y) {
    Rectangle2D box = new Rectangle2D.Double(x - DOT + 0.3, y - DOT + 0.3, 4.6, 4.6);
    g.setPaint(Theme.PAPER);
    g.fill(box);
    g.setPaint(Theme.BLUE);
    g.setStroke(Theme.FIRM);
    g.draw(box);
  }

  /** A place on a map, with a rim that keeps it apart from others. */
  static void place(Graphics2D g, double x, double y, double radius) {
    Ellipse2D disc = disc(x, y, radius);
    g.setPaint(Theme.BLUE);
    g.fill(disc);
    g.setPaint(Theme.PAPER);
    g.setStroke(Theme.HAIR);
    g.draw(disc);
  }

  /** Somewhere in a region: open where a place is solid. */
  static void region(Graphics2D g, double x, double y, double radius) {
    g.setPaint(Theme.PAPER);
    g.fill(disc(x, y, radius));
    g.setPaint(Theme.BLUE);
    g.setStroke(Theme.FINE);
    g.draw(disc(x, y, radius - 0.4));
  }

  private static Ellipse2D disc(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /** What stands for a figure that was not stated. */
  static String question(Direction direction) {
    return direction == Direction.LEFT_TO_RIGHT ? "?" : "\u061F";
  }
}
