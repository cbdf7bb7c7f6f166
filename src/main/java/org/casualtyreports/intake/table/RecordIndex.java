package org.casualtyreports.intake.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the records of a file of delimited text stand, blank ones left out.
 *
 * <p>The file is gone through in chunks by several threads. A chunk is begun after the first line
 * end that two records of the right length follow. That is a guess, since the line end may stand
 * inside quotes: where the chunk before does not end exactly there, the chunk is gone through again
 * from where it does.
 */
final class RecordIndex {
  private static final int CHUNK = 4 << 20;

  /** Bytes of the longest record; a longer one is for the other reader to judge. */
  private static final int LONGEST_RECORD = 1 << 20;

  /** Bytes that are read at once: few enough to stay near the processor until they are scanned. */
  private static final int WINDOW = 1 << 18;

  /** Line ends after which the beginning of a chunk is looked for. */
  private static final int TRIES = 200;

  private final FileBytes.Stamp stamp;
  private final Chunk[] chunks;
  private final int[] firstRecord;
  private final int[] firstLine;
  private final int size;

  private RecordIndex(FileBytes.Stamp stamp, Chunk[] chunks) {
    this.stamp = stamp;
    this.chunks = chunks;
    firstRecord = new int[chunks.length];
    firstLine = new int[chunks.length];
    int records = 0;
    int lines = 1;
    for (int i = 0; i < chunks.length; i++) {
      firstRecord[i] = records;
      firstLine[i] = lines;
      records = Math.addExact(records, chunks[i].count);
      lines = Math.addExact(lines, chunks[i].lineCount);
    }
    size = records;
  }

  /**
   * A record.
   *
   * @param start its first byte in the file
   * @param end after its line end
   * @param line on which it begins, from 1
   */
  record Place(long start, long end, int line) {}

  /** The records of one chunk; places count from its start. */
  private static final class Chunk {
    final long start;
    long end;
    int count;
    int lineCount;
    int[] starts = new int[1024];
    int[] ends = new int[1024];
    int[] lines = new int[1024];

    Chunk(long start) {
      this.start = start;
    }

