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

/**
 * Every pair of claimants of a selection against each other.
 *
 * @param pairs in alphabetical order
 * @param statusAlpha agreement of all claimants about who the dead were
 * @param perpetratorAlpha agreement of all claimants about who struck
 * @param contested incidents on which claimants differ, in the order of the input
 */
public record Comparison(
    Selection selection,
    Minimums minimums,
    List<PairComparison> pairs,
    Result<LabelAgreement.Alpha> statusAlpha,
    Result<LabelAgreement.Alpha> perpetratorAlpha,
    List<Contest> contested) {

  public Comparison {
    Objects.requireNonNull(selection, "selection");
    Objects.requireNonNull(minimums, "minimums");
    pairs = List.copyOf(pairs);
    Objects.requireNonNull(statusAlpha, "statusAlpha");
    Objects.requireNonNull(perpetratorAlpha, "perpetratorAlpha");
    contested = List.copyOf(contested);
  }

  /** Compares with the numbers of observations that a report asks for. */
  public static Comparison of(Dataset dataset, Selection selection, Names names) {
    return of(dataset, selection, names, Minimums.PRINTED);
  }

  public static Comparison of(
      Dataset dataset, Selection selection, Names names, Minimums minimums) {
    Parties parties = new Parties(names);
    Linked linked = Linked.of(dataset, selection, parties);
    PairWalk walk = new PairWalk(linked, selection, parties, minimums);
    List<PairComparison> pairs = new ArrayList<>();
    List<Claimant> claimants = linked.claimants();
    for (int i = 0; i < claimants.size(); i++) {
      for (int j = i + 1; j < claimants.size(); j++) {
        pairs.add(walk.compare(new ClaimantPair(claimants.get(i), claimants.get(j))));
      }
    }
    return new Comparison(
        selection,
        minimums,
        pairs,
        alpha(linked, Strand::statusBy, minimums),
        alpha(linked, Strand::perpetratorBy, minimums),
        Contests.of(linked, selection.reading()));
  }

  private static Result<LabelAgreement.Alpha> alpha(
      Linked linked, BiFunction<Strand, Claimant, Optional<String>> label, Minimums minimums) {
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
