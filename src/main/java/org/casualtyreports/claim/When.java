package org.casualtyreports.claim;

import java.time.LocalDate;
import java.util.Objects;

/** When an incident happened, as far as it is known. */
public sealed interface When {

  When UNDATED = new Undated();

  Precision precision();

  static When on(LocalDate day) {
    return new Dated(day, day, Precision.DAY);
  }

  /**
   * A coded date.
   *
   * @param start first possible day, inclusive
   * @param end last possible day, inclusive
   * @param precision any but {@link Precision#NONE}
   */
  record Dated(LocalDate start, LocalDate end, Precision precision) implements When {
    public Dated {
      Objects.requireNonNull(start, "start");
      Objects.requireNonNull(end, "end");
      Objects.requireNonNull(precision, "precision");
      if (end.isBefore(start)) {
        throw new IllegalArgumentException(
            "expected a date range from its first to its last day, found " + start + " to " + end);
      }
      if (precision == Precision.NONE) {
        throw new IllegalArgumentException("an incident with a date needs a precision");
      }
    }

    /** Whether the date is known to the month or better. */
    public boolean knownToTheMonth() {
      return switch (precision) {
        case DAY, WEEK, MONTH -> true;
        case YEAR, NOT_BEFORE, NONE -> false;
      };
    }
  }

  /** Nothing says when. */
  record Undated() implements When {
    @Override
    public Precision precision() {
      return Precision.NONE;
    }
  }
}
