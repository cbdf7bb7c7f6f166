package org.casualtyreports.dataset;

/** Whether a claim counts on a date. */
public enum Standing {
  /** It is the claimant's word. */
  IN_FORCE("in force"),
  /** A newer statement of the same claimant replaced it. */
  SUPERSEDED("superseded"),
  /** The claimant took it back, or it is the statement that takes back. */
  WITHDRAWN("withdrawn"),
  /** It was stated after the date asked for. */
  NOT_YET_STATED("not yet stated"),
  /** It has no statement date, and a date was asked for. */
  UNDATED("undated");

  private final String code;

  Standing(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
