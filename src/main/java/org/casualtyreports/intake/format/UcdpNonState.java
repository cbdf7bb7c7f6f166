package org.casualtyreports.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Dyad-years of the UCDP Non-State Conflict Dataset.
 *
 * <p>Each is a period total of its calendar year, stated by 'UCDP Non-State 21.1 (coded)'. The best
 * estimate is the figure, exact as in the events of the same publisher; low and high stay beside it
 * in their own columns and are never tallied. The dead are of both sides and either may have killed
 * them: the actor is 'either A or B', the victims are not stated. The target state is the location
 * where it is one state.
 */
final class UcdpNonState extends CodedFormat {
  private static final List<String> COLUMNS =
      List.of(
          ("conflict_id dyad_id org side_a_name side_a_name_fulltext side_a_name_mothertongue"
                  + " side_a_id side_a_components side_a_2nd gwno_a_2nd side_b_name"
                  + " side_b_name_fulltext side_b_name_mothertongue side_b_id side_b_components"
                  + " side_b_2nd gwno_b_2nd start_date start_prec start_date2 start_prec2 ep_end"
                  + " ep_end_date ep_end_prec year best_fatality_estimate low_fatality_estimate"
                  + " high_fatality_estimate location gwno_location region version")
              .split(" "));

  private static final Set<String> USED = keys(List.of("best_fatality_estimate"));

  @Override
  public String name() {
    return "ucdp-nonstate";
  }

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  List<String> required() {
    return List.of("dyad_id", "side_a_name", "side_b_name", "year", "best_fatality_estimate");
  }

  @Override
  List<String> dateColumns() {
    return List.of();
  }

  @Override
  Map<NativeColumn, String> standsFor() {
    return Map.of(
        NativeColumn.PERIOD_FROM, "year",
        NativeColumn.PERIOD_TO, "year",
        NativeColumn.FIGURE, "best_fatality_estimate");
  }

  @Override
  void code(Coding coding) {
    coding.forEach(row -> dyadYear(row, coding));
  }

  private static void dyadYear(SourceRow row, Coding coding) {
    for (String column : List.of("dyad_id", "year")) {
      if (!row.has(column)) {
        row.reject(column, "the id of the dyad and a year", "");
      }
    }
    // The publisher's word for 'missing' in its yearly datasets.
    boolean missing = row.text("best_fatality_estimate").startsWith("-");
    OptionalLong best = missing ? OptionalLong.empty() : row.count("best_fatality_estimate");
    if (row.rejected()) {
      return;
    }
    String version = row.text("version");
    Cells cells = coding.cells(row);
    cells.set(NativeColumn.CLAIM_ID, "UCDP-NS-" + row.text("dyad_id") + "-" + row.text("year"));
    cells.set(NativeColumn.PERIOD_FROM, row.text("year"));
    cells.set(NativeColumn.PERIOD_TO, row.text("year"));
    cells.set(
        NativeColumn.CLAIMANT,
        version.isEmpty() ? "UCDP Non-State (coded)" : "UCDP Non-State " + version + " (coded)");
    cells.set(NativeColumn.ACTOR, eitherOf(row));
    cells.set(
        NativeColumn.TARGET_STATE,
        coding.state(row.text("location")).map(state -> state.code()).orElse(""));
    cells.set(NativeColumn.OUTCOME, "killed");
    cells.set(
        NativeColumn.FIGURE, best.isPresent() ? Long.toString(best.getAsLong()) : "not stated");
    row.keepOthers(USED, cells);
    coding.claim(cells);
  }

  private static String eitherOf(SourceRow row) {
    List<String> sides = new ArrayList<>();
    for (String column : List.of("side_a_name", "side_b_name")) {
      if (row.has(column) && !sides.contains(row.text(column))) {
        sides.add(row.text(column));
      }
    }
    return sides.size() == 2 ? "either " + String.join(" or ", sides) : "";
  }
}
