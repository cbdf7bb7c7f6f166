package org.casualtyreports.tally;

import java.util.Arrays;
import java.util.Optional;

/** What claims can be grouped by. */
public enum Dimension {
  CLAIMANT("claimant"),
  ACTOR("actor"),
  TARGET_STATE("target_state"),
  VICTIMS("victims"),
  OUTCOME("outcome"),
  ADMIN1("admin1"),
  PLACE("place");

  private final String code;

  Dimension(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<Dimension> find(String code) {
    String wanted = code.strip().replace('-', '_');
    return Arrays.stream(values()).filter(d -> d.code.equalsIgnoreCase(wanted)).findFirst();
  }

  @Override
  public String toString() {
    return code;
  }
}
