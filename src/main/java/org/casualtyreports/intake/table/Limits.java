package org.casualtyreports.intake.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How large a file may be, so that no file of a few bytes can fill the memory.
 *
 * <p>A sheet of a million rows, and the world's largest published incident tables, stay well below.
 */
final class Limits {
  /** Bytes of a file that is held in memory as it lies on the disk. */
  static final long FILE_BYTES = 1L << 30;

  /** Bytes of a file of which only the places of its rows are held, and row after row is read. */
  static final long LARGE_FILE_BYTES = 1L << 36;

  /** Bytes of a compressed file, or of one entry of an archive, once unpacked. */
  static final long UNPACKED_BYTES = 1L << 30;

  /**
   * Unpacked bytes for each packed one, beyond {@link #FREE_BYTES}; honest tables stay below 50.
   */
  static final int UNPACKED_RATIO = 200;

  /** Unpacked bytes up to which no ratio is asked for. */
  static final long FREE_BYTES = 32L << 20;

  /** Entries of an archive. */
  static final int ENTRIES = 2_000;

  /** Columns that hold something. */
  static final int COLUMNS = 2_000;

  /** Rows times columns. */
  static final long CELLS = 200_000_000L;

  /** Rows of a spreadsheet. */
  static final int SHEET_ROWS = 1_048_576;

  /** Characters of one cell. */
  static final int CELL_CHARACTERS = 1 << 20;

  private Limits() {}

  /**
   * A stream that refuses to unpack more than the limits allow.
   *
   * @param packedBytes how many bytes are unpacked
   */
  static InputStream guarded(String file, InputStream unpacked, long packedBytes) {
    return new Guarded(file, unpacked, packedBytes);
  }

  static byte[] unpack(String file, InputStream unpacked, long packedBytes) throws IOException {
    try (InputStream guarded = guarded(file, unpacked, packedBytes)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      guarded.transferTo(bytes);
      return bytes.toByteArray();
    }
  }

  private static final class Guarded extends InputStream {
    private final String file;
    private final InputStream unpacked;
    private final long limit;
    private long count;

    Guarded(String file, InputStream unpacked, long packedBytes) {
      this.file = file;
      this.unpacked = unpacked;
      this.limit =
          Math.min(UNPACKED_BYTES, Math.max(FREE_BYTES, Math.max(0, packedBytes) * UNPACKED_RATIO));
    }

    @Override
    public int read() throws IOException {
      int one = unpacked.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int got = unpacked.read(buffer, offset, length);
      count(Math.max(0, got));
      return got;
    }

    private void count(int more) {
      count += more;
      if (count > limit) {
        throw UnusableFileException.of(
            file,
            "a compressed file that unpacks to at most " + limit + " bytes",
            "more",
            "it may be a trap for the memory; unpack it by hand if you trust it");
      }
    }

    @Override
    public void close() throws IOException {
      unpacked.close();
    }
  }
}
