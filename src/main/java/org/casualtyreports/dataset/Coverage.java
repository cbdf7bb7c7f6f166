package org.casualtyreports.dataset;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.casualtyreports.claim.Claimant;

/**
 * Which months of which claimant were watched. What nobody states is not collected.
 *
 * @param watched a span for one claimant wins over a span for all
 * @param basis how the coverage is known
 */
public record Coverage(List<Span> watched, Basis basis) {
  public static final Coverage UNKNOWN = new Coverage(List.of(), Basis.IMPLIED);

  /** How coverage is known. */
  public enum Basis {
    /** The producer says so. */
    STATED,
    /** It follows from the kind of dataset, for example a coded one over its years. */
    IMPLIED
  }

  public Coverage {
    Objects.requireNonNull(basis, "basis");
    watched = List.copyOf(watched);
  }

  /** Whose statements a span is about. */
  public sealed interface Whose {
    /** Every claimant of the dataset that no span of its own covers. */
    record Everyone() implements Whose {}

    /** One claimant. */
    record Of(Claimant claimant) implements Whose {
      public Of {
        Objects.requireNonNull(claimant, "claimant");
      }
    }
  }

  /** What a month without any claim of the claimant means. */
  public enum Silence {
    /** The claimant reports on everything: a month without claims is a month without deaths. */
    MEANS_NONE,
    /** The claimant's statements are collected: a month without any is silence, not zero. */
    MEANS_SILENCE
  }

  /**
   * Months in which a claimant was watched.
   *
   * @param from first month, inclusive
   * @param to last month, inclusive
   * @param partial months watched only in part
   */
  public record Span(
      Whose whose, YearMonth from, YearMonth to, Silence silence, Set<YearMonth> partial) {
    public Span {
      Objects.requireNonNull(whose, "whose");
      Objects.requireNonNull(silence, "silence");
      partial = Set.copyOf(partial);
      if (to.isBefore(from)) {
        throw new IllegalArgumentException(
            "expected months from first to last, found " + from + " to " + to);
      }
    }

    boolean holds(YearMonth month) {
      return !month.isBefore(from) && !month.isAfter(to);
    }
  }

  /** The span that covers this claimant in this month, its own before everyone's. */
  public Optional<Span> find(Claimant claimant, YearMonth month) {
    boolean ownSpans = watched.stream().anyMatch(s -> s.whose().equals(new Whose.Of(claimant)));
    Whose wanted = ownSpans ? new Whose.Of(claimant) : new Whose.Everyone();
    return watched.stream().filter(s -> s.whose().equals(wanted) && s.holds(month)).findFirst();
  }

  /**
   * What a month without claims of a series is.
   *
   * @param spoke whether the claimant made any claim in that month, on whatever
   */
  public MonthState stateOf(Claimant claimant, YearMonth month, Spoke spoke) {
    Optional<Span> span = find(claimant, month);
    if (span.isEmpty()) {
      return MonthState.NOT_COLLECTED;
    }
    if (span.get().partial().contains(month)) {
      return MonthState.PARTIAL;
    }
    return spoke == Spoke.YES || span.get().silence() == Silence.MEANS_NONE
        ? MonthState.OBSERVED_NONE
        : MonthState.CLAIMANT_SILENT;
  }

  /** Whether a claimant made any claim in a month. */
  public enum Spoke {
    YES,
    NO
  }

  /** First to last month that anyone was watched; empty where nothing is known. */
  public Optional<MonthRange> range() {
    return watched.stream()
        .map(span -> new MonthRange(span.from(), span.to()))
        .reduce(MonthRange::enclosing);
  }
}
