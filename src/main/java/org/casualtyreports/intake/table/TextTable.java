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
 */
public record TextTable(
    InputFile file,
    List<String> header,
    int headerRow,
    List<TextRow> rows,
    List<Problem> problems) {
  public TextTable {
    Objects.requireNonNull(file, "file");
    header = List.copyOf(header);
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }
}
