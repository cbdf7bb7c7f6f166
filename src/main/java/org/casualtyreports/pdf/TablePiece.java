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
  private static final float ABOVE = 4;
  private static final float BELOW_CAPTION = 4;
  private static final float AFTER = 14;

  /** A row, one that it may head, and whether two more follow. */
  private static final int LOOKED_AT = 4;

  /** Share of a page beyond which rows are not kept together. */
  private static final float MOST_KEPT = 0.4f;

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
    float height = ABOVE + Line.height(caption(flow)) + BELOW_CAPTION + rows.headHeight();
    return Math.min(height + firstRows(flow, rows), Flow.bodyHeight(shape(flow)) * 0.6f);
  }

  /** Height of two rows, or of what the first keeps with it where that is more. */
  private float firstRows(Flow flow, TableRows rows) {
    List<Table.Row> first = table.rows().subList(0, Math.min(table.rows().size(), LOOKED_AT));
    if (first.isEmpty()) {
      return 0;
    }
    float own = rows.height(first.getFirst());
    float second = first.size() > 1 ? rows.height(first.get(1)) : 0;
    return own + Math.max(second, following(flow, rows, first));
  }

  @Override
  public void place(Flow flow) {
    flow.need(opening(flow));
    flow.gap(ABOVE);
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
    List<Table.Row> ahead = new ArrayList<>();
    lookAhead(ahead, coming);
    while (!ahead.isEmpty()) {
      Table.Row row = ahead.getFirst();
      float following = following(flow, rows, ahead);
      if (row instanceof Table.Row.Group heading) {
        group.clear();
        place(rows, body, row, following, List.of());
        group.add(heading.heading());
      } else {
        place(rows, body, row, following, group);
      }
      ahead.removeFirst();
      lookAhead(ahead, coming);
    }
  }

  private static void lookAhead(List<Table.Row> ahead, Iterator<Table.Row> coming) {
    while (ahead.size() < LOOKED_AT && coming.hasNext()) {
      ahead.add(coming.next());
    }
  }

  /**
   * Height that must stand on one page with the first of these rows: a heading keeps its first row,
   * and the last row keeps the one before it and the note below.
   */
  private float following(Flow flow, TableRows rows, List<Table.Row> ahead) {
    int kept = ahead.getFirst() instanceof Table.Row.Group && ahead.size() > 1 ? 2 : 1;
    boolean ends = ahead.size() <= kept + 1;
    float height = ends ? noteOpening(flow) : 0;
    for (Table.Row row : ahead.subList(1, ends ? ahead.size() : kept)) {
      height += rows.height(row);
    }
    return height < Flow.bodyHeight(flow.shape()) * MOST_KEPT ? height : 0;
  }

  /** Height of the first lines below the table. */
  private float noteOpening(Flow flow) {
    return table.notes().isEmpty() ? 0 : 5 + flow.scale().small().leading() * 2;
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
