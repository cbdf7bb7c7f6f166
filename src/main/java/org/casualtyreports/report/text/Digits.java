package org.casualtyreports.report.text;

/** The digits in which an Arabic report prints numbers. */
public enum Digits {
  LATIN("latn"),
  ARABIC_INDIC("arab");

  private final String system;

  Digits(String system) {
    this.system = system;
  }

  /** Name of the numbering system in a locale. */
  String system() {
    return system;
  }
}
