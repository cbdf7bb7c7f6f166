package org.casualtyreports.report;

import java.util.List;
import java.util.Objects;
import org.casualtyreports.atlas.MapSheet.Line;
import org.casualtyreports.atlas.MapSheet.Spot;

/**
 * What a chart shows, finished: labels are worded and in the language of the report. Drawing adds
 * nothing. No chart ever stacks or joins the figures of two claimants.
 */
public sealed interface ChartSpec {

  /** Above the chart; may be empty where a caption says it. */
  String title();

  /** What the chart shows, in words, for those who do not see it. */
  String altText();

  /** A figure to be drawn. */
  sealed interface Span {
    Span NOT_STATED = new NotStated();

    /** A closed interval; a point where all three are equal. Inclusive. */
    record Closed(long lower, long best, long upper) implements Span {}

    /** An interval whose upper end is open: drawn as fading out with an arrow. */
    record OpenFrom(long lower) implements Span {}

    /** No figure: a word, never a dot at zero. */
    record NotStated() implements Span {}
  }

  /**
   * A month on an axis.
   *
   * @param label short, for example 'Jan'
   * @param year set where the label begins a year, or empty
   */
  record MonthTick(String label, String year) {}

  /** What is known of one month of a series. */
  sealed interface Point {
    /** A figure. */
    record Stated(Span span, Certainty certainty) implements Point {}

    /** A month without a figure, and why: never drawn as zero. */
    record Gap(GapKind kind) implements Point {}
  }

  /** Whether a month may still be added to. */
  enum Certainty {
    SETTLED,
    PROVISIONAL
  }

  /** Why a month has no figure. */
  enum GapKind {
    CLAIMANT_SILENT,
    NOT_COLLECTED,
    NOT_STATED
  }

  /** Words of the key that a chart needs, in the language of the report. */
  record Words(
      String open, String notStated, String silent, String notCollected, String provisional) {}

  /**
   * Small multiples: one panel for each series, same axes, one claimant a series.
   *
   * @param unit of the value axis, for example 'deaths claimed'
   * @param months of all series, in time order
   */
  record MonthlySeries(
      String title,
      String altText,
      String unit,
      List<MonthTick> months,
      List<Series> series,
      List<Break> breaks,
      Words words)
      implements ChartSpec {
    public MonthlySeries {
      months = List.copyOf(months);
      series = List.copyOf(series);
      breaks = List.copyOf(breaks);
      Objects.requireNonNull(words, "words");
      int size = months.size();
      if (series.stream().anyMatch(s -> s.points().size() != size)) {
        throw new IllegalArgumentException("expected a point for each of " + size + " months");
      }
    }
  }

  /**
   * @param claimant whose series it is
   * @param subject the rest of the key, in words
   */
  record Series(String claimant, String subject, List<Point> points) {
    public Series {
      points = List.copyOf(points);
    }
  }

  /** A dated change in observation, before the month at this index. */
  record Break(int beforeMonth, String label) {}

  /** Claims side by side: one row a claim, grouped by incident; dot and interval. */
  record ClaimIntervals(String title, String altText, String unit, List<Group> groups, Words words)
      implements ChartSpec {
    public ClaimIntervals {
      groups = List.copyOf(groups);
      Objects.requireNonNull(words, "words");
    }
  }

  /** The claims on one incident, or of one period. */
  record Group(String heading, List<Interval> claims) {
    public Group {
      claims = List.copyOf(claims);
    }
  }

  /**
   * One claim.
   *
   * @param claimant who claims
   * @param detail who died and who struck, by this claimant
   * @param shown the figure in words
   */
  record Interval(String claimant, String detail, Span span, String shown) {}

  /** Claimant by month: whether it was watched, silent, or made claims, and how many. */
  record CoverageMap(
      String title, String altText, List<MonthTick> months, List<CoverageRow> rows, Words words)
      implements ChartSpec {
    public CoverageMap {
      months = List.copyOf(months);
      rows = List.copyOf(rows);
      Objects.requireNonNull(words, "words");
    }
  }

  /** One claimant of a coverage map; one cell a month. */
  record CoverageRow(String claimant, List<CoverageCell> cells) {
    public CoverageRow {
      cells = List.copyOf(cells);
    }
  }

  /** What is known of a claimant in a month. */
  sealed interface CoverageCell {
    /** It made claims; none is a watched month without any. */
    record Watched(int claims, String shown) implements CoverageCell {}

    /** Watched for a part of the month only. */
    record Partly(int claims, String shown) implements CoverageCell {}

    /** It said nothing, or nobody watched. */
    record Gap(GapKind kind) implements CoverageCell {}
  }

  /** Period totals against what the same claimant itemised, each as an interval. */
  record Reconciliation(
      String title,
      String altText,
      String unit,
      String totalLabel,
      String itemsLabel,
      List<Pair> pairs,
      Words words)
      implements ChartSpec {
    public Reconciliation {
      pairs = List.copyOf(pairs);
      Objects.requireNonNull(words, "words");
    }
  }

  /** One period total and its items. */
  record Pair(
      String claimant,
      String subject,
      Span total,
      String totalShown,
      Span items,
      String itemsShown) {}

  /**
   * Where incidents happened: never how many died. A map is never mirrored.
   *
   * @param heightKm from top to bottom; all spots are kilometres from the upper left corner
   * @param lands states with incidents first, those with most before others
   * @param marks by number of incidents, most first
   * @param sizes what the size of a mark means
   */
  record LocatorMap(
      String title,
      String altText,
      double widthKm,
      double heightKm,
      List<Land> lands,
      Outlines outlines,
      List<PlaceMark> marks,
      ScaleBar scale,
      MarkSizes sizes,
      PlaceWords words)
      implements ChartSpec {
    public LocatorMap {
      lands = List.copyOf(lands);
      Objects.requireNonNull(outlines, "outlines");
      marks = List.copyOf(marks);
      Objects.requireNonNull(scale, "scale");
      Objects.requireNonNull(sizes, "sizes");
      Objects.requireNonNull(words, "words");
    }
  }

  /** Lines between two states, and lines of one only. */
  record Outlines(List<Line> borders, List<Line> coasts) {
    public Outlines {
      borders = List.copyOf(borders);
      coasts = List.copyOf(coasts);
    }
  }

  /**
   * The land of a state.
   *
   * @param name empty where it is not to be named
   */
  record Land(String name, Role role, List<Line> rings) {
    public Land {
      Objects.requireNonNull(role, "role");
      rings = List.copyOf(rings);
    }
  }

  /** What a state is to a map. */
  enum Role {
    /** Incidents of the map happened there. */
    CONCERNED,
    NEIGHBOUR
  }

  /**
   * Incidents of one place.
   *
   * @param name of the place, where it is to be named; else empty
   */
  record PlaceMark(Spot spot, int incidents, Placing placing, String name) {}

  /** What the data name beside the coordinates. */
  enum Placing {
    /** A place. */
    NAMED,
    /** A region or a state only: the mark stands somewhere in it. */
    REGION_ONLY
  }

  /**
   * @param km true along the middle of the map from left to right, and everywhere from top to
   *     bottom
   */
  record ScaleBar(int km, String label) {}

  /**
   * @param words before the examples
   */
  record MarkSizes(String words, List<SizeExample> examples) {
    public MarkSizes {
      examples = List.copyOf(examples);
    }
  }

  /** A number of incidents whose mark is shown in the key. */
  record SizeExample(int incidents, String label) {}

  /** Words of the key of a map. */
  record PlaceWords(String named, String regionOnly) {}
}
