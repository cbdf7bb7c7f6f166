package org.casualtyreports.excel;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import org.apache.poi.xssf.model.StylesTable;

/**
 * Rewrites a package that POI wrote: the rows of sheets are streamed into their parts, and every
 * entry gets the same time and one order, so that equal input gives equal bytes.
 */
final class CanonicalPackage {
  // The very first moment of a zip would be told once more, in the time zone of the machine.
  private static final LocalDateTime FIXED_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
  private static final String EMPTY_ROWS = "<sheetData/>";
  private static final String STYLES = "xl/styles.xml";
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  private CanonicalPackage() {}

  /**
   * @param written the parts by their names
   * @param rows what goes into the part of this name, which has no rows yet
   * @param styles written last, because rows ask for styles
   */
  static void rewrite(
      Map<String, byte[]> written,
      Map<String, RowSource> rows,
      StylesTable styles,
      OutputStream out)
      throws IOException {
    try (PackedAside zip = new PackedAside(out)) {
      for (Map.Entry<String, byte[]> part : inOrder(written).entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(FIXED_TIME);
        RowSource source = rows.get(part.getKey());
        zip.next(entry, source == null ? Deflater.DEFAULT_COMPRESSION : source.level());
        if (part.getKey().equals(STYLES)) {
          styles.writeTo(new Unclosed(zip));
        } else if (source == null) {
          zip.writeWhole(part.getValue());
        } else {
          write(part.getKey(), part.getValue(), source, zip);
        }
      }
      zip.finish();
    }
  }

  private static SortedMap<String, byte[]> inOrder(Map<String, byte[]> written) {
    SortedMap<String, byte[]> parts =
        new TreeMap<>(
            (a, b) -> a.equals(b) ? 0 : rank(a) != rank(b) ? rank(a) - rank(b) : a.compareTo(b));
    parts.putAll(written);
    return parts;
  }

  /** Readers that do not know the format look at the first entry for its kind. */
  private static int rank(String name) {
    if (name.equals(STYLES)) {
      return 3;
    }
    return name.equals(CONTENT_TYPES) ? 0 : name.startsWith("_rels") ? 1 : 2;
  }

  private static void write(String name, byte[] part, RowSource source, OutputStream out)
      throws IOException {
    String xml = new String(part, StandardCharsets.UTF_8);
    int at = xml.indexOf(EMPTY_ROWS);
    if (at < 0) {
      throw new IllegalStateException("no place for rows in " + name);
    }
    out.write(xml.substring(0, at).getBytes(StandardCharsets.UTF_8));
    out.write("<sheetData>".getBytes(StandardCharsets.UTF_8));
    source.write(out);
    out.write("</sheetData>".getBytes(StandardCharsets.UTF_8));
    out.write(xml.substring(at + EMPTY_ROWS.length()).getBytes(StandardCharsets.UTF_8));
  }

  /** A stream that stays open behind a writer who closes it. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
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

  /** Writes the rows of a sheet. */
  interface RowSource {
    /** How hard to compress. */
    int level();

    void write(OutputStream out) throws IOException;
  }
}
