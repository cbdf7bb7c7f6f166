package org.casualtyreports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.casualtyreports.atlas.MapSheet.Line;
import org.casualtyreports.atlas.MapSheet.Spot;
import org.casualtyreports.chart.Canvas.Align;
import org.casualtyreports.chart.Lettering.Type;
import org.casualtyreports.report.ChartSpec.Land;
import org.casualtyreports.report.ChartSpec.LocatorMap;
import org.casualtyreports.report.ChartSpec.PlaceMark;
import org.casualtyreports.report.ChartSpec.Placing;
import org.casualtyreports.report.ChartSpec.Role;
import org.casualtyreports.report.ChartSpec.SizeExample;

/**
 * Land, borders and marks, with the scale and the meaning of sizes below. West is left in every
 * language; only what stands below the map is mirrored.
 */
record PlaceMap(LocatorMap spec, Lettering lettering) implements Body {
  private static final double WIDEST = 520;
  private static final double ABOVE_FOOT = 5;
  private static final double BETWEEN = 10;
  private static final double BESIDE_SIGN = 3;
  private static final double TICK = 2.5;

  @Override
  public int units() {
    return 1;
  }

  @Override
  public PlaceMap part(int from, int to) {
    return this;
  }

  @Override
  public int breakBefore(int from, int to, double width) {
    return to;
  }

  @Override
  public Set<Key.Sign> signs() {
    Set<Key.Sign> signs = EnumSet.noneOf(Key.Sign.class);
    for (PlaceMark mark : spec.marks()) {
      signs.add(
          switch (mark.placing()) {
            case NAMED -> Key.Sign.PLACE;
            case REGION_ONLY -> Key.Sign.REGION;
          });
    }
    return signs;
  }

  @Override
  public double heightFor(double width) {
    return mapHeight(width)
        + ABOVE_FOOT
        + rows(width).stream().mapToDouble(PlaceMap::heightOf).sum();
  }

  private static double mapWidth(double width) {
    return Math.min(width, WIDEST);
  }

  private double mapHeight(double width) {
    return mapWidth(width) * spec.heightKm() / spec.widthKm();
  }

  private double pointsPerKm(double width) {
    return mapWidth(width) / spec.widthKm();
  }

  @Override
  public void draw(Canvas canvas, double top) {
    double width = canvas.area().getWidth();
    drawMap(canvas.g(), canvas.box(0, top, mapWidth(width), mapHeight(width)));
    double at = top + mapHeight(width) + ABOVE_FOOT;
    for (List<Item> row : rows(width)) {
      double along = 0;
      for (Item item : row) {
        item.drawing().draw(canvas, along, at + heightOf(row) / 2);
        along += item.width() + BETWEEN;
      }
      at += heightOf(row);
    }
  }

  private void drawMap(Graphics2D g, Rectangle2D frame) {
    Paper paper = new Paper(frame, frame.getWidth() / spec.widthKm());
    g.setPaint(Theme.SEA);
    g.fill(frame);
    List<Path2D> lands = spec.lands().stream().map(land -> paper.path(land.rings())).toList();
    for (int i = 0; i < lands.size(); i++) {
      g.setPaint(
          switch (spec.lands().get(i).role()) {
            case CONCERNED -> Theme.PAPER;
            case NEIGHBOUR -> Theme.OTHER_LAND;
          });
      g.fill(lands.get(i));
    }
    g.setPaint(Theme.HATCH);
    g.setStroke(Theme.HAIR);
    g.draw(paper.path(spec.outlines().coasts()));
    g.setPaint(Theme.AXIS);
    g.setStroke(Theme.FINE);
    g.draw(paper.path(spec.outlines().borders()));
    List<Ellipse2D> marks = drawMarks(g, paper);
    g.setPaint(Theme.AXIS);
    g.setStroke(Theme.HAIR);
    g.draw(frame);
    labels(frame, lands, marks).draw(g);
  }

