package org.casualtyreports.dataset;

import org.casualtyreports.claim.Actor;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Figure;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.claim.Statement;
import org.casualtyreports.claim.TargetState;
import org.casualtyreports.claim.VictimGroup;
import org.casualtyreports.claim.Visibility;

/** What recurs in claims: all of a claim but its id, its scope, its row, and unknown columns. */
public enum ClaimPart {
  CLAIMANT(Claimant.class),
  ACTOR(Actor.class),
  TARGET(String.class),
  TARGET_STATE(TargetState.class),
  VICTIMS(VictimGroup.class),
  VICTIM_STATUS(String.class),
  OUTCOME(Outcome.class),
  FIGURE(Figure.class),
  FIGURE_AS_WORDED(String.class),
  WOMEN(Figure.class),
  CHILDREN(Figure.class),
  STATEMENT(Statement.class),
  REVISES(String.class),
  VISIBILITY(Visibility.class),
  DOUBT(String.class),
  NOTE(String.class),
  FILE(String.class);

  private final Class<?> type;

  ClaimPart(Class<?> type) {
    this.type = type;
  }

  Class<?> type() {
    return type;
  }
}
