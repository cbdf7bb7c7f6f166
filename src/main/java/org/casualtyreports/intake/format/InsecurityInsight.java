package org.casualtyreports.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casualtyreports.claim.TargetState;

/**
 * Incident workbooks of Insecurity Insight: attacks on health care and education, explosive
 * weapons.
 *
 * <p>Each filled cell of a column such as 'Health Workers Killed' is one claim of 'Insecurity
 * Insight (coded)': a 0 is a claim of 0, and where all columns of the killed are blank, one claim
 * is not stated. Health and aid workers, educators and students are civilians; the words of the
 * column are the status of the dead. Kidnapped and arrested are both captured. The actor is the
 * reported perpetrator's name; 'No Information' is not stated.
 */
final class InsecurityInsight extends CodedFormat {
  private static final String CLAIMANT = "Insecurity Insight (coded)";
  private static final String ID = "SiND Event ID";
  private static final Pattern COUNTED =
      Pattern.compile("(.+) (Killed|Injured|Kidnapped|Arrested)", Pattern.CASE_INSENSITIVE);
  private static final List<String> BASE =
      List.of(
          "Date",
          "Event Description",
          "Country",
          "Country ISO",
          "Admin 1",
          "Latitude",
          "Longitude",
          "Reported Perpetrator",
          "Reported Perpetrator Name",
          ID);

  private static final List<String> COUNTS =
      Stream.of("Health Workers", "Aid Workers", "Aid Health Workers", "Educators", "Students")
          .flatMap(
              who ->
                  Stream.of("Killed", "Injured", "Kidnapped", "Arrested")
                      .map(what -> who + " " + what))
          .toList();

  @Override
  public String name() {
    return "insecurity-insight";
  }

  @Override
  public List<String> columns() {
    return Stream.concat(BASE.stream(), COUNTS.stream()).toList();
  }

  @Override
  List<String> required() {
    return List.of("Date", ID, "Country ISO", "Event Description");
  }

  @Override
  List<String> dateColumns() {
    return List.of("Date");
  }

  @Override
  Map<NativeColumn, String> standsFor() {
    return Map.of(
        NativeColumn.INCIDENT_ID, ID,
        NativeColumn.DATE_START, "Date",
        NativeColumn.COUNTRY, "Country");
  }

  /** A column of counted people. */
  private record Counted(String column, String who, String outcome) {
    static Optional<Counted> of(String column) {
      Matcher matcher = COUNTED.matcher(column);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      String what = matcher.group(2).toLowerCase(Locale.ROOT);
      boolean held = what.equals("kidnapped") || what.equals("arrested");
      return Optional.of(new Counted(column, matcher.group(1), held ? "captured" : what));
    }
  }

  @Override
  void code(Coding coding) {
    List<Counted> counted =
        coding.header().stream().map(Counted::of).flatMap(Optional::stream).toList();
    Set<String> used =
        Stream.concat(
                Stream.of(ID, "Date", "Admin 1", "Latitude", "Longitude"),
                counted.stream().map(Counted::column))
            .map(Columns::key)
            .collect(Collectors.toSet());
    CoveredMonths months = new CoveredMonths();
    coding.forEach(row -> incident(row, coding, counted, used, months));
    months.span(CLAIMANT).ifPresent(coding.into()::implied);
  }

  private static void incident(
      SourceRow row, Coding coding, List<Counted> counted, Set<String> used, CoveredMonths months) {
    String id = "SiND-" + row.text(ID);
    if (!row.has(ID)) {
      row.reject(ID, "an id of the event", "");
    }
    if (!row.has("Date")) {
      row.reject("Date", "a date", "");
    }
    String country =
        coding
            .state(row.text("Country ISO"))
            .or(() -> coding.state(row.text("Country")))
            .map(TargetState::code)
            .orElse("");
    List<Cells> claims = claims(id, country, row, coding, counted);
    Cells cells = coding.cells(row);
    cells.set(NativeColumn.INCIDENT_ID, id);
    row.copy(
        Map.of(
            NativeColumn.DATE_START, "Date",
            NativeColumn.ADMIN1, "Admin 1",
            NativeColumn.LATITUDE, "Latitude",
            NativeColumn.LONGITUDE, "Longitude"),
        cells);
    cells.set(NativeColumn.COUNTRY, country.isEmpty() ? row.text("Country") : country);
    row.keepOthers(used, cells);
    if (row.rejected()) {
      coding.rejectIncident(id);
      return;
    }
    coding.incident(cells);
    if (!cells.rejected()) {
      coding.date(row.text("Date")).ifPresent(months::add);
      claims.forEach(coding::claim);
    }
  }

  private static List<Cells> claims(
      String id, String country, SourceRow row, Coding coding, List<Counted> counted) {
    List<Cells> claims = new ArrayList<>();
    boolean killedStated = false;
    for (Counted column : counted) {
      OptionalLong count = row.count(column.column());
      if (count.isPresent()) {
        killedStated |= column.outcome().equals("killed");
        String part = column.column().toLowerCase(Locale.ROOT).replace(' ', '-');
        Cells cells = claim(id, part, country, column.outcome(), row, coding);
        cells.set(NativeColumn.VICTIMS, "civilians");
        cells.set(NativeColumn.VICTIM_STATUS, column.who());
        cells.set(NativeColumn.FIGURE, Long.toString(count.getAsLong()));
        claims.add(cells);
      }
    }
    if (!killedStated) {
      Cells cells = claim(id, "killed", country, "killed", row, coding);
      cells.set(NativeColumn.VICTIMS, "not-stated");
      cells.set(NativeColumn.FIGURE, "not stated");
      claims.add(cells);
    }
    return claims;
  }

  private static Cells claim(
      String id, String part, String country, String outcome, SourceRow row, Coding coding) {
    Cells cells = coding.cells(row);
    cells.set(NativeColumn.CLAIM_ID, id + "-" + part);
    cells.set(NativeColumn.INCIDENT_ID, id);
    cells.set(NativeColumn.CLAIMANT, CLAIMANT);
    cells.set(NativeColumn.ACTOR, perpetrator(row));
    cells.set(NativeColumn.TARGET_STATE, country);
    cells.set(NativeColumn.OUTCOME, outcome);
    return cells;
  }

  private static String perpetrator(SourceRow row) {
    String name = row.text("Reported Perpetrator Name");
    return name.equalsIgnoreCase("No Information") || name.equalsIgnoreCase("Not Applicable")
        ? ""
        : name;
  }
}
