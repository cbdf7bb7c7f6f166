package org.casualtyreports.edition;

import java.util.List;
import java.util.Objects;
import org.casualtyreports.tally.Grouping;
import org.casualtyreports.tally.Selection;

/**
 * What changed from one edition to the next.
 *
 * @param before which claims of the old edition were looked at, and how they were read
 * @param now the same of the new edition
 * @param claims by claimant, kind of change and claim id
 * @param tallies in the order of tallies: series, sums over incidents before period totals, time
 * @param undatedBefore claims left out of the old edition because their statement has no date
 * @param undatedNow claims left out of the new edition for that reason
 */
public record EditionChanges(
    Selection before,
    Selection now,
    Grouping grouping,
    List<ClaimChange> claims,
    List<TallyChange> tallies,
    int undatedBefore,
    int undatedNow) {
  public EditionChanges {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(now, "now");
    Objects.requireNonNull(grouping, "grouping");
    claims = claims.stream().sorted().toList();
    tallies = tallies.stream().sorted().toList();
    if (undatedBefore < 0 || undatedNow < 0) {
      throw new IllegalArgumentException(
          "expected counts of 0 or more, found " + undatedBefore + " and " + undatedNow);
    }
  }

  /** Whether the two editions say the same. */
  public boolean isEmpty() {
    return claims.isEmpty() && tallies.isEmpty();
  }

  /** Number of claim changes of this kind. */
  public int count(ClaimChange.Kind kind) {
    return (int) claims.stream().filter(change -> change.kind() == kind).count();
  }
}
