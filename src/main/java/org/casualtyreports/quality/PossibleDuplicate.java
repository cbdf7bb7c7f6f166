package org.casualtyreports.quality;

import java.util.Comparator;
import java.util.Objects;
import org.casualtyreports.claim.Claim;

/**
 * Two claims of one claimant on two incidents that may be one.
 *
 * @param a the claim on the earlier incident
 * @param daysApart days between the two dates; 0 where they touch or overlap
 */
public record PossibleDuplicate(Claim a, Claim b, int daysApart)
    implements Comparable<PossibleDuplicate> {
  private static final Comparator<PossibleDuplicate> ORDER =
      Comparator.comparing((PossibleDuplicate pair) -> pair.a().claimant())
          .thenComparing(pair -> pair.a().id())
          .thenComparing(pair -> pair.b().id());

  public PossibleDuplicate {
    Objects.requireNonNull(a, "a");
    if (!a.claimant().equals(b.claimant())) {
      throw new IllegalArgumentException(
          "claims of '%s' and '%s' are no duplicates".formatted(a.claimant(), b.claimant()));
    }
  }

  @Override
  public int compareTo(PossibleDuplicate other) {
    return ORDER.compare(this, other);
  }
}
