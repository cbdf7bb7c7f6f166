package org.casualtyreports.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.casualtyreports.claim.TargetState;

/**
 * Incidents of the Global Terrorism Database.
 *
 * <p>Each incident is one claim of 'GTD (coded)' about {@code nkill} and, where {@code nwound} is
 * known, one about the injured. A blank, -9 and -99 are unknown: not stated, never 0. {@code nkill}
 * counts attackers too, which the claim's doubt says; whose dead they are is therefore not stated.
 * The actor is the group named, several jointly; an unknown group is not stated. A day or month of
 * 0 is not known.
 */
final class Gtd extends CodedFormat {
  private static final String CLAIMANT = "GTD (coded)";
  private static final List<String> COLUMNS =
      List.of(
          ("eventid iyear imonth iday approxdate country country_txt provstate city latitude"
                  + " longitude location summary attacktype1_txt targtype1_txt target1 gname gname2"
                  + " gname3 guncertain1 guncertain2 guncertain3 nkill nkillus nkillter nwound"
                  + " nwoundus nwoundte addnotes scite1 scite2 scite3 dbsource")
              .split(" "));

  /** Columns whose whole content stands in incident and claims. */
  private static final Set<String> USED =
      keys(List.of("eventid", "provstate", "city", "latitude", "longitude", "nkill", "nwound"));

  @Override
  public String name() {
    return "gtd";
  }

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  List<String> required() {
    return List.of("eventid", "iyear", "imonth", "iday", "nkill");
  }

  @Override
  List<String> dateColumns() {
    return List.of();
  }

  @Override
  Map<NativeColumn, String> standsFor() {
    return Map.of(
        NativeColumn.INCIDENT_ID, "eventid",
        NativeColumn.DATE_START, "iday",
        NativeColumn.FIGURE, "nkill");
  }

  @Override
  void code(Coding coding) {
    CoveredMonths months = new CoveredMonths();
    coding.forEach(row -> incident(row, coding, months));
    months.span(CLAIMANT).ifPresent(coding.into()::implied);
  }

  private static void incident(SourceRow row, Coding coding, CoveredMonths months) {
    String id = "GTD-" + row.text("eventid");
    if (!row.has("eventid")) {
      row.reject("eventid", "an id of the event", "");
    }
    String date = date(row);
    OptionalLong killed = known(row, "nkill");
    OptionalLong injured = known(row, "nwound");
    Cells cells = coding.cells(row);
    cells.set(NativeColumn.INCIDENT_ID, id);
    cells.set(NativeColumn.DATE_START, date);
    row.copy(
        Map.of(
            NativeColumn.DATE_AS_STATED, "approxdate",
            NativeColumn.ADMIN1, "provstate",
            NativeColumn.PLACE, "city",
            NativeColumn.LATITUDE, "latitude",
            NativeColumn.LONGITUDE, "longitude",
            NativeColumn.EVENT_TYPE, "attacktype1_txt"),
        cells);
    Optional<TargetState> country = coding.state(row.text("country_txt"));
    cells.set(NativeColumn.COUNTRY, country.map(TargetState::code).orElse(row.text("country_txt")));
    row.keepOthers(USED, cells);
    if (row.rejected()) {
      coding.rejectIncident(id);
      return;
    }
    coding.incident(cells);
    if (cells.rejected()) {
      return;
    }
    coding.date(date).ifPresent(months::add);
    String state = country.map(TargetState::code).orElse("");
    coding.claim(claim(id, "killed", killed, state, killedDoubt(row), row, coding));
    if (injured.isPresent()) {
      coding.claim(claim(id, "injured", injured, state, "", row, coding));
    }
  }

  /** As precise as it is known: a day, {@code 2016-05} or {@code 2016}; empty where no year is. */
  private static String date(SourceRow row) {
    OptionalLong year = row.number("iyear");
    if (year.isEmpty() || year.getAsLong() < 1900 || year.getAsLong() > 2099) {
      row.reject("iyear", "a year from 1900 to 2099", "");
      return "";
    }
    long month = part(row, "imonth", 12);
    long day = part(row, "iday", 31);
    if (month == 0) {
      return Long.toString(year.getAsLong());
    }
    return day == 0
        ? String.format(Locale.ROOT, "%04d-%02d", year.getAsLong(), month)
        : String.format(Locale.ROOT, "%04d-%02d-%02d", year.getAsLong(), month, day);
  }

  /** A month or day; 0 where it is not known. */
  private static long part(SourceRow row, String column, long largest) {
    OptionalLong number = row.number(column);
    if (unknown(row, column)) {
      return 0;
    }
    if (number.isEmpty() || number.getAsLong() > largest) {
      row.reject(
          column, "a whole number from 1 to " + largest + ", or 0 where it is not known", "");
      return 0;
    }
    return number.getAsLong();
  }

  private static boolean unknown(SourceRow row, String column) {
    return row.text(column).matches("|-99?(\\.0+)?");
  }

  private static OptionalLong known(SourceRow row, String column) {
    return unknown(row, column) ? OptionalLong.empty() : row.count(column);
  }

  private static String killedDoubt(SourceRow row) {
    List<String> doubts = new ArrayList<>();
    OptionalLong attackers = row.number("nkillter");
    if (attackers.isEmpty()) {
      doubts.add("the number may include attackers");
    } else if (attackers.getAsLong() > 0) {
      doubts.add("the number includes " + attackers.getAsLong() + " attackers");
    }
    if (row.text("addnotes").toLowerCase(Locale.ROOT).contains("casualty numbers conflict")) {
      doubts.add("casualty numbers conflict across the sources");
    }
    if (row.text("guncertain1").matches("1(\\.0+)?")) {
      doubts.add("the attribution to the group is uncertain");
    }
    return String.join("; ", doubts);
  }

  private static String actor(SourceRow row) {
    List<String> groups = new ArrayList<>();
    for (String column : List.of("gname", "gname2", "gname3")) {
      String group = row.text(column);
      if (!group.isEmpty() && !group.equalsIgnoreCase("unknown") && !groups.contains(group)) {
        groups.add(group);
      }
    }
    return String.join(" + ", groups);
  }

  private static Cells claim(
      String id,
      String outcome,
      OptionalLong count,
      String state,
      String doubt,
      SourceRow row,
      Coding coding) {
    Cells cells = coding.cells(row);
    cells.set(NativeColumn.CLAIM_ID, id + "-" + outcome);
    cells.set(NativeColumn.INCIDENT_ID, id);
    cells.set(NativeColumn.CLAIMANT, CLAIMANT);
    cells.set(NativeColumn.ACTOR, actor(row));
    cells.set(NativeColumn.TARGET, row.text("target1"));
    cells.set(NativeColumn.TARGET_STATE, state);
    cells.set(NativeColumn.VICTIM_STATUS, row.text("targtype1_txt"));
    cells.set(NativeColumn.OUTCOME, outcome);
    cells.set(
        NativeColumn.FIGURE, count.isPresent() ? Long.toString(count.getAsLong()) : "not stated");
    cells.set(NativeColumn.DOUBT, doubt);
    cells.set(NativeColumn.SOURCE, row.text("scite1"));
    return cells;
  }
}
