package org.casualtyreports.intake.table;

import java.util.List;
import java.util.Objects;
import org.casualtyreports.dataset.InputFile;
import org.casualtyreports.dataset.Problem;

/**
 * A table as text.
 *
 * @param file where it was read; its name is the file's, with {@code [sheet]} where there is one
 * @param header column names as written, trimmed; not empty
 * @param headerRow number of the header's row
 * @param rows the data rows, blank ones left out, each with as many cells as the header
 * @param problems how the file was read, and rows that do not fit its shape
 * @param written names of columns for messages, one for each of the header; they differ from it
 *     where the columns were renamed after reading
 */
public record TextTable(
    InputFile file,
    List<String> header,
    int headerRow,
    List<TextRow> rows,
    List<Problem> problems,
    List<String> written) {
  public TextTable {
    Objects.requireNonNull(file, "file");
    header = List.copyOf(header);
    rows = rows instanceof IndexedRows ? rows : List.copyOf(rows);
    problems = List.copyOf(problems);
    written = List.copyOf(written);
    if (written.size() != header.size()) {
      throw new IllegalArgumentException(
          "expected a written name for each of " + header + ", found " + written);
    }
  }

  /** A table whose columns bear the names of its file. */
  public TextTable(
      InputFile file,
      List<String> header,
      int headerRow,
      List<TextRow> rows,
      List<Problem> problems) {
    this(file, header, headerRow, rows, problems, header);
  }

  /** Whether a row is read from its file each time that it is asked for. */
  public boolean isReadByRow() {
    return rows instanceof IndexedRows;
  }

  /** The same without some of its rows. */
  public TextTable withRows(List<TextRow> kept) {
    return new TextTable(file, header, headerRow, kept, problems, written);
  }

  /**
   * The same under other names of columns; messages keep the names of the file.
   *
   * @param names one for each column
   */
  public TextTable renamed(List<String> names) {
    return new TextTable(file, names, headerRow, rows, problems, written);
  }
}
