package org.casualtyreports.pdf;

import java.awt.Color;
import org.casualtyreports.pdf.Faces.Face;
import org.casualtyreports.report.Cell.Mark;

/** Something to be drawn within a line, at a distance from its left end. */
sealed interface Stretch {
  float x();

  float width();

  Place place();

  /**
   * What a stretch belongs to.
   *
   * @param target anchor that it leads to; empty for none
   * @param footnote whether it is the number of a note
   * @param level even from left to right, odd from right to left
   * @param order of its first character in the paragraph
   */
  record Place(String target, boolean footnote, int level, int order) {
    boolean continues(Place before) {
      return target.equals(before.target) && footnote == before.footnote && level == before.level;
    }
  }

  /**
   * Letters of one font, from left to right as they are drawn.
   *
   * @param meaning what to read instead; empty where the letters speak for themselves
   */
  record Letters(
      float x,
      float width,
      Place place,
      String drawn,
      Face face,
      float size,
      float rise,
      Color color,
      String meaning)
      implements Stretch {}

  /** The sign of a mark. */
  record Sign(float x, float width, Place place, Mark mark, float size, Color color, String meaning)
      implements Stretch {}
}
