package org.casualtyreports.intake.format;

import java.util.Map;
import java.util.Set;
import org.casualtyreports.dataset.LaterCells;

/** Cells of rows of a large table that are kept beside incidents: where they stand. */
final class Others implements LaterCells {
  private final SourceTable source;
  private final int[] columns;
  private final long filled;

  /**
   * @param columns places of the cells
   * @param filled which of the first 64 are filled in these rows, a bit each
   */
  Others(SourceTable source, int[] columns, long filled) {
    this.source = source;
    this.columns = columns;
    this.filled = filled;
  }

  @Override
  public void addHeadersTo(Set<String> headers, int row) {
    if (columns.length > Long.SIZE) {
      headers.addAll(read(row).keySet());
      return;
    }
    for (int i = 0; i < columns.length; i++) {
      if ((filled >>> i & 1) != 0) {
        headers.add(source.headers().get(columns[i]));
      }
    }
  }

  @Override
  public Map<String, String> read(int row) {
    return source.others(source.table().rows().get(row), columns);
  }
}
