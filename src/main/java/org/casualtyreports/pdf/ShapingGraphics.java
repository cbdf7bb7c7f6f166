package org.casualtyreports.pdf;

import java.awt.Font;
import java.awt.font.TextLayout;
import java.text.AttributedCharacterIterator;
import java.text.Bidi;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontMapper;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGraphics2D;

/**
 * Graphics of a page: Latin letters stay text in an embedded font, text with right-to-left letters,
 * or with letters that the font lacks, is drawn as shaped outlines.
 */
final class ShapingGraphics extends PdfGraphics2D {
  private final Faces faces;

  ShapingGraphics(PdfContentByte page, float width, float height, Faces faces) {
    super(page, width, height, new Mapping(faces), false, false, 0);
    this.faces = faces;
  }

  private ShapingGraphics(ShapingGraphics parent) {
    super(parent);
    faces = parent.faces;
  }

  @Override
  protected PdfGraphics2D createChild() {
    return new ShapingGraphics(this);
  }

  @Override
  public void drawString(String words, float x, float y) {
    if (words.isEmpty()) {
      return;
    }
    char[] letters = words.toCharArray();
    boolean shaped = Bidi.requiresBidi(letters, 0, letters.length) || !hasAll(words, getFont());
    if (shaped) {
      new TextLayout(words, getFont(), getFontRenderContext()).draw(this, x, y);
    } else {
      super.drawString(words, x, y);
    }
  }

  @Override
  public void drawString(AttributedCharacterIterator words, float x, float y) {
    new TextLayout(words, getFontRenderContext()).draw(this, x, y);
  }

  private boolean hasAll(String words, Font font) {
    BaseFont embedded = Mapping.font(faces, font);
    return words.codePoints().allMatch(embedded::charExists);
  }

  /** Fonts of the screen to fonts of the document, by name. */
  private record Mapping(Faces faces) implements FontMapper {
    private static BaseFont font(Faces faces, Font font) {
      String name =
          font.getPSName().replace("-", "").replace(" ", "").toLowerCase(java.util.Locale.ROOT);
      Faces.Weight weight = name.contains("bold") ? Faces.Weight.BOLD : Faces.Weight.REGULAR;
      Faces.Family family = Faces.Family.SANS;
      if (name.contains("naskh")) {
        family = Faces.Family.NASKH;
      } else if (name.contains("arabic")) {
        family = Faces.Family.SANS_ARABIC;
      } else if (name.contains("math")) {
        family = Faces.Family.MATH;
      }
      return faces.face(family, weight).font();
    }

    @Override
    public BaseFont awtToPdf(Font font) {
      return font(faces, font);
    }

    @Override
    public Font pdfToAwt(BaseFont font, int size) {
      throw new UnsupportedOperationException("fonts of a page are not drawn on a screen");
    }
  }
}
