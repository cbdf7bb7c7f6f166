package org.casualtyreports.dataset;

import java.util.Objects;

/**
 * A file that was read.
 *
 * @param name as messages print it
 * @param sha256 of its bytes, in hexadecimal
 * @param format the format that it was read as
 * @param encoding of its text, or empty where the format fixes it
 * @param rows data rows, header and blank rows not counted
 */
public record InputFile(String name, String sha256, String format, String encoding, int rows)
    implements Comparable<InputFile> {
  public InputFile {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(encoding, "encoding");
  }

  @Override
  public int compareTo(InputFile other) {
    return name.compareTo(other.name);
  }
}
