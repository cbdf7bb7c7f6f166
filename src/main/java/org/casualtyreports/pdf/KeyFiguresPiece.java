package org.casualtyreports.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.casualtyreports.pdf.LineArt.Align;
import org.casualtyreports.pdf.LineArt.Column;
import org.casualtyreports.report.Block.KeyFigures;
import org.casualtyreports.report.Block.KeyFigures.KeyFigure;
import org.casualtyreports.report.Text;

/** Figures set large in boxes side by side; above each stands the one claimant whose it is. */
record KeyFiguresPiece(KeyFigures block) implements Piece {
  private static final float GUTTER = 14;
  private static final float BEFORE = 6;
  private static final float ABOVE = 6;

  private record Box(
      List<Line> claimant, List<Line> figure, List<Line> subject, List<Line> detail) {}

  private int columns() {
    int count = block.figures().size();
    return count <= 4 ? Math.max(count, 2) : count % 3 == 0 || count == 5 ? 3 : 4;
  }

  private float width(Flow flow) {
    return (flow.width() - GUTTER * (columns() - 1)) / columns();
  }

  private List<List<Box>> rows(Flow flow) {
    List<List<Box>> rows = new ArrayList<>();
    for (int i = 0; i < block.figures().size(); i++) {
      if (i % columns() == 0) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(box(flow, block.figures().get(i)));
    }
    return rows;
  }

  private Box box(Flow flow, KeyFigure figure) {
    Typesetter type = flow.type();
    Scale scale = flow.scale();
    float width = width(flow);
    Style large = scale.figure();
    float widest = type.extent(Text.of(figure.figure()), large).widest();
    float whole = type.extent(Text.of(figure.figure()), large).whole();
    float factor = whole <= width ? 1 : Math.clamp(width / whole, 0.68f, 1f);
    if (widest * factor > width) {
      factor = width / widest;
    }
    return new Box(
        type.lines(Text.of(figure.claimant()), scale.claimant(), width),
        type.lines(Text.of(figure.figure()), large.scaled(factor), width),
        type.lines(Text.of(figure.subject()), scale.table(), width),
        type.lines(Text.of(figure.detail()), scale.small(), width));
  }

  private static float height(List<Box> row) {
    return ABOVE
        + tallest(row, Box::claimant)
        + tallest(row, Box::figure)
        + (float)
            row.stream()
                .mapToDouble(b -> Line.height(b.subject()) + Line.height(b.detail()))
                .max()
                .orElse(0);
  }

  private static float tallest(List<Box> row, Function<Box, List<Line>> part) {
    return (float) row.stream().mapToDouble(b -> Line.height(part.apply(b))).max().orElse(0);
  }

  @Override
  public float opening(Flow flow) {
    List<List<Box>> rows = rows(flow);
    return rows.isEmpty() ? 0 : BEFORE + height(rows.getFirst());
  }

  @Override
  public void place(Flow flow) {
    flow.gap(BEFORE);
    for (List<Box> row : rows(flow)) {
      float height = height(row);
      flow.need(height);
      float claimants = tallest(row, Box::claimant);
      float figures = tallest(row, Box::figure);
      for (int i = 0; i < row.size(); i++) {
        draw(flow, row.get(i), i * (width(flow) + GUTTER), claimants, figures);
      }
      flow.advance(height);
      flow.gap(13);
    }
  }

  private void draw(Flow flow, Box box, float indent, float claimants, float figures) {
    Ink ink = flow.ink();
    Column column = flow.column(indent, width(flow), Align.START);
    ink.beginFurniture();
    ink.line(
        column.left(),
        flow.y(),
        column.left() + column.width(),
        flow.y(),
        1.2f,
        flow.scale().accent());
    ink.end();
    Tag div = ink.tag(ink.document(), Tag.Role.DIV);
    float top = flow.y() - ABOVE;
    words(flow, div, box.claimant(), column, top);
    words(flow, div, box.figure(), column, top - claimants);
    float y = words(flow, div, box.subject(), column, top - claimants - figures);
    words(flow, div, box.detail(), column, y);
  }

  private static float words(Flow flow, Tag div, List<Line> lines, Column column, float top) {
    return lines.isEmpty()
        ? top
        : flow.art().draw(flow.ink().tag(div, Tag.Role.P), lines, column, top);
  }
}
