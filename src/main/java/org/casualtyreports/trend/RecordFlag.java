package org.casualtyreports.trend;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.LongToDoubleFunction;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * Whether the newest month is higher than all of the months before it, and how often chance does
 * that.
 *
 * <p>Shape: the months of the window and the month after it, consecutive.
 *
 * <p>Formula: recordInWindow: strictly above all; rankP = (1 + #{window ≥ current})/(window+1),
 * distribution-free; chance of a record without any change at most 1/(window+1). Beside it the
 * window's moments μ, v (divisor n−1), the negative binomial of size μ²/(v−μ) if v &gt; μ and else
 * the Poisson distribution, its quantile q ({@code upper}) and tailProb = P(X ≥ current): a
 * description, no test.
 *
 * <p>Minimum: 2 months before; a report uses 12 or 36. Where figures are intervals and the answer
 * differs between their bounds, it is {@link Reason.VagueFiguresDecide}; all other numbers use
 * lower bounds.
 *
 * <p>Source: K. N. Chandler (1952), Journal of the Royal Statistical Society B 14 (records).
 *
 * @param window months before the newest
 * @param spread JSON key {@code size}: its number, or null
 */
public record RecordFlag(
    int window,
    long current,
    double mean,
    double variance,
    Spread spread,
    long upper,
    double q,
    double tailProb,
    double rankP,
    Standing recordInWindow) {
  private static final double QUANTILE = 0.99;

  public RecordFlag {
    Objects.requireNonNull(spread, "spread");
    Objects.requireNonNull(recordInWindow, "recordInWindow");
  }

  /** Whether the newest month is above all others. */
  public enum Standing {
    /** True in JSON. */
    RECORD,
    /** False in JSON. */
    NO_RECORD
  }

  /** How the window varies. */
  public sealed interface Spread {
    /** More than Poisson counts: the size of the negative binomial. */
    record NegativeBinomial(double size) implements Spread {}

    /** No more than Poisson counts. */
    record Poisson() implements Spread {}
  }

  /** Size of the negative binomial; empty for the Poisson distribution. */
  public OptionalDouble size() {
    return switch (spread) {
      case Spread.NegativeBinomial negativeBinomial -> OptionalDouble.of(negativeBinomial.size());
      case Spread.Poisson poisson -> OptionalDouble.empty();
    };
  }

  /** How often a month is a record if nothing changes. */
  public double chanceOfRecord() {
    return 1.0 / (window + 1);
  }

  /**
   * The last figure against those before it.
   *
   * @param months the window and the newest month, in time order
   */
  public static Outcome<RecordFlag> of(List<Span> months) {
    int window = months.size() - 1;
    if (window < 2) {
      return Outcome.refused(new Reason.TooFewObservedMonths(months.size(), 3));
    }
    Span newest = months.getLast();
    List<Span> before = months.subList(0, window);
    boolean certain = before.stream().allMatch(newest::certainlyAbove);
    boolean possible = before.stream().allMatch(newest::possiblyAbove);
    if (certain != possible) {
      return Outcome.refused(new Reason.VagueFiguresDecide());
    }
    return Outcome.computed(
        flag(
            before.stream().mapToLong(Span::lower).toArray(),
            newest.lower(),
            certain ? Standing.RECORD : Standing.NO_RECORD));
  }

  private static RecordFlag flag(long[] window, long current, Standing standing) {
    int n = window.length;
    double mean = 0;
    int atLeastCurrent = 0;
    for (long value : window) {
      mean += (double) value / n;
      atLeastCurrent += value >= current ? 1 : 0;
    }
    double variance = 0;
    for (long value : window) {
      variance += (value - mean) * (value - mean) / (n - 1);
    }
    Spread spread =
        variance > mean
            ? new Spread.NegativeBinomial(mean * mean / (variance - mean))
            : new Spread.Poisson();
    LongToDoubleFunction tail = tailAbove(spread, mean);
    return new RecordFlag(
        n,
        current,
        mean,
        variance,
        spread,
        quantile(tail),
        QUANTILE,
        current == 0 ? 1 : tail.applyAsDouble(current - 1),
        (1.0 + atLeastCurrent) / (n + 1),
        standing);
  }

  /** P(X &gt; k). */
  private static LongToDoubleFunction tailAbove(Spread spread, double mean) {
    return switch (spread) {
      case Spread.NegativeBinomial negativeBinomial -> {
        double size = negativeBinomial.size();
        double success = mean / (size + mean);
        yield k -> RegularizedBeta.value(success, k + 1.0, size);
      }
      case Spread.Poisson poisson ->
          mean == 0 ? k -> 0 : k -> RegularizedGamma.P.value(k + 1.0, mean);
    };
  }

  /** The smallest number that the distribution exceeds with a probability of at most 1 − q. */
  private static long quantile(LongToDoubleFunction tail) {
    long high = 1;
    while (tail.applyAsDouble(high) > 1 - QUANTILE) {
      high *= 2;
    }
    long low = -1;
    while (high - low > 1) {
      long middle = low + (high - low) / 2;
      if (tail.applyAsDouble(middle) > 1 - QUANTILE) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }
}
