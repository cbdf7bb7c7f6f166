package org.casualtyreports.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of file that a report can be written as. */
public enum OutputFormat {
  PDF("pdf"),
  XLSX("xlsx");

  private final String code;

  OutputFormat(String code) {
    this.code = code;
  }

  /** Also the ending of the file's name. */
  public String code() {
    return code;
  }

  public static Optional<OutputFormat> find(String code) {
    return Arrays.stream(values()).filter(f -> f.code.equalsIgnoreCase(code.strip())).findFirst();
  }

  public static List<String> codes() {
    return Arrays.stream(values()).map(OutputFormat::code).toList();
  }
}
