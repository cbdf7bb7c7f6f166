package org.casualtyreports.pdf;

import java.util.List;
import org.casualtyreports.pdf.LineArt.Align;
import org.casualtyreports.pdf.LineArt.Column;
import org.casualtyreports.pdf.Tag.Role;
import org.casualtyreports.report.Imprint;
import org.casualtyreports.report.Imprint.Logo;
import org.casualtyreports.report.Text;

/** The head of the first page: who publishes, what, for which period, and when. */
record TitlePiece(Imprint imprint) implements Piece {
  private static final float LOGO_WIDTH = 110;
  private static final float LOGO_HEIGHT = 44;

  @Override
  public float opening(Flow flow) {
    return 0;
  }

  @Override
  public void place(Flow flow) {
    logo(flow);
    float width = flow.width() - (imprint.logo() instanceof Logo.Picture ? LOGO_WIDTH + 12 : 0);
    Scale scale = flow.scale();
    words(flow, imprint.organisation(), Role.P, scale.organisation(), width, 8);
    words(flow, imprint.title(), Role.H1, scale.title(), width, 3);
    words(flow, imprint.subtitle(), Role.P, scale.subtitle(), width, 3);
    words(flow, imprint.publishedLabel(), Role.P, scale.small(), width, 0);
    flow.advance(9);
    flow.ink().beginFurniture();
    flow.ink()
        .line(flow.left(), flow.y(), flow.left() + flow.width(), flow.y(), 1.6f, scale.accent());
    flow.ink().end();
    flow.advance(14);
  }

  private static void words(
      Flow flow, String words, Role role, Style style, float width, float after) {
    List<Line> lines = flow.type().lines(Text.of(words), style, width);
    if (!lines.isEmpty()) {
      Tag tag = flow.ink().tag(flow.ink().document(), role);
      flow.set(tag, lines, flow.column(0, width, Align.START));
      flow.advance(after);
    }
  }

  private void logo(Flow flow) {
    switch (imprint.logo()) {
      case Logo.None none -> {}
      case Logo.Picture picture -> {
        Ink ink = flow.ink();
        Align side = flow.rightToLeft() ? Align.END : Align.RIGHT;
        Column column = flow.column(flow.width() - LOGO_WIDTH, LOGO_WIDTH, side);
        float left = column.left();
        float top = flow.y() + 8;
        Tag figure =
            ink.tag(
                ink.document(),
                Role.FIGURE,
                new TagAttribute.Alternative(picture.altText()),
                new TagAttribute.Bounds(left, top - LOGO_HEIGHT, left + LOGO_WIDTH, top));
        ink.begin(figure, ink.reserve(figure));
        ink.picture(picture, column, top, LOGO_HEIGHT);
        ink.end();
      }
    }
  }
}
