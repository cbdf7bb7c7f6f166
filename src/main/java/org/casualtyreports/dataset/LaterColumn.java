package org.casualtyreports.dataset;

import java.util.List;
import java.util.Map;

/**
 * Which cells of unknown columns the rows of a table have.
 *
 * @param kinds by row of the table, which of the cells it has
 * @param cells by kind; empty where no row has any
 */
public record LaterColumn(int[] kinds, List<? extends LaterCells> cells) {
  public static final LaterColumn NONE = new LaterColumn(new int[0], List.of());

  public LaterColumn {
    cells = List.copyOf(cells);
  }

  /** The cells of a row of the table. */
  LaterCells cellsOf(int row) {
    return cells.get(kinds[row]);
  }

  /** Those of them that hold something, by header. */
  Map<String, String> read(int row) {
    return cellsOf(row).read(row);
  }
}
