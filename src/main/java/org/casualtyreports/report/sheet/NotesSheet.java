package org.casualtyreports.report.sheet;

import java.util.ArrayList;
import java.util.List;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Sheet;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.report.section.Columns;
import org.casualtyreports.report.section.Desk;
import org.casualtyreports.report.section.Method;

/** How figures are read, counted and kept apart, and what the cells say. */
final class NotesSheet {
  private static final List<String> CELL_WORDS = List.of("open", "not-stated", "hidden", "blank");

  private NotesSheet() {}

  static Sheet write(Desk desk) {
    var p = desk.phrases();
    List<Row> rows = new ArrayList<>();
    for (Block.Terms.Term term : Method.terms(desk)) {
      rows.add(row(term.word().plain(), term.explanation().plain()));
    }
    for (String word : CELL_WORDS) {
      rows.add(row(p.say("notes.cell." + word), p.say("notes.cell." + word + ".is")));
    }
    return new Sheet(
        "method",
        p.say("sheet.method"),
        p.say("sheet.method.title"),
        List.of(),
        new Table(
            "method",
            "",
            p.say("notes.summary"),
            List.of(Columns.heading(p, "item", 1), Columns.text(p, "content", 4)),
            rows,
            List.of(),
            Text.EMPTY),
        List.of());
  }

  private static Row row(String word, String explanation) {
    return new Row.Data("", List.of(Cell.words(word), Cell.words(explanation)));
  }
}
