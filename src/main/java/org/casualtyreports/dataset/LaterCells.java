package org.casualtyreports.dataset;

import java.util.Map;
import java.util.Set;

/** Cells of unknown columns, read from their file when they are asked for. */
public interface LaterCells {
  /**
   * Adds the headers of the cells that hold something, in the order of the file.
   *
   * @param row of the file's table, from 0
   */
  void addHeadersTo(Set<String> headers, int row);

  /** The cells of a row that hold something, by header. */
  Map<String, String> read(int row);
}
