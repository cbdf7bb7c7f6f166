package org.casualtyreports.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;

/** A zip file in memory; nothing of it is ever written to the disk. */
final class ZipContent implements AutoCloseable {
  private static final int NAMES_LISTED = 10;

  private final Source source;
  private final ZipFile zip;
  private final List<ZipArchiveEntry> entries;

  /** What a zip file is by its entries. */
  enum Kind {
    XLSX("an XLSX workbook"),
    XLSB("a binary workbook (xlsb)"),
    WORD("a Word document"),
    POWERPOINT("a PowerPoint presentation"),
    ODS("an ODS workbook"),
    OPEN_DOCUMENT("an OpenDocument file that is no spreadsheet"),
    ARCHIVE("a zip archive");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  private ZipContent(Source source, ZipFile zip) {
    this.source = source;
    this.zip = zip;
    this.entries = Collections.list(zip.getEntries());
  }

  static ZipContent open(Source source) throws IOException {
    ZipContent content =
        new ZipContent(
            source,
            ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(source.bytes()))
                .setIgnoreLocalFileHeader(true)
                .get());
    if (content.entries.size() > Limits.ENTRIES) {
      content.close();
      throw source.unusable(
          "a zip file of at most " + Limits.ENTRIES + " entries",
          content.entries.size() + " entries",
          "");
    }
    return content;
  }

  Kind kind() throws IOException {
    if (has("mimetype")) {
      String type = ContentKind.ascii(unpack("mimetype"));
      if (type.startsWith("application/vnd.oasis.opendocument")) {
        return type.contains("spreadsheet") ? Kind.ODS : Kind.OPEN_DOCUMENT;
      }
    }
    if (!has("[Content_Types].xml")) {
      return Kind.ARCHIVE;
    } else if (has("xl/workbook.bin")) {
      return Kind.XLSB;
    } else if (has("word/document.xml")) {
      return Kind.WORD;
    } else if (has("ppt/presentation.xml")) {
      return Kind.POWERPOINT;
    }
    return Kind.XLSX;
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  InputStream stream(String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException("no entry " + name);
    }
    return guarded(entry);
  }

  byte[] unpack(String name) throws IOException {
    try (InputStream stream = stream(name)) {
      return stream.readAllBytes();
    }
  }

  private InputStream guarded(ZipArchiveEntry entry) throws IOException {
    return Limits.guarded(source.name(), zip.getInputStream(entry), entry.getCompressedSize());
  }

  /** For POI, under the same limits. */
  ZipEntrySource forPoi() {
    return new ZipFileZipEntrySource(zip) {
      @Override
      public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return guarded(entry);
      }
    };
  }

  /** The one table of an archive. */
  Source onlyTable() throws IOException {
    List<ZipArchiveEntry> files = entries.stream().filter(ZipContent::isFile).toList();
    List<ZipArchiveEntry> tables =
        files.size() == 1
            ? files
            : files.stream().filter(e -> ContentKind.isTableName(e.getName())).toList();
    if (tables.size() != 1) {
      throw source.unusable(
          "an archive with one table",
          tables.size() + " tables",
          files.isEmpty()
              ? "the archive is empty"
              : "unpack it and name the file to read; it holds " + names(files));
    }
    ZipArchiveEntry table = tables.getFirst();
    if (!zip.canReadEntryData(table)) {
      throw source.unusable(
          "an archive without a password", "an encrypted one", "unpack it with its password");
    }
    Source read = source;
    if (files.size() > 1) {
      read =
          source.noting(
              "an archive with one file",
              files.size() + " files",
              "only " + table.getName() + " is read");
    }
    String name = source.name() + "/" + table.getName();
    try (InputStream stream = guarded(table)) {
      return new Source(name, source.sha256(), stream.readAllBytes(), read.notes());
    }
  }

  private static boolean isFile(ZipArchiveEntry entry) {
    String name = entry.getName();
    String last = name.substring(name.lastIndexOf('/') + 1);
    return !entry.isDirectory()
        && !name.toUpperCase(Locale.ROOT).startsWith("__MACOSX/")
        && !last.startsWith(".");
  }

  private static String names(List<ZipArchiveEntry> files) {
    String listed =
        files.stream()
            .map(ZipArchiveEntry::getName)
            .sorted()
            .limit(NAMES_LISTED)
            .collect(Collectors.joining(", "));
    return files.size() > NAMES_LISTED
        ? listed + " and " + (files.size() - NAMES_LISTED) + " more"
        : listed;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
