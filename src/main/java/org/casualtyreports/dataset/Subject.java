package org.casualtyreports.dataset;

import java.time.LocalDate;
import org.casualtyreports.claim.Actor;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.claim.Scope;
import org.casualtyreports.claim.TargetState;
import org.casualtyreports.claim.VictimGroup;

/** What a statement is about: a newer statement of one claimant on the same replaces an older. */
public sealed interface Subject {

  static Subject of(Claim claim) {
    return switch (claim.scope()) {
      case Scope.AtIncident at ->
          new OnIncident(
              claim.claimant(),
              at.incidentId(),
              claim.targetState(),
              claim.victims(),
              claim.outcome());
      case Scope.OverPeriod period ->
          new OnPeriod(
              claim.claimant(),
              period.from(),
              period.to(),
              claim.actor(),
              claim.targetState(),
              claim.victims(),
              claim.outcome());
    };
  }

  /** These people in one incident, whoever is said to have struck. */
  record OnIncident(
      Claimant claimant,
      String incidentId,
      TargetState targetState,
      VictimGroup victims,
      Outcome outcome)
      implements Subject {}

  /** These people, struck by this actor, in exactly these days. */
  record OnPeriod(
      Claimant claimant,
      LocalDate from,
      LocalDate to,
      Actor actor,
      TargetState targetState,
      VictimGroup victims,
      Outcome outcome)
      implements Subject {}
}
