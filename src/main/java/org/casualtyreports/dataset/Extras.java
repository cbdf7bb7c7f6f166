package org.casualtyreports.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/** Columns that the native format does not know, kept cell by cell or read when asked for. */
final class Extras {
  private final SequencedMap<String, Coded<String>> columns = new LinkedHashMap<>();
  private final SequencedSet<String> headers = new LinkedHashSet<>();
  private final List<@Nullable LaterCells> later = new ArrayList<>();
  private int rows;

  void append(Map<String, String> cells) {
    headers.addAll(cells.keySet());
    for (String header : cells.keySet()) {
      if (!columns.containsKey(header)) {
        columns.put(header, Coded.constant(header, "", rows));
      }
    }
    columns.forEach((header, column) -> column.append(cells.getOrDefault(header, "")));
    rows++;
  }

  /** Appends a row of which other cells, before these, are read when they are asked for. */
  void append(LaterCells others, Map<String, String> cells) {
    others.addHeadersTo(headers);
    while (later.size() < rows) {
      later.add(null);
    }
    later.add(others);
    append(cells);
  }

  Map<String, String> get(int row) {
    if (headers.isEmpty()) {
      return Map.of();
    }
    LaterCells others = later(row);
    Map<String, String> cells = new LinkedHashMap<>(others == null ? Map.of() : others.read());
    cells.putAll(kept(row));
    return cells;
  }

  private @Nullable LaterCells later(int row) {
    return row < later.size() ? later.get(row) : null;
  }

  private Map<String, String> kept(int row) {
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
      LaterCells others = later(row);
      if (others == null) {
        selected.append(kept(row));
      } else {
        selected.append(others, kept(row));
      }
    }
    return selected;
  }

  /** Headers of columns that hold something, in the order of the rows. */
  SequencedSet<String> headers() {
    return headers;
  }
}
