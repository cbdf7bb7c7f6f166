package org.casualtyreports.intake.table;

import java.util.List;

/**
 * One row of cells as text.
 *
 * @param number as an editor or a spreadsheet shows it, from 1; of a record over several lines the
 *     first
 * @param cells one for each column of the header; a blank cell is an empty text
 */
public record TextRow(int number, List<String> cells) {
  public TextRow {
    if (number < 1) {
      throw new IllegalArgumentException("rows count from 1, found " + number);
    }
    cells = cells instanceof RecordCut ? cells : List.copyOf(cells);
  }
}
