package org.casualtyreports.dataset;

import java.util.List;

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
}
