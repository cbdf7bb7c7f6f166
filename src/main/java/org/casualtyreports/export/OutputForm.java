package org.casualtyreports.export;

/** How a result is written. */
public enum OutputForm {
  /** Aligned columns for reading. */
  TABLE,
  /** Comma-separated, one header row, UTF-8. */
  CSV,
  /** One JSON object. */
  JSON
}
