package org.casualtyreports.cli;

/** How a run ended. */
enum ExitCode {
  DONE(0),
  ROWS_REJECTED(1),
  WRONG_CALL(2),
  NO_USABLE_DATA(3),
  FILE_FAILED(4);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
