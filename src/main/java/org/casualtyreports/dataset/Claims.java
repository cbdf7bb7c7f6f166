package org.casualtyreports.dataset;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.RandomAccess;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.IntStream;
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
  private final Ids incidentIds;
  private final Ids ids;
  private final Columns columns;

  /** Numbers of texts among {@link #ids}, a row each. */
  private final IntArrayList id;

  /** A row each: the number of its incident's id, or where its period stands, from -1 downwards. */
  private final IntArrayList scope;

  private final List<Scope.OverPeriod> periods;

  /** The columns by {@link ClaimPart}. */
  private final Coded<?>[] parts;

  /** The columns in which values recur. */
  private record Columns(
      Coded<Claimant> claimant,
      Coded<Actor> actor,
      Coded<String> target,
      Coded<TargetState> targetState,
      Coded<VictimGroup> victims,
      Coded<String> victimStatus,
      Coded<Outcome> outcome,
      Coded<Figure> figure,
      Coded<String> figureAsWorded,
      Coded<Figure> women,
      Coded<Figure> children,
      Coded<Statement> statement,
      Coded<String> revises,
      Coded<Visibility> visibility,
      LaterTexts doubt,
      Coded<String> note,
      Extras extra,
      Coded<String> file,
      IntArrayList row) {
    static Columns empty() {
      return new Columns(
          new Coded<>("claimant"),
          // By key: equal joint actors may be spelt differently by different claimants.
          new Coded<>("actor", Actor::key),
          new Coded<>("target"),
          new Coded<>("target_state"),
          new Coded<>("victims"),
          new Coded<>("victim_status"),
          new Coded<>("outcome"),
          new Coded<>("figure"),
          new Coded<>("figure"),
          new Coded<>("women"),
          new Coded<>("children"),
          new Coded<>("statement"),
          new Coded<>("revises"),
          new Coded<>("visibility"),
          new LaterTexts("doubt"),
          new Coded<>("note"),
          new Extras(),
          new Coded<>("file"),
          new IntArrayList());
    }

    Coded<?> of(ClaimPart part) {
      return switch (part) {
        case CLAIMANT -> claimant;
        case ACTOR -> actor;
        case TARGET -> target;
        case TARGET_STATE -> targetState;
        case VICTIMS -> victims;
        case VICTIM_STATUS -> victimStatus;
        case OUTCOME -> outcome;
        case FIGURE -> figure;
        case FIGURE_AS_WORDED -> figureAsWorded;
        case WOMEN -> women;
        case CHILDREN -> children;
        case STATEMENT -> statement;
        case REVISES -> revises;
        case VISIBILITY -> visibility;
        case DOUBT -> doubt.kept();
        case NOTE -> note;
        case FILE -> file;
      };
    }

    Columns select(int[] rows) {
      return new Columns(
          claimant.select(rows),
          actor.select(rows),
          target.select(rows),
          targetState.select(rows),
          victims.select(rows),
          victimStatus.select(rows),
          outcome.select(rows),
          figure.select(rows),
          figureAsWorded.select(rows),
          women.select(rows),
          children.select(rows),
          statement.select(rows),
          revises.select(rows),
          visibility.select(rows),
          doubt.select(rows),
          note.select(rows),
          extra.select(rows),
          file.select(rows),
          Rows.of(row, rows));
    }

    /** The same with actors spelt otherwise. */
    Columns by(Coded<Actor> newActor) {
      return with(newActor, revises, note, extra);
    }

    /** Without notes and unknown columns, and with other revisions. */
    Columns publicPart(Coded<String> newRevises) {
      return with(actor, newRevises, Coded.constant("note", "", row.size()), new Extras());
    }

    private Columns with(
        Coded<Actor> newActor, Coded<String> newRevises, Coded<String> newNote, Extras newExtra) {
      return new Columns(
          claimant,
          newActor,
          target,
          targetState,
          victims,
          victimStatus,
          outcome,
          figure,
          figureAsWorded,
          women,
          children,
          statement,
          newRevises,
          visibility,
          doubt,
          newNote,
          newExtra,
          file,
          row);
    }
  }

  /**
   * @param incidentIds of the incidents of the same body of claims
   */
  Claims(Ids incidentIds) {
    this(
        incidentIds,
        new Ids(),
        Columns.empty(),
        new IntArrayList(),
        new IntArrayList(),
        new ArrayList<>());
  }

  private Claims(
      Ids incidentIds,
      Ids ids,
      Columns columns,
      IntArrayList id,
      IntArrayList scope,
      List<Scope.OverPeriod> periods) {
    this.incidentIds = incidentIds;
    this.ids = ids;
    this.columns = columns;
    this.id = id;
    this.scope = scope;
    this.periods = periods;
    parts = Arrays.stream(ClaimPart.values()).map(columns::of).toArray(Coded<?>[]::new);
  }

  void append(Claim claim) {
    id.add(ids.intern(claim.id()));
    switch (claim.scope()) {
      case Scope.AtIncident at -> scope.add(incidentIds.intern(at.incidentId()));
      case Scope.OverPeriod period -> {
        periods.add(period);
        scope.add(-periods.size());
      }
    }
    columns.claimant.append(claim.claimant());
    columns.actor.append(claim.actor());
    columns.target.append(claim.target());
    columns.targetState.append(claim.targetState());
    columns.victims.append(claim.victims());
    columns.victimStatus.append(claim.victimStatus());
    columns.outcome.append(claim.outcome());
    columns.figure.append(claim.figure());
    columns.figureAsWorded.append(claim.figureAsWorded());
    columns.women.append(claim.women());
    columns.children.append(claim.children());
    columns.statement.append(claim.statement());
    columns.revises.append(claim.revises());
    columns.visibility.append(claim.visibility());
    columns.doubt.kept().append(claim.doubt());
    columns.note.append(claim.note());
    columns.extra.append(claim.extra());
    columns.file.append(claim.origin().file());
    columns.row.add(claim.origin().row());
  }

  /** The code of a value, to append it by. */
  int codeOf(ClaimPart part, Object value) {
    return columns.of(part).codeOfAny(part.type().cast(value));
  }

  /** The numbers of the ids of claims in some rows of a table, put in their places by row. */
  void number(IdColumn newIds, TableRun run, int[] numbers) {
    ids.intern(newIds, run, numbers);
  }

  /**
   * Appends claims on incidents, rows of a table, by the codes of their parts.
   *
   * @param codes in the order of {@link ClaimPart}
   * @param incidents numbers of their ids, by row of the table
   * @param numbers of the claims' own ids, by row of the table
   */
  void append(TableRun run, List<PartCodes> codes, int[] incidents, int[] numbers) {
    run.addTo(id, numbers);
    run.addTo(scope, incidents);
    run.addTo(columns.row, run.lines());
    for (int part = 0; part < parts.length; part++) {
      parts[part].append(codes.get(part), run);
    }
    columns.extra.append(LaterColumn.NONE, run);
  }

  /** Says that the doubts of the claims that were appended last, as this run, are read. */
  void readDoubts(TableRun run, LaterText doubts) {
    columns.doubt.areRead(run, doubts);
  }

  /** Says that about so many rows will be appended. */
  void expect(int rows) {
    id.ensureCapacity(id.size() + rows);
    scope.ensureCapacity(scope.size() + rows);
    columns.row.ensureCapacity(columns.row.size() + rows);
  }

  /** Some of the rows, in the order given. */
  Claims select(int[] rows) {
    return rows.length == size()
        ? this
        : new Claims(
            incidentIds,
            ids,
            columns.select(rows),
            Rows.of(id, rows),
            Rows.of(scope, rows),
            periods);
  }

  /** The same with actors spelt otherwise, a code for each row. */
  Claims by(Coded<Actor> actor) {
    return new Claims(incidentIds, ids, columns.by(actor), id, scope, periods);
  }

  /** Without notes, unknown columns, and mention of what is hidden. */
  Claims publicPart(Set<String> hiddenIncidents, Set<String> hiddenClaims) {
    List<Scope.OverPeriod> shown =
        hiddenIncidents.isEmpty()
            ? periods
            : periods.stream().map(period -> without(hiddenIncidents, period)).toList();
    Coded<String> revises =
        hiddenClaims.isEmpty()
            ? columns.revises
            : columns.revises.mapped(older -> hiddenClaims.contains(older) ? "" : older);
    return new Claims(incidentIds, ids, columns.publicPart(revises), id, scope, shown);
  }

  private static Scope.OverPeriod without(Set<String> hiddenIncidents, Scope.OverPeriod period) {
    return new Scope.OverPeriod(
        period.from(),
        period.to(),
        period.includes().stream().filter(id -> !hiddenIncidents.contains(id)).toList(),
        period.statedIncidents());
  }

  @Override
  public int size() {
    return id.size();
  }

  @Override
  public Claim get(int row) {
    return new Claim(
        id(row),
        scope(row),
        columns.claimant.get(row),
        columns.actor.get(row),
        columns.target.get(row),
        columns.targetState.get(row),
        columns.victims.get(row),
        columns.victimStatus.get(row),
        columns.outcome.get(row),
        columns.figure.get(row),
        columns.figureAsWorded.get(row),
        columns.women.get(row),
        columns.children.get(row),
        columns.statement.get(row),
        columns.revises.get(row),
        columns.visibility.get(row),
        columns.doubt.get(row),
        columns.note.get(row),
        columns.extra.get(row),
        origin(row));
  }

  String id(int row) {
    return ids.get(id.getInt(row));
  }

  /** Equal for rows whose ids are equal, from 0 up. */
  IntList idNumbers() {
    return id;
  }

  /** The rows that name an older claim. */
  int[] revising() {
    return columns.revises.rowsWhere(older -> !older.isEmpty());
  }

  /** The rows that are period totals. */
  int[] onPeriods() {
    return periods.isEmpty()
        ? new int[0]
        : IntStream.range(0, size()).filter(row -> scope.getInt(row) < 0).toArray();
  }

  private Scope scope(int row) {
    int number = scope.getInt(row);
    return number < 0 ? periods.get(-number - 1) : new Scope.AtIncident(incidentIds.get(number));
  }

  Origin origin(int row) {
    return new Origin(columns.file.get(row), columns.row.getInt(row));
  }

  /** The key under which {@link Incidents} has the incident of a claim; -1: a period total. */
  public int incidentKey(int row) {
    return Math.max(-1, scope.getInt(row));
  }

  /**
   * Those of some rows that are about an incident: all on one incident together, otherwise in the
   * order given.
   */
  public int[] byIncident(int[] rows) {
    int[] next = new int[incidentIds.size() + 1];
    int count = 0;
    int last = 0;
    boolean inOrder = true;
    for (int row : rows) {
      int incident = scope.getInt(row);
      inOrder &= incident >= last;
      if (incident >= 0) {
        next[incident + 1]++;
        count++;
        last = incident;
      }
    }
    if (inOrder) {
      return rows;
    }
    for (int incident = 1; incident < next.length; incident++) {
      next[incident] += next[incident - 1];
    }
    int[] grouped = new int[count];
    for (int row : rows) {
      int incident = scope.getInt(row);
      if (incident >= 0) {
        grouped[next[incident]++] = row;
      }
    }
    return grouped;
  }

  public Coded<Claimant> claimants() {
    return columns.claimant;
  }

  public Coded<Actor> actors() {
    return columns.actor;
  }

  public Coded<TargetState> targetStates() {
    return columns.targetState;
  }

  public Coded<VictimGroup> victims() {
    return columns.victims;
  }

  public Coded<Outcome> outcomes() {
    return columns.outcome;
  }

  public Coded<Figure> figures() {
    return columns.figure;
  }

  public Coded<Statement> statements() {
    return columns.statement;
  }

  Coded<String> revisions() {
    return columns.revises;
  }

  Coded<Visibility> visibilities() {
    return columns.visibility;
  }

  /** How many rows have a note. */
  int notes() {
    return Rows.filled(columns.note);
  }

  /** Headers of the columns that the native format does not know, in the order of the input. */
  public SequencedSet<String> extraColumns() {
    return Collections.unmodifiableSequencedSet(columns.extra.headers());
  }

  /**
   * A copy as a table, one row a claim, with the columns of the native format as text and dates.
   *
   * <p>Beware of sums in Tablesaw: it makes 0 of a group whose figures are all missing.
   */
  public Table table() {
    StringColumn ids = StringColumn.create("claim_id");
    StringColumn scopes = StringColumn.create("scope");
    StringColumn incident = StringColumn.create("incident_id");
    DateColumn from = DateColumn.create("period_from");
    DateColumn to = DateColumn.create("period_to");
    DateColumn issued = DateColumn.create("statement_date");
    StringColumn doubts = StringColumn.create("doubt");
    for (Claim claim : this) {
      ids.append(claim.id());
      scopes.append(claim.scope().code());
      doubts.append(claim.doubt());
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
            ids,
            incident,
            scopes,
            from,
            to,
            columns.claimant.asText(Claimant::name),
            columns.actor.asText(Actor::key),
            columns.target.asText(text -> text),
            columns.targetState.asText(TargetState::code),
            columns.victims.asText(VictimGroup::code),
            columns.victimStatus.asText(text -> text),
            columns.outcome.asText(Outcome::code),
            columns.figureAsWorded.asText(text -> text),
            issued,
            columns.statement.asText(Statement::source).setName("source"),
            columns.statement.asText(Statement::sourceUrl).setName("source_url"),
            columns.revises.asText(text -> text),
            columns.visibility.asText(Visibility::code),
            doubts,
            columns.note.asText(text -> text));
    for (String header : columns.extra.headers()) {
      StringColumn column = StringColumn.create(header);
      forEach(claim -> column.append(claim.extra().getOrDefault(header, "")));
      table.addColumns(column);
    }
    return table;
  }
}
