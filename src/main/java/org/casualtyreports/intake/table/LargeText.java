package org.casualtyreports.intake.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.casualtyreports.dataset.Checksum;
import org.casualtyreports.dataset.InputFile;

/**
 * Reads large files of delimited UTF-8 without holding them in memory, where there is nothing to
 * say about their shape: the header in the first row, its names all different, and every row as
 * long.
 */
final class LargeText {
  /** Bytes from which a file is large. */
  static final long FROM = 1 << 20;

  private static final int BEGINNING = 1 << 18;

  /** Records by which the shape of a table is told. */
  private static final int ENOUGH = 2 * TableShape.SAMPLE;

  private static final int MANY_ROWS = 300_000;

  private LargeText() {}

  /**
   * The table; empty where the file is not large, or not such text.
   *
   * @param wanted what is likely to be wanted of it as codes, by its first rows
   */
  static Optional<TextTable> read(
      String name,
      Path file,
      ReadOptions options,
      Function<TextTable, Optional<CodedRows.Wanted>> wanted)
      throws IOException {
    long size = Files.size(file);
    if (size < FROM || size > Limits.LARGE_FILE_BYTES || !isOpenToIt(name, options)) {
      return Optional.empty();
    }
    byte[] beginning = FileBytes.read(file, 0, BEGINNING);
    int start = EncodedText.startsWith(beginning, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    Separator separator =
        options.separator() != Separator.AUTO
            ? options.separator()
            : SeparatorGuess.of(
                new String(beginning, start, beginning.length - start - 4, StandardCharsets.UTF_8),
                false);
    Optional<TextTable> sample = sample(name, beginning, separator, options);
    if (sample.isEmpty()) {
      return Optional.empty();
    }
    int columns = sample.get().header().size();
    Optional<CodedReading> reading =
        wanted.apply(sample.get()).map(codes -> new CodedReading(codes, separator.character()));
    Optional<RecordIndex> index =
        RecordIndex.of(
            file,
            start,
            separator.character(),
            columns,
            () -> reading.map(CodedReading::reader).orElse(RecordReader.NONE));
    return index.map(
        records -> {
          IndexedRows rows = new IndexedRows(file, records, separator.character(), columns, 1);
          reading.ifPresent(codes -> rows.keep(codes.result(records)));
          if (rows.size() >= MANY_ROWS) {
            // Of what the threads noted nothing is needed any more. Java would take more memory
            // from
            // the machine rather than look for it.
            System.gc();
          }
          return table(sample.get(), records, rows, file);
        });
  }

  private static boolean isOpenToIt(String name, ReadOptions options) {
    boolean utf8 =
        switch (options.encoding()) {
          case ReadOptions.Encoding.Detected detected -> true;
          case ReadOptions.Encoding.Named named -> named.charset().equals(StandardCharsets.UTF_8);
        };
    String lower = name.toLowerCase(Locale.ROOT);
    return utf8
        && options.header() instanceof ReadOptions.Header.Found
        && (lower.endsWith(".csv") || lower.endsWith(".tsv") || lower.endsWith(".txt"));
  }

  /** The first rows as the other reader reads them; empty where it has anything to say. */
  private static Optional<TextTable> sample(
      String name, byte[] beginning, Separator separator, ReadOptions options) throws IOException {
    RecordScanner scanner = new RecordScanner(separator.character(), 0);
    byte[] padded = Arrays.copyOf(beginning, beginning.length + ByteSearch.PADDING);
    int end = EncodedText.startsWith(beginning, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    int records = 0;
    int cells = 0;
    for (int next = end;
        next >= 0 && next < beginning.length && records < ENOUGH;
        next = scanner.end(padded, end, beginning.length, false)) {
      cells = records == 1 ? scanner.cells() : cells;
      end = next;
      records++;
    }
    byte[] whole = Arrays.copyOf(beginning, end);
    if (records < ENOUGH || ContentKind.of(whole) != ContentKind.TEXT) {
      return Optional.empty();
    }
    EncodedText text = EncodedText.of(name, whole, options.encoding());
    if (!text.charset().equals(StandardCharsets.UTF_8)
        || !text.notes().isEmpty()
        || ContentKind.ofText(text) != ContentKind.TEXT) {
      return Optional.empty();
    }
    try {
      TextTable sample =
          DelimitedReader.read(
              new Source(name, "", whole, List.of()), text, options.withSeparator(separator));
      boolean plain =
          sample.problems().isEmpty()
              && sample.headerRow() == 1
              && sample.header().size() == cells
              && cells > 1;
      return plain ? Optional.of(sample) : Optional.empty();
    } catch (UnusableFileException e) {
      // The other reader will say the same of the whole file, or better.
      return Optional.empty();
    }
  }

  private static TextTable table(
      TextTable sample, RecordIndex records, IndexedRows rows, Path file) {
    InputFile input =
        new InputFile(
            sample.file().name(),
            Checksum.later(() -> sha256(file, records.stamp())),
            sample.file().format(),
            sample.file().encoding(),
            rows.size());
    return new TextTable(input, sample.header(), sample.headerRow(), rows, List.of());
  }

  private static String sha256(Path file, FileBytes.Stamp stamp) {
    try {
      stamp.requireUnchanged(file);
      String sum = FileBytes.sha256(file);
      stamp.requireUnchanged(file);
      return sum;
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }
}
