package org.casualtyreports.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Reading;
import org.casualtyreports.claim.Scope;
import org.casualtyreports.claim.Statement;
import org.casualtyreports.dataset.AsOf;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.edition.ClaimChange;
import org.casualtyreports.edition.EditionChanges;
import org.casualtyreports.edition.TallyChange;
import org.casualtyreports.tally.Change;
import org.casualtyreports.tally.Dimension;
import org.casualtyreports.tally.Selection;
import org.casualtyreports.tally.TallyRow;

/** Changes between two editions as results. */
public final class EditionResults {
  /** Columns of the table, also where it has no row. */
  private static final String CLAIMS =
      """
      change claimant claimId replaces incidentId periodFrom periodTo actor targetState
      victims outcome statementDate standing field before now lowerBefore upperBefore
      lowerNow upperNow
      """;

  /** Columns of the table, also where it has no row. */
  private static final String TALLIES =
      """
      scope month attribution periodFrom periodTo monthStateBefore incidentsBefore
      claimsBefore unstatedBefore openClaimsBefore lowerBefore upperBefore monthStateNow
      incidentsNow claimsNow unstatedNow openClaimsNow lowerNow upperNow direction
      differenceLower differenceUpper reason
      """;

  private EditionResults() {}

  /** The tables of the result. */
  public enum Part {
    CLAIMS,
    TALLIES
  }

  /**
   * The result of {@code diff}: {@code claims}, one row for each cell that changed, and {@code
   * tallies}, one row for each row of the tallies that reads differently.
   *
   * @param parts the tables wanted
   */
  public static Result diff(Dataset before, Dataset now, EditionChanges changes, Set<Part> parts) {
    Datum.Fields fields =
        Datum.fields()
            .with(
                "editions",
                Datum.fields()
                    .with("before", edition(changes.before(), changes.undatedBefore()))
                    .with("now", edition(changes.now(), changes.undatedNow())))
            .with("changes", counts(changes));
    if (parts.contains(Part.CLAIMS)) {
      List<Datum> rows = new ArrayList<>();
      changes.claims().forEach(change -> rows.addAll(rows(change, changes)));
      fields = fields.with("claims", Datum.Items.table(CLAIMS, rows));
    }
    if (parts.contains(Part.TALLIES)) {
      fields =
          fields.with(
              "tallies",
              Datum.Items.table(
                  TallyResults.keyColumns(changes.grouping().by()) + " " + TALLIES,
                  changes.tallies().stream()
                      .<Datum>map(change -> row(change, changes.grouping().by()))
                      .toList()));
    }
    return Result.of("diff/1", before, now, fields);
  }

  private static Datum.Fields edition(Selection selection, int undated) {
    return Datum.fields()
        .with("asOf", asOf(selection.asOf()))
        .with("words", selection.reading().words().code())
        .with("undatedLeftOut", undated);
  }

  /** Null: every statement, or every dated one where the other edition is of a day. */
  private static Datum asOf(AsOf asOf) {
    return asOf instanceof AsOf.Day of && !of.day().equals(java.time.LocalDate.MAX)
        ? Datum.of(of.day().toString())
        : Datum.NOTHING;
  }

  private static Datum.Fields counts(EditionChanges changes) {
    Datum.Fields counts = Datum.fields();
    for (ClaimChange.Kind kind : ClaimChange.Kind.values()) {
      counts = counts.with(kind.code(), changes.count(kind));
    }
    return counts.with("tallies", changes.tallies().size());
  }

  private static List<Datum> rows(ClaimChange change, EditionChanges changes) {
    Reading was = changes.before().reading();
    Reading is = changes.now().reading();
    return switch (change) {
      case ClaimChange.Added added ->
          List.of(figures(about(added, Datum.NOTHING), Side.NONE, new Side(added.claim(), is)));
      case ClaimChange.Removed removed ->
          List.of(
              figures(about(removed, Datum.NOTHING), new Side(removed.claim(), was), Side.NONE));
      case ClaimChange.Revised revised -> replacing(revised, revised.replaced(), was, is);
      case ClaimChange.Withdrawn withdrawn -> replacing(withdrawn, withdrawn.takenBack(), was, is);
      case ClaimChange.Corrected corrected ->
          corrected.corrections().stream()
              .<Datum>map(correction -> row(corrected, correction, was, is))
              .toList();
    };
  }

  /** One row for each claim replaced; one row where there is none. */
  private static List<Datum> replacing(
      ClaimChange change, List<Claim> replaced, Reading was, Reading is) {
    Side now = new Side(change.claim(), is);
    return replaced.isEmpty()
        ? List.of(figures(about(change, Datum.NOTHING), Side.NONE, now))
        : replaced.stream()
            .<Datum>map(
                older -> figures(about(change, Datum.of(older.id())), new Side(older, was), now))
            .toList();
  }

