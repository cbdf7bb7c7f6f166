package org.casualtyreports.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casualtyreports.chart.Lettering.Type;

/**
 * Finds room for names on a map: inside the land or beside the place that they name, clear of each
 * other and, as far as can be, of the marks. A name without room is left out.
 */
final class MapLabels {
  private static final int STEPS = 14;
  private static final double INSET = 3;
  private static final double BESIDE = 2;
  private static final double APART = 1.5;
  private static final double[] ROOM = {4, 10, 20};

  private final Rectangle2D frame;
  private final List<Ellipse2D> marks;
  private final Lettering lettering;
  private final List<Label> labels = new ArrayList<>();

  private record Label(List<String> lines, Type type, Color colour, Rectangle2D box) {}

  /** What a name may do if its land has no clear room. */
  enum Need {
    /** Lie over marks and beyond the land. */
    MUST_STAND,
    /** Be left out. */
    MAY_GO
  }

  MapLabels(Rectangle2D frame, List<Ellipse2D> marks, Lettering lettering) {
    this.frame =
        new Rectangle2D.Double(
            frame.getX() + INSET,
            frame.getY() + INSET,
            Math.max(frame.getWidth() - 2 * INSET, 0),
            Math.max(frame.getHeight() - 2 * INSET, 0));
    this.marks = List.copyOf(marks);
    this.lettering = lettering;
  }

  /** Names a land, in one line or in several. */
  void land(String name, Shape land, Type type, Color colour, Need need) {
    Rectangle2D bounds = land.getBounds2D().createIntersection(frame);
    if (name.isEmpty() || bounds.isEmpty()) {
      return;
    }
    List<List<String>> settings = new ArrayList<>();
    settings.add(List.of(name));
    for (int parts = 2; parts <= 3; parts++) {
      double even = lettering.width(name, type) / parts * 1.3;
      settings.add(lettering.wrap(name, type, Math.max(even, widestWord(name, type))));
    }
    for (List<String> lines : settings) {
      Optional<Rectangle2D> clear = best(lines, type, land, bounds, Need.MAY_GO);
      if (clear.isPresent()) {
        labels.add(new Label(lines, type, colour, clear.get()));
        return;
      }
    }
    if (need == Need.MUST_STAND) {
      best(settings.getFirst(), type, land, bounds, need)
          .ifPresent(box -> labels.add(new Label(settings.getFirst(), type, colour, box)));
    }
  }

  private double widestWord(String name, Type type) {
    return lettering.widest(List.of(name.split(" ")), type);
  }

  /** Names a mark, at a side that is clear. */
  void mark(String name, Ellipse2D mark, Type type, Color colour) {
    double width = lettering.width(name, type);
    double height = lettering.lineHeight(type);
    double middle = mark.getCenterY() - height / 2;
    double centre = mark.getCenterX() - width / 2;
    double after = mark.getMaxX() + BESIDE;
    double before = mark.getX() - BESIDE - width;
    double above = mark.getY() - height;
    double below = mark.getMaxY();
    List<Point2D> corners =
        List.of(
            new Point2D.Double(after, middle),
            new Point2D.Double(before, middle),
            new Point2D.Double(centre, above),
            new Point2D.Double(centre, below),
            new Point2D.Double(after - BESIDE, above),
            new Point2D.Double(after - BESIDE, below),
            new Point2D.Double(before + BESIDE, above),
            new Point2D.Double(before + BESIDE, below));
    for (Point2D corner : corners) {
      Rectangle2D box = new Rectangle2D.Double(corner.getX(), corner.getY(), width, height);
      if (!name.isEmpty() && frame.contains(box) && isFree(box) && covered(box) == 0) {
        labels.add(new Label(List.of(name), type, colour, box));
        return;
      }
    }
  }

  void draw(Graphics2D g) {
    for (Label label : labels) {
      double baseline = label.box().getY() + lettering.baseline(label.type());
      for (String line : label.lines()) {
        double x = label.box().getCenterX() - lettering.width(line, label.type()) / 2;
        g.setPaint(Theme.PAPER);
        g.setStroke(Theme.HALO);
        g.draw(lettering.outline(line, label.type(), x, baseline));
        lettering.draw(g, line, label.type(), label.colour(), x, baseline);
        baseline += lettering.lineHeight(label.type());
      }
    }
  }

  /** The free place that covers the fewest marks, with most room around, nearest to the middle. */
  private Optional<Rectangle2D> best(
      List<String> lines, Type type, Shape land, Rectangle2D bounds, Need need) {
    double width = lettering.widest(lines, type);
    double height = lettering.height(lines, type);
    Rectangle2D best = null;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < STEPS * STEPS; i++) {
      double x = bounds.getX() + bounds.getWidth() * (i % STEPS + 0.5) / STEPS;
      double y = bounds.getY() + bounds.getHeight() * (i / STEPS + 0.5) / STEPS;
      Rectangle2D box = new Rectangle2D.Double(x - width / 2, y - height / 2, width, height);
      int covered = covered(box);
      boolean fits = need == Need.MUST_STAND || (covered == 0 && holds(land, box));
      if (!fits || !frame.contains(box) || !isFree(box) || !land.contains(x, y)) {
        continue;
      }
      double cost =
          covered * 10_000.0
              - room(land, box) * 1_000.0
              + Math.hypot(x - bounds.getCenterX(), y - bounds.getCenterY());
      if (cost < least) {
        best = box;
        least = cost;
      }
    }
    return Optional.ofNullable(best);
  }

  /** How many steps outward the box could grow within the land. */
  private static int room(Shape land, Rectangle2D box) {
    for (int step = 0; step < ROOM.length; step++) {
      if (!holds(land, grown(box, ROOM[step]))) {
        return step;
      }
    }
    return ROOM.length;
  }

  private static Rectangle2D grown(Rectangle2D box, double by) {
    return new Rectangle2D.Double(
        box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
  }

  private static boolean holds(Shape land, Rectangle2D box) {
    return land.contains(box.getX(), box.getY())
        && land.contains(box.getMaxX(), box.getY())
        && land.contains(box.getX(), box.getMaxY())
        && land.contains(box.getMaxX(), box.getMaxY());
  }

  private boolean isFree(Rectangle2D box) {
    Rectangle2D wide = grown(box, APART);
    return labels.stream().noneMatch(label -> label.box().intersects(wide));
  }

  /** How many marks words in a box would cover. */
  private int covered(Rectangle2D box) {
    int covered = 0;
    for (Ellipse2D mark : marks) {
      double dx = Math.max(0, Math.abs(mark.getCenterX() - box.getCenterX()) - box.getWidth() / 2);
      double dy = Math.max(0, Math.abs(mark.getCenterY() - box.getCenterY()) - box.getHeight() / 2);
      covered += Math.hypot(dx, dy) < mark.getWidth() / 2 ? 1 : 0;
    }
    return covered;
  }
}
