package org.casualtyreports.intake.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file of delimited text as places in it: a row is read when it is asked for, in
 * order at best. The list is unmodifiable.
 */
final class IndexedRows extends AbstractList<TextRow> implements RandomAccess {
  /** Bytes read at once where rows are asked for in order. */
  private static final int WINDOW = 1 << 18;

  /** Bytes read at once where they are not; what is as near as that counts as the next. */
  private static final int FEW = 1 << 13;

  private final Path file;
  private final RecordIndex index;
  private final char separator;
  private final int columns;
  private final int first;
  private final int size;
  private final AtomicReference<@Nullable CodedRows> ahead = new AtomicReference<>();
  private volatile Window window = new Window(0, new byte[0]);

  /** A part of the file. */
  private record Window(long start, byte[] bytes) {
    boolean holds(long from, long to) {
      return from >= start && to <= start + bytes.length;
    }
  }

  /**
   * @param first record that is a row of the table
   */
  IndexedRows(Path file, RecordIndex index, char separator, int columns, int first) {
    this(file, index, separator, columns, first, index.size() - first);
  }

  private IndexedRows(
      Path file, RecordIndex index, char separator, int columns, int first, int size) {
    this.file = file;
    this.index = index;
    this.separator = separator;
    this.columns = columns;
    this.first = first;
    this.size = size;
  }

  /** Whether these are all rows of the file below its header. */
  boolean isWhole() {
    return first == 1 && size == index.size() - 1;
  }

  /** Keeps the codes of what these rows say until they are asked for. */
  void keep(CodedRows coded) {
    ahead.set(coded);
  }

  /** The codes of what these rows say: those that were kept, once, or else found out now. */
  CodedRows coded(CodedRows.Wanted wanted) {
    CodedRows kept = ahead.getAndSet(null);
    return kept != null && kept.isWhatIs(wanted) ? kept : code(wanted);
  }

  private CodedRows code(CodedRows.Wanted wanted) {
    CodedReading reading = new CodedReading(wanted, separator);
    return RecordIndex.of(file, index.start(), separator, columns, reading::reader)
        .filter(again -> again.stamp().equals(index.stamp()))
        .map(reading::result)
        .orElseThrow(() -> new UncheckedIOException(file + ": cannot be read", changed()));
  }

  private static IOException changed() {
    return new IOException("the file was changed while it was read");
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public List<TextRow> subList(int from, int to) {
    java.util.Objects.checkFromToIndex(from, to, size);
    return new IndexedRows(file, index, separator, columns, first + from, to - from);
  }

  @Override
  public TextRow get(int row) {
    java.util.Objects.checkIndex(row, size);
    RecordIndex.Place place = index.place(first + row);
    Window here = window;
    if (!here.holds(place.start(), place.end())) {
      long beyond = place.start() - here.start() - here.bytes().length;
      boolean inOrder = beyond < FEW && place.start() >= here.start();
      here = read(place.start(), Math.max(inOrder ? WINDOW : FEW, place.end() - place.start()));
      window = here;
    }
    int from = (int) (place.start() - here.start());
    int to = (int) (place.end() - here.start());
    List<String> cells =
        to <= here.bytes().length
            ? RecordCut.of(here.bytes(), from, to, separator, columns)
            : List.of();
    if (cells.size() != columns) {
      throw new UncheckedIOException(file + ": cannot be read", changed());
    }
    return new TextRow(place.line(), cells);
  }

  private Window read(long start, long length) {
    try {
      index.stamp().requireUnchanged(file);
      return new Window(start, FileBytes.read(file, start, Math.toIntExact(length)));
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }
}
