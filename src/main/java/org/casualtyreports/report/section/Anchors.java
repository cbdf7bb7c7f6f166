package org.casualtyreports.report.section;

import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Scope;
import org.casualtyreports.tally.TallyRow;
import org.casualtyreports.template.SectionKind;

/** The places of a report that numbers lead to, and back. */
final class Anchors {
  private Anchors() {}

  /** An incident in the table of incidents. */
  static String incident(String incidentId) {
    return "incident-" + incidentId;
  }

  /** A claim where it is listed with its statement and source. */
  static String claim(Claim claim) {
    return "claim-" + claim.id();
  }

  /** The row of a table in which a claim stands: of incidents, or of period totals. */
  static String use(Claim claim) {
    return switch (claim.scope()) {
      case Scope.AtIncident at -> "listed-" + claim.id();
      case Scope.OverPeriod period -> "total-" + claim.id();
    };
  }

  /** The row of a tally. */
  static String tally(Desk desk, TallyRow row) {
    return "tally-" + desk.tallyKeys().codeOf(row);
  }

  /** The claims that a row of a tally is made of; the list of all where it is not one by month. */
  static String claimsOf(Desk desk, TallyRow row) {
    String code = desk.tallyKeys().codeOf(row);
    return code.isEmpty() ? Sections.anchor(SectionKind.CLAIMS) : "claims-" + code;
  }

  /** A publication in the list of sources. */
  static String source(Desk desk, String source) {
    return "source-" + desk.sourceNumber(source);
  }
}
