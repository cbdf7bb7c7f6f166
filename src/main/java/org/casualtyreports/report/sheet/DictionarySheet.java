package org.casualtyreports.report.sheet;

import java.util.ArrayList;
import java.util.List;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Sheet;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.report.section.Columns;
import org.casualtyreports.report.section.Desk;

/** What each column of each sheet means. */
final class DictionarySheet {
  private DictionarySheet() {}

  static Sheet write(Desk desk, List<Sheet> sheets) {
    var p = desk.phrases();
    List<Row> rows = new ArrayList<>();
    for (Sheet sheet : sheets) {
      for (Table.Column column : sheet.table().columns()) {
        rows.add(
            new Row.Data(
                "",
                List.of(
                    Cell.words(sheet.name()),
                    Cell.words(column.heading()),
                    Cell.words(column.id()),
                    Cell.words(p.say("kind." + column.kind().name())),
                    Cell.words(column.definition()))));
      }
    }
    return new Sheet(
        "dictionary",
        p.say("sheet.dictionary"),
        p.say("sheet.dictionary.title"),
        List.of(),
        new Table(
            "dictionary",
            "",
            p.say("dictionary.summary"),
            List.of(
                Columns.heading(p, "sheet", 1.5),
                Columns.text(p, "columnHeading", 1.5),
                Columns.text(p, "columnId", 1.5),
                Columns.text(p, "holds", 1),
                Columns.text(p, "means", 4)),
            rows,
            List.of(),
            Text.EMPTY),
        List.of());
  }
}
