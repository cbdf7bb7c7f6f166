package org.casualtyreports.report.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.report.Findings;
import org.casualtyreports.tally.Tallies;
import org.casualtyreports.tally.TallyRow;

/** Codes of tally rows, T1, T2, ..., and the row that each claim in force counts in. */
public final class TallyKeys {
  private final Map<TallyRow, String> codes = new HashMap<>();
  private final Tallies tallies;
  private final Tallies.Locator locator;

  private TallyKeys(Findings findings) {
    tallies = findings.tallies();
    locator = tallies.locator(findings.dataset());
  }

  static TallyKeys of(Findings findings) {
    TallyKeys keys = new TallyKeys(findings);
    List<TallyRow> rows = keys.rows();
    for (int i = 0; i < rows.size(); i++) {
      keys.codes.put(rows.get(i), "T" + (i + 1));
    }
    return keys;
  }

  public List<TallyRow> rows() {
    return tallies.rows();
  }

  public String codeOf(TallyRow row) {
    return codes.getOrDefault(row, "");
  }

  /**
   * The row in which a claim in force counts that may lie in the months of the report; empty where
   * it is not selected.
   */
  Optional<TallyRow> find(Claim claim) {
    return locator.find(claim);
  }
}
