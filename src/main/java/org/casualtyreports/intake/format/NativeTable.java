package org.casualtyreports.intake.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.casualtyreports.claim.Origin;
import org.casualtyreports.dataset.ClaimPart;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.IncidentPart;
import org.casualtyreports.dataset.LaterColumn;
import org.casualtyreports.dataset.PartCodes;
import org.casualtyreports.dataset.TableRun;
import org.casualtyreports.intake.table.CodedRows;
import org.casualtyreports.intake.table.TextTable;

/**
 * The rows of a table of the native format.
 *
 * <p>Of a large table, rows on which there is nothing to say are added by codes of what they say.
 * All others, and those of small tables, are read as {@link Cells}.
 */
final class NativeTable {
  /** What the rows of a table describe. */
  enum Kind {
    INCIDENTS(NativeColumn.OF_INCIDENTS),
    CLAIMS(NativeColumn.OF_CLAIMS),
    FLAT(NativeColumn.OF_FLAT);

    private final Set<NativeColumn> known;

    Kind(Set<NativeColumn> known) {
      this.known = known;
    }
  }

  /** What a claim is about, with the id of its incident. */
  static final List<NativeColumn> SCOPE =
      List.of(
          NativeColumn.SCOPE,
          NativeColumn.PERIOD_FROM,
          NativeColumn.PERIOD_TO,
          NativeColumn.INCLUDES,
          NativeColumn.STATED_INCIDENTS);

  private final TextTable table;
  private final Columns columns;
  private final TableDates dates;
  private final IncidentRows incidents;
  private final ClaimRows claims;
  private final Dataset.Builder into;
  private final Optional<Coded> coded;

  NativeTable(
      TextTable table,
      Kind kind,
      Context context,
      IncidentRows incidents,
      ClaimRows claims,
      Dataset.Builder into) {
    this.table = table;
    this.incidents = incidents;
    this.claims = claims;
    this.into = into;
    columns = Columns.of(table, kind.known);
    Plan plan = new Plan(columns, kind);
    Optional<CodedRows> rows = plan.wanted().flatMap(wanted -> CodedRows.of(table, wanted));
    dates = TableDates.of(table, columns, rows, context.dates(), into);
    coded = rows.map(found -> new Coded(found, plan));
    if (coded.isPresent() && kind == Kind.INCIDENTS) {
      into.expectIncidents(size());
    } else if (coded.isPresent()) {
      into.expectClaims(size());
    }
  }

  /** What is wanted of such a table as codes. */
  static Optional<CodedRows.Wanted> wanted(TextTable table, Kind kind) {
    return new Plan(Columns.of(table, kind.known), kind).wanted();
  }

  int size() {
    return table.rows().size();
  }

  Cells cells(int row) {
    return Cells.of(columns, dates, table.file().name(), table.rows().get(row));
  }

  /** Adds the incident of a row of a table of incidents. */
  void addIncident(int row) {
    if (coded.isEmpty() || !coded.get().addIncident(row)) {
      flush();
      incidents.add(cells(row));
    }
  }

  /** Adds the claim of a row of a table of claims. */
  void addClaim(int row) {
    if (coded.isEmpty() || !coded.get().addClaim(row)) {
      addClaim(row, cells(row));
    }
  }

  /** The same where the row had to be read. */
  void addClaim(int row, Cells cells) {
    flush();
    Dataset.Builder.Counts before = into.counts();
    claims.add(cells);
    if (coded.isPresent()
        && into.counts().claims() > before.claims()
        && into.counts().problems() == before.problems()
        && !cells.has(NativeColumn.VISIBILITY)
        && !incidents.confidential(cells.text(NativeColumn.INCIDENT_ID))) {
      coded.get().introduce(row);
    }
  }

  /** Adds the claim of a row by codes; false where the row has to be read. */
  boolean addCodedClaim(int row) {
    return coded.isPresent() && coded.get().addClaim(row);
  }

  /** Whether a row of a flat table holds, for certain, a claim on an incident and its incident. */
  boolean isCodedClaim(int row) {
    return coded.isPresent() && coded.get().isClaimOnIncident(row);
  }

  /** The number of the incident of a coded row. */
  int incidentNumber(int row) {
    return coded.orElseThrow().incidentNumber(row);
  }

  /** Whether two coded rows say the same of their incident. */
  boolean sameIncidentIn(int one, int other) {
    return coded.orElseThrow().sameIncidentIn(one, other);
  }

  /** Adds the incident that a row of a flat table describes by codes; false where it cannot. */
  boolean addCodedIncident(int row) {
    return coded.orElseThrow().addIncident(row);
  }

