package org.casualtyreports.intake.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;
import org.casualtyreports.dataset.ClaimPart;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.IdColumn;
import org.casualtyreports.dataset.IncidentPart;
import org.casualtyreports.dataset.LaterColumn;
import org.casualtyreports.dataset.PartCodes;
import org.casualtyreports.dataset.TableRun;
import org.casualtyreports.intake.table.CodedRows;

/**
 * The events of a large table of ACLED by codes of what they say. An event on which there is
 * anything to say is read by {@link Acled} as a row.
 */
final class AcledCodes {
  private static final int DATE = 0;

  private final CodedRows rows;
  private final Coding coding;
  private final Dataset.Builder into;
  private final CoveredMonths months;
  private final Pieces ofIncident;
  private final Pieces ofClaim;
  private final PieceCodes dates;

  /** Of ids, by row. */
  private final int[] incidentNumbers;

  private final int[] claimNumbers;

  /** The columns that each piece depends on. */
  static final class Plan {
    private final SourceTable source;
    private final ColumnGroups groups = new ColumnGroups();

    Plan(SourceTable source) {
      this.source = source;
      for (IncidentPiece piece : IncidentPiece.values()) {
        groups.add(places(columns(piece)));
      }
      for (ClaimPiece piece : ClaimPiece.values()) {
        groups.add(places(columns(piece)));
      }
    }

    private static List<String> columns(IncidentPiece piece) {
      return switch (piece) {
        case WHEN -> List.of("event_date", "time_precision");
        case PLACE ->
            List.of("country", "iso3", "admin1", "admin2", "location", "latitude", "longitude");
        case EVENT_TYPE -> List.of("event_type", "sub_event_type");
        case VISIBILITY, NOTE -> List.of();
      };
    }

    private static List<String> columns(ClaimPiece piece) {
      return switch (piece) {
        case TARGET_STATE -> List.of("country", "iso3");
        case FIGURE -> List.of("fatalities");
        case STATEMENT -> List.of("source");
        default -> List.of();
      };
    }

    private List<Integer> places(List<String> columns) {
      return columns.stream().map(source::position).filter(place -> place >= 0).toList();
    }

    int group(List<String> columns) {
      return groups.add(places(columns));
    }

    CodedRows.Wanted wanted() {
      return new CodedRows.Wanted(
          groups.all(),
          List.of(source.position("event_id_cnty")),
          Arrays.stream(source.others(Acled.USED)).boxed().toList());
    }
  }

  AcledCodes(CodedRows rows, Coding coding, CoveredMonths months) {
    this.rows = rows;
    this.coding = coding;
    this.months = months;
    into = coding.into();
    incidentNumbers = new int[rows.size()];
    claimNumbers = new int[rows.size()];
    Plan plan = new Plan(coding.source());
    List<PieceCodes> incidentPieces = new ArrayList<>();
    for (IncidentPiece piece : IncidentPiece.values()) {
      List<String> columns = Plan.columns(piece);
      List<Integer> places = plan.places(columns);
      incidentPieces.add(
          PieceCodes.of(
              piece,
              rows,
              plan.group(columns),
              texts -> values(piece, coding.rowOf(places, texts)),
              into));
    }
    List<PieceCodes> claimPieces = new ArrayList<>();
    for (ClaimPiece piece : ClaimPiece.values()) {
      List<String> columns = Plan.columns(piece);
      List<Integer> places = plan.places(columns);
      claimPieces.add(
          PieceCodes.of(
              piece,
              rows,
              plan.group(columns),
              texts -> values(piece, coding.rowOf(places, texts)),
              into));
    }
    dates = incidentPieces.get(IncidentPiece.WHEN.ordinal());
    ofIncident = new Pieces(incidentPieces);
    ofClaim = new Pieces(claimPieces);
  }

  private Optional<Object[]> values(IncidentPiece piece, SourceRow row) {
    if (piece == IncidentPiece.WHEN && !row.has("event_date")) {
      return Optional.empty();
    }
    Cells cells = coding.cells(row);
    switch (piece) {
      case WHEN -> Acled.when(row, coding, cells);
      case PLACE -> Acled.place(row, coding, cells);
      case EVENT_TYPE -> Acled.eventType(row, cells);
      case VISIBILITY, NOTE -> {}
    }
    return row.rejected() ? Optional.empty() : coding.incidents().values(piece, cells);
  }

  private Optional<Object[]> values(ClaimPiece piece, SourceRow row) {
    Cells cells = Acled.claim("an incident", row, coding);
    return row.rejected() ? Optional.empty() : coding.claims().values(piece, cells);
  }

  /** Adds all events. */
  void read() {
    into.expectIncidents(rows.size());
    into.expectClaims(rows.size());
    int row = 0;
    // The first claim tells of a claimant that the catalogue does not know.
    while (row < rows.size() && into.counts().claims() == 0) {
      readWhole(row++);
    }
    TableRun sure = rows.sureIds();
    IdColumn ids = rows.ids(0).between(Acled.INCIDENT_PREFIX, "");
    ForkJoinTask<?> incidents =
        ForkJoinPool.commonPool().submit(() -> into.numberIncidents(ids, sure, incidentNumbers));
    IdColumn ofClaims = rows.ids(0).between(Acled.INCIDENT_PREFIX, Acled.CLAIM_SUFFIX);
    ForkJoinTask<?> claims =
        ForkJoinPool.commonPool().submit(() -> into.numberClaims(ofClaims, sure, claimNumbers));
    ofIncident.read();
    ofClaim.read();
    // Whichever was not begun meanwhile is done by this thread.
    claims.join();
    incidents.join();
    PendingRows pending = new PendingRows(rows);
    Adding adding = new Adding();
    for (; row < rows.size(); row++) {
      if (!rows.isOdd(row) && ofIncident.isUsable(row) && ofClaim.isUsable(row)) {
        pending.add(row);
      } else {
        pending.flush(adding::add);
        readWhole(row);
      }
    }
    pending.flush(adding::add);
    adding.noteMonths();
  }

  private void readWhole(int row) {
    coding.code(coding.row(row), event -> Acled.event(event, coding, months));
  }

  /** Adds events by codes, many at once. */
  private final class Adding {
    private final List<PartCodes> incidents =
        ofIncident.codes(
            IncidentPart.values().length,
            IncidentPart.FILE.ordinal(),
            into.codeOf(IncidentPart.FILE, coding.fileName()));
    private final List<PartCodes> claims =
        ofClaim.codes(
            ClaimPart.values().length,
            ClaimPart.FILE.ordinal(),
            into.codeOf(ClaimPart.FILE, coding.fileName()));
    private final LaterColumn others;
    private final AcledDoubts doubts = new AcledDoubts(coding.source());
    private final BitSet dateTexts = new BitSet();

    Adding() {
      int[] columns = coding.source().others(Acled.USED);
      List<Others> kinds =
          IntStream.range(0, rows.fillingCount())
              .mapToObj(filling -> coding.source().later(rows.filled(filling), columns))
              .toList();
      others = new LaterColumn(rows.fillings(), kinds);
    }

    void add(TableRun run) {
      into.addIncidents(run, incidents, incidentNumbers, others);
      into.addClaims(run, claims, incidentNumbers, claimNumbers);
      into.readDoubts(run, doubts);
      for (int i = run.from(); i < run.to(); i++) {
        dateTexts.set(dates.textCode(run.rows()[i]));
      }
    }

    void noteMonths() {
      dateTexts.stream()
          .forEach(text -> coding.date(dates.texts(text).get(DATE)).ifPresent(months::add));
    }
  }
}
