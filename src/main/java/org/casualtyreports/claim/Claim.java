package org.casualtyreports.claim;

import java.util.Map;
import java.util.Objects;

/**
 * This claimant, in this statement, said that this actor did this, and that this many of these
 * people were hit. The row of every table.
 *
 * <p>An empty text means not stated.
 *
 * @param target the party that was hit
 * @param victimStatus the victims in the words of the source
 * @param figureAsWorded the figure in the words of the source
 * @param women of whom women: shown beside, never added
 * @param children of whom children: shown beside, never added
 * @param revises id of an older claim of the same claimant that this one replaces; may be empty
 * @param doubt what is uncertain about the claim; printed
 * @param note for the people who keep the data; never leaves with the public audience
 * @param extra cells of columns that the native format does not know, by header
 */
public record Claim(
    String id,
    Scope scope,
    Claimant claimant,
    Actor actor,
    String target,
    TargetState targetState,
    VictimGroup victims,
    String victimStatus,
    Outcome outcome,
    Figure figure,
    String figureAsWorded,
    Figure women,
    Figure children,
    Statement statement,
    String revises,
    Visibility visibility,
    String doubt,
    String note,
    Map<String, String> extra,
    Origin origin) {
  public Claim {
    Texts.requireName(id, "claim id");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(claimant, "claimant");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(targetState, "targetState");
    Objects.requireNonNull(victims, "victims");
    Objects.requireNonNull(victimStatus, "victimStatus");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(figure, "figure");
    Objects.requireNonNull(figureAsWorded, "figureAsWorded");
    Objects.requireNonNull(women, "women");
    Objects.requireNonNull(children, "children");
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(revises, "revises");
    Objects.requireNonNull(visibility, "visibility");
    Objects.requireNonNull(doubt, "doubt");
    Objects.requireNonNull(note, "note");
    extra = Incident.copyInOrder(extra);
    Objects.requireNonNull(origin, "origin");
  }
}
