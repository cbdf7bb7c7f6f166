package org.casualtyreports.chart;

/** Graphics that take words whose letters join or run right to left as words, not as outlines. */
public interface ShapesWords {
  /**
   * Draws words in the font and colour that are set.
   *
   * @param reading the direction in which the line is read; words of the other one stand in it
   * @param x left end of the words, whatever the direction
   * @param y baseline
   * @param width as measured in the font that is set
   */
  void drawWords(String words, Direction reading, double x, double y, double width);
}