  private static Datum row(
      ClaimChange.Corrected corrected, ClaimChange.Correction correction, Reading was, Reading is) {
    boolean figure = correction.field().equals("figure");
    return cell(
        about(corrected, Datum.NOTHING),
        correction.field(),
        Datum.of(words(correction.before())),
        Datum.of(words(correction.now())),
        figure ? corrected.before().figure().bounds(was) : Optional.empty(),
        figure ? corrected.claim().figure().bounds(is) : Optional.empty());
  }

  /** The figure of a claim in one of the editions, or none where that edition lacks the claim. */
  private record Side(Datum words, Optional<Bounds> bounds) {
    static final Side NONE = new Side(Datum.NOTHING, Optional.empty());

    Side(Claim claim, Reading reading) {
      this(Datum.of(EditionResults.words(claim.figureAsWorded())), claim.figure().bounds(reading));
    }
  }

  private static Datum figures(Datum.Fields about, Side before, Side now) {
    return cell(about, "figure", before.words(), now.words(), before.bounds(), now.bounds());
  }

  private static Datum cell(
      Datum.Fields about,
      String field,
      Datum before,
      Datum now,
      Optional<Bounds> boundsBefore,
      Optional<Bounds> boundsNow) {
    return about
        .with("field", field)
        .with("before", before)
        .with("now", now)
        .with("lowerBefore", TallyResults.lower(boundsBefore))
        .with("upperBefore", TallyResults.upper(boundsBefore))
        .with("lowerNow", TallyResults.lower(boundsNow))
        .with("upperNow", TallyResults.upper(boundsNow));
  }

  private static String words(String text) {
    return text.isEmpty() ? "not-stated" : text;
  }

  private static Datum.Fields about(ClaimChange change, Datum replaces) {
    Claim claim = change.claim();
    Datum.Fields fields =
        Datum.fields()
            .with("change", change.kind().code())
            .with("claimant", claim.claimant().name())
            .with("claimId", claim.id())
            .with("replaces", replaces);
    return scope(claim.scope(), fields)
        .with("actor", words(claim.actor().key()))
        .with("targetState", words(claim.targetState().code()))
        .with("victims", claim.victims().code())
        .with("outcome", claim.outcome().code())
        .with(
            "statementDate",
            switch (claim.statement().issued()) {
              case Statement.Issued.On on -> Datum.of(on.day().toString());
              case Statement.Issued.Undated undated -> Datum.of("not-stated");
            })
        .with("standing", change.standing().code());
  }

  private static Datum.Fields scope(Scope scope, Datum.Fields fields) {
    return switch (scope) {
      case Scope.AtIncident at ->
          fields
              .with("incidentId", at.incidentId())
              .with("periodFrom", Datum.NOTHING)
              .with("periodTo", Datum.NOTHING);
      case Scope.OverPeriod period ->
          fields
              .with("incidentId", Datum.NOTHING)
              .with("periodFrom", period.from().toString())
              .with("periodTo", period.to().toString());
    };
  }

  private static Datum row(TallyChange change, Set<Dimension> by) {
    TallyRow row = change.row();
    Datum.Fields fields = TallyResults.row(row.key(), by).with("scope", row.subject().scope());
    fields = TallyResults.period(row.subject(), TallyResults.slot(row.slot(), fields));
    fields = printed("Before", change.before(), fields);
    fields = printed("Now", change.now(), fields);
    return switch (change.movement()) {
      case TallyChange.Movement.By moved -> movement(moved.change(), fields);
      case TallyChange.Movement.NotComparable none ->
          fields
              .with("direction", Datum.NOTHING)
              .with("differenceLower", Datum.NOTHING)
              .with("differenceUpper", Datum.NOTHING)
              .with("reason", none.why().code());
    };
  }

  private static Datum.Fields movement(Change change, Datum.Fields fields) {
    return fields
        .with("direction", change.direction().name().toLowerCase(Locale.ROOT))
        .with("differenceLower", Datum.of(change.differenceLower()))
        .with("differenceUpper", Datum.of(change.differenceUpper()))
        .with("reason", Datum.NOTHING);
  }

  private static Datum.Fields printed(
      String edition, TallyChange.Printed printed, Datum.Fields fields) {
    return switch (printed) {
      case TallyChange.Printed.InRow in ->
          fields
              .with("monthState" + edition, TallyResults.state(in.row()))
              .with("incidents" + edition, in.row().incidents())
              .with("claims" + edition, in.row().sum().claims())
              .with("unstated" + edition, in.row().sum().unstated())
              .with("openClaims" + edition, in.row().sum().openClaims())
              .with("lower" + edition, TallyResults.lower(in.bounds()))
              .with("upper" + edition, TallyResults.upper(in.bounds()));
      case TallyChange.Printed.NoRow none ->
          fields
              .with("monthState" + edition, Datum.NOTHING)
              .with("incidents" + edition, Datum.NOTHING)
              .with("claims" + edition, Datum.NOTHING)
              .with("unstated" + edition, Datum.NOTHING)
              .with("openClaims" + edition, Datum.NOTHING)
              .with("lower" + edition, Datum.NOTHING)
              .with("upper" + edition, Datum.NOTHING);
    };
  }
}
