package org.casualtyreports.claim;

import java.util.Arrays;
import java.util.Optional;

/** How precisely the date of an incident is known. */
public enum Precision {
  DAY("day"),
  WEEK("week"),
  MONTH("month"),
  YEAR("year"),
  NOT_BEFORE("not_before"),
  NONE("none");

  private final String code;

  Precision(String code) {
    this.code = code;
  }

  /** The word of the native format. */
  public String code() {
    return code;
  }

  /** The value with this word, case and blanks around it disregarded. */
  public static Optional<Precision> find(String code) {
    String wanted = code.strip();
    return Arrays.stream(values()).filter(value -> value.code.equalsIgnoreCase(wanted)).findFirst();
  }

  @Override
  public String toString() {
    return code;
  }
}
