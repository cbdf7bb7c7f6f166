package org.casualtyreports.dataset;

import java.util.Map;
import java.util.Set;

/** Cells of unknown columns of one row, read from their file when they are asked for. */
public interface LaterCells {
  /** Adds the headers of the cells that hold something, in the order of the file. */
  void addHeadersTo(Set<String> headers);

  /** The cells that hold something, by header. */
  Map<String, String> read();
}
