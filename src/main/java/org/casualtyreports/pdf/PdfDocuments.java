package org.casualtyreports.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.casualtyreports.pdf.Layout.Contents;
import org.casualtyreports.report.Report;
import org.openpdf.text.ExceptionConverter;

/** Writes reports as PDF files. */
public final class PdfDocuments {
  private static final int PAGES_WITHOUT_CONTENTS = 2;

  private PdfDocuments() {}

  /**
   * Writes a report as a PDF file that conforms to PDF/A-3a and PDF/UA-1.
   *
   * <p>Equal reports give equal bytes. A report of more than two pages opens with its contents. The
   * stream is not closed.
   *
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static void write(Report report, OutputStream out) {
    Faces faces = new Faces();
    Layout layout = new Layout(report, faces);
    DryInk plain = dry(layout, Places.UNKNOWN, Contents.NONE);
    boolean isLong =
        plain.places().pages() > PAGES_WITHOUT_CONTENTS && report.sections().size() > 1;
    Contents contents = isLong ? Contents.LISTED : Contents.NONE;
    DryInk measured = isLong ? dry(layout, plain.places(), contents) : plain;
    try {
      PdfInk ink = new PdfInk(report, new Unclosed(out), faces, measured.places());
      layout.draw(ink, measured.places(), contents);
      ink.finish(report, measured.fingerprint(report));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the PDF file", e);
    } catch (ExceptionConverter e) {
      if (e.getException() instanceof IOException failure) {
        throw new UncheckedIOException("cannot write the PDF file", failure);
      }
      throw e;
    }
  }

  private static DryInk dry(Layout layout, Places places, Contents contents) {
    DryInk ink = new DryInk();
    layout.draw(ink, places, contents);
    return ink;
  }

  /** Keeps the caller's stream open. */
  private static final class Unclosed extends java.io.FilterOutputStream {
    private Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
