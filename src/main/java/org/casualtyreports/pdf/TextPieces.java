package org.casualtyreports.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casualtyreports.pdf.Ink.PageShape;
import org.casualtyreports.pdf.LineArt.Align;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Text;

/** Running text: paragraphs, callouts, lists and lists of terms. */
final class TextPieces {
  private static final float AFTER = 7;

  private TextPieces() {}

  /**
   * @param next what the paragraph introduces and stays with, where it does
   */
  static Piece of(Block.Paragraph paragraph, Optional<Piece> next) {
    return paragraph.role() == Block.Paragraph.Role.CALLOUT
        ? new Callout(paragraph.text())
        : new Paragraph(paragraph, next);
  }

  /** Height of the lines that must stand together where a text begins. */
  private static float opening(List<Line> lines) {
    return Line.height(lines.subList(0, lines.size() <= 3 ? lines.size() : 2));
  }

  /** A paragraph; a short one stays with the table or chart that it introduces. */
  record Paragraph(Block.Paragraph block, Optional<Piece> next) implements Piece {
    private static final int MOST_LINES_KEPT = 5;
    private static final float MOST_OF_PAGE_KEPT = 0.6f;

    private Style style(Scale scale) {
      return switch (block.role()) {
        case LEAD -> scale.lead();
        case BODY, CALLOUT -> scale.body();
        case SMALL -> scale.small();
      };
    }

    private List<Line> lines(Flow flow) {
      return flow.lines(block.text(), style(flow.scale()));
    }

    @Override
    public PageShape shape(Flow flow) {
      return next.map(piece -> piece.shape(flow)).orElse(PageShape.PORTRAIT);
    }

    @Override
    public float opening(Flow flow) {
      List<Line> lines = lines(flow);
      float following = next.map(piece -> piece.opening(flow)).orElse(0f);
      boolean kept =
          following > 0
              && lines.size() <= MOST_LINES_KEPT
              && following < Flow.bodyHeight(flow.shape()) * MOST_OF_PAGE_KEPT;
      return kept ? Line.height(lines) + AFTER + following : TextPieces.opening(lines);
    }

    @Override
    public void place(Flow flow) {
      List<Line> lines = lines(flow);
      if (lines.isEmpty()) {
        return;
      }
      flow.need(opening(flow));
      Tag tag = flow.ink().tag(flow.ink().document(), Tag.Role.P);
      flow.set(tag, lines, flow.column(0, flow.width(), Align.START));
      flow.gap(AFTER);
    }
  }

  /** A paragraph set apart by a bar and a tint; kept together where a page can hold it. */
  record Callout(Text text) implements Piece {
    private static final float PAD = 9;
    private static final float BAR = 2.5f;

    private List<Line> lines(Flow flow) {
      return flow.type().lines(text, flow.scale().body(), flow.width() - 2 * PAD - BAR - 3);
    }

    @Override
    public float opening(Flow flow) {
      return Math.min(
          Line.height(lines(flow)) + 2 * PAD + AFTER, Flow.bodyHeight(flow.shape()) / 2);
    }

    @Override
    public void place(Flow flow) {
      List<Line> lines = lines(flow);
      if (lines.isEmpty()) {
        return;
      }
      flow.gap(3);
      flow.need(opening(flow));
      Tag tag = flow.ink().tag(flow.ink().document(), Tag.Role.P);
      int at = 0;
      while (at < lines.size()) {
        List<Line> here = here(flow, lines.subList(at, lines.size()));
        box(flow, tag, here);
        at += here.size();
        if (at < lines.size()) {
          flow.turn();
        }
      }
      flow.gap(AFTER + 3);
    }

    private static List<Line> here(Flow flow, List<Line> lines) {
      List<Line> here = new ArrayList<>();
      float height = 2 * PAD;
      for (Line line : lines) {
        height += line.leading();
        if (height > flow.room(line.notes()) && !here.isEmpty()) {
          break;
        }
        here.add(line);
      }
      return here;
    }

    private static void box(Flow flow, Tag tag, List<Line> lines) {
      float height = Line.height(lines) + 2 * PAD - 2;
      Ink ink = flow.ink();
      float bar = flow.column(0, BAR, Align.START).left();
      ink.beginFurniture();
      ink.fill(flow.left(), flow.y() - height, flow.width(), height, Style.TINT);
      ink.fill(bar, flow.y() - height, BAR, height, flow.scale().accent());
      ink.end();
      lines.forEach(line -> flow.hold(line.notes()));
      float indent = PAD + BAR + 1;
      flow.art()
          .draw(
              tag,
              lines,
              flow.column(indent, flow.width() - indent - PAD, Align.START),
              flow.y() - PAD + 1);
      flow.advance(height);
    }
  }

