package org.casualtyreports.chart;

/**
 * How large a mark on a map is: its area stands for its number of incidents, down to a least size
 * that can still be seen.
 *
 * @param ofOne radius in points of one incident
 */
record MarkScale(double ofOne) {
  private static final double WIDEST_OF_ONE = 2.6;
  private static final double WIDEST = 12.5;
  private static final double LEAST = 1.3;

  /** So that the mark of the most incidents is no larger than the widest. */
  static MarkScale upTo(int mostIncidents) {
    return new MarkScale(Math.min(WIDEST_OF_ONE, WIDEST / Math.sqrt(Math.max(mostIncidents, 1))));
  }

  double radius(int incidents) {
    return Math.max(LEAST, ofOne * Math.sqrt(incidents));
  }
}
