package org.casualtyreports.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.casualtyreports.claim.Precision;
import org.casualtyreports.claim.TargetState;
import org.casualtyreports.claim.VictimGroup;
import org.casualtyreports.intake.table.TextTable;

/**
 * Events of the UCDP Georeferenced Event Dataset, in any order of columns and with any part of them
 * that has ids, dates, sides and deaths; also the candidate file published without a header.
 *
 * <p>Everything is said by one claimant, 'UCDP GED 23.1 (coded)', whose version is read from the
 * name of the file. Each side with dead is one exact claim: a government's dead are soldiers, those
 * of an armed group insurgents (the dataset does not say which groups are a government's allies);
 * supporters of a party and people of unknown side are not stated. They are ascribed to the
 * opposing side; civilians to side A in one-sided violence, else to nobody. An event without dead
 * is one claim of 0. The event's low, best and high stay with the incident and are never tallied.
 */
final class UcdpGed extends CodedFormat {
  /** In the order of releases 20.1 and later. */
  private static final List<String> COLUMNS =
      List.of(
          ("id relid year active_year code_status type_of_violence conflict_dset_id"
                  + " conflict_new_id conflict_name dyad_dset_id dyad_new_id dyad_name"
                  + " side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b"
                  + " number_of_sources source_article source_office source_date source_headline"
                  + " source_original where_prec where_coordinates where_description adm_1 adm_2"
                  + " latitude longitude geom_wkt priogrid_gid country country_id region"
                  + " event_clarity date_prec date_start date_end deaths_a deaths_b"
                  + " deaths_civilians deaths_unknown best high low gwnoa gwnob")
              .split(" "));

  private static final List<String> DEATHS =
      List.of("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown");
  private static final List<String> REQUIRED =
      List.of(
          "id",
          "date_start",
          "side_a",
          "side_b",
          DEATHS.get(0),
          DEATHS.get(1),
          DEATHS.get(2),
          DEATHS.get(3));

  /** Columns whose whole content stands in incident and claims. */
  private static final Set<String> USED =
      keys(
          List.of(
              "id",
              "date_start",
              "date_end",
              "country",
              "adm_1",
              "adm_2",
              "latitude",
              "longitude",
              "source_original",
              "deaths_a",
              "deaths_b",
              "deaths_civilians",
              "deaths_unknown"));

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");
  private static final Pattern UNNAMED = Pattern.compile("column \\d+");
  private static final String GOVERNMENT = "Government of ";

  @Override
  public String name() {
    return "ucdp-ged";
  }

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  List<String> required() {
    return REQUIRED;
  }

  @Override
  List<String> dateColumns() {
    return List.of("date_start", "date_end");
  }

  @Override
  Map<NativeColumn, String> standsFor() {
    return Map.of(
        NativeColumn.INCIDENT_ID, "id",
        NativeColumn.ADMIN1, "adm_1",
        NativeColumn.ADMIN2, "adm_2",
        NativeColumn.DATE_PRECISION, "date_prec");
  }

  /** Names the columns of a file without a header, by their places. */
  @Override
  public TextTable prepare(TextTable table) {
    TextTable data = TagRow.without(table);
    return isHeadless(data)
        ? data.renamed(
            data.header().stream().map(header -> COLUMNS.get(place(header) - 1)).toList())
        : data;
  }

  private static int place(String unnamed) {
    return Integer.parseInt(unnamed.substring("column ".length()));
  }

  /**
   * By shape: up to 49 columns without names, with dates and counts where the releases have them.
   */
  private static boolean isHeadless(TextTable table) {
    List<String> header = table.header();
    if (!header.stream().allMatch(name -> UNNAMED.matcher(name).matches())
        || header.stream().anyMatch(name -> place(name) > COLUMNS.size())
        || table.rows().isEmpty()) {
      return false;
    }
    SourceRow row = new SourceRow(new SourceTable(table), 0, table.rows().getFirst());
    return DAY.matcher(row.text(unnamed("date_start"))).matches()
        && DAY.matcher(row.text(unnamed("date_end"))).matches()
        && row.number(unnamed("id")).isPresent()
        && DEATHS.stream().allMatch(column -> row.number(unnamed(column)).isPresent());
  }

