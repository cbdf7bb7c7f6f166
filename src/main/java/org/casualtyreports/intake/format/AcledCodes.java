package org.casualtyreports.intake.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
      List<CodedRows.Search> searches = new ArrayList<>();
      int figure = group(columns(ClaimPiece.FIGURE));
      addSearch("notes", figure, AcledNotes::telling, searches);
      for (String actor : AcledNotes.ACTORS) {
        addSearch(actor, figure, any -> AcledNotes.TELLING_OF_ACTORS, searches);
      }
      return new CodedRows.Wanted(
          groups.all(),
          List.of(source.position("event_id_cnty")),
          searches,
          Arrays.stream(source.others(Acled.USED)).boxed().toList());
    }

    private void addSearch(
        String column,
        int group,
        Function<String, List<String>> words,
        List<CodedRows.Search> searches) {
      if (source.has(column)) {
        searches.add(new CodedRows.Search(source.position(column), group, words));
      }
    }
  }

  AcledCodes(CodedRows rows, Coding coding, CoveredMonths months) {
    this.rows = rows;
    this.coding = coding;
    this.months = months;
    into = coding.into();
    Plan plan = new Plan(coding.source());
    List<PieceCodes> incidentPieces = new ArrayList<>();
    for (IncidentPiece piece : IncidentPiece.values()) {
      List<String> columns = Plan.columns(piece);
      List<Integer> places = plan.places(columns);
      incidentPieces.add(
          new PieceCodes(
              rows,
              plan.group(columns),
              piece.parts().stream().mapToInt(IncidentPart::ordinal).toArray(),
              texts -> codes(piece, coding.rowOf(places, texts))));
    }
    List<PieceCodes> claimPieces = new ArrayList<>();
    for (ClaimPiece piece : ClaimPiece.values()) {
      List<String> columns = Plan.columns(piece);
      List<Integer> places = plan.places(columns);
      claimPieces.add(
          new PieceCodes(
              rows,
              plan.group(columns),
              piece.parts().stream().mapToInt(ClaimPart::ordinal).toArray(),
              texts -> codes(piece, coding.rowOf(places, texts))));
    }
    dates = incidentPieces.get(IncidentPiece.WHEN.ordinal());
    ofIncident = new Pieces(incidentPieces);
    ofClaim = new Pieces(claimPieces);
  }

  private Optional<int[]> codes(IncidentPiece piece, SourceRow row) {
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
    return row.rejected() ? Optional.empty() : coding.incidents().codes(piece, cells);
  }

  private Optional<int[]> codes(ClaimPiece piece, SourceRow row) {
    Cells cells = Acled.claim("an incident", row, coding);
    return row.rejected() ? Optional.empty() : coding.claims().codes(piece, cells);
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
    private final IdColumn incidentIds = rows.ids(0).between(Acled.INCIDENT_PREFIX, "");
    private final IdColumn claimIds =
        rows.ids(0).between(Acled.INCIDENT_PREFIX, Acled.CLAIM_SUFFIX);
    private final int[] numbers = new int[rows.size()];
    private final LaterColumn others;
    private final BitSet dateTexts = new BitSet();

    Adding() {
      int[] columns = coding.source().others(Acled.USED);
      List<Others> kinds =
          IntStream.range(0, rows.fillingCount())
              .mapToObj(filling -> coding.source().later(rows.filled(filling), columns))
              .toList();
      others = new LaterColumn(rows.fillings(), kinds);
      int doubt = ClaimPart.DOUBT.ordinal();
      claims.set(
          doubt,
          AcledDoubts.of(rows, coding.source())
              .codes(claims.get(doubt), text -> into.codeOf(ClaimPart.DOUBT, text)));
    }

    void add(TableRun run) {
      into.number(incidentIds, run, numbers);
      into.addIncidents(run, incidents, numbers, others);
      into.addClaims(run, claims, numbers, claimIds);
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
