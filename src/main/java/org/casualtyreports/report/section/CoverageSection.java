package org.casualtyreports.report.section;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.When;
import org.casualtyreports.dataset.Claims;
import org.casualtyreports.dataset.Coded;
import org.casualtyreports.dataset.Coverage;
import org.casualtyreports.dataset.Incidents;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.ChartSpec;
import org.casualtyreports.report.ChartSpec.CoverageCell;
import org.casualtyreports.report.ChartSpec.CoverageRow;
import org.casualtyreports.report.ChartSpec.GapKind;
import org.casualtyreports.report.Text;

/** Claimant by month: how many claims each made, and what a month without any is. */
final class CoverageSection {
  private static final int CLAIMANTS = 30;

  private CoverageSection() {}

  static List<Block> write(Desk desk) {
    MonthRange range = Trends.range(desk);
    Map<Claimant, Map<YearMonth, Integer>> counts = counts(desk, range);
    if (counts.isEmpty()) {
      return List.of(Block.Paragraph.body(desk.say("coverage.none")));
    }
    List<Claimant> shown =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<Claimant, Map<YearMonth, Integer>>comparingByValue(
                        java.util.Comparator.comparing(CoverageSection::sum).reversed())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(CLAIMANTS)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.Paragraph.body(desk.say("coverage.intro")));
    blocks.add(chart(desk, range, shown, counts));
    if (shown.size() < counts.size()) {
      blocks.add(
          Block.Paragraph.body(
              desk.say(
                  "coverage.more", "shown", shown.size(), "left", counts.size() - shown.size())));
    }
    return blocks;
  }

  private static int sum(Map<YearMonth, Integer> months) {
    return months.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Number of claims on incidents of each month, by claimant; those without any are left out. */
  private static Map<Claimant, Map<YearMonth, Integer>> counts(Desk desk, MonthRange range) {
    Coded<Claimant> claimants = desk.findings().dataset().claims().claimants();
    List<YearMonth> months = range.months();
    int[][] numbers = numbers(desk, months);
    Map<Claimant, Map<YearMonth, Integer>> counts = new TreeMap<>();
    for (int code = 0; code < numbers.length; code++) {
      Claimant claimant = claimants.value(code);
      int[] byMonth = numbers[code];
      for (int i = 0; i < byMonth.length; i++) {
        if (byMonth[i] > 0 && desk.looksAt(claimant)) {
          counts.computeIfAbsent(claimant, k -> new TreeMap<>()).put(months.get(i), byMonth[i]);
        }
      }
    }
    return counts;
  }

  /** Number of claims on incidents, by the code of the claimant and the place of the month. */
  private static int[][] numbers(Desk desk, List<YearMonth> months) {
    Claims claims = desk.findings().dataset().claims();
    Incidents incidents = desk.findings().dataset().incidents();
    int[] monthOf = placesOf(incidents.whens(), months);
    int[][] numbers = new int[claims.claimants().valueCount()][months.size()];
    for (int row = 0; row < claims.size(); row++) {
      int key = claims.incidentKey(row);
      if (key >= 0 && desk.isInForce(row)) {
        int month = monthOf[incidents.whens().code(incidents.rowOf(key))];
        if (month >= 0) {
          numbers[claims.claimants().code(row)][month]++;
        }
      }
    }
    return numbers;
  }

  /** The place of the month that each date of an incident falls in, by its code; -1: in none. */
  private static int[] placesOf(Coded<When> whens, List<YearMonth> months) {
    int[] places = new int[whens.valueCount()];
    for (int code = 0; code < places.length; code++) {
      places[code] =
          whens.value(code) instanceof When.Dated dated && dated.knownToTheMonth()
              ? Collections.binarySearch(months, YearMonth.from(dated.start()))
              : -1;
    }
    return places;
  }

  private static Block chart(
      Desk desk,
      MonthRange range,
      List<Claimant> shown,
      Map<Claimant, Map<YearMonth, Integer>> counts) {
    List<CoverageRow> rows = new ArrayList<>();
    List<String> inWords = new ArrayList<>();
    for (Claimant claimant : shown) {
      Map<YearMonth, Integer> months = counts.getOrDefault(claimant, Map.of());
      rows.add(
          new CoverageRow(
              desk.names().claimant(claimant),
              range.months().stream()
                  .map(month -> cell(desk, claimant, month, months.getOrDefault(month, 0)))
                  .toList()));
      inWords.add(
          desk.say(
              "coverage.alt.row",
              "claimant",
              desk.names().claimant(claimant),
              "claims",
              sum(months),
              "months",
              months.size()));
    }
    String period = desk.phrases().months(range);
    return new Block.Chart(
        "coverage-map",
        new ChartSpec.CoverageMap(
            "",
            desk.say("coverage.alt", "months", period) + " " + String.join(" ", inWords),
            Charting.ticks(desk, range),
            rows,
            Charting.words(desk)),
        Text.of(desk.say("coverage.caption", "months", period)));
  }

  private static CoverageCell cell(Desk desk, Claimant claimant, YearMonth month, int claims) {
    Coverage coverage = desk.findings().dataset().coverage();
    String shown = desk.phrases().count(claims);
    boolean partly =
        coverage.find(claimant, month).filter(s -> s.partial().contains(month)).isPresent();
    if (partly) {
      return new CoverageCell.Partly(claims, shown);
    }
    if (claims > 0) {
      return new CoverageCell.Watched(claims, shown);
    }
    return switch (coverage.stateOf(claimant, month, Coverage.Spoke.NO)) {
      case OBSERVED, OBSERVED_NONE -> new CoverageCell.Watched(0, shown);
      case PARTIAL -> new CoverageCell.Partly(0, shown);
      case CLAIMANT_SILENT -> new CoverageCell.Gap(GapKind.CLAIMANT_SILENT);
      case NOT_COLLECTED -> new CoverageCell.Gap(GapKind.NOT_COLLECTED);
    };
  }
}
