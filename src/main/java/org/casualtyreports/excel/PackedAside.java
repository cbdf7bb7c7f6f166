package org.casualtyreports.excel;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A zip that is packed by a thread beside the one that writes it, a little behind it.
 *
 * <p>To be used by one thread, and closed by it; what stands in the stream before that may be less
 * than what was written.
 */
final class PackedAside extends OutputStream {
  /** Pieces that may wait, of mostly 64 KiB. */
  private static final int MOST_WAITING = 32;

  private final ZipOutputStream zip;
  private final ExecutorService packer = Executors.newSingleThreadExecutor();
  private final Semaphore room = new Semaphore(MOST_WAITING);
  private volatile @Nullable Throwable failure;

  /**
   * @param out is not closed
   */
  PackedAside(OutputStream out) {
    this.zip = new ZipOutputStream(Objects.requireNonNull(out, "out"), StandardCharsets.UTF_8);
  }

  /**
   * Begins an entry; the one before is ended.
   *
   * @param level how hard to compress
   */
  void next(ZipEntry entry, int level) throws IOException {
    then(
        () -> {
          // A new level would hold for the rest of the entry before.
          zip.closeEntry();
          zip.setLevel(level);
          zip.putNextEntry(entry);
        });
  }

  @Override
  public void write(int b) throws IOException {
    writeWhole(new byte[] {(byte) b});
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    writeWhole(Arrays.copyOfRange(bytes, from, from + length));
  }

  /** Writes bytes that nobody changes any more. */
  void writeWhole(byte[] bytes) throws IOException {
    then(() -> zip.write(bytes, 0, bytes.length));
  }

  /** Ends the zip, and tells what could not be written. */
  void finish() throws IOException {
    then(
        () -> {
          zip.finish();
          zip.flush();
        });
    packer.close();
    tellFailure();
  }

  /** Does not close the stream beneath. */
  @Override
  public void close() {
    packer.close();
  }

  private void then(Step step) throws IOException {
    tellFailure();
    try {
      room.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while packing");
    }
    packer.execute(() -> take(step));
  }

  private void take(Step step) {
    try {
      if (failure == null) {
        step.take();
      }
    } catch (IOException | RuntimeException | Error e) {
      failure = e;
    } finally {
      room.release();
    }
  }

  private void tellFailure() throws IOException {
    switch (failure) {
      case null -> {}
      case IOException e -> throw e;
      case Error e -> throw e;
      case RuntimeException e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    }
  }

  private interface Step {
    void take() throws IOException;
  }
}
