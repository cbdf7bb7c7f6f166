package org.casualtyreports.pdf;

import java.awt.Color;
import java.util.List;
import org.casualtyreports.chart.Drawing;
import org.casualtyreports.report.Imprint.Logo;

/**
 * Where pages are drawn. Lengths are points, from the lower left corner of a page.
 *
 * <p>Everything is drawn between {@code begin} and {@code end}: as content of an element, or as
 * furniture of the page that belongs to none.
 */
interface Ink {
  /** Begins the next page. */
  void newPage(PageShape shape);

  /** The number of the page, from 1. */
  int page();

  Tag document();

  Tag tag(Tag parent, Tag.Role role, List<TagAttribute> attributes);

  default Tag tag(Tag parent, Tag.Role role, TagAttribute... attributes) {
    return tag(parent, role, List.of(attributes));
  }

  /** Says that nothing more is added to an element. */
  void close(Tag tag);

  /** Keeps the next place in the reading order of an element for content that is drawn later. */
  Tag.Kid.Content reserve(Tag tag);

  void begin(Tag tag, Tag.Kid.Content content);

  void beginFurniture();

  void end();

  /** Draws a stretch of a line that begins at this point. */
  void stretch(Stretch stretch, float left, float baseline);

  void line(float fromX, float fromY, float toX, float toY, float width, Color color);

  void fill(float left, float bottom, float width, float height, Color color);

  void drawing(Drawing drawing, float left, float top, float width, float height);

  void picture(Logo.Picture picture, LineArt.Column column, float top, float height);

  /** Makes an area lead to an anchor of the report. */
  void link(Tag tag, String anchor, String words, float left, float bottom, float right, float top);

  /** Says that an anchor stands here. */
  void anchor(String name, float top);

  /** Enters a heading of a level from 1 in the outline. */
  void outline(int level, String heading, float top);

  /** Size of a page. */
  enum PageShape {
    PORTRAIT(595, 842),
    LANDSCAPE(842, 595);

    private final float width;
    private final float height;

    PageShape(float width, float height) {
      this.width = width;
      this.height = height;
    }

    float width() {
      return width;
    }

    float height() {
      return height;
    }
  }
}
