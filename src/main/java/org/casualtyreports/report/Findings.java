package org.casualtyreports.report;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.casualtyreports.compare.Comparison;
import org.casualtyreports.dataset.About;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.edition.EditionChanges;
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
 * @param past gives the {@linkplain #history tallies of all months} up to the end of the period,
 *     the same each time; they may still be computed meanwhile
 * @param reconciliations of the period totals that touch the period
 * @param comparison of every two claimants, in the period
 * @param contests incidents on which claimants differ, by id, and in what
 * @param focus what of it the report is about
 * @param earlier the edition that this one is set beside
 */
public record Findings(
    Dataset dataset,
    Names names,
    Selection selection,
    MonthRange period,
    Tallies tallies,
    Supplier<Tallies> past,
    List<Reconciliation> reconciliations,
    Comparison comparison,
    SortedMap<String, Set<Cell.Mark>> contests,
    Focus focus,
    Earlier earlier) {
  public Findings {
    Objects.requireNonNull(dataset, "dataset");
    Objects.requireNonNull(names, "names");
    Objects.requireNonNull(selection, "selection");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(tallies, "tallies");
    Objects.requireNonNull(past, "past");
    reconciliations = List.copyOf(reconciliations);
    Objects.requireNonNull(comparison, "comparison");
    Objects.requireNonNull(contests, "contests");
    Objects.requireNonNull(focus, "focus");
    Objects.requireNonNull(earlier, "earlier");
  }

  /** Tallies of all months up to the end of the period, for charts. */
  public Tallies history() {
    return past.get();
  }

  /** What a report is about. */
  public sealed interface Focus {
    Focus PERIOD = new Period();

    /** Everything in the months of the selection. */
    record Period() implements Focus {}

    /** One incident of the dataset. */
    record OneIncident(String id) implements Focus {
      public OneIncident {
        Objects.requireNonNull(id, "id");
      }
    }
  }

  /** An earlier edition. */
  public sealed interface Earlier {
    Earlier NONE = new None();

    /** None was given. */
    record None() implements Earlier {}

    /**
     * What changed since.
     *
     * @param about the earlier dataset; the same as now where one dataset is seen on two days
     */
    record Since(About about, EditionChanges changes) implements Earlier {
      public Since {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(changes, "changes");
      }
    }
  }

  /** The axes on which claimants differ about an incident; empty where they do not. */
  public Set<Cell.Mark> contestsOn(String incidentId) {
    return contests.getOrDefault(incidentId, Set.of());
  }
}
