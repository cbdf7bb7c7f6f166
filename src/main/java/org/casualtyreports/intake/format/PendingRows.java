package org.casualtyreports.intake.format;

import java.util.function.Consumer;
import org.casualtyreports.dataset.TableRun;
import org.casualtyreports.intake.table.CodedRows;

/** Rows of a large table on their way to be added by codes, many at once. */
final class PendingRows {
  private final int[] lines;
  private final int[] rows;
  private int from;
  private int to;

  PendingRows(CodedRows coded) {
    lines = coded.lines();
    rows = new int[coded.size()];
  }

  /** Adds a row, each row once. */
  void add(int row) {
    rows[to++] = row;
  }

  /** Hands over the rows that were added since the last time, if any. */
  void flush(Consumer<TableRun> adder) {
    if (to > from) {
      adder.accept(new TableRun(rows, from, to, lines));
      from = to;
    }
  }
}
