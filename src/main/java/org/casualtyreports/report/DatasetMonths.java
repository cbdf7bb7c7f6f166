package org.casualtyreports.report;

import java.time.YearMonth;
import java.util.BitSet;
import java.util.Optional;
import org.casualtyreports.claim.When;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.Incidents;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.tally.Selection;

/** The months that a dataset reaches over. */
public final class DatasetMonths {
  private static final int PROVISIONAL_MONTHS = 3;

  private DatasetMonths() {}

  /**
   * The last month that is not provisional: the last three months of a dataset may still be added
   * to. Every month where the dataset reaches over none.
   */
  public static YearMonth lastFinal(Dataset dataset) {
    return observed(dataset)
        .map(months -> months.to().minusMonths(PROVISIONAL_MONTHS))
        .orElse(Selection.ALL_MONTHS.to());
  }

  /** The months that the dataset states as watched, else those with claims. */
  public static Optional<MonthRange> observed(Dataset dataset) {
    return dataset.coverage().range().or(() -> withClaims(dataset));
  }

  /** First to last month in which a claim on an incident falls; empty where there is none. */
  public static Optional<MonthRange> withClaims(Dataset dataset) {
    Incidents incidents = dataset.incidents();
    BitSet whens = new BitSet();
    for (int row = 0; row < dataset.claims().size(); row++) {
      int key = dataset.claims().incidentKey(row);
      if (key >= 0) {
        whens.set(incidents.whens().code(incidents.rowOf(key)));
      }
    }
    return whens.stream()
        .mapToObj(code -> months(incidents.whens().value(code)))
        .flatMap(Optional::stream)
        .reduce(MonthRange::enclosing);
  }

  private static Optional<MonthRange> months(When when) {
    return when instanceof When.Dated dated && dated.knownToTheMonth()
        ? Optional.of(new MonthRange(YearMonth.from(dated.start()), YearMonth.from(dated.end())))
        : Optional.empty();
  }
}
