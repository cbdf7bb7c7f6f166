package org.casualtyreports.pdf;

import java.util.List;
import org.casualtyreports.report.Text.Run.Footnote;

/**
 * A line of text, ready to be drawn.
 *
 * @param stretches from left to right
 * @param notes that must stand at the foot of the same page
 */
record Line(List<Stretch> stretches, float width, float leading, float size, List<Footnote> notes) {
  Line {
    stretches = List.copyOf(stretches);
    notes = List.copyOf(notes);
  }

  /**
   * From the top of the line down to its baseline: the letters sit in the middle of the leading.
   */
  float ascent() {
    return (leading - size) / 2 + size * 0.86f;
  }

  static float height(List<Line> lines) {
    float height = 0;
    for (Line line : lines) {
      height += line.leading;
    }
    return height;
  }
}
