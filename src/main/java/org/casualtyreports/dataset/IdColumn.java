package org.casualtyreports.dataset;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

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

  /**
   * How much room some rows take, those left out that repeat the row before.
   *
   * @param bytes of their ids together
   * @param longest bytes of one
   */
  record Extent(int count, long bytes, int longest) {}

  Extent extent(TableRun run) {
    int count = 0;
    long all = 0;
    int longest = 0;
    int[] rows = run.rows();
    for (int i = run.from(); i < run.to(); i++) {
      int length = length(rows[i]);
      longest = Math.max(longest, length);
      if (i == run.from() || !same(rows[i], rows[i - 1])) {
        count++;
        all += length;
      }
    }
    int around = before.length + after.length;
    return new Extent(count, all + (long) count * around, around + longest);
  }

  /** Where the bytes of a row begin. */
  int start(int row) {
    return row == 0 ? 0 : ends[row - 1];
  }

  /** How many bytes a row has. */
  int length(int row) {
    return ends[row] - start(row);
  }

  /** Whether two rows have the same id. Ids that were counted differ at their end. */
  boolean same(int one, int other) {
    int length = length(one);
    return length == length(other)
        && (length == 0 || bytes[ends[one] - 1] == bytes[ends[other] - 1])
        && Arrays.equals(bytes, start(one), ends[one], bytes, start(other), ends[other]);
  }
}
