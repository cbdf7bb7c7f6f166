package org.casualtyreports.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casualtyreports.intake.format.Formats;
import org.casualtyreports.intake.table.TextRow;
import org.casualtyreports.intake.table.TextTable;
import org.casualtyreports.intake.table.UnusableFileException;

/** A table of a user's own columns on its way to the columns of a format. */
record MappedColumns(
    TextTable table,
    List<Target> targets,
    Map<String, Map<String, String>> values,
    Map<String, String> constants) {

  /** Where a column of the result comes from. */
  record Target(int position, String name) {}

  /**
   * The table in the columns of the format; messages keep the user's names.
   *
   * @throws UnusableFileException if the table has a column that the mapping fills by itself
   */
  TextTable mapped() {
    refuseFilled();
    List<String> header = new ArrayList<>(targets.stream().map(Target::name).toList());
    List<String> written =
        new ArrayList<>(targets.stream().map(t -> table.written().get(t.position())).toList());
    header.addAll(constants.keySet());
    written.addAll(constants.keySet());
    List<TextRow> rows = table.rows().stream().map(this::mapped).toList();
    return new TextTable(table.file(), header, table.headerRow(), rows, table.problems(), written);
  }

  private void refuseFilled() {
    for (Target target : targets) {
      if (constants.keySet().stream().anyMatch(c -> Formats.sameColumn(c, target.name()))) {
        throw UnusableFileException.of(
            table.file().name(),
            "no column '" + target.name() + "', since the mapping sets it for all rows",
            "",
            "map the column, or take it out of 'constants'");
      }
    }
  }

  private TextRow mapped(TextRow row) {
    List<String> cells = new ArrayList<>(targets.size() + constants.size());
    for (Target target : targets) {
      String text = row.cells().get(target.position());
      cells.add(values.containsKey(target.name()) ? value(target.name(), text) : text);
    }
    cells.addAll(constants.values());
    return new TextRow(row.number(), cells);
  }

  /** What the user's word stands for; a word that is not listed stays. */
  private String value(String column, String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return values.getOrDefault(column, Map.of()).entrySet().stream()
        .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals(wanted))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(text);
  }
}
