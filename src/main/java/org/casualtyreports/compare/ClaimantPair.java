package org.casualtyreports.compare;

import java.util.Comparator;
import org.casualtyreports.claim.Claimant;

/**
 * Two claimants, in alphabetical order.
 *
 * @param a the first
 * @param b the second
 */
public record ClaimantPair(Claimant a, Claimant b) implements Comparable<ClaimantPair> {
  private static final Comparator<ClaimantPair> ORDER =
      Comparator.comparing(ClaimantPair::a).thenComparing(ClaimantPair::b);

  public ClaimantPair {
    if (a.compareTo(b) >= 0) {
      throw new IllegalArgumentException(
          "expected two claimants in alphabetical order, found '%s' and '%s'".formatted(a, b));
    }
  }

  @Override
  public int compareTo(ClaimantPair other) {
    return ORDER.compare(this, other);
  }
}
