package org.casualtyreports.claim;

import java.util.Objects;
import java.util.Optional;

/**
 * What one claimant claims over several of its claims of one outcome.
 *
 * <p>Lower bounds add up; one open figure opens the sum; a figure that is not stated adds nothing,
 * opens nothing and is counted. A sum over no stated figure has no bounds: it is not zero.
 *
 * <p>A sum across claimants or outcomes cannot be built: {@link Builder#add} refuses it. Nor can a
 * period total be added to anything.
 *
 * @param claims claims in the sum, those without a figure included
 * @param unstated claims without a figure
 * @param openClaims claims whose figure has no upper bound
 * @param total the interval sum, or nothing stated
 * @param openLower part of the lower bound that open figures supply
 * @param exactLower part of the lower bound that exact figures supply
 * @param largestLower largest lower bound of a single claim
 * @param closedUpper sum of the upper bounds of the figures that have one
 */
public record ClaimantSum(
    Claimant claimant,
    Outcome outcome,
    int claims,
    int unstated,
    int openClaims,
    Total total,
    long openLower,
    long exactLower,
    long largestLower,
    long closedUpper) {

  /** Share of the lower bound from open figures above which the working value is not shown. */
  private static final double OPEN_SHARE_LIMIT = 0.25;

  public ClaimantSum {
    Objects.requireNonNull(claimant, "claimant");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(total, "total");
    requireFit(claims - unstated, claims, openClaims, total);
  }

  private static void requireFit(int figures, int claims, int openClaims, Total total) {
    boolean stated = total instanceof Total.Stated;
    if (figures < 0 || stated != (figures > 0)) {
      throw new IllegalArgumentException(
          "%s of %s claims have a figure, which does not fit the total".formatted(figures, claims));
    }
    boolean open = total instanceof Total.Stated sum && sum.bounds().isOpen();
    if (openClaims > figures || open != (openClaims > 0)) {
      String found = total instanceof Total.Stated sum ? sum.bounds().toString() : "nothing";
      throw new IllegalArgumentException(
          "%s open claims do not fit the total %s".formatted(openClaims, found));
    }
  }

  /** The interval sum, or that nothing was stated. */
  public sealed interface Total {
    Total NOTHING_STATED = new NothingStated();

    /** The interval sum; empty where no claim has a figure. */
    Optional<Bounds> interval();

    /** An interval sum. */
    record Stated(Bounds bounds) implements Total {
      public Stated {
        Objects.requireNonNull(bounds, "bounds");
      }

      @Override
      public Optional<Bounds> interval() {
        return Optional.of(bounds);
      }
    }

    /** No claim has a figure. */
    record NothingStated() implements Total {
      @Override
      public Optional<Bounds> interval() {
        return Optional.empty();
      }
    }
  }

  /** The interval sum; empty where no claim has a figure. */
  public Optional<Bounds> bounds() {
    return total.interval();
  }

  /** Whether open figures supply more than a quarter of the lower bound. */
  public boolean bestHidden() {
    Optional<Bounds> bounds = bounds();
    return bounds.isPresent() && openLower > OPEN_SHARE_LIMIT * bounds.get().lower();
  }

  /** Starts a sum for one claimant and one outcome. */
  public static Builder of(Claimant claimant, Outcome outcome) {
    return new Builder(claimant, outcome);
  }

  /** Adds claims one by one; not thread-safe. */
  public static final class Builder {
    private final Claimant claimant;
    private final Outcome outcome;
    private int claims;
    private int unstated;
    private int openClaims;
    private long lower;
    private long best;
    private long openLower;
    private long exactLower;
    private long largestLower;
    private long closedUpper;
    private boolean holdsPeriodTotal;

    private Builder(Claimant claimant, Outcome outcome) {
      this.claimant = Objects.requireNonNull(claimant, "claimant");
      this.outcome = Objects.requireNonNull(outcome, "outcome");
    }

    /**
     * @throws IllegalArgumentException if the claim is another claimant's or of another outcome, if
     *     a period total would be added to something, or if the claim is withdrawn
     */
    public Builder add(Claim claim, Reading reading) {
      refuseOthers(claim.claimant(), claim.outcome());
      if (holdsPeriodTotal || (claims > 0 && claim.scope() instanceof Scope.OverPeriod)) {
        throw new IllegalArgumentException(
            "a period total is never added to another claim: " + claim.id());
      }
      if (claim.figure() instanceof Figure.Withdrawn) {
        throw new IllegalArgumentException("a withdrawn claim is in no sum: " + claim.id());
      }
      holdsPeriodTotal = claim.scope() instanceof Scope.OverPeriod;
      return count(claim.figure().bounds(reading));
    }

    /**
     * Adds a claim on an incident by its parts.
     *
     * @param bounds of the figure, as it is read here
     * @throws IllegalArgumentException as for a whole claim
     */
    public Builder add(Claimant whose, Outcome what, Figure figure, Optional<Bounds> bounds) {
      refuseOthers(whose, what);
      if (holdsPeriodTotal || figure instanceof Figure.Withdrawn) {
        throw new IllegalArgumentException(
            "neither a period total nor a withdrawn claim is in a sum of claims");
      }
      return count(bounds);
    }

    private void refuseOthers(Claimant whose, Outcome what) {
      if (whose != claimant && !whose.equals(claimant)) {
        throw new IllegalArgumentException(
            "no sum is formed across claimants: '%s' and '%s'".formatted(claimant, whose));
      }
      if (what != outcome) {
        throw new IllegalArgumentException(
            "no sum is formed across outcomes: '%s' and '%s'".formatted(outcome, what));
      }
    }

    private Builder count(Optional<Bounds> bounds) {
      claims++;
      if (bounds.isPresent()) {
        add(bounds.get());
      } else {
        unstated++;
      }
      return this;
    }

    private void add(Bounds bounds) {
      lower = Math.addExact(lower, bounds.lower());
      best = Math.addExact(best, bounds.best());
      largestLower = Math.max(largestLower, bounds.lower());
      if (bounds.isOpen()) {
        openClaims++;
        openLower = Math.addExact(openLower, bounds.lower());
      } else {
        closedUpper = Math.addExact(closedUpper, bounds.closedUpper());
        if (bounds.isPoint()) {
          exactLower = Math.addExact(exactLower, bounds.lower());
        }
      }
    }

    private Total total() {
      if (claims == unstated) {
        return Total.NOTHING_STATED;
      }
      return new Total.Stated(
          openClaims > 0 ? Bounds.openFrom(lower, best) : Bounds.between(lower, best, closedUpper));
    }

    public ClaimantSum build() {
      return new ClaimantSum(
          claimant,
          outcome,
          claims,
          unstated,
          openClaims,
          total(),
          openLower,
          exactLower,
          largestLower,
          closedUpper);
    }
  }
}
