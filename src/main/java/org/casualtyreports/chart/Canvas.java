package org.casualtyreports.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.casualtyreports.chart.Lettering.Type;

/**
 * Places words and shapes by their distance from where reading begins, so that a layout is written
 * once and mirrored for languages that run right to left.
 */
record Canvas(Graphics2D g, Rectangle2D area, Lettering lettering, Direction direction) {

  /** Which end of the words stands at the given place. */
  enum Align {
    START,
    CENTRE,
    END
  }

  /** The place on paper of a distance from the beginning. */
  double x(double along) {
    return direction == Direction.LEFT_TO_RIGHT ? area.getX() + along : area.getMaxX() - along;
  }

  double y(double down) {
    return area.getY() + down;
  }

  Rectangle2D box(double along, double down, double width, double height) {
    double left = direction == Direction.LEFT_TO_RIGHT ? x(along) : x(along) - width;
    return new Rectangle2D.Double(left, y(down), width, height);
  }

  /** Draws one line of words on a baseline. */
  void words(String words, Type type, Color colour, double along, double baseline, Align align) {
    double width = lettering.width(words, type);
    double start =
        switch (align) {
          case START -> along;
          case CENTRE -> along - width / 2;
          case END -> along - width;
        };
    double left = direction == Direction.LEFT_TO_RIGHT ? x(start) : x(start) - width;
    lettering.draw(g, words, type, colour, left, y(baseline));
  }

  /** Draws lines below each other from {@code top} and gives the bottom. */
  double lines(List<String> lines, Type type, double along, double top, Align align) {
    double at = top;
    for (String line : lines) {
      words(line, type, type.colour, along, at + lettering.baseline(type), align);
      at += lettering.lineHeight(type);
    }
    return at;
  }

  void rule(double fromAlong, double fromDown, double toAlong, double toDown) {
    g.draw(new Line2D.Double(x(fromAlong), y(fromDown), x(toAlong), y(toDown)));
  }
}
