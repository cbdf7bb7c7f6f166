package org.casualtyreports.dataset;

import it.unimi.dsi.fastutil.ints.IntArrayList;

/** Choices among the rows of a column. */
final class Rows {
  private Rows() {}

  /** The numbers in some rows, in the order given. */
  static IntArrayList of(IntArrayList column, int[] rows) {
    int[] some = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      some[i] = column.getInt(rows[i]);
    }
    return IntArrayList.wrap(some);
  }

  /** How many rows hold a text that is not empty. */
  static int filled(Coded<String> column) {
    return column.rowsWhere(text -> !text.isEmpty()).length;
  }
}
