package org.casualtyreports.dataset;

import java.util.Arrays;
import java.util.Optional;

/** For whom output is written. */
public enum Audience {
  /** Nothing confidential: no internal rows, notes or unknown columns. */
  PUBLIC("public"),
  /** Everything. */
  INTERNAL("internal");

  private final String code;

  Audience(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<Audience> find(String code) {
    return Arrays.stream(values()).filter(a -> a.code.equalsIgnoreCase(code.strip())).findFirst();
  }

  @Override
  public String toString() {
    return code;
  }
}
