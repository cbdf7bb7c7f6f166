package org.casualtyreports.pdf;

import java.awt.Color;

/**
 * How a text is set.
 *
 * @param size in points
 * @param leading from baseline to baseline, in points
 */
record Style(Faces.Hand hand, Faces.Weight weight, float size, float leading, Color color) {
  static final Color INK = new Color(0x22262B);
  static final Color MUTED = new Color(0x5F666D);
  static final Color RULE = new Color(0xBFC5CA);
  static final Color HAIR = new Color(0xDDE1E4);
  static final Color TINT = new Color(0xF4F6F7);

  Style bold() {
    return new Style(hand, Faces.Weight.BOLD, size, leading, color);
  }

  Style in(Color other) {
    return new Style(hand, weight, size, leading, other);
  }

  Style scaled(float factor) {
    return new Style(hand, weight, size * factor, leading * factor, color);
  }
}
