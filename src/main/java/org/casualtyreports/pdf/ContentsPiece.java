package org.casualtyreports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.casualtyreports.pdf.LineArt.Align;
import org.casualtyreports.pdf.LineArt.Column;
import org.casualtyreports.pdf.Tag.Role;
import org.casualtyreports.report.Section;
import org.casualtyreports.report.Text;

/** The sections of the report with their pages; every line leads to its section. */
record ContentsPiece(List<Section> sections, Places places) implements Piece {
  private static final float PAGE = 30;
  private static final float INDENT = 14;
  private static final int MANY = 24;

  private record Entry(Section section, int level) {}

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Section section : sections) {
      entries.add(new Entry(section, 1));
      section.parts().forEach(part -> entries.add(new Entry(part, 2)));
    }
    if (entries.size() > MANY) {
      entries.removeIf(entry -> entry.level() > 1);
    }
    return entries;
  }

  @Override
  public float opening(Flow flow) {
    return flow.scale().contents().leading() * 3;
  }

  @Override
  public void place(Flow flow) {
    Tag contents = flow.ink().tag(flow.ink().document(), Role.TOC);
    for (Entry entry : entries()) {
      draw(flow, contents, entry);
    }
    flow.gap(6);
  }

  private void draw(Flow flow, Tag contents, Entry entry) {
    Ink ink = flow.ink();
    Style style = flow.scale().contents();
    float indent = (entry.level() - 1) * INDENT;
    float width = flow.width() - indent - PAGE;
    String anchor = entry.section().id();
    List<Line> heading = flow.type().lines(Text.of(entry.section().heading()), style, width);
    flow.need(Line.height(heading));
    Tag link = ink.tag(ink.tag(ink.tag(contents, Role.TOCI), Role.REFERENCE), Role.LINK);
    float top = flow.y();
    float below = flow.art().draw(link, heading, flow.column(indent, width, Align.START), top);
    String page = places.find(anchor).map(spot -> Integer.toString(spot.page())).orElse("0");
    Column pages = flow.column(flow.width() - PAGE, PAGE, Align.END);
    float last = below + style.leading();
    flow.art().draw(link, flow.type().line(Text.of(page), style), pages, last);
    places
        .find(anchor)
        .ifPresent(
            spot ->
                ink.link(
                    link,
                    anchor,
                    entry.section().heading() + " " + page,
                    flow.left(),
                    below,
                    flow.left() + flow.width(),
                    top));
    flow.advance(top - below);
    ink.beginFurniture();
    ink.line(
        flow.left(), flow.y() + 1, flow.left() + flow.width(), flow.y() + 1, 0.35f, Style.HAIR);
    ink.end();
  }
}
