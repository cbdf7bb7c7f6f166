package org.casualtyreports.intake.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/**
 * Reads files as tables of text.
 *
 * <p>What a file is is found out from its bytes, never from its name. Whatever the bytes are, the
 * outcome is a table or an {@link UnusableFileException}.
 */
public final class Tables {
  private static final String ANY_TABLE = "a table as csv, xlsx, xls or ods";
  private static final String SAVE_AS = "save the table as XLSX, or as CSV in UTF-8";

  private Tables() {}

  /**
   * The tables of a file: one of delimited text, of a workbook one for each sheet that holds
   * something.
   *
   * @throws UnusableFileException if the file as a whole holds no usable table
   * @throws UncheckedIOException if it cannot be read from the disk
   */
  public static List<TextTable> read(Path file, ReadOptions options) {
    return read(file, options, beginning -> Optional.empty());
  }

  /**
   * The same where it can be said beforehand what will be wanted of a large table as codes: they
   * are found in one go with its rows.
   *
   * @param wanted of a table of which the first rows are given
   */
  public static List<TextTable> read(
      Path file, ReadOptions options, Function<TextTable, Optional<CodedRows.Wanted>> wanted) {
    Objects.requireNonNull(options, "options");
    String name = Objects.requireNonNullElse(file.getFileName(), file).toString();
    return large(name, file, options, wanted)
        .map(List::of)
        .orElseGet(() -> read(name, bytes(name, file), options));
  }

  private static Optional<TextTable> large(
      String name,
      Path file,
      ReadOptions options,
      Function<TextTable, Optional<CodedRows.Wanted>> wanted) {
    try {
      return Files.isRegularFile(file)
          ? LargeText.read(name, file, options, wanted)
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * The tables of a file whose bytes are at hand.
   *
   * @param name as messages print it
   * @throws UnusableFileException if the bytes as a whole hold no usable table
   */
  public static List<TextTable> read(String name, byte[] bytes, ReadOptions options) {
    Objects.requireNonNull(options, "options");
    Source source = new Source(name, sha256(bytes), bytes, List.of());
    try {
      return tables(source, options, Nesting.FILE);
    } catch (UnusableFileException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The bytes are in memory: what the libraries throw over them, in a dozen classes, says that
      // they are damaged.
      throw damaged(source).causedBy(e);
    } catch (StackOverflowError | OutOfMemoryError e) {
      throw source
          .unusable(
              "a table that fits into the memory",
              "a larger one",
              "give Java more memory (-Xmx), or split the file")
          .causedBy(e);
    }
  }

  /** How deep in archives something lies. */
  private enum Nesting {
    FILE,
    ENTRY
  }

  private static byte[] bytes(String name, Path file) {
    try {
      if (Files.size(file) > Limits.FILE_BYTES) {
        throw UnusableFileException.of(
            name, "a file of at most " + Limits.FILE_BYTES + " bytes", "a larger one", "split it");
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new UncheckedIOException(file + ": expected a file, found none", e);
    } catch (IOException e) {
      String problem = Files.isDirectory(file) ? "it is a folder" : e.getMessage();
      throw new UncheckedIOException(file + ": cannot be read: " + problem, e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static List<TextTable> tables(Source source, ReadOptions options, Nesting nesting)
      throws IOException {
    if (source.bytes().length == 0) {
      throw source.unusable("a table", "an empty file", "");
    }
    ContentKind kind = ContentKind.of(source.bytes());
    return switch (kind) {
      case ZIP -> zipped(source, options, nesting);
      case GZIP -> gzipped(source, options, nesting);
      case OLE2 -> XlsReader.read(source, options);
      case TEXT -> delimited(source, options);
      default -> throw source.unusable(ANY_TABLE, kind.words(), SAVE_AS);
    };
  }

  private static List<TextTable> delimited(Source source, ReadOptions options) throws IOException {
    EncodedText text = EncodedText.of(source.name(), source.bytes(), options.encoding());
    ContentKind kind = ContentKind.ofText(text);
    if (kind != ContentKind.TEXT) {
      throw source.unusable(ANY_TABLE, kind.words(), SAVE_AS);
    }
    Source named =
        hasExtension(source, ".xlsx", ".xlsm", ".xls", ".ods")
            ? source.noting("a workbook by its name", "delimited text", "it is read as such")
            : source;
    return List.of(DelimitedReader.read(named, text, options));
  }

  private static boolean hasExtension(Source source, String... extensions) {
    String name = source.name().toLowerCase(Locale.ROOT);
    return List.of(extensions).stream().anyMatch(name::endsWith);
  }

  private static Source namedAsText(Source source, String found) {
    return hasExtension(source, ".csv", ".tsv", ".txt", ".tab")
        ? source.noting("delimited text by its name", found, "it is read as such")
        : source;
  }

  private static List<TextTable> zipped(Source source, ReadOptions options, Nesting nesting)
      throws IOException {
    try (ZipContent zip = ZipContent.open(source)) {
      return switch (zip.kind()) {
        case XLSX -> XlsxReader.read(namedAsText(source, "an XLSX workbook"), zip, options);
        case ODS -> OdsReader.read(namedAsText(source, "an ODS workbook"), zip, options);
        case XLSB, WORD, POWERPOINT, OPEN_DOCUMENT ->
            throw source.unusable(ANY_TABLE, zip.kind().words(), SAVE_AS);
        case ARCHIVE -> {
          refuseNested(source, nesting);
          yield entry(source, zip.onlyTable(), options);
        }
      };
    }
  }

  private static List<TextTable> gzipped(Source source, ReadOptions options, Nesting nesting)
      throws IOException {
    refuseNested(source, nesting);
    byte[] bytes =
        Limits.unpack(
            source.name(),
            new GZIPInputStream(new ByteArrayInputStream(source.bytes())),
            source.bytes().length);
    return entry(
        source, new Source(source.name(), source.sha256(), bytes, source.notes()), options);
  }

  private static void refuseNested(Source source, Nesting nesting) {
    if (nesting == Nesting.ENTRY) {
      throw source.unusable(ANY_TABLE, "an archive inside an archive", "unpack it first");
    }
  }

  /** Of damage, it is the entry that the message names. */
  private static List<TextTable> entry(Source outer, Source entry, ReadOptions options)
      throws IOException {
    try {
      return tables(entry, options, Nesting.ENTRY);
    } catch (UnusableFileException e) {
      throw e;
    } catch (RuntimeException e) {
      throw damaged(entry.name().equals(outer.name()) ? outer : entry).causedBy(e);
    }
  }

  private static UnusableFileException damaged(Source source) {
    return source.unusable(
        "a sound file", "damaged content", "open it in the program that made it and save it again");
  }
}
