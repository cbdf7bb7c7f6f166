package org.casualtyreports.reconcile;

import java.util.Objects;
import java.util.OptionalLong;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.claim.ClaimantSum;

/**
 * What is left of a period total when the items inside it are taken away, in intervals.
 *
 * <p>With a total {@code [P.lower, P.upper]}, items certainly inside {@code [c.lower, c.upper]} and
 * items possibly inside {@code [p.lower, p.upper]}: contradicted where {@code c.lower > P.upper};
 * else the remainder is {@code [max(0, P.lower - c.upper - p.upper), P.upper - c.lower]} and the
 * whole, total and items taken together, {@code [max(P.lower, c.lower + p.lower), P.upper +
 * p.upper]}. An open end stays open.
 */
public sealed interface Remainder {

  /** Lower bound of total and items taken together. */
  long clusterLower();

  /** Its upper bound; empty: open. */
  OptionalLong clusterUpper();

  /** The items fit into the total. */
  record Consistent(Bounds unitemised, Bounds cluster) implements Remainder {
    public Consistent {
      Objects.requireNonNull(unitemised, "unitemised");
      Objects.requireNonNull(cluster, "cluster");
    }

    @Override
    public long clusterLower() {
      return cluster.lower();
    }

    @Override
    public OptionalLong clusterUpper() {
      return cluster.upper();
    }
  }

  /**
   * The items exceed the total.
   *
   * @param excessAtLeast by how many, at least
   * @param clusterLower lower bound of the items; no upper bound can be given
   */
  record Contradicted(long excessAtLeast, long clusterLower) implements Remainder {
    @Override
    public OptionalLong clusterUpper() {
      return OptionalLong.empty();
    }
  }

  /** Nothing can be set against a total without a figure. */
  record NotComputable() implements Remainder {
    @Override
    public long clusterLower() {
      throw new IllegalStateException("the total states no figure");
    }

    @Override
    public OptionalLong clusterUpper() {
      return OptionalLong.empty();
    }
  }

  /**
   * Sets items against a period total.
   *
   * @throws IllegalArgumentException if the sums are not of one claimant and outcome
   */
  static Remainder of(ClaimantSum total, ClaimantSum certain, ClaimantSum possible) {
    requireSame(total, certain);
    requireSame(total, possible);
    if (total.bounds().isEmpty()) {
      return new NotComputable();
    }
    // Items without a figure add nothing and open nothing; the row counts them.
    Bounds none = Bounds.exactly(0);
    return of(total.bounds().get(), certain.bounds().orElse(none), possible.bounds().orElse(none));
  }

  private static Remainder of(Bounds total, Bounds certain, Bounds possible) {
    if (!total.isOpen() && certain.lower() > total.upper().getAsLong()) {
      return new Contradicted(certain.lower() - total.upper().getAsLong(), certain.lower());
    }
    long left = 0;
    if (!certain.isOpen() && !possible.isOpen()) {
      long items = certain.upper().getAsLong() + possible.upper().getAsLong();
      left = Math.max(0, total.lower() - items);
    }
    long least = Math.max(total.lower(), certain.lower() + possible.lower());
    if (total.isOpen()) {
      return new Consistent(Bounds.atLeast(left), Bounds.atLeast(least));
    }
    Bounds unitemised = Bounds.between(left, total.upper().getAsLong() - certain.lower());
    return new Consistent(
        unitemised,
        possible.isOpen()
            ? Bounds.atLeast(least)
            : Bounds.between(
                least, Math.max(least, total.upper().getAsLong() + possible.upper().getAsLong())));
  }

  private static void requireSame(ClaimantSum a, ClaimantSum b) {
    if (!a.claimant().equals(b.claimant()) || a.outcome() != b.outcome()) {
      throw new IllegalArgumentException(
          "a total of '%s' is not set against items of '%s'".formatted(a.claimant(), b.claimant()));
    }
  }
}
