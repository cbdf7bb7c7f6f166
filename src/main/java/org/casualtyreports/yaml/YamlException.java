package org.casualtyreports.yaml;

/** A YAML file says something that cannot be used; the message begins with file, line, column. */
public final class YamlException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public YamlException(String message) {
    super(message);
  }
}
