package org.casualtyreports.intake.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

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

  /**
   * Words that are looked for in any case: first the pairs of letters with which they begin, in
   * eight places at a time.
   */
  static final class Words {
    private static final long CASE = 0x20 * ONES;

    private final byte[][] words;

    /** The different pairs with which words begin, each letter eight times. */
    private final long[] firsts;

    private final long[] seconds;

    /**
     * @param words of two characters or more: small letters of ASCII, and signs between them
     */
    Words(List<String> words) {
      this.words =
          words.stream()
              .map(word -> word.getBytes(StandardCharsets.US_ASCII))
              .toArray(byte[][]::new);
      List<String> pairs = words.stream().map(word -> word.substring(0, 2)).distinct().toList();
      firsts = pairs.stream().mapToLong(pair -> eightOf(small(pair.charAt(0)))).toArray();
      seconds = pairs.stream().mapToLong(pair -> eightOf(small(pair.charAt(1)))).toArray();
    }

    private static byte small(char letter) {
      return (byte) (letter | 0x20);
    }

    /** Whether one of them stands here, as a word or a part of one. */
    boolean standIn(byte[] bytes, int from, int end) {
      for (int at = from; at < end; at += Long.BYTES) {
        long first = eight(bytes, at) | CASE;
        long second = eight(bytes, at + 1) | CASE;
        long notBegun = HIGHS;
        for (int pair = 0; pair < firsts.length; pair++) {
          long differing = (first ^ firsts[pair]) | (second ^ seconds[pair]);
          notBegun &= ((differing & LOWS) + LOWS) | differing;
        }
        long begun = ~notBegun & HIGHS & before(end - at);
        while (begun != 0) {
          if (standAt(bytes, at + first(begun), end)) {
            return true;
          }
          begun &= begun - 1;
        }
      }
      return false;
    }

    private boolean standAt(byte[] bytes, int at, int end) {
      for (byte[] word : words) {
        if (at + word.length <= end && says(bytes, at, word)) {
          return true;
        }
      }
      return false;
    }

    private static boolean says(byte[] bytes, int at, byte[] word) {
      for (int i = 0; i < word.length; i++) {
        byte found = bytes[at + i];
        if ((found >= 'A' && found <= 'Z' ? found + ('a' - 'A') : found) != word[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
