package org.casualtyreports.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.names.Names;
import org.casualtyreports.tally.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Every pair of claimants of a selection against each other.
 *
 * <p>Not thread-safe: pairs and agreements are computed when first asked for, since many reports
 * print the contested incidents only.
 */
public final class Comparison {
  private final Selection selection;
  private final Minimums minimums;
  private final Parties parties;
  private final Linked linked;
  private final List<Contest> contested;
  private @Nullable List<PairComparison> pairs;
  private @Nullable Result<LabelAgreement.Alpha> statusAlpha;
  private @Nullable Result<LabelAgreement.Alpha> perpetratorAlpha;

  private Comparison(Dataset dataset, Selection selection, Names names, Minimums minimums) {
    this.selection = Objects.requireNonNull(selection, "selection");
    this.minimums = Objects.requireNonNull(minimums, "minimums");
    parties = new Parties(names);
    linked = Linked.of(dataset, selection, parties);
    contested = List.copyOf(Contests.of(linked, selection.reading()));
  }

  /** Compares with the numbers of observations that a report asks for. */
  public static Comparison of(Dataset dataset, Selection selection, Names names) {
    return of(dataset, selection, names, Minimums.PRINTED);
  }

  public static Comparison of(
      Dataset dataset, Selection selection, Names names, Minimums minimums) {
    return new Comparison(dataset, selection, names, minimums);
  }

  public Selection selection() {
    return selection;
  }

  /** In alphabetical order. */
  public List<PairComparison> pairs() {
    if (pairs == null) {
      pairs = new PairWalk(linked, selection, parties, minimums).all();
    }
    return pairs;
  }

  /** Agreement of all claimants about who the dead were. */
  public Result<LabelAgreement.Alpha> statusAlpha() {
    if (statusAlpha == null) {
      statusAlpha = alpha(Strand::statusBy);
    }
    return statusAlpha;
  }

  /** Agreement of all claimants about who struck. */
  public Result<LabelAgreement.Alpha> perpetratorAlpha() {
    if (perpetratorAlpha == null) {
      perpetratorAlpha = alpha(Strand::perpetratorBy);
    }
    return perpetratorAlpha;
  }

  /** Incidents on which claimants differ, in the order of the input. */
  public List<Contest> contested() {
    return contested;
  }

  private Result<LabelAgreement.Alpha> alpha(BiFunction<Strand, Claimant, Optional<String>> label) {
    List<List<String>> units = new ArrayList<>();
    for (Strand strand : linked.strands()) {
      units.add(
          strand.claimants().stream()
              .flatMap(claimant -> label.apply(strand, claimant).stream())
              .toList());
    }
    return LabelAgreement.alphaNominal(units, minimums.agreement());
  }
}
