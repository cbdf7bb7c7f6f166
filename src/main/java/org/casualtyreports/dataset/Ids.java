package org.casualtyreports.dataset;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts that mostly differ, such as ids: kept as bytes, and found again by what they say. Texts
 * count from 0 in the order in which they were added.
 */
final class Ids {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private byte[] bytes = new byte[64];
  private int[] ends = new int[16];
  private int size;

  /** Numbers of texts plus one, by hash. */
  private int[] slots = new int[32];

  /** Of each slot in use, some bits of its text's hash: most others are told by them alone. */
  private byte[] tags = new byte[32];

  private int used;

  int size() {
    return size;
  }

  /** Makes room for so many texts more, of so many bytes together. */
  private void makeRoom(int texts, long length) {
    int enough = Math.addExact(size, texts);
    if (enough > ends.length) {
      ends = Arrays.copyOf(ends, enough);
    }
    if (2L * enough > slots.length) {
      rehash(Integer.highestOneBit(Math.multiplyExact(enough, 2) - 1) << 1);
    }
    long all = start(size) + length;
    if (all > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, all));
    }
  }

  private int add(byte[] text, int from, int to) {
    int start = start(size);
    int end = Math.addExact(start, to - from);
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, end + (end >> 1) + 64L));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size + (size >> 1));
    }
    System.arraycopy(text, from, bytes, start, to - from);
    ends[size] = end;
    return size++;
  }

  String get(int number) {
    int start = start(number);
    return new String(bytes, start, ends[number] - start, StandardCharsets.UTF_8);
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  /** The number of this text, added if it is new. */
  int intern(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return intern(utf8, 0, utf8.length);
  }

  private int intern(byte[] text, int from, int to) {
    int hash = hash(text, from, to);
    int slot = slotOf(hash, text, from, to);
    return slots[slot] != 0 ? slots[slot] - 1 : indexAt(slot, hash, add(text, from, to));
  }

  /** The numbers of the texts in some rows of a table, put in their places by row. */
  void intern(IdColumn ids, TableRun run, int[] numbers) {
    IdColumn.Extent extent = ids.extent(run);
    makeRoom(extent.count(), extent.bytes());
    byte[] text = new byte[extent.longest()];
    int before = ids.before().length;
    System.arraycopy(ids.before(), 0, text, 0, before);
    int last = -1;
    int lastLength = -1;
    for (int i = run.from(); i < run.to(); i++) {
      int row = run.rows()[i];
      int length = ids.length(row);
      if (last >= 0 && ids.same(row, last)) {
        numbers[row] = numbers[last];
      } else {
        System.arraycopy(ids.bytes(), ids.start(row), text, before, length);
        if (length != lastLength) {
          System.arraycopy(ids.after(), 0, text, before + length, ids.after().length);
        }
        numbers[row] = intern(text, 0, before + length + ids.after().length);
      }
      last = row;
      lastLength = length;
    }
  }

  private int indexAt(int slot, int hash, int number) {
    slots[slot] = number + 1;
    tags[slot] = tag(hash);
    used++;
    if (2L * used > slots.length) {
      rehash(Math.multiplyExact(slots.length, 2));
    }
    return number;
  }

  /** The number of this text; -1 where it is none of these. */
  int find(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return slots[slotOf(hash(utf8, 0, utf8.length), utf8, 0, utf8.length)] - 1;
  }

  /** Where a text stands among the slots, or the free one in which it would. */
  private int slotOf(int hash, byte[] text, int from, int to) {
    byte tag = tag(hash);
    int slot = hash & (slots.length - 1);
    while (tags[slot] != 0 && (tags[slot] != tag || !says(slots[slot] - 1, text, from, to))) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  /** Never 0. */
  private static byte tag(int hash) {
    return (byte) (hash >>> 24 | 1);
  }

  private boolean says(int number, byte[] text, int from, int to) {
    int start = start(number);
    if (ends[number] - start != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (bytes[start + i - from] != text[i]) {
        return false;
      }
    }
    return true;
  }

  private static int hash(byte[] text, int from, int to) {
    long hash = (long) to - from;
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      hash = (hash ^ (long) LONG.get(text, at)) * MIX;
      hash ^= hash >>> 32;
    }
    for (; at < to; at++) {
      hash = (hash ^ text[at]) * MIX;
    }
    hash ^= hash >>> 29;
    return (int) (hash ^ (hash >>> 32));
  }

  private void rehash(int room) {
    int[] old = slots;
    slots = new int[room];
    tags = new byte[slots.length];
    for (int entry : old) {
      if (entry != 0) {
        int hash = hash(bytes, start(entry - 1), ends[entry - 1]);
        int slot = hash & (slots.length - 1);
        while (tags[slot] != 0) {
          slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = entry;
        tags[slot] = tag(hash);
      }
    }
  }
}
