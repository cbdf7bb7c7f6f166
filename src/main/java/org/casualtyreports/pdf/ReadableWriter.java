package org.casualtyreports.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfPage;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A writer whose pages name their structure, and whose fonts say which letters they draw: joined
 * Arabic forms are given as the plain letters, so that search and copying find words.
 */
final class ReadableWriter extends PdfWriter {
  private static final Pattern ENTRY =
      Pattern.compile("(<[0-9a-fA-F]{4}><[0-9a-fA-F]{4}>)<([0-9a-fA-F]{4})>");

  private IntSupplier pageKey = () -> 0;

  private ReadableWriter(PdfDocument document, OutputStream out) {
    super(document, out);
  }

  static ReadableWriter on(Document document, OutputStream out) {
    PdfDocument pages = new PdfDocument();
    pages.setTextRenderingOptions(document.getTextRenderingOptions());
    document.addDocListener(pages);
    ReadableWriter writer = new ReadableWriter(pages, out);
    pages.addWriter(writer);
    return writer;
  }

  /** The number by which the page that is being finished is found in the structure. */
  void pageKey(IntSupplier key) {
    pageKey = key;
  }

  @Override
  public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference)
      throws IOException {
    if (object instanceof PdfPage page) {
      page.put(PdfName.STRUCTPARENTS, new PdfNumber(pageKey.getAsInt()));
      page.put(PdfName.TABS, PdfName.S);
    }
    return super.addToBody(object, reference);
  }

  @Override
  public PdfIndirectObject addToBody(PdfObject object) throws IOException {
    if (object instanceof PdfStream stream
        && stream.get(PdfName.TYPE) == null
        && stream.get(PdfName.SUBTYPE) == null) {
      Optional<PdfStream> readable = readable(stream);
      if (readable.isPresent()) {
        return super.addToBody(readable.get());
      }
    }
    return super.addToBody(object);
  }

  private static Optional<PdfStream> readable(PdfStream stream) throws IOException {
    String map = content(stream);
    if (!map.startsWith("/CIDInit")) {
      return Optional.empty();
    }
    Matcher entries = ENTRY.matcher(map);
    StringBuilder plain = new StringBuilder();
    while (entries.find()) {
      int form = Integer.parseInt(entries.group(2), 16);
      String entry = isSingleJoinedForm(form) ? entries.group(1) + letter(form) : entries.group();
      entries.appendReplacement(plain, Matcher.quoteReplacement(entry));
    }
    entries.appendTail(plain);
    PdfStream readable = new PdfStream(plain.toString().getBytes(StandardCharsets.ISO_8859_1));
    readable.flateCompress(PdfStream.BEST_COMPRESSION);
    return Optional.of(readable);
  }

  /** Not the ligatures of lam and alef: some readers reverse the two letters of one sign. */
  private static boolean isSingleJoinedForm(int c) {
    return (c >= 0xFB50 && c <= 0xFBFF) || (c >= 0xFE70 && c < 0xFEF5);
  }

  private static String letter(int form) {
    String plain = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
    return plain.length() == 1
        ? String.format("<%04x>", (int) plain.charAt(0))
        : String.format("<%04x>", form);
  }

  private static String content(PdfStream stream) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    stream.writeContent(bytes);
    byte[] raw = bytes.toByteArray();
    if (stream.get(PdfName.FILTER) != null) {
      try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(raw))) {
        byte[] start = in.readNBytes(8);
        if (!new String(start, StandardCharsets.ISO_8859_1).equals("/CIDInit")) {
          return "";
        }
        raw =
            (new String(start, StandardCharsets.ISO_8859_1)
                    + new String(in.readAllBytes(), StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
      } catch (ZipException e) {
        return "";
      }
    }
    return new String(raw, StandardCharsets.ISO_8859_1);
  }
}
