package org.casualtyreports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.casualtyreports.pdf.LineArt.Align;
import org.casualtyreports.pdf.LineArt.Column;
import org.casualtyreports.pdf.Tag.Role;
import org.casualtyreports.report.Numerals;
import org.casualtyreports.report.Section;
import org.casualtyreports.report.Text;

/** The sections of the report with their pages; every line leads to its section. */
record ContentsPiece(List<Section> sections, Places places, Numerals numerals) implements Piece {
  private static final float PAGE = 30;
  private static final float INDENT = 14;
  private static final int MANY = 24;
  private static final float GUTTER = 24;

  /** From so many entries on, they stand in two columns. */
  private static final int TWO_COLUMNS = 8;

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
    List<Entry> entries = entries();
    float half = (flow.width() - GUTTER) / 2;
    if (entries.size() >= TWO_COLUMNS && entries.stream().allMatch(entry -> entry.level() == 1)) {
      inTwoColumns(flow, contents, entries, half);
    } else {
      for (Entry entry : entries) {
        flow.need(Line.height(heading(flow, entry, flow.width())));
        flow.advance(draw(flow, contents, entry, new Place(0, flow.width(), flow.y())));
      }
    }
    flow.gap(6);
  }

  private void inTwoColumns(Flow flow, Tag contents, List<Entry> entries, float half) {
    int first = (entries.size() + 1) / 2;
    float[] heights = new float[2];
    for (int i = 0; i < entries.size(); i++) {
      heights[i / first] += Line.height(heading(flow, entries.get(i), half));
    }
    float height = Math.max(heights[0], heights[1]);
    flow.need(height);
    float top = flow.y();
    for (int i = 0; i < entries.size(); i++) {
      top = i == first ? flow.y() : top;
      float indent = i < first ? 0 : half + GUTTER;
      top -= draw(flow, contents, entries.get(i), new Place(indent, half, top));
    }
    flow.advance(height);
  }

  private static List<Line> heading(Flow flow, Entry entry, float width) {
    float own = width - (entry.level() - 1) * INDENT - PAGE;
    return flow.type().lines(Text.of(entry.section().heading()), flow.scale().contents(), own);
  }

  /**
   * Where an entry is drawn.
   *
   * @param indent from the side where reading begins
   * @param top height of its upper edge on the page
   */
  private record Place(float indent, float width, float top) {}

  /** Draws an entry; its height. */
  private float draw(Flow flow, Tag contents, Entry entry, Place place) {
    Ink ink = flow.ink();
    Style style = flow.scale().contents();
    float indent = (entry.level() - 1) * INDENT;
    float width = place.width() - indent - PAGE;
    String anchor = entry.section().id();
    List<Line> heading = heading(flow, entry, place.width());
    Tag link = ink.tag(ink.tag(ink.tag(contents, Role.TOCI), Role.REFERENCE), Role.LINK);
    float top = place.top();
    Column whole = flow.column(place.indent(), place.width(), Align.START);
    Column words = flow.column(place.indent() + indent, width, Align.START);
    float below = flow.art().draw(link, heading, words, top);
    String page = places.find(anchor).map(spot -> numerals.write(spot.page())).orElse("0");
    Column pages = flow.column(place.indent() + place.width() - PAGE, PAGE, Align.END);
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
                    whole.left(),
                    below,
                    whole.left() + whole.width(),
                    top));
    ink.beginFurniture();
    ink.line(whole.left(), below + 1, whole.left() + whole.width(), below + 1, 0.35f, Style.HAIR);
    ink.end();
    return top - below;
  }
}
