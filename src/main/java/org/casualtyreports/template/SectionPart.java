package org.casualtyreports.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A part of a section that a template can leave out. */
public enum SectionPart {
  TEXT("text"),
  TABLE("table"),
  CHART("chart");

  private final String code;

  SectionPart(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<SectionPart> find(String code) {
    return Arrays.stream(values()).filter(p -> p.code.equalsIgnoreCase(code.strip())).findFirst();
  }

  static List<String> codes() {
    return Arrays.stream(values()).map(SectionPart::code).toList();
  }
}
