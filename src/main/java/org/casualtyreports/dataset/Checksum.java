package org.casualtyreports.dataset;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The SHA-256 of a file; of a large one, computed when it is first asked for. */
public final class Checksum {
  private final Supplier<String> source;
  private @Nullable String hex;

  private Checksum(Supplier<String> source) {
    this.source = source;
  }

  /**
   * @param hex 64 hexadecimal digits, or empty where there are no bytes
   */
  public static Checksum of(String hex) {
    Objects.requireNonNull(hex, "hex");
    return new Checksum(() -> hex);
  }

  /**
   * One that is computed later.
   *
   * @param source gives the same each time
   */
  public static Checksum later(Supplier<String> source) {
    return new Checksum(Objects.requireNonNull(source, "source"));
  }

  /**
   * In hexadecimal. Who asks while another thread computes it waits for that.
   *
   * @throws java.io.UncheckedIOException if the file cannot be read any more, or was changed
   */
  public synchronized String hex() {
    String known = hex;
    if (known == null) {
      known = source.get();
      hex = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Checksum sum && sum.hex().equals(hex());
  }

  @Override
  public int hashCode() {
    return hex().hashCode();
  }

  @Override
  public String toString() {
    return hex();
  }
}