  /** Adds the rows that were to be added by codes, before one that is not, and at the end. */
  void flush() {
    coded.ifPresent(Coded::flush);
  }

  /** Which columns are wanted as codes, and for what. */
  private static final class Plan {
    private final ColumnGroups groups = new ColumnGroups();
    private final Columns columns;
    private final Map<ClaimPiece, Integer> claim = new EnumMap<>(ClaimPiece.class);
    private final Map<IncidentPiece, Integer> incident = new EnumMap<>(IncidentPiece.class);
    private final Kind kind;
    private final int scope;

    Plan(Columns columns, Kind kind) {
      this.columns = columns;
      this.kind = kind;
      if (kind != Kind.INCIDENTS) {
        for (ClaimPiece piece : ClaimPiece.values()) {
          claim.put(piece, add(piece.columns()));
        }
      }
      if (kind != Kind.CLAIMS) {
        for (IncidentPiece piece : IncidentPiece.values()) {
          incident.put(piece, add(columnsOf(piece)));
        }
      }
      scope = add(SCOPE);
    }

    private int add(List<NativeColumn> wanted) {
      return groups.add(wanted.stream().map(columns::position).toList());
    }

    /** In a flat table, note and visibility are the claim's. */
    List<NativeColumn> columnsOf(IncidentPiece piece) {
      if (kind == Kind.FLAT && piece == IncidentPiece.NOTE) {
        return List.of(NativeColumn.INCIDENT_NOTE);
      }
      if (kind == Kind.FLAT && piece == IncidentPiece.VISIBILITY) {
        return List.of(NativeColumn.INCIDENT_VISIBILITY);
      }
      return piece.columns();
    }

    List<NativeColumn> present(List<NativeColumn> of) {
      return of.stream().filter(columns::has).toList();
    }

    /** Empty where there are more unknown columns than can be asked for. */
    Optional<CodedRows.Wanted> wanted() {
      if (columns.extras().size() > Long.SIZE) {
        return Optional.empty();
      }
      List<Integer> ids = new ArrayList<>();
      ids.add(columns.position(NativeColumn.INCIDENT_ID));
      if (kind != Kind.INCIDENTS) {
        ids.add(columns.position(NativeColumn.CLAIM_ID));
      }
      return Optional.of(
          new CodedRows.Wanted(
              groups.all(),
              ids.stream().filter(id -> id >= 0).toList(),
              columns.extras().stream().map(Columns.Extra::position).toList()));
    }
  }

  /** The rows as codes. */
  private final class Coded {
    private static final int INCIDENT_ID = 0;
    private static final int CLAIM_ID = 1;

    private final CodedRows rows;
    private final boolean withIds;
    private final boolean withClaims;
    private final Pieces ofClaim;
    private final Pieces ofIncident;
    private final List<PieceCodes> named = new ArrayList<>();

    /** Those that make a row a public claim on an incident. */
    private final Pieces making;

    private final PendingRows pendingIncidents;
    private final PendingRows pendingClaims;

    /** Of the ids of incidents, by row, where the row is not odd. */
    private final int[] incidentNumbers;

    private final int[] claimNumbers;
    private boolean prepared;

    private final BitSet plain = new BitSet();

    /** Plain rows that hold, for certain, a public claim on an incident. */
    private final BitSet onIncident = new BitSet();

    Coded(CodedRows rows, Plan plan) {
      this.rows = rows;
      withClaims = plan.kind != Kind.INCIDENTS;
      withIds =
          columns.has(NativeColumn.INCIDENT_ID)
              && (!withClaims || columns.has(NativeColumn.CLAIM_ID));
      List<PieceCodes> claimPieces = new ArrayList<>();
      List<PieceCodes> makingPieces = new ArrayList<>();
      plan.claim.forEach(
          (piece, group) -> {
            List<NativeColumn> present = plan.present(piece.columns());
            PieceCodes codes =
                PieceCodes.of(
                    piece,
                    rows,
                    group,
                    texts -> claims.values(piece, cells(present, present, texts)),
                    into);
            claimPieces.add(codes);
            if (piece == ClaimPiece.CLAIMANT || piece == ClaimPiece.ACTOR) {
              named.add(codes);
            }
            if (piece == ClaimPiece.CLAIMANT || piece == ClaimPiece.VISIBILITY) {
              makingPieces.add(codes);
            }
          });
      List<PieceCodes> incidentPieces = new ArrayList<>();
      plan.incident.forEach(
          (piece, group) -> {
            List<NativeColumn> present = plan.present(plan.columnsOf(piece));
            // A flat table's column of an incident's note, say, stands for the incident's note.
            List<NativeColumn> as =
                plan.columnsOf(piece).equals(piece.columns()) ? present : piece.columns();
            incidentPieces.add(
                PieceCodes.of(
                    piece,
                    rows,
                    group,
                    texts -> incidents.values(piece, cells(present, as, texts)),
                    into));
          });
      makingPieces.add(PieceCodes.ofNothing(rows, plan.scope, texts -> scope(plan, texts)));
      ofClaim = new Pieces(claimPieces);
      making = new Pieces(makingPieces);
      ofIncident = new Pieces(incidentPieces);
      pendingIncidents = new PendingRows(rows);
      pendingClaims = new PendingRows(rows);
      incidentNumbers = new int[rows.size()];
      claimNumbers = new int[withClaims ? rows.size() : 0];
    }

