package org.casualtyreports.dataset;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;

/** Columns that the native format does not know, kept cell by cell or read when asked for. */
final class Extras {
  private static final int NONE = -1;

  private final SequencedMap<String, Coded<String>> columns = new LinkedHashMap<>();
  private final SequencedSet<String> headers = new LinkedHashSet<>();

  private final List<LaterCells> later = new ArrayList<>();
  private final IdentityHashMap<LaterCells, Integer> laterNumbers = new IdentityHashMap<>();

  /**
   * Which of {@link #later} a row has, and the row of its table; shorter where the last have none.
   */
  private final IntArrayList laterOf = new IntArrayList();

  private final IntArrayList laterRow = new IntArrayList();
  private final Runs<LaterColumn> runs = new Runs<>();
  private int rows;

  void append(Map<String, String> cells) {
    if (!cells.isEmpty()) {
      headers.addAll(cells.keySet());
      for (String header : cells.keySet()) {
        if (!columns.containsKey(header)) {
          columns.put(header, Coded.constant(header, "", rows));
        }
      }
    }
    if (!columns.isEmpty()) {
      columns.forEach((header, column) -> column.append(cells.getOrDefault(header, "")));
    }
    rows++;
  }

  /**
   * Appends a row of which other cells, before these, are read when they are asked for.
   *
   * @param row of their table
   */
  void append(LaterCells others, int row, Map<String, String> cells) {
    Integer known = laterNumbers.putIfAbsent(others, later.size());
    if (known == null) {
      later.add(others);
      others.addHeadersTo(headers, row);
    }
    while (laterOf.size() < rows) {
      laterOf.add(NONE);
      laterRow.add(NONE);
    }
    laterOf.add(known == null ? later.size() - 1 : known.intValue());
    laterRow.add(row);
    append(cells);
  }

  /** Appends rows of a table of which other cells are read when they are asked for. */
  void append(LaterColumn others, TableRun run) {
    if (!others.cells().isEmpty()) {
      addHeaders(others, run);
      runs.add(rows, run, others);
    }
    columns.values().forEach(column -> column.append(PartCodes.same(column.codeOf("")), run));
    rows += run.size();
  }

  private void addHeaders(LaterColumn others, TableRun run) {
    BitSet known = new BitSet(others.cells().size());
    int unknown = others.cells().size();
    for (int i = run.from(); i < run.to() && unknown > 0; i++) {
      int row = run.rows()[i];
      int kind = others.kinds()[row];
      if (!known.get(kind)) {
        known.set(kind);
        unknown--;
        others.cells().get(kind).addHeadersTo(headers, row);
      }
    }
  }

  private Map<String, String> later(int row) {
    if (row < laterOf.size() && laterOf.getInt(row) != NONE) {
      return later.get(laterOf.getInt(row)).read(laterRow.getInt(row));
    }
    Runs.Run<LaterColumn> run = runs.find(row);
    return run == null ? Map.of() : run.with().read(run.tableRow(row));
  }

  Map<String, String> get(int row) {
    if (headers.isEmpty()) {
      return Map.of();
    }
    Map<String, String> cells = new LinkedHashMap<>(later(row));
    cells.putAll(kept(row));
    return cells;
  }

  private Map<String, String> kept(int row) {
    if (columns.isEmpty()) {
      return Map.of();
    }
    Map<String, String> cells = new LinkedHashMap<>();
    columns.forEach(
        (header, column) -> {
          if (!column.get(row).isEmpty()) {
            cells.put(header, column.get(row));
          }
        });
    return cells;
  }

  /** Some of the rows; columns that are blank in all of them are left out. */
  Extras select(int[] some) {
    Extras selected = new Extras();
    for (int row : some) {
      Runs.Run<LaterColumn> run = runs.find(row);
      if (row < laterOf.size() && laterOf.getInt(row) != NONE) {
        selected.append(later.get(laterOf.getInt(row)), laterRow.getInt(row), kept(row));
      } else if (run != null) {
        int tableRow = run.tableRow(row);
        selected.append(run.with().cellsOf(tableRow), tableRow, kept(row));
      } else {
        selected.append(kept(row));
      }
    }
    return selected;
  }

  /** Headers of columns that hold something, in the order of the rows. */
  SequencedSet<String> headers() {
    return headers;
  }
}
