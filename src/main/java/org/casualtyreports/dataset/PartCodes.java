package org.casualtyreports.dataset;

import java.util.Arrays;

/**
 * What the rows of a table say of one part of a claim or an incident, as codes.
 *
 * @param sayings by row of the table, what it says; empty where all rows say the same
 * @param codes by what is said
 */
public record PartCodes(int[] sayings, int[] codes) {
  private static final int[] ALL_THE_SAME = {};

  /** The same code in every row. */
  public static PartCodes same(int code) {
    return new PartCodes(ALL_THE_SAME, new int[] {code});
  }

  /** Whether every row has the first code. */
  boolean isFirst() {
    int all = 0;
    for (int code : codes) {
      all |= code;
    }
    return all == 0;
  }

  /** Puts the codes of the rows of a run one after another. */
  void put(TableRun run, int[] into, int first) {
    int[] rows = run.rows();
    int at = first;
    if (sayings.length == 0) {
      Arrays.fill(into, first, first + run.size(), codes[0]);
    } else {
      for (int i = run.from(); i < run.to(); i++) {
        into[at++] = codes[sayings[rows[i]]];
      }
    }
  }
}
