package org.casualtyreports.intake.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Looks through bytes, eight at a time where it can. */
final class ByteSearch {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final long QUOTES = '"' * ONES;
  private static final long BLANKS = ' ' * ONES;

  private ByteSearch() {}

  /**
   * Passes over bytes that are neither control characters nor quotes, and all of ASCII.
   *
   * @param separator passed over neither
   * @return the place of another byte, or less than eight before the end
   */
  static int pastPlain(byte separator, byte[] bytes, int from, int end) {
    long pattern = separator * ONES;
    int at = from;
    for (; at + Long.BYTES <= end; at += Long.BYTES) {
      long eight = (long) LONG.get(bytes, at);
      long notSeparator = eight ^ pattern;
      long notQuote = eight ^ QUOTES;
      long special =
          (((eight - BLANKS) & ~eight)
                  | eight
                  | ((notSeparator - ONES) & ~notSeparator)
                  | ((notQuote - ONES) & ~notQuote))
              & HIGHS;
      if (special != 0) {
        return at + (Long.numberOfTrailingZeros(special) >>> 3);
      }
    }
    return at;
  }

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

  /**
   * Sets of words of ASCII letters, looked for in any case: by the last two letters of a window as
   * long as the shortest word, which say how far it can be moved (Wu and Manber 1994).
   */
  static final class Words {
    private final byte[][] words;
    private final byte[] setOf;
    private final int window;

    /** By two letters: how far the window may be moved; 0 where a word may begin with it. */
    private final byte[] moves = new byte[1 << 10];

    /** By two letters at the end of the window: the words that may begin with it. */
    private final int[][] wordsAt = new int[1 << 10][0];

    /**
     * @param sets at most 8, of words of four letters or more, in lower case
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
          setOf[at++] = (byte) (1 << set);
        }
      }
      window = Arrays.stream(words).mapToInt(word -> word.length).min().orElse(2);
      Arrays.fill(moves, (byte) (window - 1));
      for (int word = 0; word < words.length; word++) {
        for (int i = 1; i < window; i++) {
          int pair = pair(words[word][i - 1], words[word][i]);
          moves[pair] = (byte) Math.min(moves[pair], window - 1 - i);
          if (i == window - 1) {
            wordsAt[pair] = Arrays.copyOf(wordsAt[pair], wordsAt[pair].length + 1);
            wordsAt[pair][wordsAt[pair].length - 1] = word;
          }
        }
      }
    }

    private static int pair(byte first, byte second) {
      return (first & 0x1F) << 5 | (second & 0x1F);
    }

    /** Of which sets a word stands here, as a word or a part of one: a bit each. */
    byte standing(byte[] bytes, int from, int end) {
      byte standing = 0;
      int at = from + window - 1;
      while (at < end) {
        int pair = pair(bytes[at - 1], bytes[at]);
        int move = moves[pair];
        if (move == 0) {
          standing |= standingAt(wordsAt[pair], bytes, at - window + 1, end);
          move = 1;
        }
        at += move;
      }
      return standing;
    }

    private byte standingAt(int[] possible, byte[] bytes, int at, int end) {
      byte standing = 0;
      for (int i : possible) {
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
