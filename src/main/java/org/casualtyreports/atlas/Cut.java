package org.casualtyreports.atlas;

import java.util.ArrayList;
import java.util.List;
import org.casualtyreports.atlas.MapSheet.Line;
import org.casualtyreports.atlas.MapSheet.Spot;

/**
 * Cuts lines and rings at the edges of a sheet, and drops points too near each other to be seen.
 */
record Cut(double width, double height) {
  /** Of the width of the sheet. */
  private static final double FINEST = 1.0 / 2000;

  private enum Edge {
    LEFT,
    RIGHT,
    TOP,
    BOTTOM
  }

  /**
   * The part of a ring on the sheet; along the edges where the ring leaves it.
   *
   * <p>Source: I. Sutherland, G. Hodgman (1974), Communications of the ACM 17(1).
   *
   * @return no spots where nothing of the ring is on the sheet
   */
  Line ring(List<Spot> spots) {
    List<Spot> kept = thinned(spots);
    for (Edge edge : Edge.values()) {
      kept = beyondIsCut(kept, edge);
    }
    return new Line(kept.size() < 3 ? List.of() : kept);
  }

  private List<Spot> beyondIsCut(List<Spot> ring, Edge edge) {
    List<Spot> kept = new ArrayList<>(ring.size() + 4);
    for (int i = 0; i < ring.size(); i++) {
      Spot spot = ring.get(i);
      Spot before = ring.get((i + ring.size() - 1) % ring.size());
      double inside = inside(spot, edge);
      double insideBefore = inside(before, edge);
      if (inside >= 0 != insideBefore >= 0) {
        kept.add(between(before, spot, insideBefore / (insideBefore - inside)));
      }
      if (inside >= 0) {
        kept.add(spot);
      }
    }
    return kept;
  }

  /** How far within an edge. */
  private double inside(Spot spot, Edge edge) {
    return switch (edge) {
      case LEFT -> spot.x();
      case RIGHT -> width - spot.x();
      case TOP -> spot.y();
      case BOTTOM -> height - spot.y();
    };
  }

  private static Spot between(Spot from, Spot to, double share) {
    return new Spot(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
  }

  /** The parts of a line on the sheet, in its order. */
  List<Line> lines(List<Spot> spots) {
    List<Spot> thinned = thinned(spots);
    List<Line> lines = new ArrayList<>();
    List<Spot> line = new ArrayList<>();
    for (int i = 1; i < thinned.size(); i++) {
      Spot from = thinned.get(i - 1);
      Spot to = thinned.get(i);
      double begin = 0;
      double end = 1;
      for (Edge edge : Edge.values()) {
        double a = inside(from, edge);
        double b = inside(to, edge);
        if (a < 0 && b < 0) {
          end = -1;
        } else if (a < 0) {
          begin = Math.max(begin, a / (a - b));
        } else if (b < 0) {
          end = Math.min(end, a / (a - b));
        }
      }
      if (begin < end) {
        if (line.isEmpty() || begin > 0) {
          finish(line, lines);
          line.add(between(from, to, begin));
        }
        line.add(between(from, to, end));
      }
      if (end < 1) {
        finish(line, lines);
      }
    }
    finish(line, lines);
    return lines;
  }

  private static void finish(List<Spot> line, List<Line> lines) {
    if (line.size() > 1) {
      lines.add(new Line(line));
    }
    line.clear();
  }

  /** The first and last spot stay. */
  private List<Spot> thinned(List<Spot> spots) {
    double finest = width * FINEST;
    List<Spot> kept = new ArrayList<>(spots.size());
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      if (i == 0
          || i == spots.size() - 1
          || Math.hypot(spot.x() - kept.getLast().x(), spot.y() - kept.getLast().y()) >= finest) {
        kept.add(spot);
      }
    }
    return kept;
  }
}
