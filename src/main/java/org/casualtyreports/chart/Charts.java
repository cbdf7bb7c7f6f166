package org.casualtyreports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.casualtyreports.report.ChartSpec;

/** Turns chart specifications into drawings of one style. */
public final class Charts {
  private final ChartStyle style;
  private final Lettering lettering;

  private Charts(ChartStyle style) {
    this.style = style;
    this.lettering = new Lettering(style.typeface(), style.direction());
  }

  public static Charts with(ChartStyle style) {
    return new Charts(Objects.requireNonNull(style, "style"));
  }

  /** The whole chart in one piece; a long one is taller than a page. */
  public Drawing drawing(ChartSpec spec) {
    return framed(spec, body(spec));
  }

  /**
   * The chart in parts that are at most {@code maxHeight} points tall at this width.
   *
   * <p>Broken between panels, groups or rows; every part has the title, the axes on the scale of
   * the whole, and the key of its own signs. A single panel or row that is taller still is a part
   * of its own. Never empty.
   *
   * @throws IllegalArgumentException where width or height is not above 0
   */
  public List<Drawing> pages(ChartSpec spec, double width, double maxHeight) {
    return pages(spec, width, maxHeight, maxHeight);
  }

  /**
   * As {@link #pages(ChartSpec, double, double)}, where the first page has a room of its own.
   *
   * @param firstHeight most height of the first drawing
   */
  public List<Drawing> pages(ChartSpec spec, double width, double firstHeight, double maxHeight) {
    if (!(width > 0) || !(maxHeight > 0) || !(firstHeight > 0)) {
      throw new IllegalArgumentException(
          "expected width and heights above 0, found %s, %s and %s"
              .formatted(width, firstHeight, maxHeight));
    }
    Body whole = body(spec);
    Drawing one = framed(spec, whole);
    if (whole.units() <= 1 || one.heightFor(width) <= firstHeight) {
      return List.of(one);
    }
    List<Drawing> pages = new ArrayList<>();
    int from = 0;
    while (from < whole.units()) {
      int to = from + 1;
      double room = from == 0 ? firstHeight : maxHeight;
      while (to < whole.units()
          && framed(spec, whole.part(from, to + 1)).heightFor(width) <= room) {
        to++;
      }
      int end = to == whole.units() ? to : whole.breakBefore(from, to, width);
      pages.add(framed(spec, whole.part(from, end)));
      from = end;
    }
    return List.copyOf(pages);
  }

  private Drawing framed(ChartSpec spec, Body body) {
    Key key =
        new Key(
            body.signs().stream()
                .sorted()
                .map(sign -> new Key.Entry(sign, explain(spec, sign)))
                .toList());
    return new Framed(spec.title(), body, key, style.direction(), lettering);
  }

  private Body body(ChartSpec spec) {
    return switch (spec) {
      case ChartSpec.MonthlySeries monthly -> MonthPanels.of(monthly, style, lettering);
      case ChartSpec.ClaimIntervals claims -> IntervalRows.of(claims, style, lettering);
      case ChartSpec.CoverageMap coverage -> CoverageGrid.of(coverage, style, lettering);
      case ChartSpec.Reconciliation pairs -> IntervalRows.of(pairs, style, lettering);
      case ChartSpec.LocatorMap map -> new PlaceMap(map, lettering);
    };
  }

  private static String explain(ChartSpec spec, Key.Sign sign) {
    return switch (spec) {
      case ChartSpec.MonthlySeries monthly -> explain(monthly.words(), sign);
      case ChartSpec.ClaimIntervals claims -> explain(claims.words(), sign);
      case ChartSpec.CoverageMap coverage -> explain(coverage.words(), sign);
      case ChartSpec.Reconciliation pairs -> explain(pairs.words(), sign);
      case ChartSpec.LocatorMap map -> explain(map.words(), sign);
    };
  }

  private static String explain(ChartSpec.Words words, Key.Sign sign) {
    return switch (sign) {
      case OPEN_BAR, OPEN_LINE -> words.open();
      case PROVISIONAL -> words.provisional();
      case NOT_STATED -> words.notStated();
      case SILENT -> words.silent();
      case NOT_COLLECTED -> words.notCollected();
      case PLACE, REGION -> throw new IllegalStateException("a sign of maps only: " + sign);
    };
  }

  private static String explain(ChartSpec.PlaceWords words, Key.Sign sign) {
    return switch (sign) {
      case PLACE -> words.named();
      case REGION -> words.regionOnly();
      case OPEN_BAR, OPEN_LINE, PROVISIONAL, NOT_STATED, SILENT, NOT_COLLECTED ->
          throw new IllegalStateException("not a sign of maps: " + sign);
    };
  }
}
