package org.casualtyreports.dataset;

/** What is known about a claimant in a month. Only {@link #OBSERVED_NONE} is a zero. */
public enum MonthState {
  /** Watched, and it made claims of this series. */
  OBSERVED("observed"),
  /** Watched, and it made none of this series: zero. */
  OBSERVED_NONE("observedNone"),
  /** Watched, and it published nothing at all. */
  CLAIMANT_SILENT("claimantSilent"),
  /** Nobody watched, or nobody says that somebody did. */
  NOT_COLLECTED("notCollected"),
  /** Watched for a part of the month only. */
  PARTIAL("partial");

  private final String code;

  MonthState(String code) {
    this.code = code;
  }

  /** The word in JSON and in tables of data. */
  public String code() {
    return code;
  }
}
