package org.casualtyreports.intake.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks through bytes, eight at a time where it can. */
final class ByteSearch {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;

  private ByteSearch() {}

  /** The place of the first such byte, or the end where there is none. */
  static int find(byte wanted, byte[] bytes, int from, int end) {
    long pattern = (wanted & 0xFF) * ONES;
    int at = from;
    for (; at + Long.BYTES <= end; at += Long.BYTES) {
      long differing = (long) LONG.get(bytes, at) ^ pattern;
      long found = (differing - ONES) & ~differing & HIGHS;
      if (found != 0) {
        return at + (Long.numberOfTrailingZeros(found) >>> 3);
      }
    }
    while (at < end && bytes[at] != wanted) {
      at++;
    }
    return at;
  }

  /** Sets of words of ASCII letters, looked for in any case. */
  static final class Words {
    private final byte[][] words;
    private final byte[] setOf;

    /** By two letters in lower case: whether a word begins with them. */
    private final boolean[] begun = new boolean[1 << 10];

    /**
     * @param sets at most 8, of words of two letters or more, in lower case
     */
    Words(List<List<String>> sets) {
      words =
          sets.stream()
              .flatMap(List::stream)
              .map(word -> word.getBytes(StandardCharsets.US_ASCII))
              .toArray(byte[][]::new);
      setOf = new byte[words.length];
      int at = 0;
      for (int set = 0; set < sets.size(); set++) {
        for (int i = 0; i < sets.get(set).size(); i++) {
          setOf[at] = (byte) (1 << set);
          begun[beginning(words[at][0], words[at][1])] = true;
          at++;
        }
      }
    }

    private static int beginning(byte first, byte second) {
      return (first & 0x1F) << 5 | (second & 0x1F);
    }

    /** Of which sets a word stands here, as a word or a part of one: a bit each. */
    byte standing(byte[] bytes, int from, int end) {
      byte standing = 0;
      for (int at = from; at + 1 < end; at++) {
        if (begun[beginning(bytes[at], bytes[at + 1])]) {
          standing |= standingAt(bytes, at, end);
        }
      }
      return standing;
    }

    private byte standingAt(byte[] bytes, int at, int end) {
      byte standing = 0;
      for (int i = 0; i < words.length; i++) {
        if (at + words[i].length <= end && says(bytes, at, words[i])) {
          standing |= setOf[i];
        }
      }
      return standing;
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
