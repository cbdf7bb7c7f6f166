package org.casualtyreports.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.casualtyreports.pdf.LineArt.Align;
import org.casualtyreports.pdf.LineArt.Column;
import org.casualtyreports.pdf.Tag.Role;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Text;
import org.casualtyreports.report.Text.Run.Footnote;

/** Draws the rows of one table. */
final class TableRows {
  private static final float PAD = 3;
  private static final float GROUP_ABOVE = 5;

  private final Flow flow;
  private final Table table;
  private final TableGrid grid;
  private final Style words;
  private final Style heads;
  private final Map<Table.Row, Set> recent = new IdentityHashMap<>();

  TableRows(Flow flow, Table table, TableGrid grid) {
    this.flow = flow;
    this.table = table;
    this.grid = grid;
    words = flow.scale().table();
    heads = flow.scale().tableHead();
  }

  /** A row as lines, one list for each of its cells. */
  private record Set(List<List<Line>> cells) {
    float height() {
      float height = 0;
      for (List<Line> lines : cells) {
        height = Math.max(height, Line.height(lines));
      }
      return height + 2 * PAD;
    }

    List<Footnote> notes() {
      List<Footnote> notes = new ArrayList<>();
      cells.forEach(lines -> lines.forEach(line -> notes.addAll(line.notes())));
      return notes;
    }
  }

  /** Rows are measured before they are drawn: the last few are kept. */
  private Set set(Table.Row row) {
    return recent.computeIfAbsent(row, this::lay);
  }

  private Set lay(Table.Row row) {
    return switch (row) {
      case Table.Row.Group group -> new Set(List.of(groupLines(group.heading())));
      case Table.Row.Data data -> {
        List<List<Line>> cells = new ArrayList<>();
        for (int i = 0; i < data.cells().size(); i++) {
          cells.add(grid.lines(flow.type(), CellText.of(data.cells().get(i)), words, i));
        }
        yield new Set(cells);
      }
    };
  }

  private List<Line> groupLines(Text heading) {
    return flow.type().lines(heading, words.bold().scaled(grid.factor()), Flow.width(grid.shape()));
  }

