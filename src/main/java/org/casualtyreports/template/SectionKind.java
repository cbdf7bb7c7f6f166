package org.casualtyreports.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The sections that a report can have. */
public enum SectionKind {
  /** What the report is and is not. */
  ABOUT("about"),
  /** The largest claims of the period, each with its claimant. */
  KEY_FIGURES("key-figures"),
  /** What each claimant claims, in sentences. */
  KEY_POINTS("key-points"),
  /** The incidents of the period with every claim on each. */
  INCIDENTS("incidents"),
  /** Tallies by claimant, actor, target state, victims and month. */
  MONTHLY("monthly"),
  /** Period totals beside what the same claimant itemised. */
  PERIOD_TOTALS("period-totals"),
  /** What stands in no month, and why. */
  WITHOUT_MONTH("without-month"),
  /** Monthly series, one panel a claimant, by target state. */
  TREND_CHARTS("trend-charts"),
  /** What can be said of the trend of each series. */
  TRENDS("trends"),
  /** Claimants two by two: coverage, paired figures, agreement. */
  COMPARISON("comparison"),
  /** Headline figures under other readings. */
  SENSITIVITY("sensitivity"),
  /** Possible duplicates, revisions, doubted dates, rounding. */
  QUALITY("quality"),
  /** Incidents on which claimants contradict each other. */
  CONTESTED("contested"),
  /** Incidents and claims without a figure. */
  NOT_STATED("not-stated"),
  /** How figures are read, counted and kept apart; words and signs. */
  METHOD("method"),
  /** Claims on the same incidents side by side, contested ones first. */
  SIDE_BY_SIDE("side-by-side"),
  /** Claimant by month: who was watched, and who made claims. */
  COVERAGE("coverage"),
  /** Where people are said to have been killed, by claimant. */
  PLACES("places"),
  /** What was added, revised and withdrawn since an earlier edition. */
  CHANGES("changes"),
  /** One incident with each claimant's figure. */
  INCIDENT("incident"),
  /** Every statement on one incident, in the order of time. */
  STATEMENTS("statements"),
  /** What else may be about one incident. */
  RELATED("related"),
  /** Every claim that the numbers rest on, with its statement. */
  CLAIMS("claims"),
  /** Statements and publications with their dates. */
  SOURCES("sources"),
  /** Rows that could not be used, and why. */
  REJECTED("rejected");

  private final String code;

  SectionKind(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** Whether the section is about one incident, which must be named. */
  public boolean needsIncident() {
    return this == INCIDENT || this == STATEMENTS || this == RELATED;
  }

  public static Optional<SectionKind> find(String code) {
    return Arrays.stream(values()).filter(k -> k.code.equalsIgnoreCase(code.strip())).findFirst();
  }

  static List<String> codes() {
    return Arrays.stream(values()).map(SectionKind::code).toList();
  }
}
