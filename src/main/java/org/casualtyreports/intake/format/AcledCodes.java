package org.casualtyreports.intake.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.casualtyreports.dataset.ClaimPart;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.IncidentPart;
import org.casualtyreports.intake.table.CodedRows;
import org.jspecify.annotations.Nullable;

/**
 * The events of a large table of ACLED by codes of what they say. An event on which there is
 * anything to say is read by {@link Acled} as a row.
 */
final class AcledCodes {
  private static final int DATE = 0;
  private static final int DOUBT = ClaimPart.DOUBT.ordinal();
  private static final byte[] PREFIX = Acled.INCIDENT_PREFIX.getBytes(StandardCharsets.US_ASCII);
  private static final byte[] SUFFIX = Acled.CLAIM_SUFFIX.getBytes(StandardCharsets.US_ASCII);

  private final CodedRows rows;
  private final Coding coding;
  private final Dataset.Builder into;
  private final CoveredMonths months;
  private final Pieces ofIncident;
  private final Pieces ofClaim;
  private final PieceCodes dates;
  private final int[] others;
  private final @Nullable Others[] othersOf;
  private final BitSet monthsOf = new BitSet();
  private final AcledDoubts doubts;
  private byte[] id = new byte[64];

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

    int[] others() {
      return source.others(Acled.USED);
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
          Arrays.stream(others()).boxed().toList());
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
    others = plan.others();
    othersOf = new @Nullable Others[rows.fillingCount()];
    doubts = AcledDoubts.of(rows, coding.source());
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
    int[] incidentCodes = new int[IncidentPart.values().length];
    incidentCodes[IncidentPart.FILE.ordinal()] = into.codeOf(IncidentPart.FILE, coding.fileName());
    ofIncident = new Pieces(incidentPieces, incidentCodes);
    int[] claimCodes = new int[ClaimPart.values().length];
    claimCodes[ClaimPart.FILE.ordinal()] = into.codeOf(ClaimPart.FILE, coding.fileName());
    ofClaim = new Pieces(claimPieces, claimCodes);
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
    boolean begun = false;
    for (int row = 0; row < rows.size(); row++) {
      if (!begun || !add(row)) {
        Dataset.Builder.Counts before = into.counts();
        coding.code(coding.row(row), event -> Acled.event(event, coding, months));
        // The first claim tells of a claimant that the catalogue does not know.
        begun |= into.counts().claims() > before.claims();
      }
    }
  }

  private boolean add(int row) {
    if (rows.isOdd(row) || !ofIncident.put(row) || !ofClaim.put(row)) {
      return false;
    }
    noteMonth(row);
    int length = id(row);
    int incident = into.numberOf(id, 0, length);
    into.addIncident(incident, ofIncident.codes(), rows.line(row), others(rows.filling(row)), row);
    System.arraycopy(SUFFIX, 0, id, length, SUFFIX.length);
    int[] claim = ofClaim.codes();
    int undoubted = claim[DOUBT];
    if (rows.mentions(row)) {
      claim[DOUBT] = into.codeOf(ClaimPart.DOUBT, doubts.of(row));
    }
    into.addClaim(id, 0, length + SUFFIX.length, incident, claim, rows.line(row));
    claim[DOUBT] = undoubted;
    return true;
  }

  private Others others(int filling) {
    Others known = othersOf[filling];
    if (known == null) {
      known = coding.source().later(rows.filled(filling), others);
      othersOf[filling] = known;
    }
    return known;
  }

  private void noteMonth(int row) {
    int date = dates.textCode(row);
    if (!monthsOf.get(date)) {
      monthsOf.set(date);
      coding.date(dates.texts(date).get(DATE)).ifPresent(months::add);
    }
  }

  /** Writes the id of the incident of a row, and gives its length. */
  private int id(int row) {
    int from = rows.idStart(0, row);
    int length = PREFIX.length + rows.idEnd(0, row) - from;
    if (length + SUFFIX.length > id.length) {
      id = new byte[2 * (length + SUFFIX.length)];
    }
    System.arraycopy(PREFIX, 0, id, 0, PREFIX.length);
    System.arraycopy(rows.idBytes(0), from, id, PREFIX.length, length - PREFIX.length);
    return length;
  }
}
