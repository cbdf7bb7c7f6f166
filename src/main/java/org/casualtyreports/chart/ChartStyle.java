package org.casualtyreports.chart;

import java.util.Objects;
import java.util.function.LongFunction;
import org.casualtyreports.report.Numerals;

/**
 * How charts of one report are set.
 *
 * @param counts writes a count on an axis, in the digits and grouping of the report
 */
public record ChartStyle(Typeface typeface, Direction direction, LongFunction<String> counts) {
  /** Left to right in Noto Sans; plain digits. */
  public static final ChartStyle LATIN =
      new ChartStyle(Typeface.NOTO_SANS, Direction.LEFT_TO_RIGHT, Long::toString);

  /** Right to left in Noto Sans Arabic; plain digits. */
  public static final ChartStyle ARABIC =
      new ChartStyle(Typeface.NOTO_SANS_ARABIC, Direction.RIGHT_TO_LEFT, Long::toString);

  public ChartStyle {
    Objects.requireNonNull(typeface, "typeface");
    Objects.requireNonNull(direction, "direction");
    Objects.requireNonNull(counts, "counts");
  }

  /** The style of a report in this direction with these numerals. */
  public static ChartStyle of(boolean rightToLeft, Numerals numerals) {
    return (rightToLeft ? ARABIC : LATIN).withCounts(numerals::write);
  }

  /** The same style with another way of writing counts. */
  public ChartStyle withCounts(LongFunction<String> writing) {
    return new ChartStyle(typeface, direction, writing);
  }
}
