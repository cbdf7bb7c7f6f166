package org.casualtyreports.intake.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;

/** Collects the cells of one record of delimited text. */
final class RecordCells extends AbstractBaseCsvCallbackHandler<RecordCells.Cells> {
  /**
   * @param line on which the record begins, from 1
   */
  record Cells(int line, String[] cells) {}

  private final CellPool pool = new CellPool();
  private String[] cells = new String[64];
  private int count;

  @Override
  protected void handleBegin(long startingLineNumber) {
    count = 0;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    if (count == cells.length) {
      cells = Arrays.copyOf(cells, cells.length * 2);
    }
    cells[count++] = length == 0 ? "" : pool.of(buffer, offset, length);
  }

  @Override
  protected Cells buildRecord() {
    return new Cells(Math.toIntExact(getStartingLineNumber()), Arrays.copyOf(cells, count));
  }
}
