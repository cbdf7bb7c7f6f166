package org.casualtyreports.pdf;

import java.text.Bidi;
import java.util.Arrays;

/** The order in which the characters of a line are drawn, from left to right. */
final class VisualOrder {
  private VisualOrder() {}

  /**
   * Positions of what is drawn, in drawing order. In a stretch from right to left the marks of a
   * letter come just before it, so that they follow it again when the text is read back.
   */
  static int[] of(Passage passage, int from, int to) {
    int length = to - from;
    byte[] levels = new byte[length];
    Integer[] order = new Integer[length];
    for (int i = 0; i < length; i++) {
      levels[i] = passage.levels[from + i];
      order[i] = from + i;
    }
    if (length > 0) {
      Bidi.reorderVisually(levels, 0, order, 0, length);
    }
    int[] shown = new int[length];
    int count = 0;
    for (Integer at : order) {
      if (!passage.isHidden(at)) {
        shown[count++] = at;
      }
    }
    return Arrays.copyOf(shown, count);
  }
}
