package org.casualtyreports.pdf;

import java.util.List;
import org.casualtyreports.pdf.Ink.PageShape;
import org.casualtyreports.pdf.LineArt.Align;
import org.casualtyreports.report.Imprint;
import org.casualtyreports.report.Numerals;
import org.casualtyreports.report.Text;

/** What stands at the head and foot of every page and belongs to no section. */
record Furniture(Imprint imprint, Numerals numerals, int pages) {
  private static final float HEAD = 34;
  private static final float FOOT = 40;

  void draw(Flow flow) {
    PageShape shape = flow.shape();
    if (flow.ink().page() > 1) {
      words(flow, imprint.runningTitle(), Align.START, shape.height() - HEAD + 8);
      words(flow, imprint.organisation(), Align.END, shape.height() - HEAD + 8);
      rule(flow, shape.height() - HEAD - 8);
    }
    String number =
        imprint
            .pageLabel()
            .replace("{0}", numerals.write(flow.ink().page()))
            .replace("{1}", numerals.write(pages));
    words(flow, number, Align.END, FOOT);
    words(flow, imprint.publishedLabel(), Align.START, FOOT);
  }

  private static void words(Flow flow, String words, Align align, float top) {
    if (words.isBlank()) {
      return;
    }
    float half = flow.width() * (align == Align.START ? 0.62f : 0.36f);
    Line line = line(flow, words, half);
    float indent = align == Align.START ? 0 : flow.width() - half;
    flow.art().furnish(line, flow.column(indent, half, align), top);
  }

  /** One line of whole words; where some are left out, dots say so. */
  private static Line line(Flow flow, String words, float width) {
    Style style = flow.scale().small();
    List<Line> lines = flow.type().lines(Text.of(words), style, width);
    String begun = words;
    while (lines.size() > 1 && begun.lastIndexOf(' ') > 0) {
      begun = begun.substring(0, begun.lastIndexOf(' '));
      lines = flow.type().lines(Text.of(begun + " …"), style, width);
    }
    return lines.getFirst();
  }

  private static void rule(Flow flow, float y) {
    flow.ink().beginFurniture();
    flow.ink().line(flow.left(), y, flow.left() + flow.width(), y, 0.5f, Style.RULE);
    flow.ink().end();
  }
}
