package org.casualtyreports.intake.format;

import static org.casualtyreports.intake.format.NativeColumn.ACTOR;
import static org.casualtyreports.intake.format.NativeColumn.CHILDREN;
import static org.casualtyreports.intake.format.NativeColumn.CLAIMANT;
import static org.casualtyreports.intake.format.NativeColumn.CLAIM_ID;
import static org.casualtyreports.intake.format.NativeColumn.DOUBT;
import static org.casualtyreports.intake.format.NativeColumn.FIGURE;
import static org.casualtyreports.intake.format.NativeColumn.INCIDENT_ID;
import static org.casualtyreports.intake.format.NativeColumn.LANGUAGE;
import static org.casualtyreports.intake.format.NativeColumn.NOTE;
import static org.casualtyreports.intake.format.NativeColumn.OUTCOME;
import static org.casualtyreports.intake.format.NativeColumn.REVISES;
import static org.casualtyreports.intake.format.NativeColumn.SOURCE;
import static org.casualtyreports.intake.format.NativeColumn.SOURCE_URL;
import static org.casualtyreports.intake.format.NativeColumn.STATEMENT_DATE;
import static org.casualtyreports.intake.format.NativeColumn.TARGET;
import static org.casualtyreports.intake.format.NativeColumn.TARGET_STATE;
import static org.casualtyreports.intake.format.NativeColumn.VICTIMS;
import static org.casualtyreports.intake.format.NativeColumn.VICTIM_STATUS;
import static org.casualtyreports.intake.format.NativeColumn.VISIBILITY;
import static org.casualtyreports.intake.format.NativeColumn.WOMEN;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casualtyreports.claim.Actor;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Figure;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.claim.Precision;
import org.casualtyreports.claim.Scope;
import org.casualtyreports.claim.Statement;
import org.casualtyreports.claim.TargetState;
import org.casualtyreports.claim.VictimGroup;
import org.casualtyreports.claim.Visibility;
import org.casualtyreports.claim.When;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.names.Occasion;

/** Rows of claims to {@link Claim}s. */
final class ClaimRows {
  private static final String OUTCOMES = listed(Outcome.values());
  private static final String VICTIM_GROUPS = listed(VictimGroup.values());

  private static final Pattern PARTY_MISSING = Pattern.compile("^\\+|\\+$|\\+\\s*\\+");

  private final LookUps words;
  private final Figures figures = new Figures();
  private final IncidentRows incidents;
  private final UnknownNames unknownNames;
  private final Dataset.Builder into;

  ClaimRows(
      Context context, IncidentRows incidents, UnknownNames unknownNames, Dataset.Builder into) {
    this.words = new LookUps(context.names());
    this.incidents = incidents;
    this.unknownNames = unknownNames;
    this.into = into;
  }

  private static String listed(Object[] codes) {
    return Arrays.stream(codes).map(code -> "'" + code + "'").collect(Collectors.joining(", "));
  }

  /** Adds the claim of a row, or its problems. Incidents have been read before. */
  void add(Cells cells) {
    Visibility visibility = cells.visibility(VISIBILITY);
    String id = required(cells, CLAIM_ID, "an id of the claim");
    Optional<Scope> scope = Scopes.read(cells);
    TargetState targetState = targetState(cells);
    Occasion occasion = occasion(scope, targetState);
    Claimant claimant = claimant(cells, occasion);
    Actor actor = actor(cells, occasion);
    VictimGroup victims = victims(cells);
    Outcome outcome = outcome(cells);
    Figure figure = figures.figure(cells);
    Figure women = figures.ofWhom(cells, WOMEN);
    Figure children = figures.ofWhom(cells, CHILDREN);
    Statement statement = statement(cells);
    Visibility shown = shown(visibility, scope, cells);
    cells.reportTo(into, shown);
    if (cells.rejected() || scope.isEmpty()) {
      return;
    }
    Claim claim =
        new Claim(
            id,
            scope.get(),
            claimant,
            actor,
            cells.text(TARGET),
            targetState,
            victims,
            cells.text(VICTIM_STATUS),
            outcome,
            figure,
            cells.text(FIGURE),
            women,
            children,
            statement,
            cells.text(REVISES),
            visibility,
            cells.text(DOUBT),
            cells.text(NOTE),
            cells.allExtra(),
            cells.origin());
    unknownNames.note(claim, shown, cells);
    into.add(claim);
  }

  /**
   * What a piece of public claims on incidents says, in the order of its parts.
   *
   * @param cells of the piece alone
   * @return empty where there is something to say about the cells, or where what they say depends
   *     on others
   */
  Optional<Object[]> values(ClaimPiece piece, Cells cells) {
    if (dependsOnOthers(piece, cells)) {
      return Optional.empty();
    }
    Object[] values =
        switch (piece) {
          case CLAIMANT -> new Object[] {claimant(cells, Occasion.NOT_STATED)};
          case ACTOR -> new Object[] {actor(cells, Occasion.NOT_STATED)};
          case TARGET -> new Object[] {cells.text(TARGET)};
          case TARGET_STATE -> new Object[] {targetState(cells)};
          case VICTIMS -> new Object[] {victims(cells)};
          case VICTIM_STATUS -> new Object[] {cells.text(VICTIM_STATUS)};
          case OUTCOME -> new Object[] {outcome(cells)};
          case FIGURE -> new Object[] {figures.figure(cells), cells.text(FIGURE)};
          case WOMEN -> new Object[] {figures.ofWhom(cells, WOMEN)};
          case CHILDREN -> new Object[] {figures.ofWhom(cells, CHILDREN)};
          case STATEMENT -> new Object[] {statement(cells)};
          case REVISES -> new Object[] {cells.text(REVISES)};
          case VISIBILITY -> new Object[] {cells.visibility(VISIBILITY)};
          case DOUBT -> new Object[] {cells.text(DOUBT)};
          case NOTE -> new Object[] {cells.text(NOTE)};
        };
    return cells.isClean() ? Optional.of(values) : Optional.empty();
  }

