package org.casualtyreports.intake.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casualtyreports.claim.Precision;
import org.casualtyreports.claim.TargetState;
import org.casualtyreports.intake.table.CodedRows;
import org.casualtyreports.intake.table.TextTable;

/**
 * Events as ACLED exports them, before and after the change of columns of March 2023.
 *
 * <p>Each event is one claim of 'ACLED (coded)' about its {@code fatalities}. ACLED ascribes them
 * to nobody and does not say whose they are, so actor and victims are not stated; the target state
 * is the country. What its notes say of the number (coded by convention, split over events, an
 * 'and/or' among the actors) becomes the claim's doubt. A date known to the week is the middle of
 * seven days, one known to the month stands for all of it.
 */
final class Acled extends CodedFormat {
  private static final String CLAIMANT = "ACLED (coded)";
  private static final int HALF_A_WEEK = 3;

  /** Before the id of an event, in the id of its incident. */
  static final String INCIDENT_PREFIX = "ACLED-";

  /** After the id of an incident, in the id of its claim. */
  static final String CLAIM_SUFFIX = "-fatalities";

  private static final List<String> COLUMNS =
      List.of(
          ("event_id_cnty event_date year time_precision disorder_type event_type sub_event_type"
                  + " actor1 assoc_actor_1 inter1 actor2 assoc_actor_2 inter2 interaction"
                  + " civilian_targeting iso region country admin1 admin2 admin3 location latitude"
                  + " longitude geo_precision source source_scale notes fatalities tags timestamp"
                  + " data_id event_id_no_cnty iso3")
              .split(" "));

  private static final Map<NativeColumn, String> PLACE =
      Map.of(
          NativeColumn.ADMIN1, "admin1",
          NativeColumn.ADMIN2, "admin2",
          NativeColumn.PLACE, "location",
          NativeColumn.LATITUDE, "latitude",
          NativeColumn.LONGITUDE, "longitude");

  /** Columns whose whole content stands in incident and claim. */
  static final Set<String> USED =
      keys(
          List.of(
              "event_id_cnty",
              "country",
              "admin1",
              "admin2",
              "location",
              "latitude",
              "longitude",
              "source",
              "fatalities",
              "sub_event_type"));

  @Override
  public String name() {
    return "acled";
  }

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  List<String> required() {
    return List.of("event_id_cnty", "event_date", "event_type", "fatalities");
  }

  @Override
  List<String> dateColumns() {
    return List.of("event_date");
  }

  @Override
  Map<NativeColumn, String> standsFor() {
    return Map.of(
        NativeColumn.INCIDENT_ID, "event_id_cnty",
        NativeColumn.DATE_START, "event_date",
        NativeColumn.FIGURE, "fatalities");
  }

  @Override
  public Optional<CodedRows.Wanted> wanted(TextTable table) {
    return Optional.of(new AcledCodes.Plan(new SourceTable(table)).wanted());
  }

  @Override
  void code(Coding coding) {
    CoveredMonths months = new CoveredMonths();
    coding
        .coded()
        .ifPresentOrElse(
            rows -> new AcledCodes(rows, coding, months).read(),
            () -> coding.forEach(row -> event(row, coding, months)));
    months.span(CLAIMANT).ifPresent(coding.into()::implied);
  }

  static void event(SourceRow row, Coding coding, CoveredMonths months) {
    String id = INCIDENT_PREFIX + row.text("event_id_cnty");
    if (!row.has("event_id_cnty")) {
      row.reject("event_id_cnty", "an id of the event", "");
    }
    if (!row.has("event_date")) {
      row.reject("event_date", "a date", "");
    }
    Cells claim = claim(id, row, coding);
    Cells incident = incident(id, row, coding);
    if (row.rejected()) {
      coding.rejectIncident(id);
      return;
    }
    coding.incident(incident);
    if (incident.rejected()) {
      return;
    }
    coding.date(row.text("event_date")).ifPresent(months::add);
    coding.claim(claim);
  }

  static Cells claim(String incidentId, SourceRow row, Coding coding) {
    var fatalities = row.count("fatalities");
    Cells claim = coding.cells(row);
    claim.set(NativeColumn.CLAIM_ID, incidentId + CLAIM_SUFFIX);
    claim.set(NativeColumn.INCIDENT_ID, incidentId);
    claim.set(NativeColumn.CLAIMANT, CLAIMANT);
    claim.set(NativeColumn.TARGET_STATE, country(row, coding).map(TargetState::code).orElse(""));
    claim.set(NativeColumn.OUTCOME, "killed");
    claim.set(
        NativeColumn.FIGURE,
        fatalities.isPresent() ? Long.toString(fatalities.getAsLong()) : "not stated");
    claim.set(NativeColumn.SOURCE, row.text("source"));
    claim.set(NativeColumn.DOUBT, AcledNotes.doubt(row::text));
    return claim;
  }

  static Cells incident(String id, SourceRow row, Coding coding) {
    Cells cells = coding.cells(row);
    cells.set(NativeColumn.INCIDENT_ID, id);
    place(row, coding, cells);
    eventType(row, cells);
    when(row, coding, cells);
    row.keepOthers(USED, cells);
    return cells;
  }

  static void place(SourceRow row, Coding coding, Cells cells) {
    row.copy(PLACE, cells);
    cells.set(
        NativeColumn.COUNTRY,
        country(row, coding).map(TargetState::code).orElse(row.text("country")));
  }

  static void eventType(SourceRow row, Cells cells) {
    cells.set(
        NativeColumn.EVENT_TYPE,
        row.text(row.has("sub_event_type") ? "sub_event_type" : "event_type"));
  }

  static void when(SourceRow row, Coding coding, Cells cells) {
    cells.set(NativeColumn.DATE_START, row.text("event_date"));
    cells.set(NativeColumn.DATE_AS_STATED, row.text("event_date"));
    Optional<LocalDate> day = coding.date(row.text("event_date")).map(CodedDates.Span::first);
    switch (row.text("time_precision")) {
      case "", "1" -> {}
      case "2" -> day.ifPresent(middle -> weekAround(middle, cells));
      case "3" ->
          day.ifPresent(
              middle -> {
                cells.set(NativeColumn.DATE_START, middle.withDayOfMonth(1).toString());
                cells.set(NativeColumn.DATE_PRECISION, Precision.MONTH.code());
              });
      default -> row.reject("time_precision", "1, 2, 3 or a blank", "");
    }
  }

  private static void weekAround(LocalDate middle, Cells cells) {
    cells.set(NativeColumn.DATE_START, middle.minusDays(HALF_A_WEEK).toString());
    cells.set(NativeColumn.DATE_END, middle.plusDays(HALF_A_WEEK).toString());
    cells.set(NativeColumn.DATE_PRECISION, Precision.WEEK.code());
  }

  private static Optional<TargetState> country(SourceRow row, Coding coding) {
    return coding.state(row.text("country")).or(() -> coding.state(row.text("iso3")));
  }
}
