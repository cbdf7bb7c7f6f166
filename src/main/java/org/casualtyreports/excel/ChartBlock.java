package org.casualtyreports.excel;

import java.util.ArrayList;
import java.util.List;
import org.casualtyreports.report.ChartSpec;
import org.casualtyreports.report.ChartSpec.Span;

/**
 * A chart as a spreadsheet program can draw it: categories, and one value for each in each series.
 *
 * @param open what the arrow over an open figure means
 */
record ChartBlock(
    Form form,
    String title,
    String altText,
    String unit,
    String open,
    List<String> categories,
    List<Line> lines) {
  private static final int MOST_LINES = 6;
  private static final int MOST_COLUMNS_OF_MONTHS = 12;
  private static final int MOST_BARS = 30;

  /** The native charts of a specification; none where programs have no form for it. */
  static List<ChartBlock> of(ChartSpec spec) {
    return switch (spec) {
      case ChartSpec.MonthlySeries monthly -> monthly(monthly);
      case ChartSpec.ClaimIntervals intervals -> intervals(intervals);
      case ChartSpec.Reconciliation pairs -> reconciliation(pairs);
      case ChartSpec.CoverageMap map -> List.of();
      case ChartSpec.LocatorMap map -> List.of();
    };
  }

  private static List<ChartBlock> monthly(ChartSpec.MonthlySeries spec) {
    List<String> months = new ArrayList<>();
    for (ChartSpec.MonthTick tick : spec.months()) {
      months.add(tick.year().isEmpty() ? tick.label() : tick.label() + " " + tick.year());
    }
    List<Line> lines = new ArrayList<>();
    for (ChartSpec.Series series : spec.series()) {
      List<Span> spans = new ArrayList<>();
      for (ChartSpec.Point point : series.points()) {
        spans.add(
            switch (point) {
              case ChartSpec.Point.Stated stated -> stated.span();
              case ChartSpec.Point.Gap gap -> Span.NOT_STATED;
            });
      }
      lines.add(new Line(join(series.claimant(), series.subject()), spans));
    }
    Form form = months.size() > MOST_COLUMNS_OF_MONTHS ? Form.LINES : Form.COLUMNS;
    List<ChartBlock> blocks = new ArrayList<>();
    for (int from = 0; from < lines.size(); from += MOST_LINES) {
      List<Line> some = lines.subList(from, Math.min(lines.size(), from + MOST_LINES));
      String title = lines.size() <= MOST_LINES ? spec.title() : numbered(spec.title(), from, some);
      blocks.add(
          new ChartBlock(
              form, title, spec.altText(), spec.unit(), spec.words().open(), months, some));
    }
    return blocks;
  }

  private static String numbered(String title, int from, List<Line> some) {
    return title + " (" + (from + 1) + "–" + (from + some.size()) + ")";
  }

  private static List<ChartBlock> intervals(ChartSpec.ClaimIntervals spec) {
    List<ChartBlock> blocks = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (ChartSpec.Group group : spec.groups()) {
      if (!labels.isEmpty() && labels.size() + group.claims().size() >= MOST_BARS) {
        blocks.add(intervals(spec, labels, spans));
        labels = new ArrayList<>();
        spans = new ArrayList<>();
      }
      labels.add(group.heading());
      spans.add(Span.NOT_STATED);
      for (ChartSpec.Interval claim : group.claims()) {
        labels.add(join(join(claim.claimant(), claim.detail()), claim.shown()));
        spans.add(claim.span());
      }
    }
    if (!labels.isEmpty()) {
      blocks.add(intervals(spec, labels, spans));
    }
    return blocks;
  }

  private static ChartBlock intervals(
      ChartSpec.ClaimIntervals spec, List<String> labels, List<Span> spans) {
    return new ChartBlock(
        Form.BARS,
        spec.title(),
        spec.altText(),
        spec.unit(),
        spec.words().open(),
        labels,
        List.of(new Line(spec.unit(), spans)));
  }

  private static List<ChartBlock> reconciliation(ChartSpec.Reconciliation spec) {
    List<ChartBlock> blocks = new ArrayList<>();
    for (int from = 0; from < spec.pairs().size(); from += MOST_BARS / 2) {
      List<ChartSpec.Pair> some =
          spec.pairs().subList(from, Math.min(spec.pairs().size(), from + MOST_BARS / 2));
      blocks.add(
          new ChartBlock(
              Form.BARS,
              spec.title(),
              spec.altText(),
              spec.unit(),
              spec.words().open(),
              some.stream().map(p -> join(p.claimant(), p.subject())).toList(),
              List.of(
                  new Line(spec.totalLabel(), some.stream().map(ChartSpec.Pair::total).toList()),
                  new Line(spec.itemsLabel(), some.stream().map(ChartSpec.Pair::items).toList()))));
    }
    return blocks;
  }

  private static String join(String first, String second) {
    return second.isEmpty() ? first : first + " · " + second;
  }

  boolean hasOpen() {
    return lines.stream()
        .flatMap(l -> l.spans().stream())
        .anyMatch(Span.OpenFrom.class::isInstance);
  }

  boolean hasIntervals() {
    return lines.stream().anyMatch(Line::hasIntervals);
  }

  /** The form of the chart; none of them stacks. */
  enum Form {
    COLUMNS,
    LINES,
    BARS
  }

  /** One series: a figure for each category; not stated where there is none. */
  record Line(String name, List<Span> spans) {
    Line {
      spans = List.copyOf(spans);
    }

    boolean hasIntervals() {
      return spans.stream()
          .anyMatch(s -> s instanceof Span.Closed closed && closed.lower() < closed.upper());
    }
  }
}
