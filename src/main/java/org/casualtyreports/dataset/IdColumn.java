package org.casualtyreports.dataset;

import java.nio.charset.StandardCharsets;

/**
 * Ids in the rows of a table, in UTF-8.
 *
 * @param before each of them
 * @param bytes of one row after another
 * @param ends after the bytes of each row
 * @param after each of them
 */
public record IdColumn(byte[] before, byte[] bytes, int[] ends, byte[] after) {
  private static final byte[] NOTHING = {};

  /** The same ids with other texts before and after each. */
  public IdColumn between(String newBefore, String newAfter) {
    return new IdColumn(
        newBefore.getBytes(StandardCharsets.UTF_8),
        bytes,
        ends,
        newAfter.getBytes(StandardCharsets.UTF_8));
  }

  /** Ids as they stand in the table. */
  public static IdColumn plain(byte[] bytes, int[] ends) {
    return new IdColumn(NOTHING, bytes, ends, NOTHING);
  }

  /** Bytes of the longest id of some rows. */
  int longest(TableRun run) {
    int longest = 0;
    for (int i = run.from(); i < run.to(); i++) {
      longest = Math.max(longest, ends[run.rows()[i]] - start(run.rows()[i]));
    }
    return before.length + longest + after.length;
  }

  private int start(int row) {
    return row == 0 ? 0 : ends[row - 1];
  }

  /**
   * Writes the id of a row.
   *
   * @return its length
   * @throws IndexOutOfBoundsException if there is not room enough
   */
  int write(int row, byte[] into) {
    int start = start(row);
    int length = ends[row] - start;
    System.arraycopy(before, 0, into, 0, before.length);
    System.arraycopy(bytes, start, into, before.length, length);
    System.arraycopy(after, 0, into, before.length + length, after.length);
    return before.length + length + after.length;
  }
}
