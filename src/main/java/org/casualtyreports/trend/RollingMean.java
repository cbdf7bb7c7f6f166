package org.casualtyreports.trend;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Trailing mean of a series.
 *
 * <p>Shape: one entry per calendar month of the series, for the month and those before it; blank
 * where a month of the window is missing or lies before the series.
 *
 * <p>Unit: incidents or deaths per month. Formula: Σ lower bounds / window, a lower bound where
 * figures are open.
 *
 * <p>Minimum: a window of observed months; provisional months are included and stay marked in the
 * series.
 *
 * @param window months
 */
public record RollingMean(int window, List<Entry> entries) {

  public RollingMean {
    entries = List.copyOf(entries);
  }

  /** The mean of one month, or none. */
  public sealed interface Entry {
    YearMonth month();
  }

  /**
   * A mean.
   *
   * @param openMonths months of the window whose figure has no upper bound
   */
  public record Mean(YearMonth month, double lowerPerMonth, int openMonths) implements Entry {
    public Mean {
      Objects.requireNonNull(month, "month");
    }
  }

  /** No mean: a month of the window has no figure. */
  public record Blank(YearMonth month) implements Entry {
    public Blank {
      Objects.requireNonNull(month, "month");
    }
  }

  /**
   * @throws IllegalArgumentException if {@code window} is below 1
   */
  public static RollingMean of(MonthlySeries series, int window) {
    if (window < 1) {
      throw new IllegalArgumentException("expected a window of 1 or more, found " + window);
    }
    List<Entry> entries = new ArrayList<>();
    long sum = 0;
    int observed = 0;
    int open = 0;
    for (int i = 0; i < series.months(); i++) {
      Optional<Span> entering = series.span(i);
      Optional<Span> leaving = i < window ? Optional.empty() : series.span(i - window);
      sum += entering.map(Span::lower).orElse(0L) - leaving.map(Span::lower).orElse(0L);
      observed += (entering.isPresent() ? 1 : 0) - (leaving.isPresent() ? 1 : 0);
      open += openOne(entering) - openOne(leaving);
      entries.add(
          observed == window
              ? new Mean(series.month(i), (double) sum / window, open)
              : new Blank(series.month(i)));
    }
    return new RollingMean(window, entries);
  }

  private static int openOne(Optional<Span> span) {
    return span.filter(Span::isOpen).isPresent() ? 1 : 0;
  }
}