    private Cells cells(List<NativeColumn> present, List<NativeColumn> as, List<String> texts) {
      Cells cells = Cells.empty(columns, dates, new Origin(table.file().name(), 1));
      for (int i = 0; i < present.size(); i++) {
        cells.set(as.get(i), texts.get(i));
      }
      return cells;
    }

    private Optional<Object[]> scope(Plan plan, List<String> texts) {
      List<NativeColumn> present = plan.present(SCOPE);
      Cells cells = cells(present, present, texts);
      cells.set(NativeColumn.INCIDENT_ID, "an incident");
      return ClaimRows.isOnIncident(cells) ? Optional.of(new Object[0]) : Optional.empty();
    }

    /** The rows without an odd id or a cell in an unknown column. */
    private BitSet plainRows() {
      BitSet found = new BitSet(rows.size());
      int[] fillings = rows.fillings();
      for (int row = 0; withIds && row < fillings.length; row++) {
        if (!rows.isOdd(row) && rows.filled(fillings[row]) == 0) {
          found.set(row);
        }
      }
      return found;
    }

    boolean isClaimOnIncident(int row) {
      prepare();
      return onIncident.get(row);
    }

    int incidentNumber(int row) {
      prepare();
      return incidentNumbers[row];
    }

    /** Numbers the ids, and reads all texts. */
    private void prepare() {
      if (!prepared) {
        TableRun sure = rows.sureIds();
        ForkJoinTask<?> ofIncidents = ForkJoinPool.commonPool().submit(() -> numberIncidents(sure));
        ForkJoinTask<?> ofClaims = ForkJoinPool.commonPool().submit(() -> numberClaims(sure));
        making.read();
        ofIncident.read();
        ofClaim.read();
        plain.or(plainRows());
        onIncident.or(plain);
        making.removeUnusable(onIncident);
        // Whichever was not begun meanwhile is done by this thread.
        ofClaims.join();
        ofIncidents.join();
        prepared = true;
      }
    }

    private void numberIncidents(TableRun sure) {
      if (withIds) {
        into.numberIncidents(rows.ids(INCIDENT_ID), sure, incidentNumbers);
      }
    }

    private void numberClaims(TableRun sure) {
      if (withIds && withClaims) {
        into.numberClaims(rows.ids(CLAIM_ID), sure, claimNumbers);
      }
    }

    boolean sameIncidentIn(int one, int other) {
      return ofIncident.sameIn(one, other);
    }

    boolean addIncident(int row) {
      prepare();
      if (!plain.get(row) || !ofIncident.isUsable(row)) {
        return false;
      }
      pendingIncidents.add(row);
      return true;
    }

    boolean addClaim(int row) {
      if (!isClaimOnIncident(row) || !ofClaim.isUsable(row)) {
        return false;
      }
      for (PieceCodes piece : named) {
        if (!piece.isIntroduced(row)) {
          return false;
        }
      }
      pendingClaims.add(row);
      return true;
    }

    void flush() {
      pendingIncidents.flush(
          run -> into.addIncidents(run, incidentCodes(), incidentNumbers, LaterColumn.NONE));
      pendingClaims.flush(run -> into.addClaims(run, claimCodes(), incidentNumbers, claimNumbers));
    }

    private List<PartCodes> incidentCodes() {
      int file = into.codeOf(IncidentPart.FILE, table.file().name());
      return ofIncident.codes(IncidentPart.values().length, IncidentPart.FILE.ordinal(), file);
    }

    private List<PartCodes> claimCodes() {
      int file = into.codeOf(ClaimPart.FILE, table.file().name());
      return ofClaim.codes(ClaimPart.values().length, ClaimPart.FILE.ordinal(), file);
    }

    void introduce(int row) {
      named.forEach(piece -> piece.introduce(row));
    }
  }
}
