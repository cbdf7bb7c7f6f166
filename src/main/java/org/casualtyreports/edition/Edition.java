package org.casualtyreports.edition;

import java.time.LocalDate;
import org.casualtyreports.dataset.AsOf;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.tally.Grouping;
import org.casualtyreports.tally.Selection;
import org.casualtyreports.tally.Tallies;

/** Sets one edition beside another. */
public final class Edition {
  private Edition() {}

  /**
   * What changed from one edition to the next.
   *
   * <p>Claims are matched by claimant and claim id: a claim under another claimant's name is
   * another claim. A claim is looked at where the selection of either edition chooses it.
   *
   * <p>Where one edition is of a day, undated statements are left out of both and counted: nothing
   * says in which of the two they stood.
   *
   * @throws IllegalArgumentException if the selections ask for different outcomes or months, or
   *     attribute incidents to months by different rules
   */
  public static EditionChanges between(
      Dataset old, Selection oldSelection, Dataset now, Selection nowSelection, Grouping grouping) {
    requireOneQuestion(oldSelection, nowSelection);
    boolean dated = isOfDay(oldSelection) || isOfDay(nowSelection);
    Selection before = dated ? ofDatedStatements(oldSelection) : oldSelection;
    Selection after = dated ? ofDatedStatements(nowSelection) : nowSelection;
    Known knownBefore = new Known(old, before);
    Known knownNow = new Known(now, after);
    return new EditionChanges(
        before,
        after,
        grouping,
        ClaimWalk.between(knownBefore, knownNow),
        RowMatch.between(Tallies.of(old, before, grouping), Tallies.of(now, after, grouping)),
        knownBefore.undated(),
        knownNow.undated());
  }

  private static void requireOneQuestion(Selection before, Selection now) {
    if (before.outcome() != now.outcome()
        || !before.months().equals(now.months())
        || before.monthRule() != now.monthRule()) {
      throw new IllegalArgumentException(
          "expected one outcome, one range of months and one month rule for both editions, found"
              + " %s, %s, %s and %s, %s, %s"
                  .formatted(
                      before.outcome(),
                      before.months(),
                      before.monthRule().code(),
                      now.outcome(),
                      now.months(),
                      now.monthRule().code()));
    }
  }

  private static boolean isOfDay(Selection selection) {
    return selection.asOf() instanceof AsOf.Day;
  }

  private static Selection ofDatedStatements(Selection selection) {
    return switch (selection.asOf()) {
      case AsOf.Day day -> selection;
      case AsOf.Latest latest -> selection.knownAt(new AsOf.Day(LocalDate.MAX));
    };
  }
}
