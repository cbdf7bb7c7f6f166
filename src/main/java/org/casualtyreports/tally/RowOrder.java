package org.casualtyreports.tally;

/** Puts rows in the order of a number that each has, by counting. */
final class RowOrder {
  private RowOrder() {}

  /**
   * All rows by their keys, those with the same key as they were.
   *
   * @param keys by row, 0 or more
   * @param keyLimit no key is as large
   */
  static int[] by(int[] keys, int keyLimit) {
    int[] rows = new int[keys.length];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = row;
    }
    return by(keys, keyLimit, rows);
  }

  /** The same with rows in some order. */
  static int[] by(int[] keys, int keyLimit, int[] rows) {
    int[] next = new int[keyLimit + 1];
    int last = 0;
    boolean inOrder = true;
    for (int row : rows) {
      int key = keys[row];
      next[key + 1]++;
      inOrder &= key >= last;
      last = key;
    }
    if (inOrder) {
      return rows;
    }
    for (int key = 1; key < next.length; key++) {
      next[key] += next[key - 1];
    }
    int[] ordered = new int[rows.length];
    for (int row : rows) {
      ordered[next[keys[row]]++] = row;
    }
    return ordered;
  }
}
