package org.casualtyreports.intake.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Parts of a file that is too large to be held as a whole. */
final class FileBytes {
  private static final int STEP = 1 << 18;

  /** Bytes from which a process to sum them is sooner there than their sum. */
  private static final long LARGE = 1 << 25;

  private FileBytes() {}

  /** What changes where somebody writes to a file. */
  record Stamp(long size, FileTime modified) {
    static Stamp of(Path file) throws IOException {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return new Stamp(now.size(), now.lastModifiedTime());
    }

    /**
     * @throws IOException if the file was written to since
     */
    void requireUnchanged(Path file) throws IOException {
      if (!equals(of(file))) {
        throw new IOException("the file was changed while it was read");
      }
    }
  }

  /** Bytes from a place on, fewer where the file ends before. */
  static byte[] read(Path file, long start, int length) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      byte[] bytes = new byte[(int) Math.min(length, Math.max(0, channel.size() - start))];
      int got = read(channel, start, bytes);
      return got == bytes.length ? bytes : Arrays.copyOf(bytes, got);
    }
  }

  /** Fills the array from a place on; gives how many bytes there were. */
  static int read(FileChannel channel, long start, byte[] into) throws IOException {
    return read(channel, start, into, into.length);
  }

  /** Fills so many bytes of the array from a place on; gives how many there were. */
  static int read(FileChannel channel, long start, byte[] into, int limit) throws IOException {
    int got = 0;
    while (got < limit) {
      int length = Math.min(STEP, limit - got);
      int more = channel.read(ByteBuffer.wrap(into, got, length), start + got);
      if (more < 0) {
        return got;
      }
      got += more;
    }
    return got;
  }

  /** The SHA-256 of a file, in hexadecimal, by the quickest means there are. */
  static String sha256(Path file) throws IOException {
    Optional<SecondJava> other =
        SecondJava.isFaster() && Files.size(file) >= LARGE
            ? SecondJava.ofThisProgram()
            : Optional.empty();
    Optional<String> sum = other.flatMap(java -> java.sha256(file));
    return sum.isPresent() ? sum.get() : sha256Here(file);
  }

  /** The same, computed by this process. */
  static String sha256Here(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] step = new byte[STEP];
      long at = 0;
      for (int got = read(channel, 0, step); got > 0; got = read(channel, at, step)) {
        digest.update(step, 0, got);
        at += got;
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
