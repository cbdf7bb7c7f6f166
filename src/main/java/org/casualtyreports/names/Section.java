package org.casualtyreports.names;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Sections of a file of names, in the order of the shipped files. */
enum Section {
  ACTORS("actors.yaml"),
  CLAIMANTS("claimants.yaml"),
  STATES("states.yaml"),
  VICTIMS("victims.yaml"),
  OUTCOMES("victims.yaml");

  private final String shippedIn;

  Section(String shippedIn) {
    this.shippedIn = shippedIn;
  }

  /** The shipped file that holds the section. */
  String shippedIn() {
    return shippedIn;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static List<String> codes() {
    return Arrays.stream(values()).map(Section::code).toList();
  }
}
