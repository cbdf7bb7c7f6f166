package org.casualtyreports.intake.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks through bytes, eight at a time where it can. */
final class ByteSearch {
  /** How many bytes an array must hold beyond those that are read eight at a time. */
  static final int PADDING = Long.BYTES + 1;

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final long LOWS = ~HIGHS;
  static final long QUOTES = '"' * ONES;

  /** Added to the lower seven bits of a byte, sets the eighth unless it is a control character. */
  private static final long FROM_BLANK = (0x80 - ' ') * ONES;

  private ByteSearch() {}

  /** Eight bytes, the first the lowest. */
  static long eight(byte[] bytes, int at) {
    return (long) LONG.get(bytes, at);
  }

  /** The same byte eight times. */
  static long eightOf(byte b) {
    return (b & 0xFF) * ONES;
  }

  /** The number of the first byte of which the highest bit, and no other, is set. */
  static int first(long highs) {
    return (int) ((((highs ^ (highs - 1)) & ONES) * ONES) >>> 56) - 1;
  }

  /** All bits of the first so many of eight bytes, of all of them where there are more. */
  static long before(int count) {
    return count >= Long.BYTES ? -1L : (1L << (count << 3)) - 1;
  }

  /**
   * Of which bytes something may have to be said: control characters, all beyond ASCII, and one
   * that is looked for. The highest bit of each is set, and no other bit.
   *
   * @param wanted eight times the byte that is looked for, of ASCII
   */
  static long special(long eight, long wanted) {
    long differing = eight ^ wanted;
    long notWanted = ((differing & LOWS) + LOWS) | differing;
    long notControl = (eight & LOWS) + FROM_BLANK;
    return (~(notWanted & notControl) | eight) & HIGHS;
  }

  /** The place of the first such byte, or the end where there is none. */
  static int find(byte wanted, byte[] bytes, int from, int end) {
    long pattern = (wanted & 0xFF) * ONES;
    int at = from;
    for (; at + Long.BYTES <= end; at += Long.BYTES) {
      long differing = eight(bytes, at) ^ pattern;
      long found = (differing - ONES) & ~differing & HIGHS;
      if (found != 0) {
        return at + first(found);
      }
    }
    while (at < end && bytes[at] != wanted) {
      at++;
    }
    return at;
  }
}
