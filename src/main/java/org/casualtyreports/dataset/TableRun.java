package org.casualtyreports.dataset;

import it.unimi.dsi.fastutil.ints.IntArrayList;

/**
 * Rows of a table that are added at once. Rows of tables count from 0.
 *
 * @param rows of the table, in the order in which they are added; not to be changed
 * @param from which place among them is the first
 * @param to which place comes after the last
 * @param lines of the file, by row of the table
 */
public record TableRun(int[] rows, int from, int to, int[] lines) {
  int size() {
    return to - from;
  }

  /** Adds what the rows have of something, by row of the table, one after another. */
  void addTo(IntArrayList column, int[] byRow) {
    int first = column.size();
    column.size(first + size());
    int[] into = column.elements();
    for (int i = from; i < to; i++) {
      into[first + i - from] = byRow[rows[i]];
    }
  }
}
