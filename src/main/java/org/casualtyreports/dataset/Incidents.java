package org.casualtyreports.dataset;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.NoSuchElementException;
import java.util.Optional;
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
  }

  void append(Incident incident) {
    columns.extra.append(incident.extra());
    appendKnown(incident);
  }

  /** Appends an incident of which other cells, before its extra ones, are read when asked for. */
  void append(Incident incident, LaterCells others) {
    columns.extra.append(others, incident.extra());
    appendKnown(incident);
  }

  private void appendKnown(Incident incident) {
    id.add(ids.intern(incident.id()));
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

  /** Some of the rows, in the order given, each of an id of its own, to be found by it. */
  Incidents select(int[] rows) {
    Incidents some =
        rows.length == size()
            ? new Incidents(ids, id, columns)
            : new Incidents(ids, Rows.of(id, rows), columns.select(rows));
    some.index();
    return some;
  }

  /** Without notes and unknown columns. */
  Incidents publicPart() {
    Incidents shown = new Incidents(ids, id, columns.publicPart());
    shown.index();
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
    int key = ids.find(incidentId);
    int row = key < 0 ? -1 : rowOf(key);
    return row < 0 ? Optional.empty() : Optional.of(get(row));
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

  /** Headers of the columns that the native format does not know, in the order of the input. */
  public SequencedSet<String> extraColumns() {
    return Collections.unmodifiableSequencedSet(columns.extra.headers());
  }
}
