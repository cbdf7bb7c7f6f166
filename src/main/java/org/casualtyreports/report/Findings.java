package org.casualtyreports.report;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.casualtyreports.compare.Comparison;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.names.Names;
import org.casualtyreports.reconcile.Reconciliation;
import org.casualtyreports.tally.Selection;
import org.casualtyreports.tally.Tallies;

/**
 * Everything that a report prints, computed.
 *
 * @param dataset what the audience may see
 * @param names the catalogue, with the dataset's own names
 * @param selection the claims that the report is about, in {@code period}
 * @param period the months reported
 * @param tallies of the period
 * @param history tallies of all months up to the end of the period, for charts
 * @param reconciliations of the period totals that touch the period
 * @param comparison of every two claimants, in the period
 * @param contests incidents on which claimants differ, by id, and in what
 */
public record Findings(
    Dataset dataset,
    Names names,
    Selection selection,
    MonthRange period,
    Tallies tallies,
    Tallies history,
    List<Reconciliation> reconciliations,
    Comparison comparison,
    SortedMap<String, Set<Cell.Mark>> contests) {
  public Findings {
    Objects.requireNonNull(dataset, "dataset");
    Objects.requireNonNull(names, "names");
    Objects.requireNonNull(selection, "selection");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(tallies, "tallies");
    Objects.requireNonNull(history, "history");
    reconciliations = List.copyOf(reconciliations);
    Objects.requireNonNull(comparison, "comparison");
    Objects.requireNonNull(contests, "contests");
  }

  /** The axes on which claimants differ about an incident; empty where they do not. */
  public Set<Cell.Mark> contestsOn(String incidentId) {
    return contests.getOrDefault(incidentId, Set.of());
  }
}
