package org.casualtyreports.claim;

import java.util.Arrays;
import java.util.Optional;

/** What happened to the people counted. Outcomes never enter one sum. */
public enum Outcome {
  KILLED("killed"),
  INJURED("injured"),
  MISSING("missing"),
  CAPTURED("captured"),
  NEUTRALISED("neutralised"),
  KILLED_OR_INJURED("killed-or-injured"),
  NOT_STATED("not-stated");

  private final String code;

  Outcome(String code) {
    this.code = code;
  }

  /** The word of the native format. */
  public String code() {
    return code;
  }

  /** The value with this word, case and blanks around it disregarded. */
  public static Optional<Outcome> find(String code) {
    String wanted = code.strip();
    return Arrays.stream(values()).filter(value -> value.code.equalsIgnoreCase(wanted)).findFirst();
  }

  @Override
  public String toString() {
    return code;
  }
}
