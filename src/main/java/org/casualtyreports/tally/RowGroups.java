package org.casualtyreports.tally;

/**
 * Puts rows together that have the same keys, and these groups in the order of their keys.
 *
 * <p>A key is a number from 0 for each row. The key given first weighs most. Keys are joined into
 * one number as long as few enough numbers come of it to have a table of them; where too many
 * would, rows are sorted by counting.
 */
final class RowGroups {
  private static final int ALWAYS_FEW = 1024;

  /** By row; rows with equal keys have the same number, and larger keys have larger numbers. */
  private final int[] numberOf;

  /** No number is as large. */
  private int limit = 1;

  /** Whether some row has each of the numbers below the limit. */
  private boolean gapless;

  /** As many numbers can have a table. */
  private final int few;

  RowGroups(int rows) {
    this(rows, Math.max(ALWAYS_FEW, rows));
  }

  /**
   * @param few how many numbers can have a table
   */
  RowGroups(int rows, int few) {
    this.numberOf = new int[rows];
    this.few = few;
    this.gapless = rows > 0;
  }

  /**
   * Tells rows apart by one more key.
   *
   * @param keys by row, 0 or more
   * @param keyLimit no key is as large
   */
  void by(int[] keys, int keyLimit) {
    if (keyLimit <= 1) {
      return;
    }
    if ((long) limit * keyLimit > few) {
      closeGaps();
    }
    if ((long) limit * keyLimit > few) {
      sortBy(keys, keyLimit);
      return;
    }
    int[] numbers = numberOf;
    for (int row = 0; row < numbers.length; row++) {
      numbers[row] = numbers[row] * keyLimit + keys[row];
    }
    limit *= keyLimit;
    gapless = false;
  }

  private void closeGaps() {
    if (gapless) {
      return;
    }
    int[] numbers = numberOf;
    int[] without = new int[limit];
    for (int row = 0; row < numbers.length; row++) {
      without[numbers[row]] = 1;
    }
    int next = 0;
    for (int number = 0; number < without.length; number++) {
      int used = without[number];
      without[number] = next;
      next += used;
    }
    for (int row = 0; row < numbers.length; row++) {
      numbers[row] = without[numbers[row]];
    }
    limit = next;
    gapless = true;
  }

  private void sortBy(int[] keys, int keyLimit) {
    int[] numbers = numberOf;
    int[] ordered = RowOrder.by(numbers, limit, RowOrder.by(keys, keyLimit));
    int next = -1;
    int number = -1;
    int key = -1;
    for (int row : ordered) {
      if (numbers[row] != number || keys[row] != key) {
        number = numbers[row];
        key = keys[row];
        next++;
      }
      numbers[row] = next;
    }
    limit = next + 1;
    gapless = true;
  }

  /** How many groups there are. */
  int count() {
    closeGaps();
    return limit;
  }

  /** By row, the number of its group: from 0, in the order of their keys. */
  int[] numbers() {
    closeGaps();
    return numberOf;
  }
}
