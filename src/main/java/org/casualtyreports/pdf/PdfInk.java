package org.casualtyreports.pdf;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.casualtyreports.chart.Drawing;
import org.casualtyreports.report.Imprint.Logo;
import org.casualtyreports.report.Report;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Draws the pages of a PDF file with their structure. */
final class PdfInk implements Ink {
  private static final PdfName ARTIFACT = new PdfName("Artifact");
  private static final PdfName ACTUAL_TEXT = new PdfName("ActualText");

  private final Document document;
  private final ReadableWriter writer;
  private final Faces faces;
  private final Places places;
  private final StructureTree structure;
  private final List<PdfOutline> outlines = new ArrayList<>();
  private final Metadata metadata;
  private PdfContentByte page;
  private int pages;

  PdfInk(Report report, OutputStream out, Faces faces, Places places) {
    this.faces = faces;
    this.places = places;
    metadata = new Metadata(report);
    document = new Document(new Rectangle(595, 842));
    document.setGlyphSubstitutionEnabled(false);
    writer = ReadableWriter.on(document, out);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setFullCompression();
    writer.setViewerPreferences(
        PdfWriter.DisplayDocTitle
            | PdfWriter.PageModeUseOutlines
            | (report.language().rightToLeft() ? PdfWriter.DirectionR2L : 0));
    document.open();
    page = writer.getDirectContent();
    metadata.describe(writer);
    structure = new StructureTree(writer);
  }

  @Override
  public void newPage(PageShape shape) {
    document.setPageSize(new Rectangle(shape.width(), shape.height()));
    if (pages > 0) {
      finishPage();
    }
    document.newPage();
    pages++;
    int key = structure.beginPage();
    writer.pageKey(() -> key);
    page = writer.getDirectContent();
  }

  private void finishPage() {
    try {
      structure.endPage();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the last page and writes what belongs to the document as a whole. */
  void finish(Report report, byte[] fingerprint) throws IOException {
    structure.endPage();
    structure.finish();
    Attachments.add(writer, report.attachments(), metadata.date());
    metadata.finish(writer, fingerprint);
    document.close();
  }

  @Override
  public int page() {
    return pages;
  }

  @Override
  public Tag document() {
    return structure.document();
  }

  @Override
  public Tag tag(Tag parent, Tag.Role role, List<TagAttribute> attributes) {
    return structure.add(parent, role, attributes);
  }

  @Override
  public void close(Tag tag) {
    try {
      structure.close(tag);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Tag.Kid.Content reserve(Tag tag) {
    Tag.Kid.Content content = new Tag.Kid.Content();
    tag.kids().add(content);
    return content;
  }

  @Override
  public void begin(Tag tag, Tag.Kid.Content content) {
    int mark = structure.mark(tag);
    content.drawn(writer.getCurrentPage(), mark);
    PdfDictionary properties = new PdfDictionary();
    properties.put(PdfName.MCID, new PdfNumber(mark));
    page.beginMarkedContentSequence(tag.role().pdfName(), properties, true);
  }

  @Override
  public void beginFurniture() {
    page.beginMarkedContentSequence(ARTIFACT);
  }

  @Override
  public void end() {
    page.endMarkedContentSequence();
  }

  @Override
  public void stretch(Stretch stretch, float left, float baseline) {
    switch (stretch) {
      case Stretch.Letters letters -> {
        boolean spoken = beginMeaning(letters.meaning());
        letters(letters, left, baseline);
        endMeaning(spoken);
      }
      case Stretch.Sign sign -> {
        boolean spoken = beginMeaning(sign.meaning());
        Signs.draw(page, sign.mark(), left + sign.x(), baseline, sign.size(), sign.color());
        endMeaning(spoken);
      }
    }
  }

  private void letters(Stretch.Letters letters, float left, float baseline) {
    page.beginText();
    page.setColorFill(letters.color());
    page.setFontAndSize(letters.face().font(), letters.size());
    page.setTextMatrix(left + letters.x(), baseline + letters.rise());
    page.showText(letters.drawn());
    page.endText();
  }

  private boolean beginMeaning(String meaning) {
    if (meaning.isEmpty()) {
      return false;
    }
    PdfDictionary properties = new PdfDictionary();
    properties.put(ACTUAL_TEXT, new PdfString(meaning, PdfObject.TEXT_UNICODE));
    page.beginMarkedContentSequence(new PdfName("Span"), properties, true);
    return true;
  }

  private void endMeaning(boolean spoken) {
    if (spoken) {
      page.endMarkedContentSequence();
    }
  }

  @Override
  public void line(float fromX, float fromY, float toX, float toY, float width, Color color) {
    page.saveState();
    page.setColorStroke(color);
    page.setLineWidth(width);
    page.moveTo(fromX, fromY);
    page.lineTo(toX, toY);
    page.stroke();
    page.restoreState();
  }

  @Override
  public void fill(float left, float bottom, float width, float height, Color color) {
    page.saveState();
    page.setColorFill(color);
    page.rectangle(left, bottom, width, height);
    page.fill();
    page.restoreState();
  }

  @Override
  public void drawing(Drawing drawing, float left, float top, float width, float height) {
    PdfTemplate template = page.createTemplate(width, height);
    ShapingGraphics graphics = new ShapingGraphics(template, width, height, faces);
    try {
      drawing.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
    } finally {
      graphics.dispose();
    }
    page.addTemplate(template, left, top - height);
  }

  @Override
  public void picture(Logo.Picture picture, LineArt.Column column, float top, float height) {
    try {
      Image image = Image.getInstance(picture.content());
      image.scaleToFit(column.width(), height);
      boolean toTheRight = column.align() == LineArt.Align.RIGHT;
      float spare = toTheRight ? column.width() - image.getScaledWidth() : 0;
      image.setAbsolutePosition(column.left() + spare, top - image.getScaledHeight());
      page.addImage(image);
    } catch (IOException e) {
      throw new UncheckedIOException("logo", e);
    }
  }

  @Override
  public void link(
      Tag tag, String anchor, String words, float left, float bottom, float right, float top) {
    Places.Spot spot =
        places
            .find(anchor)
            .orElseThrow(() -> new IllegalArgumentException("no such anchor: " + anchor));
    PdfAnnotation link = new PdfAnnotation(writer, new Rectangle(left, bottom, right, top));
    link.put(PdfName.SUBTYPE, PdfName.LINK);
    link.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    link.put(PdfName.BORDER, new PdfArray(new float[] {0, 0, 0}));
    link.put(PdfName.CONTENTS, new PdfString(Passage.clean(words), PdfObject.TEXT_UNICODE));
    PdfDestination destination = new PdfDestination(PdfDestination.XYZ, -1, spot.top(), 0);
    destination.addPage(writer.getPageReference(spot.page()));
    link.put(PdfName.DEST, destination);
    int key = structure.annotation(tag, link.getIndirectReference(), writer.getCurrentPage());
    link.put(PdfName.STRUCTPARENT, new PdfNumber(key));
    writer.addAnnotation(link);
  }

  @Override
  public void anchor(String name, float top) {}

  @Override
  public void outline(int level, String heading, float top) {
    while (outlines.size() >= level) {
      outlines.removeLast();
    }
    PdfOutline parent = outlines.isEmpty() ? writer.getRootOutline() : outlines.getLast();
    PdfDestination destination = new PdfDestination(PdfDestination.XYZ, -1, top, 0);
    String words = Passage.clean(heading).replace('\n', ' ');
    outlines.add(new PdfOutline(parent, destination, words, level == 1));
  }
}
