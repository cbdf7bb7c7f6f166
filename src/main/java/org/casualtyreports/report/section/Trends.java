package org.casualtyreports.report.section;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.claim.TargetState;
import org.casualtyreports.dataset.About;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.dataset.MonthState;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.ChartSpec;
import org.casualtyreports.report.ChartSpec.Certainty;
import org.casualtyreports.report.ChartSpec.GapKind;
import org.casualtyreports.report.ChartSpec.Point;
import org.casualtyreports.report.Text;
import org.casualtyreports.tally.MonthlySeries;
import org.casualtyreports.tally.Part;
import org.casualtyreports.tally.Slot;
import org.casualtyreports.tally.TallyRow;

/** Monthly claims by target state: one panel a series, never two claimants in one. */
public final class Trends {
  private static final int MONTHS_OF_A_ONE_MONTH_REPORT = 24;
  private static final int FEWEST_MONTHS = 6;
  static final int PANELS = 12;

  private Trends() {}

  /** One chart a target state, and what is left out. */
  public static List<Block> blocks(Desk desk) {
    return blocks(desk, PANELS);
  }

  /** One chart a target state, each of at most this many panels. */
  static List<Block> blocks(Desk desk, int panels) {
    MonthRange range = range(desk);
    Map<Part<TargetState>, List<MonthlySeries>> byState = new TreeMap<>();
    for (MonthlySeries series :
        MonthlySeries.of(desk.findings().dataset(), desk.findings().history(), range)) {
      byState.computeIfAbsent(series.key().targetState(), k -> new ArrayList<>()).add(series);
    }
    List<Block> blocks = new ArrayList<>();
    byState.forEach((state, series) -> blocks.addAll(ofState(desk, state, series, range, panels)));
    return blocks;
  }

  /** The months reported, or, where those are few, the two years that end with them. */
  static MonthRange range(Desk desk) {
    MonthRange period = desk.findings().period();
    if (period.months().size() >= FEWEST_MONTHS) {
      return period;
    }
    YearMonth from = period.to().minusMonths(MONTHS_OF_A_ONE_MONTH_REPORT - 1L);
    YearMonth first =
        desk.findings().history().rows().stream()
            .filter(row -> row.slot() instanceof Slot.In)
            .map(row -> ((Slot.In) row.slot()).span().first())
            .min(Comparator.naturalOrder())
            .orElse(period.from());
    return new MonthRange(
        first.isAfter(from) && !first.isAfter(period.to()) ? first : from, period.to());
  }

  private static List<Block> ofState(
      Desk desk, Part<TargetState> state, List<MonthlySeries> all, MonthRange range, int panels) {
    List<MonthlySeries> shown =
        all.stream()
            .sorted(
                Comparator.comparing((MonthlySeries s) -> -claims(s))
                    .thenComparing(MonthlySeries::key))
            .limit(panels)
            .sorted(Comparator.comparing(MonthlySeries::key))
            .toList();
    String name = desk.names().state(state);
    String months = desk.phrases().months(range);
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Chart(
            "trend-" + state.value().map(TargetState::code).orElse("all"),
            new ChartSpec.MonthlySeries(
                "",
                altText(desk, name, months, shown),
                desk.say("chart.unit"),
                Charting.ticks(desk, range),
                shown.stream().map(series -> series(desk, series)).toList(),
                breaks(desk, range),
                Charting.words(desk)),
            Text.of(desk.say("trend.caption", "state", name, "months", months))));
    if (shown.size() < all.size()) {
      blocks.add(
          Block.Paragraph.body(
              desk.say("trend.more", "shown", shown.size(), "left", all.size() - shown.size())));
    }
    return blocks;
  }

  private static int claims(MonthlySeries series) {
    return series.months().stream().mapToInt(row -> row.sum().claims()).sum();
  }

  private static ChartSpec.Series series(Desk desk, MonthlySeries series) {
    return new ChartSpec.Series(
        desk.names().claimant(series.key().claimant()),
        desk.say(
            "trend.subject",
            "victims",
            desk.names().victims(series.key().victims()),
            "actor",
            desk.names().actor(series.key().actor())),
        series.months().stream().map(row -> point(desk, row)).toList());
  }

  static Point point(Desk desk, TallyRow row) {
    var bounds = row.bounds();
    if (bounds.isPresent()) {
      boolean provisional =
          row.slot() instanceof Slot.In in && desk.isProvisional(in.span().last());
      return new Point.Stated(
          Charting.span(bounds.get()), provisional ? Certainty.PROVISIONAL : Certainty.SETTLED);
    }
    if (row.sum().claims() > 0) {
      return new Point.Gap(GapKind.NOT_STATED);
    }
    return row.state().equals(new TallyRow.State.Known(MonthState.CLAIMANT_SILENT))
        ? new Point.Gap(GapKind.CLAIMANT_SILENT)
        : new Point.Gap(GapKind.NOT_COLLECTED);
  }

  private static List<ChartSpec.Break> breaks(Desk desk, MonthRange range) {
    List<ChartSpec.Break> breaks = new ArrayList<>();
    for (About.Break change : desk.findings().dataset().about().breaks()) {
      YearMonth month = YearMonth.from(change.day());
      if (range.contains(month)) {
        int index = range.months().indexOf(month);
        breaks.add(new ChartSpec.Break(index, change.label().in(desk.phrases().language())));
      }
    }
    return breaks;
  }

  /** What each panel shows: months with claims, and the largest. */
  private static String altText(Desk desk, String state, String months, List<MonthlySeries> shown) {
    List<String> parts = shown.stream().map(series -> inWords(desk, series)).toList();
    return desk.say("trend.alt", "state", state, "months", months) + " " + String.join(" ", parts);
  }

  private static String inWords(Desk desk, MonthlySeries series) {
    List<TallyRow> stated =
        series.months().stream().filter(row -> row.sum().bounds().isPresent()).toList();
    if (stated.isEmpty()) {
      return desk.say(
          "trend.alt.none",
          "claimant",
          desk.names().claimant(series.key().claimant()),
          "subject",
          desk.subject(series.key()));
    }
    TallyRow largest =
        stated.stream()
            .max(Comparator.comparing(row -> row.sum().bounds().orElseThrow().lower()))
            .orElseThrow();
    Bounds bounds = largest.sum().bounds().orElseThrow();
    return desk.say(
        "trend.alt.series",
        "claimant",
        desk.names().claimant(series.key().claimant()),
        "subject",
        desk.subject(series.key()),
        "months",
        stated.size(),
        "figure",
        desk.figures().bounds(bounds),
        "month",
        KeyPoints.time(desk, largest));
  }
}
