package org.casualtyreports.tally;

import java.util.Objects;

/** Where something stands in time: in a calendar span, or why in none. */
public sealed interface Slot extends Comparable<Slot> {
  Slot COARSE_DATE = new NotAttributable("coarse-date");
  Slot UNDATED = new NotAttributable("undated");
  Slot PERIOD = new NotAttributable("period");

  /** In one month, quarter or year. */
  record In(Per.Span span) implements Slot {
    public In {
      Objects.requireNonNull(span, "span");
    }
  }

  /**
   * In none.
   *
   * @param reason {@code coarse-date} where the date crosses a boundary or is known too coarsely,
   *     {@code undated} where there is none, {@code period} for a total over more than one span
   */
  record NotAttributable(String reason) implements Slot {
    public NotAttributable {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** Spans by their first months, then what stands in none by its reason. */
  @Override
  default int compareTo(Slot other) {
    if (this instanceof In in && other instanceof In span) {
      return in.span().first().compareTo(span.span().first());
    }
    if (this instanceof NotAttributable none && other instanceof NotAttributable reason) {
      return none.reason().compareTo(reason.reason());
    }
    return this instanceof In ? -1 : 1;
  }
}
