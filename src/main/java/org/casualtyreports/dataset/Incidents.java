package org.casualtyreports.dataset;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.AbstractList;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.SequencedSet;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.Origin;
import org.casualtyreports.claim.Place;
import org.casualtyreports.claim.Visibility;
import org.casualtyreports.claim.When;
import tech.tablesaw.api.StringColumn;

/** Incidents in columns, read as an unmodifiable list of rows in the order of the input. */
public final class Incidents extends AbstractList<Incident> implements RandomAccess {
  private final StringColumn id = StringColumn.create("incident_id");
  private final Coded<When> when = new Coded<>("when");
  private final StringColumn dateAsStated = StringColumn.create("date_as_stated");
  private final StringColumn dateDoubt = StringColumn.create("date_doubt");
  private final Coded<Place> place = new Coded<>("place");
  private final StringColumn eventType = StringColumn.create("event_type");
  private final Coded<Visibility> visibility = new Coded<>("visibility");
  private final StringColumn note = StringColumn.create("note");
  private final Extras extra = new Extras();
  private final Coded<Origin> origin = new Coded<>("origin");
  private final Object2IntOpenHashMap<String> rowOf = new Object2IntOpenHashMap<>();

  Incidents() {
    rowOf.defaultReturnValue(-1);
  }

  static Incidents of(Iterable<Incident> rows) {
    Incidents incidents = new Incidents();
    rows.forEach(incidents::append);
    return incidents;
  }

  private void append(Incident incident) {
    rowOf.put(incident.id(), id.size());
    id.append(incident.id());
    when.append(incident.when());
    dateAsStated.append(incident.dateAsStated());
    dateDoubt.append(incident.dateDoubt());
    place.append(incident.place());
    eventType.append(incident.eventType());
    visibility.append(incident.visibility());
    note.append(incident.note());
    extra.append(incident.extra());
    origin.append(incident.origin());
  }

  @Override
  public int size() {
    return id.size();
  }

  @Override
  public Incident get(int row) {
    return new Incident(
        id.get(row),
        when.get(row),
        dateAsStated.get(row),
        dateDoubt.get(row),
        place.get(row),
        eventType.get(row),
        visibility.get(row),
        note.get(row),
        extra.get(row),
        origin.get(row));
  }

  public Optional<Incident> find(String incidentId) {
    int row = rowOf.getInt(incidentId);
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
    return extra.columns().sequencedKeySet();
  }
}
