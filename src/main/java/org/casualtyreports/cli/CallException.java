package org.casualtyreports.cli;

/** The call is wrong in a way that only shows when its parts are taken together. */
final class CallException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CallException(String message) {
    super(message);
  }
}