  private static String unnamed(String column) {
    return "column " + (COLUMNS.indexOf(column) + 1);
  }

  @Override
  void code(Coding coding) {
    GedRelease release = GedRelease.of(coding.fileName());
    CoveredMonths months = new CoveredMonths();
    coding.forEach(row -> event(row, coding, release, months));
    release.coverage(months).ifPresent(coding.into()::implied);
  }

  private static void event(
      SourceRow row, Coding coding, GedRelease release, CoveredMonths months) {
    String id = "GED-" + row.text("id");
    if (!row.has("id")) {
      row.reject("id", "an id of the event", "");
    }
    if (!row.has("date_start")) {
      row.reject("date_start", "a date", "");
    }
    List<Dead> dead = dead(row, coding);
    checkTotals(row);
    Cells incident = incident(id, row, coding);
    if (row.rejected()) {
      coding.rejectIncident(id);
      return;
    }
    coding.incident(incident);
    if (incident.rejected()) {
      return;
    }
    coding.date(row.text("date_start")).ifPresent(months::add);
    dead.forEach(side -> coding.claim(claim(id, row, coding, release, side)));
  }

  private static Cells incident(String id, SourceRow row, Coding coding) {
    Cells cells = coding.cells(row);
    cells.set(NativeColumn.INCIDENT_ID, id);
    row.copy(
        Map.of(
            NativeColumn.DATE_START, "date_start",
            NativeColumn.DATE_END, "date_end",
            NativeColumn.ADMIN1, "adm_1",
            NativeColumn.ADMIN2, "adm_2",
            NativeColumn.LATITUDE, "latitude",
            NativeColumn.LONGITUDE, "longitude",
            NativeColumn.PLACE,
                row.has("where_coordinates") ? "where_coordinates" : "where_description"),
        cells);
    cells.set(NativeColumn.DATE_PRECISION, precision(row));
    cells.set(NativeColumn.EVENT_TYPE, kindOfViolence(row));
    cells.set(
        NativeColumn.COUNTRY,
        country(row, coding).map(TargetState::code).orElse(row.text("country")));
    row.keepOthers(USED, cells);
    return cells;
  }

  /**
   * Empty where the file has no column of it: the dates themselves then say how precise they are.
   */
  private static String precision(SourceRow row) {
    return switch (row.text("date_prec")) {
      case "" -> "";
      case "1" -> Precision.DAY.code();
      case "2", "3" -> Precision.WEEK.code();
      case "4" -> Precision.MONTH.code();
      case "5" -> Precision.YEAR.code();
      default -> {
        row.reject("date_prec", "a whole number from 1 to 5", "");
        yield "";
      }
    };
  }

  private static String kindOfViolence(SourceRow row) {
    return switch (row.text("type_of_violence")) {
      case "1" -> "state-based violence";
      case "2" -> "non-state violence";
      case "3" -> "one-sided violence";
      default -> "";
    };
  }

  private static Optional<TargetState> country(SourceRow row, Coding coding) {
    return coding.state(row.text("country")).or(() -> coding.state(row.text("iso3")));
  }

  /** The dead of one side. */
  private record Dead(
      String part, String figure, VictimGroup victims, String target, String actor, String state) {}

  private static List<Dead> dead(SourceRow row, Coding coding) {
    List<OptionalLong> counts = DEATHS.stream().map(row::count).toList();
    String country = country(row, coding).map(TargetState::code).orElse("");
    List<Dead> dead = new ArrayList<>();
    if (positive(counts.get(0))) {
      dead.add(ofSide("a", number(counts.get(0)), "side_a", "side_b", row, coding));
    }
    if (positive(counts.get(1))) {
      dead.add(ofSide("b", number(counts.get(1)), "side_b", "side_a", row, coding));
    }
    if (positive(counts.get(2))) {
      String actor = isOneSided(row) ? row.text("side_a") : "";
      dead.add(
          new Dead("civilians", number(counts.get(2)), VictimGroup.CIVILIANS, "", actor, country));
    }
    if (positive(counts.get(3))) {
      dead.add(new Dead("unknown", number(counts.get(3)), VictimGroup.NOT_STATED, "", "", country));
    }
    if (dead.isEmpty()) {
      boolean known = counts.stream().allMatch(OptionalLong::isPresent);
      dead.add(
          new Dead("none", known ? "0" : "not stated", VictimGroup.NOT_STATED, "", "", country));
    }
    return dead;
  }

