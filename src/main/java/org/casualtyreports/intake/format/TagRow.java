package org.casualtyreports.intake.format;

import java.util.List;
import java.util.Optional;
import org.casualtyreports.intake.table.TextRow;
import org.casualtyreports.intake.table.TextTable;

/** The row of HXL hashtags that a table may have under its header. */
final class TagRow {
  private TagRow() {}

  /** The tags, one for each column and blank where it has none. */
  static Optional<List<String>> find(TextTable table) {
    if (isTagged(table.header())) {
      return Optional.of(table.header());
    }
    return table.rows().stream().limit(1).map(TextRow::cells).filter(TagRow::isTagged).findFirst();
  }

  /** The table with its data rows only. */
  static TextTable without(TextTable table) {
    return !table.rows().isEmpty() && isTagged(table.rows().getFirst().cells())
        ? table.withRows(table.rows().subList(1, table.rows().size()))
        : table;
  }

  private static boolean isTagged(List<String> cells) {
    long filled = cells.stream().filter(cell -> !cell.isBlank()).count();
    long tags = cells.stream().filter(cell -> cell.strip().startsWith("#")).count();
    return tags > 0 && 2 * tags > filled;
  }
}
