package org.casualtyreports.intake.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The different cells of a column as their bytes stand in the file, quotes included, each under a
 * code from 0 in the order in which they come.
 */
final class CellDictionary {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private byte[] bytes = new byte[1024];
  private int[] ends = new int[64];
  private int[] hashes = new int[64];
  private int size;

  /** Codes plus one, by hash. */
  private int[] slots = new int[128];

  int size() {
    return size;
  }

  /** The code of the cell in these bytes. */
  int code(byte[] from, int start, int end) {
    int hash = hash(from, start, end);
    int slot = hash & (slots.length - 1);
    while (slots[slot] != 0) {
      int code = slots[slot] - 1;
      if (hashes[code] == hash && says(code, from, start, end)) {
        return code;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = size + 1;
    return add(hash, from, start, end);
  }

  /** The text of a cell, as {@link RecordCut} gives it. */
  String text(int code) {
    return RecordCut.cell(bytes, start(code), ends[code]);
  }

  private int start(int code) {
    return code == 0 ? 0 : ends[code - 1];
  }

  private boolean says(int code, byte[] from, int start, int end) {
    return Arrays.equals(bytes, start(code), ends[code], from, start, end);
  }

  private int add(int hash, byte[] from, int start, int end) {
    int code = size++;
    int at = start(code);
    int length = end - start;
    if (at + length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.addExact(at + length, (at + length) >> 1));
    }
    if (code == ends.length) {
      ends = Arrays.copyOf(ends, 2 * code);
      hashes = Arrays.copyOf(hashes, 2 * code);
    }
    System.arraycopy(from, start, bytes, at, length);
    ends[code] = at + length;
    hashes[code] = hash;
    if (2 * size > slots.length) {
      rehash();
    }
    return code;
  }

  private void rehash() {
    slots = new int[slots.length * 4];
    for (int code = 0; code < size; code++) {
      int slot = hashes[code] & (slots.length - 1);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = code + 1;
    }
  }

  private static int hash(byte[] from, int start, int end) {
    long hash = end - start;
    int at = start;
    for (; at + Long.BYTES <= end; at += Long.BYTES) {
      hash = (hash ^ (long) LONG.get(from, at)) * MIX;
      hash ^= hash >>> 32;
    }
    for (; at < end; at++) {
      hash = (hash ^ from[at]) * MIX;
    }
    hash ^= hash >>> 29;
    return (int) (hash ^ (hash >>> 32));
  }
}
