package org.casualtyreports.intake.query;

/** A database refused; the message names neither its address nor a secret. */
public final class QueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  QueryException(String message) {
    super(message);
  }
}
