package org.casualtyreports.intake.format;

import static org.casualtyreports.intake.format.NativeColumn.INCIDENT_ID;
import static org.casualtyreports.intake.format.NativeColumn.INCIDENT_NOTE;
import static org.casualtyreports.intake.format.NativeColumn.INCIDENT_VISIBILITY;
import static org.casualtyreports.intake.format.NativeColumn.NOTE;
import static org.casualtyreports.intake.format.NativeColumn.OF_INCIDENT_ALONE;
import static org.casualtyreports.intake.format.NativeColumn.VISIBILITY;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.casualtyreports.claim.Visibility;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.Problem;

/**
 * The incidents that the rows of flat files describe.
 *
 * <p>The rows of one incident must agree: a cell may be left blank on some of them, but where it is
 * filled in it says the same. Rows that disagree reject the incident, and with it its claims: no
 * order of rows decides which of them is right. An incident is public only where its public rows
 * alone say all that is said of it.
 */
final class FlatIncidents {
  private static final int NO_ROW = -1;

  private final List<NativeTable> tables;
  private final IncidentRows incidents;
  private final Dataset.Builder into;

  /** Numbers of incidents, in the order in which they come. */
  private final IntArrayList found = new IntArrayList();

  /** By number of an incident. */
  private final IntArrayList lastRow = new IntArrayList();

  private final IntArrayList previousRow;
  private final BitSet withClaim = new BitSet();
  private final BitSet coded = new BitSet();

  /**
   * @param tables of which the rows are added one after another
   */
  FlatIncidents(List<NativeTable> tables, IncidentRows incidents, Dataset.Builder into) {
    this.tables = tables;
    this.incidents = incidents;
    this.into = into;
    previousRow = new IntArrayList(tables.stream().mapToInt(NativeTable::size).sum());
  }

  /** What a row holds beside its incident. */
  enum Kind {
    WITH_CLAIM,
    INCIDENT_ONLY
  }

  private record Row(Cells cells, Kind kind) {
    NativeColumn note() {
      return kind == Kind.INCIDENT_ONLY && !cells.has(INCIDENT_NOTE) ? NOTE : INCIDENT_NOTE;
    }

    boolean isPublic() {
      return publicOrBlank(VISIBILITY) && publicOrBlank(INCIDENT_VISIBILITY);
    }

    private boolean publicOrBlank(NativeColumn column) {
      return !cells.has(column)
          || Visibility.find(cells.text(column)).filter(Visibility.PUBLIC::equals).isPresent();
    }

    String text(NativeColumn column) {
      return cells.text(column == NOTE ? note() : column);
    }
  }

  /** Adds the next row, which is on an incident. */
  void add(String incidentId, Kind kind) {
    withClaim.set(previousRow.size(), kind == Kind.WITH_CLAIM);
    add(into.numberOf(incidentId));
  }

  /** Adds the next row, which is coded and holds a claim. */
  void addCoded(int incidentNumber) {
    withClaim.set(previousRow.size());
    coded.set(previousRow.size());
    add(incidentNumber);
  }

  private void add(int incidentNumber) {
    while (lastRow.size() <= incidentNumber) {
      lastRow.add(NO_ROW);
    }
    int previous = lastRow.set(incidentNumber, previousRow.size());
    previousRow.add(previous);
    if (previous == NO_ROW) {
      found.add(incidentNumber);
    }
  }

  /** Passes over the next row, which is on no incident. */
  void addNothing() {
    previousRow.add(NO_ROW);
  }

  /** Adds the incidents; those that only repeat the id of a known one add nothing. */
  void report() {
    into.expectIncidents(found.size());
    for (int i = 0; i < found.size(); i++) {
      int incident = found.getInt(i);
      int last = lastRow.getInt(incident);
      boolean known = incidents.knows(incident);
      if (known || !addedByCodes(last)) {
        List<Row> rows = rows(last);
        if (!known || rows.stream().anyMatch(FlatIncidents::saysSomething)) {
          tables.forEach(NativeTable::flush);
          report(rows);
        }
      }
    }
    tables.forEach(NativeTable::flush);
  }

  /** Adds an incident whose rows are coded and say the same of it. */
  private boolean addedByCodes(int last) {
    Place at = place(last);
    int first = last;
    for (int number = last; number != NO_ROW; number = previousRow.getInt(number)) {
      Place place = place(number);
      if (!coded.get(number)
          || place.table() != at.table()
          || !at.table().sameIncidentIn(place.row(), at.row())) {
        return false;
      }
      first = number;
    }
    return at.table().addCodedIncident(place(first).row());
  }

  /** Where a row stands. */
  private record Place(NativeTable table, int row) {}

