package org.casualtyreports.dataset;

import java.util.Objects;

/**
 * A file that was read.
 *
 * @param name as messages print it
 * @param checksum of its bytes
 * @param format the format that it was read as
 * @param encoding of its text, or empty where the format fixes it
 * @param rows data rows, header and blank rows not counted
 */
public record InputFile(String name, Checksum checksum, String format, String encoding, int rows)
    implements Comparable<InputFile> {
  public InputFile {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(checksum, "checksum");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(encoding, "encoding");
  }

  /** A file whose SHA-256 is known, in hexadecimal. */
  public InputFile(String name, String sha256, String format, String encoding, int rows) {
    this(name, Checksum.of(sha256), format, encoding, rows);
  }

  /** The SHA-256 of its bytes, in hexadecimal. */
  public String sha256() {
    return checksum.hex();
  }

  @Override
  public int compareTo(InputFile other) {
    return name.compareTo(other.name);
  }
}
