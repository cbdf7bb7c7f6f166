package org.casualtyreports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.casualtyreports.chart.Lettering.Type;
import org.casualtyreports.report.ChartSpec.CoverageCell;

/** Cells of claimant by month: the number of claims on a step of one hue, or why there is none. */
final class CoverageRenderer extends ItemRenderer {
  private static final long serialVersionUID = 1L;
  private static final double HALF_GAP = 0.4;

  /** A month watched for a part: so much of the cell is hatched as not collected. */
  private static final double MISSED_SHARE = 0.32;

  /** One cell and its place in points from the top. */
  record Placed(CoverageCell cell, int month, double top, double height) {}

  private final transient List<Placed> cells;
  private final transient Lettering lettering;
  private final Direction direction;
  private final int most;

  CoverageRenderer(List<Placed> cells, int most, Lettering lettering, Direction direction) {
    this.cells = List.copyOf(cells);
    this.most = most;
    this.lettering = lettering;
    this.direction = direction;
  }

  @Override
  void item(Graphics2D g, Axes axes, int item) {
    Placed placed = cells.get(item);
    double from = axes.x(placed.month() - 0.5);
    double to = axes.x(placed.month() + 0.5);
    Rectangle2D box =
        new Rectangle2D.Double(
            Math.min(from, to) + HALF_GAP,
            axes.y(placed.top()) + HALF_GAP,
            Math.abs(to - from) - 2 * HALF_GAP,
            placed.height() - 2 * HALF_GAP);
    switch (placed.cell()) {
      case CoverageCell.Watched watched -> count(g, box, watched.claims(), watched.shown());
      case CoverageCell.Partly partly -> partly(g, box, partly);
      case CoverageCell.Gap gap -> gap(g, box, gap);
    }
  }

  private void count(Graphics2D g, Rectangle2D box, int claims, String shown) {
    if (claims == 0) {
      outline(g, box);
      centred(g, shown, Type.CELL, Theme.MUTED, box);
    } else {
      int step = Theme.step(claims, most);
      g.setPaint(Theme.stepColour(step));
      g.fill(box);
      centred(g, shown, Type.CELL, Theme.inkOn(step), box);
    }
  }

  private void partly(Graphics2D g, Rectangle2D box, CoverageCell.Partly partly) {
    double missed = box.getHeight() * MISSED_SHARE;
    Signs.notCollected(g, new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), missed));
    Rectangle2D rest =
        new Rectangle2D.Double(
            box.getX(), box.getY() + missed, box.getWidth(), box.getHeight() - missed);
    count(g, rest, partly.claims(), partly.shown());
  }

  private void gap(Graphics2D g, Rectangle2D box, CoverageCell.Gap gap) {
    switch (gap.kind()) {
      case CLAIMANT_SILENT -> Signs.silent(g, box);
      case NOT_COLLECTED -> Signs.notCollected(g, box);
      case NOT_STATED -> {
        outline(g, box);
        centred(g, Signs.question(direction), Type.STRONG, Theme.MUTED, box);
      }
    }
  }

  private static void outline(Graphics2D g, Rectangle2D box) {
    g.setPaint(Theme.OUTLINE);
    g.setStroke(Theme.HAIR);
    g.draw(
        new Rectangle2D.Double(
            box.getX() + 0.25, box.getY() + 0.25, box.getWidth() - 0.5, box.getHeight() - 0.5));
  }

  private void centred(
      Graphics2D g, String words, Type type, java.awt.Color colour, Rectangle2D box) {
    double left = box.getCenterX() - lettering.width(words, type) / 2;
    lettering.draw(g, words, type, colour, left, box.getCenterY() + lettering.middle(type));
  }

  @Override
  public Object clone() throws CloneNotSupportedException {
    throw new CloneNotSupportedException("a renderer belongs to one drawing");
  }
}
