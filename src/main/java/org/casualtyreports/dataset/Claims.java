package org.casualtyreports.dataset;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.SequencedSet;
import org.casualtyreports.claim.Actor;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Figure;
import org.casualtyreports.claim.Origin;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.claim.Scope;
import org.casualtyreports.claim.Statement;
import org.casualtyreports.claim.TargetState;
import org.casualtyreports.claim.VictimGroup;
import org.casualtyreports.claim.Visibility;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Claims in columns, read as an unmodifiable list of rows in the order of the input.
 *
 * <p>A row is made when it is asked for; equal values are shared.
 */
public final class Claims extends AbstractList<Claim> implements RandomAccess {
  private final StringColumn id = StringColumn.create("claim_id");
  private final Coded<Scope> scope = new Coded<>("scope");
  private final Coded<Claimant> claimant = new Coded<>("claimant");
  // By key: equal joint actors may be spelt differently by different claimants.
  private final Coded<Actor> actor = new Coded<>("actor", Actor::key);
  private final StringColumn target = StringColumn.create("target");
  private final Coded<TargetState> targetState = new Coded<>("target_state");
  private final Coded<VictimGroup> victims = new Coded<>("victims");
  private final StringColumn victimStatus = StringColumn.create("victim_status");
  private final Coded<Outcome> outcome = new Coded<>("outcome");
  private final Coded<Figure> figure = new Coded<>("figure");
  private final StringColumn figureAsWorded = StringColumn.create("figure");
  private final Coded<Figure> women = new Coded<>("women");
  private final Coded<Figure> children = new Coded<>("children");
  private final Coded<Statement> statement = new Coded<>("statement");
  private final StringColumn revises = StringColumn.create("revises");
  private final Coded<Visibility> visibility = new Coded<>("visibility");
  private final StringColumn doubt = StringColumn.create("doubt");
  private final StringColumn note = StringColumn.create("note");
  private final Extras extra = new Extras();
  private final Coded<Origin> origin = new Coded<>("origin");
  private int size;

  Claims() {}

  static Claims of(Iterable<Claim> rows) {
    Claims claims = new Claims();
    rows.forEach(claims::append);
    return claims;
  }

  private void append(Claim claim) {
    id.append(claim.id());
    scope.append(claim.scope());
    claimant.append(claim.claimant());
    actor.append(claim.actor());
    target.append(claim.target());
    targetState.append(claim.targetState());
    victims.append(claim.victims());
    victimStatus.append(claim.victimStatus());
    outcome.append(claim.outcome());
    figure.append(claim.figure());
    figureAsWorded.append(claim.figureAsWorded());
    women.append(claim.women());
    children.append(claim.children());
    statement.append(claim.statement());
    revises.append(claim.revises());
    visibility.append(claim.visibility());
    doubt.append(claim.doubt());
    note.append(claim.note());
    extra.append(claim.extra());
    origin.append(claim.origin());
    size++;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Claim get(int row) {
    return new Claim(
        id.get(row),
        scope.get(row),
        claimant.get(row),
        actor.get(row),
        target.get(row),
        targetState.get(row),
        victims.get(row),
        victimStatus.get(row),
        outcome.get(row),
        figure.get(row),
        figureAsWorded.get(row),
        women.get(row),
        children.get(row),
        statement.get(row),
        revises.get(row),
        visibility.get(row),
        doubt.get(row),
        note.get(row),
        extra.get(row),
        origin.get(row));
  }

  /** Headers of the columns that the native format does not know, in the order of the input. */
  public SequencedSet<String> extraColumns() {
    return extra.columns().sequencedKeySet();
  }

  /**
   * A copy as a table, one row a claim, with the columns of the native format as text and dates.
   *
   * <p>Beware of sums in Tablesaw: it makes 0 of a group whose figures are all missing.
   */
  public Table table() {
    StringColumn incident = StringColumn.create("incident_id");
    DateColumn from = DateColumn.create("period_from");
    DateColumn to = DateColumn.create("period_to");
    DateColumn issued = DateColumn.create("statement_date");
    for (Claim claim : this) {
      switch (claim.scope()) {
        case Scope.AtIncident at -> {
          incident.append(at.incidentId());
          from.appendMissing();
          to.appendMissing();
        }
        case Scope.OverPeriod period -> {
          incident.append("");
          from.append(period.from());
          to.append(period.to());
        }
      }
      switch (claim.statement().issued()) {
        case Statement.Issued.On on -> issued.append(on.day());
        case Statement.Issued.Undated undated -> issued.appendMissing();
      }
    }
    Table table =
        Table.create(
            "claims",
            id.copy(),
            incident,
            scope.asText(Scope::code),
            from,
            to,
            claimant.asText(Claimant::name),
            actor.asText(Actor::key),
            target.copy(),
            targetState.asText(TargetState::code),
            victims.asText(VictimGroup::code),
            victimStatus.copy(),
            outcome.asText(Outcome::code),
            figureAsWorded.copy(),
            issued,
            statement.asText(Statement::source).setName("source"),
            statement.asText(Statement::sourceUrl).setName("source_url"),
            revises.copy(),
            visibility.asText(Visibility::code),
            doubt.copy(),
            note.copy());
    List.copyOf(extra.columns().values()).forEach(column -> table.addColumns(column.copy()));
    return table;
  }
}
