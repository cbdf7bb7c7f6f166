package org.casualtyreports.pdf;

import java.util.List;
import org.casualtyreports.chart.ChartStyle;
import org.casualtyreports.chart.Charts;
import org.casualtyreports.chart.Drawing;
import org.casualtyreports.pdf.LineArt.Align;
import org.casualtyreports.report.Block;

/** A chart under its caption; a tall one goes on over pages. */
record ChartPiece(Block.Chart block, ChartStyle style) implements Piece {
  private static final float ABOVE = 4;
  private static final float BELOW_CAPTION = 4;
  private static final float AFTER = 14;

  /** Share of a page with which a chart that is taller can begin. */
  private static final float LEAST_OF_PAGE = 0.4f;

  private List<Line> caption(Flow flow) {
    return flow.lines(block.caption(), flow.scale().caption());
  }

  private List<Drawing> parts(Flow flow, float firstRoom) {
    return Charts.with(style).pages(block.spec(), flow.width(), firstRoom, page(flow));
  }

  /** What a page holds under the caption. */
  private float page(Flow flow) {
    return Flow.bodyHeight(flow.shape()) - Line.height(caption(flow)) - BELOW_CAPTION - 40;
  }

  @Override
  public float opening(Flow flow) {
    List<Drawing> parts = parts(flow, page(flow) * LEAST_OF_PAGE);
    float first = parts.isEmpty() ? 0 : (float) parts.getFirst().heightFor(flow.width());
    return ABOVE + Line.height(caption(flow)) + BELOW_CAPTION + first + 4;
  }

  @Override
  public void place(Flow flow) {
    flow.need(Math.min(opening(flow), Flow.bodyHeight(flow.shape())));
    flow.gap(ABOVE);
    Ink ink = flow.ink();
    Tag div = ink.tag(ink.document(), Tag.Role.DIV);
    ink.anchor(block.id(), flow.y() + 6);
    List<Line> caption = caption(flow);
    if (!caption.isEmpty()) {
      flow.set(ink.tag(div, Tag.Role.CAPTION), caption, flow.column(0, flow.width(), Align.START));
      flow.advance(BELOW_CAPTION);
    }
    for (Drawing part : parts(flow, Math.max(flow.room(), page(flow) * LEAST_OF_PAGE))) {
      draw(flow, div, part);
    }
    flow.gap(AFTER);
  }

  private void draw(Flow flow, Tag div, Drawing part) {
    float height = (float) part.heightFor(flow.width());
    flow.need(height);
    Ink ink = flow.ink();
    float right = flow.left() + flow.width();
    Tag figure =
        ink.tag(
            div,
            Tag.Role.FIGURE,
            new TagAttribute.Alternative(block.spec().altText()),
            new TagAttribute.Bounds(flow.left(), flow.y() - height, right, flow.y()));
    ink.begin(figure, ink.reserve(figure));
    ink.drawing(part, flow.left(), flow.y(), flow.width(), height);
    ink.end();
    flow.advance(height);
  }
}
