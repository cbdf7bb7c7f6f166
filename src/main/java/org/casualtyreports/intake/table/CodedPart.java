package org.casualtyreports.intake.table;

import java.util.Arrays;

/**
 * The codes of the rows of one part of a file, by what one thread calls them. They are many, and
 * all live at once: an array has little more room than it needs.
 */
final class CodedPart {
  final int thread;
  int size;
  final int[][] codes;
  int[] fillings;
  boolean[] odd;
  final byte[][] idBytes;
  final int[][] idEnds;

  /**
   * @param room for so many rows at first, and for as many bytes of each id column
   */
  CodedPart(int thread, CodedRows.Wanted wanted, int room, int[] idRoom) {
    this.thread = thread;
    codes = new int[wanted.groups().size()][room];
    fillings = new int[room];
    odd = new boolean[room];
    idBytes = new byte[wanted.ids().size()][];
    Arrays.setAll(idBytes, id -> new byte[idRoom[id]]);
    idEnds = new int[wanted.ids().size()][room];
  }

  /** Makes room for one more row. */
  void grow() {
    if (size == fillings.length) {
      int room = size + (size >> 2) + 64;
      fillings = Arrays.copyOf(fillings, room);
      odd = Arrays.copyOf(odd, room);
      Arrays.setAll(codes, group -> Arrays.copyOf(codes[group], room));
      Arrays.setAll(idEnds, id -> Arrays.copyOf(idEnds[id], room));
    }
  }

  /** Puts an id in its place in the row that comes next; nothing where it has no bytes. */
  void id(int id, byte[] bytes, int from, int length) {
    int at = idLength(id);
    if (at + length > idBytes[id].length) {
      idBytes[id] = Arrays.copyOf(idBytes[id], at + (at >> 2) + length + 64);
    }
    System.arraycopy(bytes, from, idBytes[id], at, length);
    idEnds[id][size] = at + length;
  }

  /** Bytes of an id column in the rows so far. */
  int idLength(int id) {
    return size == 0 ? 0 : idEnds[id][size - 1];
  }
}
