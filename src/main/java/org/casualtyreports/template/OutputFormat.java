package org.casualtyreports.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of file that a report can be written as. */
public enum OutputFormat {
  /** Pages to publish. */
  PDF("pdf"),
  /** A workbook that recalculates. */
  XLSX("xlsx"),
  /** A folder of tables, each a file of comma-separated values, with their description. */
  CSV("csv"),
  /** Every table in one file. */
  JSON("json"),
  /** One page for a browser. */
  HTML("html");

  private final String code;

  OutputFormat(String code) {
    this.code = code;
  }

  /** The word of templates and calls; also the ending of a file's name. */
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
