package org.casualtyreports.trend;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * One claimant's figures, month by month without a gap in the calendar.
 *
 * <p>Shape: one cell per calendar month from {@code first} on; a month is observed (with a figure,
 * which may be zero) or missing with a reason, and final or provisional. Missing is never zero.
 *
 * @param first the calendar month of the first cell
 * @param cells in time order
 * @param breaks days on which observation changed
 */
public record MonthlySeries(YearMonth first, List<Cell> cells, List<ObservationBreak> breaks) {

  public MonthlySeries {
    Objects.requireNonNull(first, "first");
    cells = List.copyOf(cells);
    breaks = List.copyOf(breaks);
  }

  /** Whether a month may still change. */
  public enum Finality {
    FINAL,
    /** Late claims are still expected: the month takes part in no trend. */
    PROVISIONAL
  }

  /** Why a month has no figure. */
  public enum Absence {
    /** Watched, and the claimant published nothing at all. */
    SILENT,
    /** Nobody watched, or nobody says that somebody did. */
    NOT_COLLECTED,
    /** Watched for a part of the month only. */
    PARTIAL
  }

  /** One month. */
  public sealed interface Cell {
    Finality finality();
  }

  /** A month with a figure. */
  public record Observed(Span span, Finality finality) implements Cell {
    public Observed {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(finality, "finality");
    }
  }

  /** A month without one. */
  public record Missing(Absence absence, Finality finality) implements Cell {
    public Missing {
      Objects.requireNonNull(absence, "absence");
      Objects.requireNonNull(finality, "finality");
    }
  }

  /**
   * A day from which on observation differs, for example the end of a monitoring mission.
   *
   * @param label what changed, in words; may be empty
   */
  public record ObservationBreak(LocalDate day, String label) {
    public ObservationBreak {
      Objects.requireNonNull(day, "day");
      Objects.requireNonNull(label, "label");
    }
  }

  /** An empty series to be filled month by month. */
  public static Builder starting(YearMonth first) {
    return new Builder(first);
  }

  public int months() {
    return cells.size();
  }

  /** The calendar month of a cell, counted from 0. */
  public YearMonth month(int index) {
    return first.plusMonths(index);
  }

  /** The figure of a month, if it has one. */
  Optional<Span> span(int index) {
    return cells.get(index) instanceof Observed observed
        ? Optional.of(observed.span())
        : Optional.empty();
  }

  /** Lower bounds of the observed months. */
  public Counts lower() {
    return counts(Span::lower);
  }

  /** Upper bounds of the observed months; empty if one of them is open. */
  public Optional<Counts> upper() {
    return firstOpenMonth().isPresent()
        ? Optional.empty()
        : Optional.of(counts(span -> span.upper().orElseThrow()));
  }

  /** The first observed month whose figure has no upper bound. */
  Optional<YearMonth> firstOpenMonth() {
    for (int i = 0; i < cells.size(); i++) {
      if (span(i).filter(Span::isOpen).isPresent()) {
        return Optional.of(month(i));
      }
    }
    return Optional.empty();
  }

  /** Figures of the observed months in time order. */
  List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    for (Cell cell : cells) {
      if (cell instanceof Observed observed) {
        spans.add(observed.span());
      }
    }
    return spans;
  }

  /** The part from one cell to another; breaks are kept. */
  MonthlySeries part(int from, int to) {
    return new MonthlySeries(month(from), cells.subList(from, to), breaks);
  }

  private Counts counts(ToLongFunction<Span> bound) {
    List<Span> spans = spans();
    int[] positions = new int[spans.size()];
    long[] values = new long[spans.size()];
    int next = 0;
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) instanceof Observed observed) {
        positions[next] = i;
        values[next++] = bound.applyAsLong(observed.span());
      }
    }
    return Counts.at(first, positions, values);
  }

  /** Collects months one after the other. */
  public static final class Builder {
    private final YearMonth first;
    private final List<Cell> cells = new ArrayList<>();
    private final List<ObservationBreak> breaks = new ArrayList<>();

    private Builder(YearMonth first) {
      this.first = Objects.requireNonNull(first, "first");
    }

    /** Final months with one number each. */
    public Builder counts(long... values) {
      for (long value : values) {
        figure(Span.exactly(value));
      }
      return this;
    }

    /** A final month. */
    public Builder figure(Span span) {
      return add(new Observed(span, Finality.FINAL));
    }

    /** A final month without a figure. */
    public Builder missing(Absence absence) {
      return add(new Missing(absence, Finality.FINAL));
    }

    /** Provisional months with one number each. */
    public Builder provisional(long... values) {
      for (long value : values) {
        add(new Observed(Span.exactly(value), Finality.PROVISIONAL));
      }
      return this;
    }

    public Builder add(Cell cell) {
      cells.add(Objects.requireNonNull(cell, "cell"));
      return this;
    }

    public Builder brokenAt(LocalDate day, String label) {
      breaks.add(new ObservationBreak(day, label));
      return this;
    }

    public MonthlySeries build() {
      return new MonthlySeries(first, cells, breaks);
    }
  }
}
