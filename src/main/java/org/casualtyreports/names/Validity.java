package org.casualtyreports.names;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.casualtyreports.claim.When;

/**
 * The days in which a name or a relation holds, both inclusive.
 *
 * @param from {@link LocalDate#MIN} where no first day is known
 * @param to {@link LocalDate#MAX} where no last day is known
 */
public record Validity(LocalDate from, LocalDate to) {
  public static final Validity ALWAYS = new Validity(LocalDate.MIN, LocalDate.MAX);

  public Validity {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "expected a validity from its first to its last day, found " + from + " to " + to);
    }
  }

  /** The days in which both hold; empty where there is none. */
  public Optional<Validity> and(Validity other) {
    LocalDate later = from.isAfter(other.from) ? from : other.from;
    LocalDate earlier = to.isBefore(other.to) ? to : other.to;
    return earlier.isBefore(later) ? Optional.empty() : Optional.of(new Validity(later, earlier));
  }

  /** Whether it holds on some day of this time; where nothing says when, it does. */
  public boolean touches(When when) {
    return switch (when) {
      case When.Undated undated -> true;
      case When.Dated dated -> !dated.end().isBefore(from) && !dated.start().isAfter(to);
    };
  }
}