  private boolean dependsOnOthers(ClaimPiece piece, Cells cells) {
    return switch (piece) {
      case CLAIMANT -> isBound(cells, CLAIMANT);
      case ACTOR -> isBound(cells, ACTOR);
      // A claim that is not public is told apart in whatever is said about it.
      case VISIBILITY ->
          cells.has(VISIBILITY)
              && Visibility.find(cells.text(VISIBILITY))
                  .filter(Visibility.PUBLIC::equals)
                  .isEmpty();
      default -> false;
    };
  }

  /** Whether a name means one thing here and another elsewhere, or is none. */
  private boolean isBound(Cells cells, NativeColumn column) {
    try {
      return !cells.unstated(column) && words.isBound(cells.text(column));
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  /** Whether cells say, without more to tell, that a claim is about an incident. */
  static boolean isOnIncident(Cells cells) {
    return Scopes.read(cells).stream().anyMatch(Scope.AtIncident.class::isInstance)
        && cells.isClean();
  }

  /** A claim is no more public than the incident that it is about. */
  private Visibility shown(Visibility own, Optional<Scope> scope, Cells cells) {
    boolean onPeriod = scope.isPresent() && scope.get() instanceof Scope.OverPeriod;
    return !onPeriod && incidents.confidential(cells.text(INCIDENT_ID)) ? Visibility.INTERNAL : own;
  }

  /** Where and when the names of a row were used: the incident's country, else the state hit. */
  private Occasion occasion(Optional<Scope> scope, TargetState targetState) {
    if (scope.isEmpty()) {
      return Occasion.in(targetState);
    }
    return switch (scope.get()) {
      case Scope.AtIncident at -> {
        Occasion stated = incidents.occasion(at.incidentId());
        yield stated.country().equals(TargetState.NOT_STATED)
            ? new Occasion(targetState, stated.when())
            : stated;
      }
      case Scope.OverPeriod period ->
          new Occasion(targetState, new When.Dated(period.from(), period.to(), Precision.DAY));
    };
  }

  private static String required(Cells cells, NativeColumn column, String what) {
    if (!cells.has(column)) {
      cells.reject(column, what);
      return "?";
    }
    return cells.text(column);
  }

  private Claimant claimant(Cells cells, Occasion occasion) {
    if (cells.unstated(CLAIMANT)) {
      cells.reject(
          CLAIMANT,
          "who states the figure",
          "where a report names nobody, the claimant is the report itself");
      return new Claimant("?");
    }
    return words.claimant(cells.text(CLAIMANT), occasion);
  }

  private Actor actor(Cells cells, Occasion occasion) {
    if (cells.unstated(ACTOR)) {
      return Actor.NOT_STATED;
    }
    String expected = "an actor: 'A', 'A + B', 'either A or B' or a blank";
    if (PARTY_MISSING.matcher(cells.text(ACTOR)).find()) {
      cells.reject(ACTOR, expected);
      return Actor.NOT_STATED;
    }
    try {
      return words.actor(cells.text(ACTOR), occasion);
    } catch (IllegalArgumentException e) {
      cells.reject(ACTOR, expected);
      return Actor.NOT_STATED;
    }
  }

  private TargetState targetState(Cells cells) {
    return cells.unstated(TARGET_STATE)
        ? TargetState.NOT_STATED
        : cells.orReject(
            TARGET_STATE,
            words.targetState(cells.text(TARGET_STATE)),
            "a state by its ISO code of two letters or its name, or a blank",
            () -> TargetState.NOT_STATED);
  }

  private VictimGroup victims(Cells cells) {
    return cells.unstated(VICTIMS)
        ? VictimGroup.NOT_STATED
        : cells.orReject(
            VICTIMS,
            words.victims(cells.text(VICTIMS)),
            "one of " + VICTIM_GROUPS + ", or a blank",
            () -> VictimGroup.NOT_STATED);
  }

  private Outcome outcome(Cells cells) {
    if (!cells.has(OUTCOME)) {
      cells.warn(
          OUTCOME,
          "one of " + OUTCOMES,
          "counted as 'not-stated', which is in no tally of the killed; fill in the column");
      return Outcome.NOT_STATED;
    }
    return cells.orReject(
        OUTCOME,
        words.outcome(cells.text(OUTCOME)).or(() -> Outcome.find(cells.word(OUTCOME))),
        "one of " + OUTCOMES,
        () -> Outcome.NOT_STATED);
  }

  private Statement statement(Cells cells) {
    Optional<LocalDate> day = CodedDates.day(cells, STATEMENT_DATE);
    return new Statement(
        day.map(Statement.Issued::on).orElse(Statement.Issued.UNDATED),
        cells.text(LANGUAGE),
        cells.text(SOURCE),
        cells.text(SOURCE_URL));
  }
}
