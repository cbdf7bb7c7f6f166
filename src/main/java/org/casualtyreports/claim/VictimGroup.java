package org.casualtyreports.claim;

import java.util.Arrays;
import java.util.Optional;

/** Who was hit, in the groups that the engine keeps apart; part of every grouping key. */
public enum VictimGroup {
  SOLDIERS("soldiers"),
  POLICE("police"),
  ALLIED_MILITIA("allied-militia"),
  INSURGENTS("insurgents"),
  CIVILIANS("civilians"),
  MIXED("mixed"),
  NOT_STATED("not-stated");

  private final String code;

  VictimGroup(String code) {
    this.code = code;
  }

  /** The word of the native format. */
  public String code() {
    return code;
  }

  /** The value with this word, case and blanks around it disregarded. */
  public static Optional<VictimGroup> find(String code) {
    String wanted = code.strip();
    return Arrays.stream(values()).filter(value -> value.code.equalsIgnoreCase(wanted)).findFirst();
  }

  @Override
  public String toString() {
    return code;
  }
}
