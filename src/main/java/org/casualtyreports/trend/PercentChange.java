package org.casualtyreports.trend;

import java.time.YearMonth;

/**
 * Change between two figures of one series in percent of the earlier one.
 *
 * <p>Shape: two closed intervals. Unit: percent of the base.
 *
 * <p>Formula: 100·(later − base)/base at the bounds that make it smallest and largest: lower from
 * later.lower and base.upper, upper from later.upper and base.lower.
 *
 * <p>Minimum: a base of 10, else {@link Reason.BaseTooSmall}; a base of 0 is never computable. An
 * open figure on either side is {@link Reason.OpenFigure}.
 *
 * <p>Source: interval arithmetic.
 */
public record PercentChange(Span base, Span later, double percentLower, double percentUpper) {

  /**
   * @param baseMonth first month of the base, named where its figure is open
   * @param laterMonth first month of the later figure
   */
  static Outcome<PercentChange> of(
      Span base, YearMonth baseMonth, Span later, YearMonth laterMonth) {
    if (base.isOpen()) {
      return Outcome.refused(new Reason.OpenFigure(baseMonth));
    }
    if (later.isOpen()) {
      return Outcome.refused(new Reason.OpenFigure(laterMonth));
    }
    if (base.lower() == 0) {
      return Outcome.refused(new Reason.BaseTooSmall(0, Rules.PERCENT_BASE));
    }
    return Outcome.computed(
        new PercentChange(
            base,
            later,
            percent(later.lower(), base.upper().orElseThrow()),
            percent(later.upper().orElseThrow(), base.lower())));
  }

  private static double percent(long later, long base) {
    return 100.0 * (later - base) / base;
  }
}
