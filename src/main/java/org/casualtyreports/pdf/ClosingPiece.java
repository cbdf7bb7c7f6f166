package org.casualtyreports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.casualtyreports.pdf.Ink.PageShape;
import org.casualtyreports.pdf.LineArt.Align;
import org.casualtyreports.report.Imprint;
import org.casualtyreports.report.Text;

/** The end of the report: how to reach the publisher, and the publisher's words on its use. */
record ClosingPiece(Imprint imprint) implements Piece {
  private List<List<Line>> paragraphs(Flow flow) {
    List<List<Line>> paragraphs = new ArrayList<>();
    if (imprint.contact().isBlank() && imprint.disclaimer().isBlank()) {
      return paragraphs;
    }
    Style style = flow.scale().small();
    for (Text text :
        List.of(
            Text.strong(imprint.organisation()),
            Text.of(imprint.contact()),
            Text.of(imprint.disclaimer()))) {
      List<Line> lines = flow.lines(text, style);
      if (!text.plain().isBlank()) {
        paragraphs.add(lines);
      }
    }
    return paragraphs;
  }

  @Override
  public PageShape shape(Flow flow) {
    return flow.shape();
  }

  @Override
  public float opening(Flow flow) {
    float height = 26;
    for (List<Line> lines : paragraphs(flow)) {
      height += Line.height(lines) + 3;
    }
    return Math.min(height, Flow.bodyHeight(flow.shape()) / 2);
  }

  @Override
  public void place(Flow flow) {
    List<List<Line>> paragraphs = paragraphs(flow);
    if (paragraphs.isEmpty()) {
      return;
    }
    flow.need(opening(flow));
    flow.gap(16);
    Ink ink = flow.ink();
    ink.beginFurniture();
    ink.line(flow.left(), flow.y(), flow.left() + flow.width(), flow.y(), 0.5f, Style.RULE);
    ink.end();
    flow.advance(8);
    for (List<Line> lines : paragraphs) {
      Tag tag = ink.tag(ink.document(), Tag.Role.P);
      flow.set(tag, lines, flow.column(0, flow.width(), Align.START));
      flow.gap(3);
    }
  }
}
