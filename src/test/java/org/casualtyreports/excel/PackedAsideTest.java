package org.casualtyreports.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PackedAsideTest {
  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
    return entry;
  }

  private static byte[] words(int size) {
    Random random = new Random(size);
    StringBuilder words = new StringBuilder();
    while (words.length() < size) {
      words.append("<c r=\"A").append(random.nextInt(900)).append("\"/>");
    }
    return words.substring(0, size).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void packsTheBytesThatAZipPacks() throws IOException {
    byte[] small = words(100);
    byte[] large = words(5_000_000);
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(expected, StandardCharsets.UTF_8)) {
      zip.setLevel(Deflater.DEFAULT_COMPRESSION);
      zip.putNextEntry(entry("small.xml"));
      zip.write(small);
      zip.closeEntry();
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(entry("large.xml"));
      zip.write(large);
      zip.closeEntry();
    }
    ByteArrayOutputStream found = new ByteArrayOutputStream();
    try (PackedAside zip = new PackedAside(found)) {
      zip.next(entry("small.xml"), Deflater.DEFAULT_COMPRESSION);
      zip.writeWhole(small);
      zip.next(entry("large.xml"), Deflater.BEST_SPEED);
      byte[] piece = new byte[70_001];
      for (int at = 0; at < large.length; at += piece.length) {
        int length = Math.min(piece.length, large.length - at);
        System.arraycopy(large, at, piece, 0, length);
        // What is written may be overwritten by who wrote it.
        zip.write(piece, 0, length);
      }
      zip.finish();
    }
    assertThat(Arrays.equals(found.toByteArray(), expected.toByteArray())).isTrue();
  }

  @Test
  void tellsOfAFullDisk() throws IOException {
    OutputStream full = failing(new IOException("no space left"));
    try (PackedAside zip = new PackedAside(full)) {
      assertThatThrownBy(() -> writeMuch(zip))
          .isInstanceOf(IOException.class)
          .hasMessage("no space left");
    }
  }

  @Test
  void tellsOfOtherFailuresAsTheyAre() throws IOException {
    try (PackedAside zip = new PackedAside(failing(new OutOfMemoryError("of a test")))) {
      assertThatThrownBy(() -> writeMuch(zip)).isInstanceOf(OutOfMemoryError.class);
    }
    try (PackedAside zip = new PackedAside(failing(new IllegalStateException("of a test")))) {
      assertThatThrownBy(() -> writeMuch(zip)).isInstanceOf(IllegalStateException.class);
    }
  }

  private static void writeMuch(PackedAside zip) throws IOException {
    zip.next(entry("a.xml"), Deflater.DEFAULT_COMPRESSION);
    byte[] piece = words(70_000);
    for (int i = 0; i < 200; i++) {
      zip.write(piece, 0, piece.length);
    }
    zip.finish();
  }

  private static OutputStream failing(Throwable failure) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        fail();
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        fail();
      }

      private void fail() throws IOException {
        switch (failure) {
          case IOException e -> throw e;
          case Error e -> throw e;
          case RuntimeException e -> throw e;
          default -> throw new AssertionError(failure);
        }
      }
    };
  }
}