  private Set head() {
    List<List<Line>> cells = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Text heading = Text.of(table.columns().get(i).heading());
      cells.add(grid.lines(flow.type(), heading, heads, i));
    }
    return new Set(cells);
  }

  float headHeight() {
    return head().height();
  }

  float height(Table.Row row) {
    return set(row).height() + (row instanceof Table.Row.Group ? GROUP_ABOVE : 0);
  }

  /** Whether this height, which begins with the row, is left on the page. */
  boolean fits(Table.Row row, float height) {
    return flow.room(set(row).notes()) >= height
        || flow.room() >= Flow.bodyHeight(flow.shape()) - headHeight() - 30;
  }

  /** Draws the column heads as the first row of the table. */
  void head(Tag row) {
    Set head = head();
    float bottom = flow.y() - head.height();
    for (int i = 0; i < head.cells().size(); i++) {
      Tag cell = flow.ink().tag(row, Role.TH, TagAttribute.Scope.COLUMN);
      List<Line> lines = head.cells().get(i);
      flow.art().draw(cell, lines, column(i, true), bottom + PAD + Line.height(lines));
    }
    headRules(bottom);
    flow.advance(head.height());
  }

  private void headRules(float bottom) {
    rule(flow.y(), 0.8f, Style.INK);
    rule(bottom, 0.5f, Style.INK);
  }

  /** Turns the page and repeats the heads, which are then furniture of the page. */
  void carryOver(List<Text> group) {
    rule(flow.y(), 0.5f, Style.RULE);
    flow.turn();
    Set head = head();
    float bottom = flow.y() - head.height();
    for (int i = 0; i < head.cells().size(); i++) {
      float y = bottom + PAD + Line.height(head.cells().get(i));
      for (Line line : head.cells().get(i)) {
        flow.art().furnish(line, column(i, true), y);
        y -= line.leading();
      }
    }
    headRules(bottom);
    flow.advance(head.height());
    for (Text heading : group) {
      float y = flow.y() - PAD;
      for (Line line : groupLines(heading)) {
        flow.art().furnish(line, flow.column(0, flow.width(), Align.START), y);
        y -= line.leading();
      }
      flow.advance(flow.y() - y + PAD);
      rule(flow.y(), 0.35f, Style.RULE);
    }
  }

  /** Draws a row of the body; one that no page can hold goes on over pages. */
  void draw(Tag body, Table.Row row, List<Text> group) {
    Tag tag = flow.ink().tag(body, Role.TR);
    switch (row) {
      case Table.Row.Group heading -> group(tag, heading);
      case Table.Row.Data data -> data(tag, data, group);
    }
    flow.ink().close(tag);
    recent.remove(row);
  }

  private void group(Tag row, Table.Row.Group group) {
    flow.advance(GROUP_ABOVE);
    anchor(group.anchor());
    Tag cell =
        flow.ink()
            .tag(
                row,
                Role.TH,
                TagAttribute.Scope.ROW,
                new TagAttribute.Span(table.columns().size()));
    List<Line> lines = groupLines(group.heading());
    lines.forEach(line -> flow.hold(line.notes()));
    flow.art().draw(cell, lines, flow.column(0, flow.width(), Align.START), flow.y() - PAD);
    flow.advance(Line.height(lines) + 2 * PAD);
    rule(flow.y(), 0.35f, Style.RULE);
  }

  private void data(Tag row, Table.Row.Data data, List<Text> group) {
    anchor(data.anchor());
    Set set = set(data);
    flow.hold(set.notes());
    List<Tag> cells = new ArrayList<>();
    List<List<Line>> left = new ArrayList<>();
    for (int i = 0; i < set.cells().size(); i++) {
      boolean heading = table.columns().get(i).role() == Table.Role.ROW_HEADING;
      cells.add(
          heading
              ? flow.ink().tag(row, Role.TH, TagAttribute.Scope.ROW)
              : flow.ink().tag(row, Role.TD));
      left.add(set.cells().get(i));
    }
    while (!slice(data, cells, left)) {
      carryOver(group);
    }
    rule(flow.y(), 0.35f, Style.HAIR);
  }

  /** Draws as much of the cells as the page holds; whether nothing is left over. */
  private boolean slice(Table.Row.Data data, List<Tag> cells, List<List<Line>> left) {
    float room = flow.room() - 2 * PAD;
    float tallest = 0;
    boolean done = true;
    for (int i = 0; i < cells.size(); i++) {
      List<Line> here = fitting(left.get(i), room);
      Column column = column(i, data.cells().get(i));
      flow.art().draw(cells.get(i), here, column, flow.y() - PAD);
      tallest = Math.max(tallest, Line.height(here));
      left.set(i, left.get(i).subList(here.size(), left.get(i).size()));
      done &= left.get(i).isEmpty();
    }
    flow.advance(tallest + 2 * PAD);
    return done;
  }

  private static List<Line> fitting(List<Line> lines, float room) {
    float height = 0;
    int count = 0;
    while (count < lines.size() && height + lines.get(count).leading() <= Math.max(room, 12)) {
      height += lines.get(count).leading();
      count++;
    }
    return lines.subList(0, count);
  }

  private Column column(int i, Cell cell) {
    Column column = column(i, false);
    float hang = grid.hang()[i];
    if (hang == 0 || cell.shown().isEmpty()) {
      return column;
    }
    float own = cell.marks().size() * Signs.width(words.size() * grid.factor());
    return new Column(column.left(), column.width() - hang + own, column.align());
  }

  private Column column(int i, boolean head) {
    Align align = CellText.align(table.columns().get(i));
    Column column = flow.column(grid.indent(i), grid.inner(i), align);
    return head && grid.hang()[i] > 0
        ? new Column(column.left(), column.width() - grid.hang()[i], column.align())
        : column;
  }

  private void anchor(String name) {
    if (!name.isEmpty()) {
      flow.ink().anchor(name, flow.y() + 4);
    }
  }

  void closingRule() {
    rule(flow.y(), 0.8f, Style.INK);
  }

  private void rule(float y, float width, java.awt.Color color) {
    flow.ink().beginFurniture();
    flow.ink().line(flow.left(), y, flow.left() + flow.width(), y, width, color);
    flow.ink().end();
  }
}