    void add(int from, int to, int line) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
        lines = Arrays.copyOf(lines, count * 2);
      }
      starts[count] = from;
      ends[count] = to;
      lines[count++] = line;
    }

    Chunk trimmed() {
      starts = Arrays.copyOf(starts, count);
      ends = Arrays.copyOf(ends, count);
      lines = Arrays.copyOf(lines, count);
      return this;
    }
  }

  /**
   * Goes through a file.
   *
   * @param start where the text begins, after a byte-order mark
   * @param cells of every record
   * @return empty where a record is not sure
   */
  static Optional<RecordIndex> of(
      Path file, long start, char separator, int cells, Supplier<? extends RecordReader> readers) {
    return of(file, start, separator, cells, CHUNK, readers);
  }

  /** The same in chunks of another size. */
  static Optional<RecordIndex> of(
      Path file,
      long start,
      char separator,
      int cells,
      int chunk,
      Supplier<? extends RecordReader> readers) {
    try (FileChannel channel = FileChannel.open(file)) {
      FileBytes.Stamp stamp = FileBytes.Stamp.of(file);
      Walk walk = new Walk(channel, channel.size(), separator, cells, chunk);
      int count = Math.toIntExact((walk.size - start + chunk - 1) / chunk);
      @Nullable Chunk[] guessed = new @Nullable Chunk[count];
      Chunk[] chunks = new Chunk[count];
      AtomicInteger next = new AtomicInteger();
      IntStream.range(0, Math.min(count, Runtime.getRuntime().availableProcessors()))
          .parallel()
          .forEach(
              thread -> {
                Buffer buffer = new Buffer();
                RecordReader reader = readers.get();
                for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                  guessed[i] = walk.guess(start + (long) i * chunk, i, buffer, reader);
                }
              });
      Buffer buffer = new Buffer();
      RecordReader reader = readers.get();
      long at = start;
      for (int i = 0; i < count; i++) {
        Chunk found = guessed[i];
        long limit = Math.min(walk.size, start + (i + 1L) * chunk);
        if (found == null || found.start != at) {
          found = walk.chunk(at, Math.max(at, limit), i, buffer, reader);
        }
        if (found == null) {
          return Optional.empty();
        }
        chunks[i] = found;
        at = found.end;
      }
      stamp.requireUnchanged(file);
      return Optional.of(new RecordIndex(stamp, chunks));
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /** Bytes that are read one part of the file after another. */
  private static final class Buffer {
    byte[] bytes = {};
    long start;
    int length;

    /** Where a place of the file stands among the bytes. */
    int placeOf(long position) {
      return (int) (position - start);
    }

    /** Where the record from a place of the file on ends among the bytes. */
    int end(RecordScanner scanner, long from, long size) {
      return from < start || from >= start + length
          ? RecordScanner.CUT
          : scanner.end(bytes, placeOf(from), length, start + length == size);
    }
  }

  /** Going through a file. */
  private record Walk(FileChannel channel, long size, char separator, int cells, int chunkSize) {

    /** The chunk that begins about here; null where its beginning or a record is not sure. */
    @Nullable Chunk guess(long from, int number, Buffer buffer, RecordReader reader) {
      long limit = Math.min(size, from + chunkSize);
      try {
        if (number == 0) {
          return chunk(from, limit, number, buffer, reader);
        }
        read(from - 1, WINDOW, buffer);
        int begin = begin(buffer, from - 1 + buffer.length == size);
        return begin < 0 || begin > chunkSize
            ? null
            : chunk(from - 1 + begin, limit, number, buffer, reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private int begin(Buffer buffer, boolean last) {
      RecordScanner scanner = new RecordScanner(separator, 0);
      byte[] bytes = buffer.bytes;
      int limit = buffer.length;
      int tried = 0;
      for (int i = 0; i < limit && tried < TRIES; i++) {
        if (bytes[i] == '\n') {
          tried++;
          int second = scanner.end(bytes, i + 1, limit, last);
          if (second > 0
              && scanner.cells() == cells
              && scanner.end(bytes, second, limit, last) > 0
              && scanner.cells() == cells) {
            return i + 1;
          }
        }
      }
      return -1;
    }

    /** The records that begin from here to the limit; null where one is not sure. */
    @Nullable Chunk chunk(long from, long limit, int number, Buffer buffer, RecordReader reader)
        throws IOException {
      RecordScanner scanner = new RecordScanner(separator, cells);
      Chunk chunk = new Chunk(from);
      reader.begin(number);
      int stop = (int) (limit - from);
      int at = 0;
      while (at < stop) {
        int next = buffer.end(scanner, from + at, size);
        if (next == RecordScanner.CUT) {
          read(from + at, WINDOW, buffer);
          next = buffer.end(scanner, from + at, size);
        }
        if (next == RecordScanner.CUT) {
          read(from + at, LONGEST_RECORD, buffer);
          next = buffer.end(scanner, from + at, size);
        }
        if (next < 0) {
          return null;
        }
        int begun = buffer.placeOf(from + at);
        int length = next - begun;
        switch (filled(buffer.bytes, begun, next)) {
          case YES -> {
            if (scanner.cells() != cells) {
              return null;
            }
            chunk.add(at, at + length, chunk.lineCount);
            reader.read(buffer.bytes, scanner.starts());
          }
          case NO -> {}
          case UNSURE -> {
            return null;
          }
        }
        chunk.lineCount += scanner.lines();
        at += length;
      }
      chunk.end = from + at;
      reader.end();
      return chunk.trimmed();
    }

    /** Reads so many bytes from a place on, fewer where the file ends before. */
    private void read(long from, int wanted, Buffer into) throws IOException {
      int length = (int) Math.min(size - from, wanted);
      if (into.bytes.length < length + ByteSearch.PADDING) {
        into.bytes = new byte[length + ByteSearch.PADDING];
      }
      into.start = from;
      into.length = length;
      if (FileBytes.read(channel, from, into.bytes, length) < length) {
        throw new IOException("the file was changed while it was read");
      }
    }

    private enum Filled {
      YES,
      NO,
      UNSURE
    }

    /** Whether a record holds anything; what lies beyond ASCII may be blank. */
    private Filled filled(byte[] bytes, int from, int to) {
      boolean ascii = true;
      for (int i = from; i < to; i++) {
        if (bytes[i] > ' ' && bytes[i] != 0x7F && bytes[i] != separator && bytes[i] != '"') {
          return Filled.YES;
        }
        ascii &= bytes[i] == separator || "\n\r\" ".indexOf(bytes[i]) >= 0;
      }
      return ascii ? Filled.NO : Filled.UNSURE;
    }
  }

  int size() {
    return size;
  }

  /** Into how many parts of the file the records are divided. */
  int parts() {
    return chunks.length;
  }

  /** The first record of a part. */
  int firstOf(int part) {
    return firstRecord[part];
  }

  /** How many records a part has. */
  int countOf(int part) {
    return chunks[part].count;
  }

  /** The line on which a record of a part begins, from 1. */
  int lineIn(int part, int record) {
    return firstLine[part] + chunks[part].lines[record];
  }

  /** Where the text begins in the file. */
  long start() {
    return chunks.length == 0 ? 0 : chunks[0].start;
  }

  /** The line on which each record but the first begins, from 1. */
  int[] rowLines() {
    int[] lines = new int[Math.max(0, size - 1)];
    for (int i = 0; i < chunks.length; i++) {
      int[] inChunk = chunks[i].lines;
      int first = firstLine[i];
      int at = firstRecord[i] - 1;
      for (int record = i == 0 ? 1 : 0; record < inChunk.length; record++) {
        lines[at + record] = first + inChunk[record];
      }
    }
    return lines;
  }

  /** The file as it was gone through. */
  FileBytes.Stamp stamp() {
    return stamp;
  }

  Place place(int record) {
    int found = Arrays.binarySearch(firstRecord, record);
    int at = found >= 0 ? found : -found - 2;
    while (chunks[at].count == 0 || record - firstRecord[at] >= chunks[at].count) {
      at++;
    }
    Chunk chunk = chunks[at];
    int inside = record - firstRecord[at];
    return new Place(
        chunk.start + chunk.starts[inside],
        chunk.start + chunk.ends[inside],
        firstLine[at] + chunk.lines[inside]);
  }
}
