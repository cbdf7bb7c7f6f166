package org.casualtyreports.pdf;

import java.util.List;
import org.casualtyreports.pdf.Ink.PageShape;
import org.casualtyreports.pdf.LineArt.Align;
import org.casualtyreports.report.Section;
import org.casualtyreports.report.Text;

/**
 * The heading of a section; never the last thing on a page.
 *
 * @param level 1 for a section of the report
 */
record HeadingPiece(Section section, int level, List<Piece> next) implements Piece {
  private static final float[] ABOVE = {20, 14, 10};
  private static final float BELOW = 5;

  private Style style(Flow flow) {
    return flow.scale().heading(level);
  }

  private float above() {
    return ABOVE[Math.min(level, ABOVE.length) - 1];
  }

  private List<Line> lines(Flow flow) {
    return flow.lines(Text.of(section.heading()), style(flow));
  }

  @Override
  public float opening(Flow flow) {
    float own = above() + Line.height(lines(flow)) + BELOW;
    return own + (next.isEmpty() ? 0 : next.getFirst().opening(flow));
  }

  @Override
  public PageShape shape(Flow flow) {
    return next.isEmpty() ? PageShape.PORTRAIT : next.getFirst().shape(flow);
  }

  @Override
  public void place(Flow flow) {
    if (section.start() == Section.Start.NEW_PAGE && !flow.fresh()) {
      flow.turn();
    }
    float whole = Flow.bodyHeight(flow.shape());
    flow.need(Math.min(opening(flow), whole));
    flow.gap(above());
    Ink ink = flow.ink();
    float target = flow.y() + 6;
    ink.anchor(section.id(), target);
    ink.outline(level, section.heading(), target);
    Tag tag = ink.tag(ink.document(), Tag.Role.heading(level + 1));
    flow.set(tag, lines(flow), flow.column(0, flow.width(), Align.START));
    flow.advance(BELOW);
  }
}
