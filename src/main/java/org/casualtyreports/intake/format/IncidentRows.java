package org.casualtyreports.intake.format;

import static org.casualtyreports.intake.format.NativeColumn.ADMIN1;
import static org.casualtyreports.intake.format.NativeColumn.ADMIN2;
import static org.casualtyreports.intake.format.NativeColumn.COUNTRY;
import static org.casualtyreports.intake.format.NativeColumn.DATE_AS_STATED;
import static org.casualtyreports.intake.format.NativeColumn.DATE_DOUBT;
import static org.casualtyreports.intake.format.NativeColumn.EVENT_TYPE;
import static org.casualtyreports.intake.format.NativeColumn.INCIDENT_ID;
import static org.casualtyreports.intake.format.NativeColumn.LATITUDE;
import static org.casualtyreports.intake.format.NativeColumn.LONGITUDE;
import static org.casualtyreports.intake.format.NativeColumn.NOTE;
import static org.casualtyreports.intake.format.NativeColumn.PLACE;
import static org.casualtyreports.intake.format.NativeColumn.VISIBILITY;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.Place;
import org.casualtyreports.claim.TargetState;
import org.casualtyreports.claim.Visibility;
import org.casualtyreports.claim.When;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.names.Occasion;

/** Rows of incidents to {@link Incident}s. */
final class IncidentRows {
  private static final Pattern DEGREES =
      Pattern.compile("[+-]?\\d{1,3}(\\.\\d+)?([eE][+-]?\\d{1,2})?");

  private final Context context;
  private final Dataset.Builder into;
  private final Map<String, Optional<TargetState>> countries = new ConcurrentHashMap<>();
  private final Set<String> rejected = new HashSet<>();
  private final Set<String> confidential = new HashSet<>();

  IncidentRows(Context context, Dataset.Builder into) {
    this.context = context;
    this.into = into;
  }

  /**
   * Whether a row, accepted or rejected, has this id.
   *
   * @param number of the id
   */
  boolean knows(int number) {
    return into.hasIncident(number)
        || (!rejected.isEmpty() && rejected.contains(into.incidentId(number)));
  }

  /** Whether anything about this incident is not certainly public. */
  boolean confidential(String incidentId) {
    return confidential.contains(incidentId);
  }

  /** Where and when an accepted incident was; not stated for any other. */
  Occasion occasion(String incidentId) {
    return into.placeOf(incidentId)
        .flatMap(place -> into.whenOf(incidentId).map(when -> new Occasion(place.country(), when)))
        .orElse(Occasion.NOT_STATED);
  }

  /** Adds the incident of a row, or its problems. */
  void add(Cells cells) {
    add(cells, cells.visibility(VISIBILITY));
  }

  /** Adds the incident of a row whose visibility is known otherwise. */
  void add(Cells cells, Visibility visibility) {
    String id = cells.text(INCIDENT_ID);
    if (id.isEmpty()) {
      cells.reject(INCIDENT_ID, "an id of the incident");
    }
    When when = CodedDates.when(cells);
    Place place = place(cells);
    cells.reportTo(into, visibility);
    if (!id.isEmpty() && visibility == Visibility.INTERNAL) {
      confidential.add(id);
    }
    if (!cells.rejected()) {
      Incident incident =
          new Incident(
              id,
              when,
              cells.text(DATE_AS_STATED),
              cells.text(DATE_DOUBT),
              place,
              cells.text(EVENT_TYPE),
              visibility,
              cells.text(NOTE),
              cells.extra(),
              cells.origin());
      cells
          .later()
          .ifPresentOrElse(
              others -> into.add(incident, others, cells.laterRow()), () -> into.add(incident));
    } else if (!id.isEmpty()) {
      rejected.add(id);
      into.rejectedIncident(id);
    }
  }

  /**
   * What a piece of public incidents says, in the order of its parts.
   *
   * @param cells of the piece alone
   * @return empty where there is something to say about the cells
   */
  Optional<Object[]> values(IncidentPiece piece, Cells cells) {
    Object[] values =
        switch (piece) {
          case WHEN ->
              new Object[] {
                CodedDates.when(cells), cells.text(DATE_AS_STATED), cells.text(DATE_DOUBT)
              };
          case PLACE -> new Object[] {place(cells)};
          case EVENT_TYPE -> new Object[] {cells.text(EVENT_TYPE)};
          case NOTE -> new Object[] {cells.text(NOTE)};
          case VISIBILITY -> new Object[] {cells.visibility(VISIBILITY)};
        };
    boolean hidden = piece == IncidentPiece.VISIBILITY && values[0] != Visibility.PUBLIC;
    return cells.isClean() && !hidden ? Optional.of(values) : Optional.empty();
  }

  private Place place(Cells cells) {
    TargetState country = country(cells);
    OptionalDouble north = degrees(cells, LATITUDE, 90);
    OptionalDouble east = degrees(cells, LONGITUDE, 180);
    warnOfLonelyCoordinate(cells);
    boolean both = north.isPresent() && east.isPresent();
    if (!both) {
      cells.keep(LATITUDE);
      cells.keep(LONGITUDE);
    }
    return new Place(
        country,
        cells.text(ADMIN1),
        cells.text(ADMIN2),
        cells.text(PLACE),
        both ? north.getAsDouble() : Double.NaN,
        both ? east.getAsDouble() : Double.NaN);
  }

  private TargetState country(Cells cells) {
    if (cells.unstated(COUNTRY)) {
      return TargetState.NOT_STATED;
    }
    Optional<TargetState> country =
        countries.computeIfAbsent(cells.text(COUNTRY), context.names()::targetState);
    if (country.isEmpty()) {
      cells.warn(
          COUNTRY,
          "a country by its ISO code of two letters or its name",
          "the incident counts without a country");
      cells.keep(COUNTRY);
    }
    return country.orElse(TargetState.NOT_STATED);
  }

  private static OptionalDouble degrees(Cells cells, NativeColumn column, int limit) {
    if (!cells.has(column)) {
      return OptionalDouble.empty();
    }
    String text = cells.text(column);
    double degrees = DEGREES.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    if (!(Math.abs(degrees) <= limit)) {
      cells.warn(
          column,
          "degrees from -%s to %s with a decimal point".formatted(limit, limit),
          "the incident counts without a coordinate");
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(degrees);
  }

  private static void warnOfLonelyCoordinate(Cells cells) {
    if (cells.has(LATITUDE) != cells.has(LONGITUDE)) {
      cells.warn(
          cells.has(LATITUDE) ? LONGITUDE : LATITUDE,
          "both latitude and longitude, or neither",
          "the incident counts without a coordinate");
    }
  }
}
