package org.casualtyreports.tally;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.claim.ClaimantSum;
import org.casualtyreports.claim.Scope;
import org.casualtyreports.dataset.MonthState;

/**
 * What one claimant claims of one series in one slot of time.
 *
 * @param subject whether the row sums incident claims, or is one period total by itself
 * @param state what is known of the claimant in this slot
 * @param incidents different incidents that the claims are about
 * @param sum of the claims in force; no claims where the state is not {@code observed}
 */
public record TallyRow(
    SeriesKey key, Slot slot, Subject subject, State state, int incidents, ClaimantSum sum)
    implements Comparable<TallyRow> {
  private static final Comparator<TallyRow> ORDER =
      Comparator.comparing(TallyRow::key)
          .thenComparing(row -> row.subject().sortKey())
          .thenComparing(TallyRow::slot);

  public TallyRow {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(slot, "slot");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(state, "state");
    if (!sum.claimant().equals(key.claimant()) || sum.outcome() != key.outcome()) {
      throw new IllegalArgumentException(
          "a row of '%s' cannot hold a sum of '%s'".formatted(key.claimant(), sum.claimant()));
    }
    if (sum.claims() > 0 && isWithout(state)) {
      throw new IllegalArgumentException(
          "a month observed without claims cannot hold %s claims".formatted(sum.claims()));
    }
  }

  /** What a row is about. */
  public sealed interface Subject {
    Subject INCIDENTS = new Incidents();

    /** The word of the native format. */
    String scope();

    /** Claims on incidents, summed. */
    record Incidents() implements Subject {
      @Override
      public String scope() {
        return "incident";
      }
    }

    /** One period total. */
    record Period(String claimId, Scope.OverPeriod period) implements Subject {
      public Period {
        Objects.requireNonNull(claimId, "claimId");
        Objects.requireNonNull(period, "period");
      }

      @Override
      public String scope() {
        return "period";
      }
    }

    private String sortKey() {
      return switch (this) {
        case Incidents incidents -> "0";
        case Period p -> "1" + p.period().from() + p.period().to() + p.claimId();
      };
    }
  }

  /** What is known of the claimant in the slot of a row. */
  public sealed interface State {
    State NONE = new None();

    /** In a calendar span. */
    record Known(MonthState monthState) implements State {
      public Known {
        Objects.requireNonNull(monthState, "monthState");
      }
    }

    /** The row stands in no calendar span. */
    record None() implements State {}
  }

  /** Whether a claimant who was watched claimed nothing. */
  private static boolean isWithout(State state) {
    return state instanceof State.Known known && known.monthState() == MonthState.OBSERVED_NONE;
  }

  /**
   * The interval that the row prints: the sum of its figures, zero for a watched month without
   * claims, and nothing where no figure is stated or nobody knows.
   */
  public Optional<Bounds> bounds() {
    return isWithout(state) ? Optional.of(Bounds.exactly(0)) : sum.bounds();
  }

  @Override
  public int compareTo(TallyRow other) {
    return ORDER.compare(this, other);
  }
}
