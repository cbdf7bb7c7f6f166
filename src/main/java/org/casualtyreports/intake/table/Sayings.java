package org.casualtyreports.intake.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What some columns of a table say together: each different one as its bytes stand in the file,
 * quotes included, under a code from 0 in the order in which they come.
 */
final class Sayings {
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final char separator;
  private final int[] columns;

  /** Neighbouring columns are kept as one run of bytes: the first of each, and after the last. */
  private final int[] runFirst;

  private final int[] runAfter;

  private byte[] bytes = new byte[1024];

  /** After each run of each saying. */
  private int[] ends = new int[64];

  /** How many of {@link #ends} are in use. */
  private int used;

  private int size;

  /** By hash: the hash above, the code plus one below; 0 where there is none. */
  private long[] slots = new long[128];

  /**
   * @param columns in the order in which their texts are asked for
   */
  Sayings(char separator, List<Integer> columns) {
    this.separator = separator;
    this.columns = columns.stream().mapToInt(column -> column).toArray();
    int[] sorted = columns.stream().mapToInt(column -> column).distinct().sorted().toArray();
    int[] first = new int[sorted.length];
    int[] after = new int[sorted.length];
    int runs = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1] + 1) {
        first[runs++] = sorted[i];
      }
      after[runs - 1] = sorted[i] + 1;
    }
    runFirst = Arrays.copyOf(first, runs);
    runAfter = Arrays.copyOf(after, runs);
  }

  int size() {
    return size;
  }

  /**
   * The code of what a record says.
   *
   * @param starts of its cells, as {@link RecordScanner} gives them
   */
  int code(byte[] record, int[] starts) {
    int hash = hash(record, starts);
    int slot = slotOf(hash, record, starts);
    if (slots[slot] != 0) {
      return codeIn(slot);
    }
    for (int run = 0; run < runFirst.length; run++) {
      append(record, starts[runFirst[run]], starts[runAfter[run]] - 1);
    }
    return add(hash, slot);
  }

  private int codeIn(int slot) {
    return (int) slots[slot] - 1;
  }

  /** Whether what stands in a slot has this hash. */
  private boolean hasHash(int slot, int hash) {
    return (int) (slots[slot] >>> Integer.SIZE) == hash;
  }

  private int hash(byte[] record, int[] starts) {
    long mixed = 0;
    for (int run = 0; run < runFirst.length; run++) {
      mixed = mixed(mixed, record, starts[runFirst[run]], starts[runAfter[run]] - 1);
    }
    return (int) (mixed ^ (mixed >>> 32));
  }

  /** Where a saying stands among the slots, or the free one in which it would. */
  private int slotOf(int hash, byte[] record, int[] starts) {
    int slot = hash & (slots.length - 1);
    while (slots[slot] != 0 && !(hasHash(slot, hash) && says(codeIn(slot), record, starts))) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  /** By each code of another reader of the same columns, the code here. */
  int[] codesOf(Sayings other) {
    int[] codes = new int[other.size];
    for (long entry : other.slots) {
      if (entry != 0) {
        int code = (int) entry - 1;
        codes[code] = code((int) (entry >>> Integer.SIZE), other, code);
      }
    }
    return codes;
  }

  private int code(int hash, Sayings other, int otherCode) {
    int slot = hash & (slots.length - 1);
    while (slots[slot] != 0) {
      if (hasHash(slot, hash) && says(codeIn(slot), other, otherCode)) {
        return codeIn(slot);
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    for (int run = 0; run < runFirst.length; run++) {
      append(other.bytes, other.start(otherCode, run), other.end(otherCode, run));
    }
    return add(hash, slot);
  }

  private int start(int code, int run) {
    int at = code * runFirst.length + run;
    return at == 0 ? 0 : ends[at - 1];
  }

  private int end(int code, int run) {
    return ends[code * runFirst.length + run];
  }

  private boolean says(int code, byte[] record, int[] starts) {
    for (int run = 0; run < runFirst.length; run++) {
      int from = starts[runFirst[run]];
      int length = starts[runAfter[run]] - 1 - from;
      int start = start(code, run);
      if (end(code, run) - start != length || !same(bytes, start, record, from, length)) {
        return false;
      }
    }
    return true;
  }

  private boolean says(int code, Sayings other, int otherCode) {
    for (int run = 0; run < runFirst.length; run++) {
      int start = start(code, run);
      int from = other.start(otherCode, run);
      int length = end(code, run) - start;
      if (other.end(otherCode, run) - from != length
          || !same(bytes, start, other.bytes, from, length)) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(byte[] a, int inA, byte[] b, int inB, int length) {
    for (int i = 0; i < length; i += Long.BYTES) {
      long differing = ByteSearch.eight(a, inA + i) ^ ByteSearch.eight(b, inB + i);
      if ((differing & ByteSearch.before(length - i)) != 0) {
        return false;
      }
    }
    return true;
  }

  private static long mixed(long seed, byte[] from, int start, int end) {
    long mixed = seed + (end - start);
    for (int at = start; at < end; at += Long.BYTES) {
      mixed = (mixed ^ (ByteSearch.eight(from, at) & ByteSearch.before(end - at))) * MIX;
      mixed ^= mixed >>> 29;
    }
    return mixed;
  }

  private int add(int hash, int slot) {
    size++;
    slots[slot] = (long) hash << Integer.SIZE | size;
    if (2 * size > slots.length) {
      rehash();
    }
    return size - 1;
  }

  private void append(byte[] from, int start, int end) {
    int at = used == 0 ? 0 : ends[used - 1];
    int length = end - start;
    if (at + length + ByteSearch.PADDING > bytes.length) {
      int enough = Math.addExact(at + ByteSearch.PADDING, length);
      bytes = Arrays.copyOf(bytes, Math.addExact(enough, enough >> 1));
    }
    if (used == ends.length) {
      ends = Arrays.copyOf(ends, 2 * used);
    }
    System.arraycopy(from, start, bytes, at, length);
    ends[used++] = at + length;
  }

  private void rehash() {
    long[] old = slots;
    slots = new long[old.length * 4];
    for (long entry : old) {
      if (entry != 0) {
        int slot = (int) (entry >>> Integer.SIZE) & (slots.length - 1);
        while (slots[slot] != 0) {
          slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = entry;
      }
    }
  }

  /** The text of each column, without blanks around it. */
  List<String> texts(int code) {
    String[] texts = new String[columns.length];
    for (int run = 0; run < runFirst.length; run++) {
      int first = runFirst[run];
      int count = runAfter[run] - first;
      RecordCut cells = RecordCut.of(bytes, start(code, run), end(code, run), separator, count);
      for (int i = 0; i < columns.length; i++) {
        if (columns[i] >= first && columns[i] < first + count) {
          texts[i] = cells.get(columns[i] - first).strip();
        }
      }
    }
    return List.of(texts);
  }

  /**
   * For each code, the one that stands for all that say the same: quotes and blanks around a cell
   * say nothing.
   */
  int[] sameAs() {
    int[] same = new int[size];
    Map<List<String>, Integer> others = new HashMap<>();
    for (int code = 0; code < size; code++) {
      same[code] = code;
      if (isOdd(code)) {
        List<String> texts = texts(code);
        int plain = findPlain(texts);
        Integer first = plain >= 0 ? Integer.valueOf(plain) : others.putIfAbsent(texts, code);
        same[code] = first == null ? code : first;
      }
    }
    return same;
  }

  /** Whether a cell could be written in another way: with a quote, or a blank at one end of it. */
  private boolean isOdd(int code) {
    for (int run = 0; run < runFirst.length; run++) {
      int start = start(code, run);
      int end = end(code, run);
      for (int at = start; at < end; at++) {
        boolean letter = bytes[at] > ' ' && bytes[at] != 0x7F;
        boolean edge =
            at == start
                || at + 1 == end
                || bytes[at - 1] == separator
                || bytes[at + 1] == separator;
        if (bytes[at] == '"' || (edge && !letter)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The code of these texts as they are written without quotes and blanks; -1 for none. */
  private int findPlain(List<String> texts) {
    int[] starts = new int[runAfter[runAfter.length - 1] + 1];
    StringBuilder record = new StringBuilder();
    int written = 0;
    for (int run = 0; run < runFirst.length; run++) {
      for (int column = runFirst[run]; column < runAfter[run]; column++) {
        String text = texts.get(placeOf(column));
        if (text.indexOf(separator) >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0) {
          return -1;
        }
        starts[column] = written;
        record.append(text).append(separator);
        written += text.getBytes(StandardCharsets.UTF_8).length + 1;
      }
      starts[runAfter[run]] = written;
    }
    record.append("\0".repeat(ByteSearch.PADDING));
    byte[] utf8 = record.toString().getBytes(StandardCharsets.UTF_8);
    return codeIn(slotOf(hash(utf8, starts), utf8, starts));
  }

  private int placeOf(int column) {
    int place = 0;
    while (columns[place] != column) {
      place++;
    }
    return place;
  }
}
