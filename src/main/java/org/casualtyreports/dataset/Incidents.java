package org.casualtyreports.dataset;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntList;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.RandomAccess;
import java.util.SequencedSet;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.Origin;
import org.casualtyreports.claim.Place;
import org.casualtyreports.claim.Visibility;
import org.casualtyreports.claim.When;

/**
 * Incidents in columns, read as an unmodifiable list of rows in the order of the input.
 *
 * <p>A row is made when it is asked for; equal values are shared.
 */
public final class Incidents extends AbstractList<Incident> implements RandomAccess {
  private final Ids ids;

  /** Numbers of texts among {@link #ids}, a row each. */
  private final IntArrayList id;

  private final Columns columns;

  /** The columns by {@link IncidentPart}. */
  private final Coded<?>[] parts;

  /** By number of an id; while rows are appended, the last row with it. */
  private int[] rowOf = {};

  /** The columns in which values recur. */
  private record Columns(
      Coded<When> when,
      Coded<String> dateAsStated,
      Coded<String> dateDoubt,
      Coded<Place> place,
      Coded<String> eventType,
      Coded<Visibility> visibility,
      Coded<String> note,
      Extras extra,
      Coded<String> file,
      IntArrayList row) {
    static Columns empty() {
      return new Columns(
          new Coded<>("when"),
          new Coded<>("date_as_stated"),
          new Coded<>("date_doubt"),
          new Coded<>("place"),
          new Coded<>("event_type"),
          new Coded<>("visibility"),
          new Coded<>("note"),
          new Extras(),
          new Coded<>("file"),
          new IntArrayList());
    }

    Coded<?> of(IncidentPart part) {
      return switch (part) {
        case WHEN -> when;
        case DATE_AS_STATED -> dateAsStated;
        case DATE_DOUBT -> dateDoubt;
        case PLACE -> place;
        case EVENT_TYPE -> eventType;
        case VISIBILITY -> visibility;
        case NOTE -> note;
        case FILE -> file;
      };
    }

    Columns select(int[] rows) {
      return new Columns(
          when.select(rows),
          dateAsStated.select(rows),
          dateDoubt.select(rows),
          place.select(rows),
          eventType.select(rows),
          visibility.select(rows),
          note.select(rows),
          extra.select(rows),
          file.select(rows),
          Rows.of(row, rows));
    }

    Columns publicPart() {
      return new Columns(
          when,
          dateAsStated,
          dateDoubt,
          place,
          eventType,
          visibility,
          Coded.constant("note", "", row.size()),
          new Extras(),
          file,
          row);
    }
  }

  /**
   * @param ids to which those of the incidents are added
   */
  Incidents(Ids ids) {
    this(ids, new IntArrayList(), Columns.empty());
  }

  private Incidents(Ids ids, IntArrayList id, Columns columns) {
    this.ids = ids;
    this.id = id;
    this.columns = columns;
    parts = Arrays.stream(IncidentPart.values()).map(columns::of).toArray(Coded<?>[]::new);
  }

  void append(Incident incident) {
    columns.extra.append(incident.extra());
    appendKnown(incident);
  }

  /**
   * Appends an incident of which other cells, before its extra ones, are read when asked for.
   *
   * @param row of their table
   */
  void append(Incident incident, LaterCells others, int row) {
    columns.extra.append(others, row, incident.extra());
    appendKnown(incident);
  }

  private void appendKnown(Incident incident) {
    appendId(ids.intern(incident.id()));
    columns.when.append(incident.when());
    columns.dateAsStated.append(incident.dateAsStated());
    columns.dateDoubt.append(incident.dateDoubt());
    columns.place.append(incident.place());
    columns.eventType.append(incident.eventType());
    columns.visibility.append(incident.visibility());
    columns.note.append(incident.note());
    columns.file.append(incident.origin().file());
    columns.row.add(incident.origin().row());
  }

  private void appendId(int number) {
    place(number, id.size());
    id.add(number);
  }

  private void place(int number, int row) {
    if (number >= rowOf.length) {
      int known = rowOf.length;
      rowOf = Arrays.copyOf(rowOf, number + (number >> 1) + 16);
      Arrays.fill(rowOf, known, rowOf.length, -1);
    }
    rowOf[number] = row;
  }

