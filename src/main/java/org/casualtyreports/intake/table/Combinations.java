package org.casualtyreports.intake.table;

import java.util.Arrays;

/** Different rows of numbers of one length, each under a code from 0 in the order of coming. */
final class Combinations {
  private static final int MIX = 0x9E3779B9;

  private final int length;
  private int[] numbers;
  private int[] slots = new int[64];
  private int size;

  /**
   * @param length of each row
   */
  Combinations(int length) {
    this.length = length;
    numbers = new int[16 * length];
  }

  int size() {
    return size;
  }

  /** The code of a row of numbers. */
  int code(int[] row) {
    int slot = hash(row, 0) & (slots.length - 1);
    while (slots[slot] != 0) {
      if (says(slots[slot] - 1, row)) {
        return slots[slot] - 1;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = size + 1;
    return add(row);
  }

  /** A number of the row with a code. */
  int number(int code, int place) {
    return numbers[code * length + place];
  }

  private boolean says(int code, int[] row) {
    int at = code * length;
    for (int i = 0; i < length; i++) {
      if (numbers[at + i] != row[i]) {
        return false;
      }
    }
    return true;
  }

  private int add(int[] row) {
    int at = Math.multiplyExact(size, length);
    if (at + length > numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.addExact(at + length, (at + length) >> 1));
    }
    System.arraycopy(row, 0, numbers, at, length);
    size++;
    if (2 * size > slots.length) {
      rehash();
    }
    return size - 1;
  }

  private void rehash() {
    slots = new int[slots.length * 4];
    for (int code = 0; code < size; code++) {
      int slot = hash(numbers, code * length) & (slots.length - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = code + 1;
    }
  }

  private int hash(int[] row, int from) {
    int hash = length;
    for (int i = from; i < from + length; i++) {
      hash = (hash ^ row[i]) * MIX;
      hash ^= hash >>> 15;
    }
    return hash;
  }
}
