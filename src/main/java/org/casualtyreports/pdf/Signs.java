package org.casualtyreports.pdf;

import java.awt.Color;
import org.casualtyreports.report.Cell.Mark;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * The one visual sign of each mark: drawn, raised beside the figure, the same in tables and key.
 *
 * <p>Diamonds stand for contested, full or empty by what is contested; an arrow for an open end; a
 * question mark for no figure; an empty box for provisional, a hatched one for not collected, as in
 * the charts.
 */
final class Signs {
  private static final float BOX = 0.56f;
  private static final float GAP = 0.2f;

  private Signs() {}

  /** Width that a sign takes beside text of this size, with the gap before it. */
  static float width(float size) {
    return size * (BOX + GAP + 0.06f);
  }

  /** A plain character for a sign whose meaning the report does not explain. */
  static String plain(Mark mark) {
    return switch (mark) {
      case OPEN -> "\u2192";
      case NOT_STATED -> "?";
      case CONTESTED_NUMBER, CONTESTED_STATUS, CONTESTED_PERPETRATOR, CONTESTED_DATE -> "\u25C6";
      case DOUBTED -> "!";
      case PERIOD_TOTAL -> "\u2194";
      case PROVISIONAL -> "\u25A1";
      case NOT_COLLECTED -> "\u25A8";
      case SUPERSEDED -> "\u00D7";
    };
  }

  /** Draws a sign whose width begins at x, beside text on this baseline. */
  static void draw(
      PdfContentByte page, Mark mark, float x, float baseline, float size, Color color) {
    float side = size * BOX;
    page.saveState();
    page.setColorStroke(color);
    page.setColorFill(color);
    page.setLineWidth(size * 0.07f);
    page.setLineCap(PdfContentByte.LINE_CAP_ROUND);
    page.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
    Pen pen = new Pen(page, x + size * GAP, baseline + size * 0.2f, side);
    switch (mark) {
      case OPEN -> pen.path(0, .5f, 1, .5f).stroke().path(.6f, .85f, 1, .5f, .6f, .15f).stroke();
      case NOT_STATED -> pen.question();
      case CONTESTED_NUMBER -> pen.diamond().fill();
      case CONTESTED_STATUS -> pen.diamond().outline();
      case CONTESTED_PERPETRATOR -> pen.diamond().outline().path(.5f, 1, .5f, 0, 0, .5f).fill();
      case CONTESTED_DATE -> pen.diamond().outline().path(0, .5f, 1, .5f, .5f, 0).fill();
      case DOUBTED -> pen.path(.5f, 1, .5f, .38f).stroke().dot(.5f, .06f);
      case PERIOD_TOTAL ->
          pen.path(0, .2f, 0, .8f)
              .stroke()
              .path(0, .5f, 1, .5f)
              .stroke()
              .path(1, .2f, 1, .8f)
              .stroke();
      case PROVISIONAL -> pen.path(.1f, .1f, .1f, .9f, .9f, .9f, .9f, .1f).outline();
      case NOT_COLLECTED ->
          pen.path(.1f, .1f, .1f, .9f, .9f, .9f, .9f, .1f)
              .outline()
              .path(.1f, .5f, .5f, .9f)
              .stroke()
              .path(.1f, .1f, .9f, .9f)
              .stroke()
              .path(.5f, .1f, .9f, .5f)
              .stroke();
      case SUPERSEDED ->
          pen.path(.12f, .12f, .88f, .88f).stroke().path(.12f, .88f, .88f, .12f).stroke();
    }
    page.restoreState();
  }

  /** Draws in a square whose sides count as 1. */
  private record Pen(PdfContentByte page, float left, float bottom, float side) {
    Pen path(float... xy) {
      page.moveTo(left + xy[0] * side, bottom + xy[1] * side);
      for (int i = 2; i < xy.length; i += 2) {
        page.lineTo(left + xy[i] * side, bottom + xy[i + 1] * side);
      }
      return this;
    }

    Pen diamond() {
      return path(.5f, 1, 1, .5f, .5f, 0, 0, .5f);
    }

    Pen stroke() {
      page.stroke();
      return this;
    }

    Pen outline() {
      page.closePathStroke();
      return this;
    }

    Pen fill() {
      page.closePath();
      page.fill();
      return this;
    }

    Pen dot(float x, float y) {
      page.circle(left + x * side, bottom + y * side, side * 0.09f);
      page.fill();
      return this;
    }

    Pen question() {
      page.moveTo(left + .24f * side, bottom + .76f * side);
      page.curveTo(
          left + .24f * side,
          bottom + 1.08f * side,
          left + .82f * side,
          bottom + 1.08f * side,
          left + .76f * side,
          bottom + .7f * side);
      page.curveTo(
          left + .72f * side,
          bottom + .52f * side,
          left + .5f * side,
          bottom + .52f * side,
          left + .5f * side,
          bottom + .32f * side);
      page.stroke();
      return dot(.5f, .04f);
    }
  }
}