  /** A list of points. */
  record Bullets(Block.Bullets block) implements Piece {
    private static final float INDENT = 13;
    private static final float BETWEEN = 3;

    private List<Line> lines(Flow flow, Text item) {
      return flow.type().lines(item, flow.scale().body(), flow.width() - INDENT);
    }

    @Override
    public float opening(Flow flow) {
      return block.items().isEmpty()
          ? 0
          : TextPieces.opening(lines(flow, block.items().getFirst()));
    }

    @Override
    public void place(Flow flow) {
      if (block.items().isEmpty()) {
        return;
      }
      Ink ink = flow.ink();
      Tag list = ink.tag(ink.document(), Tag.Role.L, TagAttribute.Numbering.DISC);
      for (Text item : block.items()) {
        List<Line> lines = lines(flow, item);
        flow.need(TextPieces.opening(lines));
        Tag entry = ink.tag(list, Tag.Role.LI);
        Line dot = flow.type().line(Text.of("•"), flow.scale().body().in(flow.scale().accent()));
        flow.art()
            .draw(
                ink.tag(entry, Tag.Role.LBL),
                dot,
                flow.column(2, INDENT - 2, Align.START),
                flow.y());
        flow.set(
            ink.tag(entry, Tag.Role.LBODY),
            lines,
            flow.column(INDENT, flow.width() - INDENT, Align.START));
        flow.gap(BETWEEN);
      }
      flow.gap(AFTER - BETWEEN + 1);
    }
  }

  /** Words with their explanations, in two columns. */
  record Terms(Block.Terms block) implements Piece {
    private static final float SHARE = 0.27f;
    private static final float GUTTER = 12;
    private static final float BETWEEN = 4;

    /** As wide as the widest word, up to a share of the page. */
    private float words(Flow flow) {
      Style style = flow.scale().body().bold();
      float widest = 0;
      for (Block.Terms.Term term : block.terms()) {
        widest = Math.max(widest, flow.type().extent(term.word(), style).whole());
      }
      return Math.min(widest + GUTTER, flow.width() * SHARE);
    }

    private List<Line> word(Flow flow, Block.Terms.Term term) {
      return flow.type().lines(term.word(), flow.scale().body().bold(), words(flow) - GUTTER);
    }

    private List<Line> explanation(Flow flow, Block.Terms.Term term) {
      return flow.type().lines(term.explanation(), flow.scale().body(), flow.width() - words(flow));
    }

    private float opening(Flow flow, Block.Terms.Term term) {
      return Math.max(Line.height(word(flow, term)), TextPieces.opening(explanation(flow, term)));
    }

    @Override
    public float opening(Flow flow) {
      return block.terms().isEmpty() ? 0 : opening(flow, block.terms().getFirst());
    }

    @Override
    public void place(Flow flow) {
      if (block.terms().isEmpty()) {
        return;
      }
      Ink ink = flow.ink();
      Tag list = ink.tag(ink.document(), Tag.Role.L, TagAttribute.Numbering.NONE);
      for (Block.Terms.Term term : block.terms()) {
        flow.need(opening(flow, term));
        Tag entry = ink.tag(list, Tag.Role.LI);
        term(flow, entry, word(flow, term), explanation(flow, term));
        flow.gap(BETWEEN);
      }
      flow.gap(AFTER - BETWEEN + 1);
    }

    private void term(Flow flow, Tag entry, List<Line> word, List<Line> explanation) {
      Ink ink = flow.ink();
      float top = flow.y();
      int page = ink.page();
      word.forEach(line -> flow.hold(line.notes()));
      float below =
          flow.art()
              .draw(
                  ink.tag(entry, Tag.Role.LBL),
                  word,
                  flow.column(0, words(flow) - GUTTER, Align.START),
                  top);
      float indent = words(flow);
      flow.set(
          ink.tag(entry, Tag.Role.LBODY),
          explanation,
          flow.column(indent, flow.width() - indent, Align.START));
      if (page == ink.page() && flow.y() > below) {
        flow.advance(flow.y() - below);
      }
    }
  }
}
