package org.casualtyreports.pdf;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.casualtyreports.pdf.Ink.PageShape;
import org.casualtyreports.pdf.LineArt.Align;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Text;

/** A table over as many pages as it takes, with its heads on each, its notes and its source. */
final class TablePiece implements Piece {
  private static final float BELOW_CAPTION = 4;
  private static final float AFTER = 14;

  private final Table table;
  private final Function<Table, TableGrid> grids;

  TablePiece(Table table, Function<Table, TableGrid> grids) {
    this.table = table;
    this.grids = grids;
  }

  @Override
  public PageShape shape(Flow flow) {
    return grids.apply(table).shape();
  }

  private List<Line> caption(Flow flow) {
    float width = Flow.width(shape(flow));
    return flow.type().lines(Text.of(table.title()), flow.scale().caption(), width);
  }

  @Override
  public float opening(Flow flow) {
    TableRows rows = new TableRows(flow, table, grids.apply(table));
    float height = Line.height(caption(flow)) + BELOW_CAPTION + rows.headHeight();
    for (Table.Row row : table.rows().subList(0, Math.min(table.rows().size(), 2))) {
      height += rows.height(row);
    }
    return Math.min(height, Flow.bodyHeight(shape(flow)) * 0.6f);
  }

  @Override
  public void place(Flow flow) {
    flow.gap(4);
    flow.need(opening(flow));
    Ink ink = flow.ink();
    ink.anchor(table.id(), flow.y() + 6);
    Tag tag = ink.tag(ink.document(), Tag.Role.TABLE, attributes());
    List<Line> caption = caption(flow);
    if (!caption.isEmpty()) {
      flow.set(ink.tag(tag, Tag.Role.CAPTION), caption, flow.column(0, flow.width(), Align.START));
      flow.advance(BELOW_CAPTION);
    }
    TableRows rows = new TableRows(flow, table, grids.apply(table));
    if (table.rows().isEmpty()) {
      rows.head(ink.tag(tag, Tag.Role.TR));
    } else {
      rows.head(ink.tag(ink.tag(tag, Tag.Role.THEAD), Tag.Role.TR));
      body(flow, rows, ink.tag(tag, Tag.Role.TBODY));
    }
    rows.closingRule();
    flow.gap(5);
    below(flow);
    flow.gap(AFTER);
  }

  private TagAttribute[] attributes() {
    return table.summary().isEmpty()
        ? new TagAttribute[0]
        : new TagAttribute[] {new TagAttribute.Summary(table.summary())};
  }

  private void body(Flow flow, TableRows rows, Tag body) {
    List<Text> group = new ArrayList<>();
    Iterator<Table.Row> coming = table.rows().iterator();
    Table.Row row = coming.next();
    boolean more = true;
    while (more) {
      more = coming.hasNext();
      Table.Row next = more ? coming.next() : row;
      if (row instanceof Table.Row.Group heading) {
        group.clear();
        place(rows, body, row, more ? rows.height(next) : 0, List.of());
        group.add(heading.heading());
      } else {
        place(rows, body, row, 0, group);
      }
      row = next;
    }
  }

  /** Places a row together with at least this height of what follows it. */
  private static void place(
      TableRows rows, Tag body, Table.Row row, float following, List<Text> group) {
    if (!rows.fits(row, rows.height(row) + following)) {
      rows.carryOver(group);
    }
    rows.draw(body, row, group);
  }

  private void below(Flow flow) {
    Ink ink = flow.ink();
    List<Text> lines = new ArrayList<>(table.notes());
    lines.add(table.source());
    for (Text text : lines) {
      List<Line> set = flow.lines(text, flow.scale().small());
      if (!set.isEmpty()) {
        flow.set(
            ink.tag(ink.document(), Tag.Role.P), set, flow.column(0, flow.width(), Align.START));
        flow.gap(1.5f);
      }
    }
  }
}
