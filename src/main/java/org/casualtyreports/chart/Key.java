package org.casualtyreports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.casualtyreports.chart.Canvas.Align;
import org.casualtyreports.chart.Lettering.Type;

/** Explains the signs that occur in a chart, below it, in as many lines as needed. */
record Key(List<Entry> entries) {
  private static final double SIGN_WIDTH = 16;
  private static final double GAP = 5;
  private static final double BETWEEN = 16;
  private static final double ABOVE = 8;
  private static final double LINE = 13;

  Key {
    entries = List.copyOf(entries);
  }

  /** A sign and its words. */
  record Entry(Sign sign, String words) {}

  /** What is explained. */
  enum Sign {
    OPEN_BAR,
    OPEN_LINE,
    PROVISIONAL,
    NOT_STATED,
    SILENT,
    NOT_COLLECTED,
    PLACE,
    REGION
  }

  private record Placed(Sign sign, List<String> lines, double along, double down) {}

  double height(double width, Lettering lettering) {
    List<Placed> placed = place(width, lettering);
    return placed.isEmpty() ? 0 : bottom(placed.get(placed.size() - 1), lettering);
  }

  void draw(Canvas canvas, double top) {
    for (Placed one : place(canvas.area().getWidth(), canvas.lettering())) {
      sign(canvas, one.sign(), one.along(), top + one.down());
      canvas.lines(
          one.lines(),
          Type.SMALL,
          one.along() + SIGN_WIDTH + GAP,
          top + one.down() + (LINE - canvas.lettering().lineHeight(Type.SMALL)) / 2,
          Align.START);
    }
  }

  private List<Placed> place(double width, Lettering lettering) {
    List<Placed> placed = new ArrayList<>();
    double along = 0;
    double down = ABOVE;
    for (Entry entry : entries) {
      double room = width - SIGN_WIDTH - GAP;
      List<String> lines = lettering.wrap(entry.words(), Type.SMALL, room);
      double wide = SIGN_WIDTH + GAP + lettering.widest(lines, Type.SMALL);
      if (along > 0 && along + wide > width) {
        down = bottom(placed.get(placed.size() - 1), lettering);
        along = 0;
      }
      placed.add(new Placed(entry.sign(), lines, along, down));
      along += wide + BETWEEN;
    }
    return placed;
  }

  private static double bottom(Placed last, Lettering lettering) {
    return last.down() + LINE + (last.lines().size() - 1) * lettering.lineHeight(Type.SMALL);
  }

  private static void sign(Canvas canvas, Sign sign, double along, double top) {
    Graphics2D g = canvas.g();
    double middle = top + LINE / 2;
    Rectangle2D swatch = canvas.box(along, middle - 4, SIGN_WIDTH, 8);
    Rectangle2D bar = canvas.box(along + 5.5, middle - 4.5, 5, 9);
    switch (sign) {
      case OPEN_BAR -> {
        Rectangle2D low = canvas.box(along + 5.5, middle, 5, 5);
        Signs.settled(g, low);
        Signs.open(g, low.getCenterX(), low.getY(), 0, -1, 5.5);
      }
      case OPEN_LINE -> {
        double x = canvas.x(along + Signs.DOT);
        Signs.open(g, x, canvas.y(middle), canvas.direction().sign(), 0, SIGN_WIDTH - 4);
        Signs.dot(g, x, canvas.y(middle));
      }
      case PROVISIONAL -> Signs.provisional(g, bar);
      case SILENT -> Signs.silent(g, swatch);
      case NOT_COLLECTED -> Signs.notCollected(g, swatch);
      case PLACE -> Signs.place(g, canvas.x(along + SIGN_WIDTH / 2), canvas.y(middle), 3.2);
      case REGION -> Signs.region(g, canvas.x(along + SIGN_WIDTH / 2), canvas.y(middle), 3.2);
      case NOT_STATED ->
          canvas.words(
              Signs.question(canvas.direction()),
              Type.STRONG,
              Theme.MUTED,
              along + SIGN_WIDTH / 2,
              middle + canvas.lettering().middle(Type.STRONG),
              Align.CENTRE);
    }
  }
}
