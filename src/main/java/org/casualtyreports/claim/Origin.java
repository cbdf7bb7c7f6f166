package org.casualtyreports.claim;

import java.util.Objects;

/**
 * The row of the file in which something stands.
 *
 * @param file name of the file, with the sheet where there is one, as messages print it
 * @param row as an editor or a spreadsheet shows it: counted from 1, the header included
 */
public record Origin(String file, int row) {
  public Origin {
    Objects.requireNonNull(file, "file");
    if (row < 1) {
      throw new IllegalArgumentException("rows count from 1, found " + row);
    }
  }
}
