package org.casualtyreports.tally;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Place;

/**
 * How claims are grouped.
 *
 * <p>Outcomes are apart whether asked for or not. Leaving out actor, target state or victims sums
 * over them, within one claimant.
 *
 * @param by always holds the claimant
 */
public record Grouping(Set<Dimension> by, Per per) {
  /** Why a grouping without the claimant is refused. */
  public static final String CLAIMANT_REQUIRED =
      "claims of different claimants are never added: what one party says of its dead and another"
          + " of its enemy's is not one number; add 'claimant' to --by";

  public static final Grouping DEFAULT =
      new Grouping(
          EnumSet.of(
              Dimension.CLAIMANT, Dimension.ACTOR, Dimension.TARGET_STATE, Dimension.VICTIMS),
          Per.MONTH);

  /**
   * @throws IllegalArgumentException with {@link #CLAIMANT_REQUIRED} if the claimant is left out
   */
  public Grouping {
    if (!by.contains(Dimension.CLAIMANT)) {
      throw new IllegalArgumentException(CLAIMANT_REQUIRED);
    }
    by = Set.copyOf(by);
    Objects.requireNonNull(per, "per");
  }

  public static Grouping by(Collection<Dimension> dimensions) {
    return new Grouping(Set.copyOf(dimensions), Per.MONTH);
  }

  public Grouping per(Per newPer) {
    return new Grouping(by, newPer);
  }

  /** The series that a claim belongs to. */
  public SeriesKey keyOf(Claim claim, Place place) {
    return new SeriesKey(
        claim.claimant(),
        part(Dimension.ACTOR, claim.actor()),
        part(Dimension.TARGET_STATE, claim.targetState()),
        part(Dimension.VICTIMS, claim.victims()),
        claim.outcome(),
        part(Dimension.ADMIN1, place.admin1()),
        part(Dimension.PLACE, place.name()));
  }

  private <T extends Comparable<? super T>> Part<T> part(Dimension dimension, T value) {
    return by.contains(dimension) ? Part.only(value) : Part.all();
  }
}
