package org.casualtyreports.intake.table;

/**
 * Hands out one text for equal short cells: tables of incidents repeat their countries, actors and
 * codes in every row.
 */
final class CellPool {
  private static final int SLOTS = 1 << 15;
  private static final int LONGEST_POOLED = 48;

  private final String[] slots = new String[SLOTS];

  CellPool() {
    java.util.Arrays.fill(slots, "");
  }

  String of(String text) {
    if (text.length() > LONGEST_POOLED) {
      return text;
    }
    int slot = slot(text.hashCode());
    if (!slots[slot].equals(text)) {
      slots[slot] = text;
    }
    return slots[slot];
  }

  /** The text of these characters; a new one is made only where the pool has none. */
  String of(char[] characters, int offset, int length) {
    if (length > LONGEST_POOLED) {
      return new String(characters, offset, length);
    }
    int hash = 0;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + characters[i];
    }
    int slot = slot(hash);
    if (!equal(slots[slot], characters, offset, length)) {
      slots[slot] = new String(characters, offset, length);
    }
    return slots[slot];
  }

  private static int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (SLOTS - 1);
  }

  private static boolean equal(String text, char[] characters, int offset, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != characters[offset + i]) {
        return false;
      }
    }
    return true;
  }
}
