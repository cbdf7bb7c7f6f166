package org.casualtyreports.intake.table;

import java.util.Arrays;

/** The codes of the rows of one part of a file, by what one thread calls them. */
final class CodedPart {
  private static final int FIRST_ROOM = 1024;

  final int thread;
  int size;
  final int[][] codes;
  int[] fillings = new int[FIRST_ROOM];
  boolean[] odd = new boolean[FIRST_ROOM];
  boolean[] mentioned = new boolean[FIRST_ROOM];
  final byte[][] idBytes;
  final int[][] idEnds;

  CodedPart(int thread, CodedRows.Wanted wanted) {
    this.thread = thread;
    codes = new int[wanted.groups().size()][FIRST_ROOM];
    idBytes = new byte[wanted.ids().size()][16 * FIRST_ROOM];
    idEnds = new int[wanted.ids().size()][FIRST_ROOM];
  }

  /** Makes room for one more row. */
  void grow() {
    if (size == fillings.length) {
      int room = 2 * size;
      fillings = Arrays.copyOf(fillings, room);
      odd = Arrays.copyOf(odd, room);
      mentioned = Arrays.copyOf(mentioned, room);
      Arrays.setAll(codes, group -> Arrays.copyOf(codes[group], room));
      Arrays.setAll(idEnds, id -> Arrays.copyOf(idEnds[id], room));
    }
  }

  /** Puts an id in its place in the row that comes next; nothing where it has no bytes. */
  void id(int id, byte[] bytes, int from, int length) {
    int at = idLength(id);
    if (at + length > idBytes[id].length) {
      idBytes[id] = Arrays.copyOf(idBytes[id], 2 * (at + length));
    }
    System.arraycopy(bytes, from, idBytes[id], at, length);
    idEnds[id][size] = at + length;
  }

  /** Bytes of an id column in the rows so far. */
  int idLength(int id) {
    return size == 0 ? 0 : idEnds[id][size - 1];
  }
}
