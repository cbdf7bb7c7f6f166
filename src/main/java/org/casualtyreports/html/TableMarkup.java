package org.casualtyreports.html;

import java.util.List;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Column;
import org.casualtyreports.report.Table.Kind;
import org.casualtyreports.report.Table.Role;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.report.text.Phrases;

/**
 * Tables: with a caption, headers that say what they head, and room to scroll when it is narrow.
 */
final class TableMarkup {
  private final Markup page;
  private final Words words;
  private final Anchors anchors;
  private final Phrases phrases;

  TableMarkup(Markup page, Words words, Anchors anchors, Phrases phrases) {
    this.page = page;
    this.words = words;
    this.anchors = anchors;
    this.phrases = phrases;
  }

  void write(Table table) {
    String name = table.title().isEmpty() ? table.summary() : table.title();
    page.open("div", "class", "table", "id", anchors.place(table.id()));
    page.openWide(phrases.say("page.wide", "title", name));
    page.open("table").open("caption", "class", table.title().isEmpty() ? "unseen" : "");
    page.words(name);
    if (!table.title().isEmpty() && !table.summary().isEmpty()) {
      page.element("span", " " + table.summary(), "class", "unseen");
    }
    page.close().newLine();
    head(table.columns());
    body(table);
    page.close().close().newLine();
    for (Text note : table.notes()) {
      page.open("p", "class", "note");
      words.write(note);
      page.close().newLine();
    }
    if (!table.source().isEmpty()) {
      page.open("p", "class", "note source");
      words.write(table.source());
      page.close().newLine();
    }
    page.close().newLine();
  }

  private void head(List<Column> columns) {
    page.open("thead").open("tr");
    for (Column column : columns) {
      page.element("th", column.heading(), "scope", "col", "class", kind(column));
    }
    page.close().close().newLine();
  }

  /** Rows under one heading are a body of their own, which the heading heads. */
  private void body(Table table) {
    page.open("tbody");
    boolean empty = true;
    for (Row row : table.rows()) {
      switch (row) {
        case Row.Group group -> {
          if (!empty) {
            page.close().newLine().open("tbody");
          }
          group(group, table.columns().size());
        }
        case Row.Data data -> data(data, table.columns());
      }
      empty = false;
      page.newLine();
    }
    page.close();
  }

  private void group(Row.Group group, int columns) {
    page.open("tr", "class", "group", "id", anchors.place(group.anchor()));
    page.open("th", "scope", "rowgroup", "colspan", Integer.toString(columns));
    words.write(group.heading());
    page.close().close();
  }

  private void data(Row.Data data, List<Column> columns) {
    page.open("tr", "id", anchors.place(data.anchor()));
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      Cell cell = data.cells().get(i);
      if (column.role() == Role.ROW_HEADING) {
        page.open("th", "scope", "row", "class", kind(column));
      } else {
        page.open("td", "class", kind(column));
      }
      words.write(cell);
      page.close();
    }
    page.close();
  }

  private static String kind(Column column) {
    return column.kind() == Kind.COUNT || column.kind() == Kind.DECIMAL ? "number" : "";
  }
}
