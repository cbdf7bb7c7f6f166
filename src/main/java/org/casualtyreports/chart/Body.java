package org.casualtyreports.chart;

import java.util.Set;

/** What stands between the title and the key of a chart, in parts that a page may hold. */
interface Body {
  double heightFor(double width);

  void draw(Canvas canvas, double top);

  /** The signs that occur and need explaining. */
  Set<Key.Sign> signs();

  /** How many panels or rows there are. */
  int units();

  /** These units alone, on the scale of the whole. */
  Body part(int from, int to);

  /** The best place to break at or before {@code to}, after {@code from}. */
  int breakBefore(int from, int to, double width);
}
