package org.casualtyreports.dataset;

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
}