  private Place place(int number) {
    int row = number;
    int at = 0;
    while (row >= tables.get(at).size()) {
      row -= tables.get(at).size();
      at++;
    }
    return new Place(tables.get(at), row);
  }

  private List<Row> rows(int last) {
    List<Row> rows = new ArrayList<>();
    for (int number = last; number != NO_ROW; number = previousRow.getInt(number)) {
      Kind kind = withClaim.get(number) ? Kind.WITH_CLAIM : Kind.INCIDENT_ONLY;
      Place place = place(number);
      rows.add(new Row(place.table().cells(place.row()), kind));
    }
    Collections.reverse(rows);
    return rows;
  }

  private static boolean saysSomething(Row row) {
    return row.kind() == Kind.INCIDENT_ONLY || row.cells().hasAny(OF_INCIDENT_ALONE);
  }

  private void report(List<Row> rows) {
    Set<NativeColumn> stated = EnumSet.copyOf(OF_INCIDENT_ALONE);
    stated.add(NOTE);
    Cells incident = Cells.assembled(rows.getFirst().cells());
    incident.take(INCIDENT_ID, rows.getFirst().cells(), INCIDENT_ID);
    Visibility visibility = visibility(rows, stated, incident);
    for (NativeColumn column : stated) {
      List<Row> filled = filled(rows, column);
      if (!agree(filled, column)) {
        filled.forEach(row -> rejectConflict(row, column, filled, visibility));
        incident.rejectElsewhere();
      } else if (!filled.isEmpty()) {
        Row first = filled.getFirst();
        incident.take(column, first.cells(), column == NOTE ? first.note() : column);
      }
    }
    extras(rows).forEach((header, texts) -> incident.takeExtra(header, String.join("; ", texts)));
    incidents.add(incident, visibility);
  }

  private static List<Row> filled(List<Row> rows, NativeColumn column) {
    List<Row> filled = new ArrayList<>(rows.size());
    for (Row row : rows) {
      if (!row.text(column).isEmpty()) {
        filled.add(row);
      }
    }
    return filled;
  }

  private static boolean agree(List<Row> filled, NativeColumn column) {
    for (int i = 1; i < filled.size(); i++) {
      if (!filled.get(i).text(column).equals(filled.getFirst().text(column))) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, TreeSet<String>> extras(List<Row> rows) {
    Map<String, TreeSet<String>> extras = new LinkedHashMap<>();
    for (Row row : rows) {
      if (row.kind() == Kind.INCIDENT_ONLY) {
        row.cells()
            .extra()
            .forEach(
                (header, text) -> extras.computeIfAbsent(header, h -> new TreeSet<>()).add(text));
      }
    }
    return extras;
  }

  private static Visibility visibility(List<Row> rows, Set<NativeColumn> stated, Cells incident) {
    for (Row row : rows) {
      if (row.cells().has(INCIDENT_VISIBILITY)
          && Visibility.find(row.text(INCIDENT_VISIBILITY)).isEmpty()) {
        incident.take(INCIDENT_VISIBILITY, row.cells(), INCIDENT_VISIBILITY);
        return incident.visibility(INCIDENT_VISIBILITY);
      }
    }
    List<Row> open = rows.stream().filter(Row::isPublic).toList();
    boolean publicRowsSayAll =
        stated.stream()
            .filter(column -> column != NOTE)
            .filter(column -> rows.stream().anyMatch(row -> !row.text(column).isEmpty()))
            .allMatch(column -> open.stream().anyMatch(row -> !row.text(column).isEmpty()));
    return open.isEmpty() || !publicRowsSayAll || anyMarkedInternal(rows)
        ? Visibility.INTERNAL
        : Visibility.PUBLIC;
  }

  private static boolean anyMarkedInternal(List<Row> rows) {
    return rows.stream()
        .anyMatch(
            row ->
                row.cells().has(INCIDENT_VISIBILITY)
                    && Visibility.find(row.text(INCIDENT_VISIBILITY))
                        .filter(Visibility.INTERNAL::equals)
                        .isPresent());
  }

  private void rejectConflict(
      Row row, NativeColumn column, List<Row> filled, Visibility visibility) {
    String others =
        filled.stream()
            .filter(other -> !other.text(column).equals(row.text(column)))
            .map(other -> other.cells().origin().file() + ":" + other.cells().origin().row())
            .reduce((a, b) -> a + ", " + b)
            .orElse("");
    Problem problem =
        Problem.rejected(
                row.cells().origin(),
                column.header(),
                "the same on every row of incident '" + row.cells().text(INCIDENT_ID) + "'",
                row.text(column))
            .advising("differs from " + others + "; no claim on this incident counts");
    into.add(visibility == Visibility.PUBLIC ? problem : problem.asInternal());
  }
}
