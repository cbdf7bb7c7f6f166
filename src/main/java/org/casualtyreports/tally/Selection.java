package org.casualtyreports.tally;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.casualtyreports.claim.Actor;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.claim.Reading;
import org.casualtyreports.claim.TargetState;
import org.casualtyreports.dataset.AsOf;
import org.casualtyreports.dataset.MonthRange;

/**
 * Which claims are looked at, and how they are read. An empty set chooses everything.
 *
 * @param months incidents and periods outside are left out; undated ones stay, since nothing says
 *     that they are outside
 * @param actors parties: a joint or contested actor is chosen with any of its parties
 */
public record Selection(
    MonthRange months,
    Set<TargetState> targetStates,
    Set<String> actors,
    Set<Claimant> claimants,
    Outcome outcome,
    AsOf asOf,
    Reading reading,
    MonthRule monthRule) {

  /** Every month. */
  public static final MonthRange ALL_MONTHS =
      new MonthRange(YearMonth.of(-9999, 1), YearMonth.of(9999, 12));

  /** All deaths claimed, as known now. */
  public static final Selection EVERYTHING =
      new Selection(
          ALL_MONTHS,
          Set.of(),
          Set.of(),
          Set.of(),
          Outcome.KILLED,
          AsOf.LATEST,
          Reading.DEFAULT,
          MonthRule.WHOLE);

  public Selection {
    Objects.requireNonNull(months, "months");
    targetStates = Set.copyOf(targetStates);
    actors = Set.copyOf(actors);
    claimants = Set.copyOf(claimants);
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(monthRule, "monthRule");
  }

  public Selection in(MonthRange range) {
    return new Selection(range, targetStates, actors, claimants, outcome, asOf, reading, monthRule);
  }

  public Selection of(Outcome newOutcome) {
    return new Selection(
        months, targetStates, actors, claimants, newOutcome, asOf, reading, monthRule);
  }

  public Selection knownAt(AsOf newAsOf) {
    return new Selection(
        months, targetStates, actors, claimants, outcome, newAsOf, reading, monthRule);
  }

  public Selection readAs(Reading newReading) {
    return new Selection(
        months, targetStates, actors, claimants, outcome, asOf, newReading, monthRule);
  }

  public Selection by(MonthRule rule) {
    return new Selection(months, targetStates, actors, claimants, outcome, asOf, reading, rule);
  }

  public Selection ofStates(Collection<TargetState> states) {
    return new Selection(
        months, Set.copyOf(states), actors, claimants, outcome, asOf, reading, monthRule);
  }

  public Selection ofActors(Collection<String> parties) {
    return new Selection(
        months, targetStates, Set.copyOf(parties), claimants, outcome, asOf, reading, monthRule);
  }

  public Selection ofClaimants(Collection<Claimant> chosen) {
    return new Selection(
        months, targetStates, actors, Set.copyOf(chosen), outcome, asOf, reading, monthRule);
  }

  /** Whether the claim is chosen, its time aside. */
  public boolean chooses(Claim claim) {
    return claim.outcome() == outcome
        && (claimants.isEmpty() || claimants.contains(claim.claimant()))
        && choosesState(claim.targetState())
        && choosesActor(claim.actor());
  }

  boolean choosesActor(Actor actor) {
    return actors.isEmpty() || actor.parties().stream().anyMatch(actors::contains);
  }

  boolean choosesState(TargetState state) {
    return targetStates.isEmpty() || targetStates.contains(state);
  }
}
