package org.casualtyreports.dataset;

/** A text that is found out from the row of a table when it is asked for. */
@FunctionalInterface
public interface LaterText {
  /**
   * The text, the same each time; may be empty.
   *
   * @param row of the table, from 0
   */
  String read(int row);
}
