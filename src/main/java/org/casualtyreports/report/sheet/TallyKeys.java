package org.casualtyreports.report.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.report.section.Desk;
import org.casualtyreports.tally.Tallies;
import org.casualtyreports.tally.TallyRow;

/** Codes of tally rows, T1, T2, ..., and the row that each claim in force counts in. */
final class TallyKeys {
  private final Map<TallyRow, String> codes = new HashMap<>();
  private final Tallies tallies;
  private final Tallies.Locator locator;

  private TallyKeys(Tallies tallies, Tallies.Locator locator) {
    this.tallies = tallies;
    this.locator = locator;
  }

  static TallyKeys of(Desk desk) {
    Tallies tallies = desk.findings().tallies();
    TallyKeys keys = new TallyKeys(tallies, tallies.locator(desk.findings().dataset()));
    List<TallyRow> rows = tallies.rows();
    for (int i = 0; i < rows.size(); i++) {
      keys.codes.put(rows.get(i), "T" + (i + 1));
    }
    return keys;
  }

  List<TallyRow> rows() {
    return tallies.rows();
  }

  String codeOf(TallyRow row) {
    return codes.getOrDefault(row, "");
  }

  /** The row in which a claim in force counts; empty where it is not selected. */
  Optional<String> codeOf(Claim claim) {
    return locator.find(claim).map(this::codeOf);
  }
}