  /** The code of a value, to append it by. */
  int codeOf(IncidentPart part, Object value) {
    return columns.of(part).codeOfAny(part.type().cast(value));
  }

  /**
   * Appends rows of a table by the codes of their parts.
   *
   * @param codes in the order of {@link IncidentPart}
   * @param numbers of their ids, by row of the table
   */
  void append(TableRun run, List<PartCodes> codes, int[] numbers, LaterColumn others) {
    columns.extra.append(others, run);
    int first = id.size();
    run.addTo(id, numbers);
    run.addTo(columns.row, run.lines());
    for (int row = first; row < id.size(); row++) {
      place(id.getInt(row), row);
    }
    for (int part = 0; part < parts.length; part++) {
      parts[part].append(codes.get(part), run);
    }
  }

  /** Says that about so many rows will be appended. */
  void expect(int rows) {
    id.ensureCapacity(id.size() + rows);
    columns.row.ensureCapacity(columns.row.size() + rows);
  }

  /** Some of the rows, in the order given, each of an id of its own, to be found by it. */
  Incidents select(int[] rows) {
    if (rows.length == size()) {
      return this;
    }
    Incidents some = new Incidents(ids, Rows.of(id, rows), columns.select(rows));
    some.index();
    return some;
  }

  /** Without notes and unknown columns. */
  Incidents publicPart() {
    Incidents shown = new Incidents(ids, id, columns.publicPart());
    shown.rowOf = rowOf;
    return shown;
  }

  private void index() {
    rowOf = new int[ids.size()];
    Arrays.fill(rowOf, -1);
    for (int row = 0; row < size(); row++) {
      rowOf[key(row)] = row;
    }
  }

  @Override
  public int size() {
    return id.size();
  }

  @Override
  public Incident get(int row) {
    return new Incident(
        id(row),
        columns.when.get(row),
        columns.dateAsStated.get(row),
        columns.dateDoubt.get(row),
        columns.place.get(row),
        columns.eventType.get(row),
        columns.visibility.get(row),
        columns.note.get(row),
        columns.extra.get(row),
        origin(row));
  }

  public String id(int row) {
    return ids.get(key(row));
  }

  /** By row, {@link #key}. */
  IntList keys() {
    return id;
  }

  /** What stands for the id of an incident within this dataset, from 0. */
  public int key(int row) {
    return id.getInt(row);
  }

  /** No key is as large. */
  public int keyLimit() {
    return ids.size();
  }

  /** The row of the incident with this key; -1 where there is none. */
  public int rowOf(int key) {
    return key < rowOf.length ? rowOf[key] : -1;
  }

  Origin origin(int row) {
    return new Origin(columns.file.get(row), columns.row.getInt(row));
  }

  public Coded<When> whens() {
    return columns.when;
  }

  public Coded<Place> places() {
    return columns.place;
  }

  Coded<Visibility> visibilities() {
    return columns.visibility;
  }

  /** How many rows have a note. */
  int notes() {
    return Rows.filled(columns.note);
  }

  public Optional<Incident> find(String incidentId) {
    return findRow(incidentId).stream().mapToObj(this::get).findFirst();
  }

  OptionalInt findRow(String incidentId) {
    int key = ids.find(incidentId);
    int row = key < 0 ? -1 : rowOf(key);
    return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
  }

  /**
   * The incident with this id. Every incident claim of a {@link Dataset} has one.
   *
   * @throws NoSuchElementException if there is none
   */
  public Incident get(String incidentId) {
    return find(incidentId)
        .orElseThrow(() -> new NoSuchElementException("no incident '" + incidentId + "'"));
  }

  /**
   * When the incident with this id was.
   *
   * @throws NoSuchElementException if there is none
   */
  public When whenOf(String incidentId) {
    int row =
        findRow(incidentId)
            .orElseThrow(() -> new NoSuchElementException("no incident '" + incidentId + "'"));
    return columns.when.get(row);
  }

  /** Headers of the columns that the native format does not know, in the order of the input. */
  public SequencedSet<String> extraColumns() {
    return Collections.unmodifiableSequencedSet(columns.extra.headers());
  }
}