  private List<Ellipse2D> drawMarks(Graphics2D g, Paper paper) {
    List<Ellipse2D> marks = new ArrayList<>();
    for (PlaceMark mark : spec.marks()) {
      double radius = scale().radius(mark.incidents());
      double x = paper.x(mark.spot());
      double y = paper.y(mark.spot());
      sign(g, mark.placing(), x, y, radius);
      marks.add(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }
    return marks;
  }

  private static void sign(Graphics2D g, Placing placing, double x, double y, double radius) {
    switch (placing) {
      case NAMED -> Signs.place(g, x, y, radius);
      case REGION_ONLY -> Signs.region(g, x, y, radius);
    }
  }

  /** The sign that shows sizes: of a place, where there is one. */
  private Placing usual() {
    return signs().contains(Key.Sign.PLACE) ? Placing.NAMED : Placing.REGION_ONLY;
  }

  private MapLabels labels(Rectangle2D frame, List<Path2D> lands, List<Ellipse2D> marks) {
    MapLabels labels = new MapLabels(frame, marks, lettering);
    for (Role role : Role.values()) {
      for (int i = 0; i < lands.size(); i++) {
        Land land = spec.lands().get(i);
        if (land.role() == role) {
          switch (role) {
            case CONCERNED ->
                labels.land(
                    land.name(), lands.get(i), Type.STRONG, Theme.INK, MapLabels.Need.MUST_STAND);
            case NEIGHBOUR ->
                labels.land(
                    land.name(), lands.get(i), Type.SMALL, Theme.MUTED, MapLabels.Need.MAY_GO);
          }
        }
      }
    }
    for (int i = 0; i < marks.size(); i++) {
      labels.mark(spec.marks().get(i).name(), marks.get(i), Type.CELL, Theme.INK);
    }
    return labels;
  }

  private MarkScale scale() {
    return MarkScale.upTo(spec.marks().stream().mapToInt(PlaceMark::incidents).max().orElse(1));
  }

  /** From kilometres to paper. */
  private record Paper(Rectangle2D frame, double pointsPerKm) {
    private double x(Spot spot) {
      return frame.getX() + spot.x() * pointsPerKm;
    }

    private double y(Spot spot) {
      return frame.getY() + spot.y() * pointsPerKm;
    }

    private Path2D path(List<Line> lines) {
      Path2D path = new Path2D.Double();
      for (Line line : lines) {
        for (int i = 0; i < line.spots().size(); i++) {
          Spot spot = line.spots().get(i);
          if (i == 0) {
            path.moveTo(x(spot), y(spot));
          } else {
            path.lineTo(x(spot), y(spot));
          }
        }
      }
      return path;
    }
  }

  /** Something in the foot of the map. */
  private record Item(double width, double height, ItemDrawing drawing) {}

  private interface ItemDrawing {
    void draw(Canvas canvas, double along, double middle);
  }

  private static double heightOf(List<Item> row) {
    return row.stream().mapToDouble(Item::height).max().orElse(0);
  }

  /** The foot of the map, broken where it is wider than the chart. */
  private List<List<Item>> rows(double width) {
    List<List<Item>> rows = new ArrayList<>();
    double along = width;
    for (Item item : items(width)) {
      if (along + item.width() > width) {
        rows.add(new ArrayList<>());
        along = 0;
      }
      rows.getLast().add(item);
      along += item.width() + BETWEEN;
    }
    return rows;
  }

  private List<Item> items(double width) {
    List<Item> items = new ArrayList<>();
    items.add(scaleBar(width));
    for (String line : lettering.wrap(spec.sizes().words(), Type.SMALL, width)) {
      double height = lettering.lineHeight(Type.SMALL) + 2;
      items.add(
          new Item(
              lettering.width(line, Type.SMALL),
              height,
              (canvas, along, middle) -> words(canvas, line, Type.SMALL, along, middle)));
    }
    spec.sizes().examples().forEach(example -> items.add(size(example)));
    return items;
  }

  private Item scaleBar(double width) {
    double length = spec.scale().km() * pointsPerKm(width);
    String label = spec.scale().label();
    return new Item(
        length + BESIDE_SIGN + lettering.width(label, Type.TICK),
        lettering.lineHeight(Type.TICK) + 2,
        (canvas, along, middle) -> {
          canvas.g().setPaint(Theme.MUTED);
          canvas.g().setStroke(Theme.FINE);
          canvas.rule(along, middle, along + length, middle);
          canvas.rule(along, middle - TICK, along, middle + TICK);
          canvas.rule(along + length, middle - TICK, along + length, middle + TICK);
          words(canvas, label, Type.TICK, along + length + BESIDE_SIGN, middle);
        });
  }

  private Item size(SizeExample example) {
    double radius = scale().radius(example.incidents());
    return new Item(
        2 * radius + BESIDE_SIGN + lettering.width(example.label(), Type.TICK),
        Math.max(2 * radius, lettering.lineHeight(Type.TICK)) + 2,
        (canvas, along, middle) -> {
          sign(canvas.g(), usual(), canvas.x(along + radius), canvas.y(middle), radius);
          words(canvas, example.label(), Type.TICK, along + 2 * radius + BESIDE_SIGN, middle);
        });
  }

  private void words(Canvas canvas, String words, Type type, double along, double middle) {
    canvas.words(words, type, Theme.MUTED, along, middle + lettering.middle(type), Align.START);
  }
}
