package org.casualtyreports.claim;

import java.util.Arrays;
import java.util.Optional;

/** The languages in which names are catalogued, figures are read and reports are written. */
public enum Language {
  EN("en"),
  FR("fr"),
  AR("ar");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** ISO 639-1 code. */
  public String tag() {
    return tag;
  }

  /** Whether the language is written from right to left. */
  public boolean rightToLeft() {
    return this == AR;
  }

  /** The language with this code; also found from a longer tag such as {@code fr-ML}. */
  public static Optional<Language> find(String tag) {
    String primary = tag.strip().split("[-_]", 2)[0];
    return Arrays.stream(values()).filter(l -> l.tag.equalsIgnoreCase(primary)).findFirst();
  }

  @Override
  public String toString() {
    return tag;
  }
}