  private static boolean positive(OptionalLong count) {
    return count.orElse(0) > 0;
  }

  private static String number(OptionalLong count) {
    return Long.toString(count.orElse(0));
  }

  private static Dead ofSide(
      String part, String figure, String hit, String opposing, SourceRow row, Coding coding) {
    String side = row.text(hit);
    boolean civilians = side.equalsIgnoreCase("civilians");
    String actor = row.text(opposing).equalsIgnoreCase("civilians") ? "" : row.text(opposing);
    return new Dead(
        part, figure, victims(hit, row), civilians ? "" : side, actor, state(hit, row, coding));
  }

  private static VictimGroup victims(String side, SourceRow row) {
    String name = row.text(side);
    if (name.equalsIgnoreCase("civilians")) {
      return VictimGroup.CIVILIANS;
    } else if (isGovernment(side, row)) {
      return VictimGroup.SOLDIERS;
    }
    return name.isEmpty() || name.startsWith("Supporters of ")
        ? VictimGroup.NOT_STATED
        : VictimGroup.INSURGENTS;
  }

  private static boolean isGovernment(String side, SourceRow row) {
    String code = row.text(side.equals("side_a") ? "gwnoa" : "gwnob");
    return row.text(side).startsWith(GOVERNMENT) || !(code.isEmpty() || code.startsWith("-"));
  }

  private static boolean isOneSided(SourceRow row) {
    return row.text("type_of_violence").equals("3")
        || row.text("side_b").equalsIgnoreCase("civilians");
  }

  /** The government that was hit, else the country. Several governments are not one state. */
  private static String state(String side, SourceRow row, Coding coding) {
    if (isGovernment(side, row)) {
      String name = row.text(side);
      String state = name.startsWith(GOVERNMENT) ? name.substring(GOVERNMENT.length()) : name;
      Optional<TargetState> found = coding.state(state.strip());
      if (found.isEmpty()) {
        row.warn(
            side,
            "the government of one state of the catalogue",
            "the claim counts without a target state");
      }
      return found.map(TargetState::code).orElse("");
    }
    return country(row, coding).map(TargetState::code).orElse("");
  }

  /** What the publisher's totals should be; they are kept as they are and nothing is mended. */
  private static void checkTotals(SourceRow row) {
    OptionalLong low = row.number("low");
    OptionalLong best = row.number("best");
    OptionalLong high = row.number("high");
    String kept = "kept as published; it is in no tally";
    if (low.isPresent() && best.isPresent() && low.getAsLong() > best.getAsLong()) {
      row.warn("low", "a number not above best " + best.getAsLong(), kept);
    }
    if (high.isPresent() && best.isPresent() && best.getAsLong() > high.getAsLong()) {
      row.warn("high", "a number not below best " + best.getAsLong(), kept);
    }
    long sum = DEATHS.stream().mapToLong(column -> row.number(column).orElse(0)).sum();
    if (best.isPresent() && best.getAsLong() != sum) {
      row.warn("best", "the sum of the deaths of all sides, " + sum, kept);
    }
  }

  private static Cells claim(
      String id, SourceRow row, Coding coding, GedRelease release, Dead dead) {
    Cells cells = coding.cells(row);
    cells.set(NativeColumn.CLAIM_ID, id + "-" + dead.part());
    cells.set(NativeColumn.INCIDENT_ID, id);
    cells.set(NativeColumn.CLAIMANT, release.claimant());
    cells.set(NativeColumn.ACTOR, dead.actor());
    cells.set(NativeColumn.TARGET, dead.target());
    cells.set(NativeColumn.TARGET_STATE, dead.state());
    cells.set(NativeColumn.VICTIMS, dead.victims().code());
    cells.set(NativeColumn.OUTCOME, "killed");
    cells.set(NativeColumn.FIGURE, dead.figure());
    cells.set(
        NativeColumn.SOURCE, row.text("source_original").replaceAll("\\s*;?\\s*\\n\\s*", "; "));
    return cells;
  }
}
