package org.casualtyreports.dataset;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a column that were appended as runs of a table, each run with something of its own. */
final class Runs<T> {
  private final List<Run<T>> runs = new ArrayList<>();
  private final IntArrayList firsts = new IntArrayList();

  /**
   * Rows that were appended at once.
   *
   * @param first of them in the column
   * @param of their table
   * @param with what they have
   */
  record Run<T>(int first, TableRun of, T with) {
    /** The row of the table behind a row of the column. */
    int tableRow(int row) {
      return of.rows()[of.from() + row - first];
    }
  }

  /** Adds a run that begins after all before it. */
  void add(int first, TableRun of, T with) {
    runs.add(new Run<>(first, of, with));
    firsts.add(first);
  }

  boolean isEmpty() {
    return runs.isEmpty();
  }

  /** The run in which a row of the column stands; null where it is in none. */
  @Nullable Run<T> find(int row) {
    int found = Arrays.binarySearch(firsts.elements(), 0, firsts.size(), row);
    int at = found >= 0 ? found : -found - 2;
    return at >= 0 && row - runs.get(at).first() < runs.get(at).of().size() ? runs.get(at) : null;
  }
}
