package org.casualtyreports.claim;

import java.util.Arrays;
import java.util.Optional;

/** Who may see a row. */
public enum Visibility {
  PUBLIC("public"),
  INTERNAL("internal");

  private final String code;

  Visibility(String code) {
    this.code = code;
  }

  /** The word of the native format. */
  public String code() {
    return code;
  }

  /** The value with this word, case and blanks around it disregarded. */
  public static Optional<Visibility> find(String code) {
    String wanted = code.strip();
    return Arrays.stream(values()).filter(value -> value.code.equalsIgnoreCase(wanted)).findFirst();
  }

  @Override
  public String toString() {
    return code;
  }
}
