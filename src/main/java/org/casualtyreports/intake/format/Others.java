package org.casualtyreports.intake.format;

import java.util.Map;
import java.util.Set;
import org.casualtyreports.dataset.LaterCells;
import org.casualtyreports.intake.table.TextRow;

/** Cells of a row of a large table that are kept beside an incident: where they stand. */
final class Others implements LaterCells {
  private final SourceTable source;
  private final int[] columns;
  private final int number;
  private final long filled;

  /**
   * @param number of the row in its table, from 0
   * @param columns places of the cells; whether one is filled is remembered of the first 64
   */
  Others(SourceTable source, int number, TextRow row, int[] columns) {
    this.source = source;
    this.number = number;
    this.columns = columns;
    long found = 0;
    for (int i = 0; i < Math.min(Long.SIZE, columns.length); i++) {
      found |= row.cells().get(columns[i]).strip().isEmpty() ? 0 : 1L << i;
    }
    filled = found;
  }

  @Override
  public void addHeadersTo(Set<String> headers) {
    if (columns.length > Long.SIZE) {
      headers.addAll(read().keySet());
      return;
    }
    for (int i = 0; i < columns.length; i++) {
      if ((filled >>> i & 1) != 0) {
        headers.add(source.headers().get(columns[i]));
      }
    }
  }

  @Override
  public Map<String, String> read() {
    return source.others(source.table().rows().get(number), columns);
  }
}
