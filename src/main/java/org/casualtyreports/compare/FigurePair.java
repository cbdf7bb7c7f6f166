package org.casualtyreports.compare;

import java.util.Objects;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.claim.Claim;

/**
 * What two claimants say of one incident, target state, victim group and outcome.
 *
 * @param a claim of the first
 * @param b claim of the second
 */
public record FigurePair(String incidentId, Claim a, Claim b, Bounds boundsA, Bounds boundsB) {

  /** Which figure is larger, as far as it is certain. */
  public enum Order {
    A_LARGER,
    B_LARGER,
    EQUAL,
    UNDECIDED
  }

  /**
   * @throws IllegalArgumentException if the claims are of one claimant, or of different target
   *     states, victims or outcomes
   */
  public FigurePair {
    Objects.requireNonNull(incidentId, "incidentId");
    Objects.requireNonNull(boundsA, "boundsA");
    Objects.requireNonNull(boundsB, "boundsB");
    if (a.claimant().equals(b.claimant())
        || !a.targetState().equals(b.targetState())
        || a.victims() != b.victims()
        || a.outcome() != b.outcome()) {
      throw new IllegalArgumentException(
          "claims '%s' and '%s' are not two claimants' on the same people"
              .formatted(a.id(), b.id()));
    }
  }

  /** Whether both claim one number. */
  public boolean exact() {
    return boundsA.isPoint() && boundsB.isPoint();
  }

  /** An order between open or ranged figures counts only where no number lies in both. */
  public Order order() {
    if (exact() && boundsA.lower() == boundsB.lower()) {
      return Order.EQUAL;
    }
    if (boundsA.overlaps(boundsB)) {
      return Order.UNDECIDED;
    }
    return boundsA.lower() > boundsB.lower() ? Order.A_LARGER : Order.B_LARGER;
  }
}
