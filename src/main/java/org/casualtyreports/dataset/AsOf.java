package org.casualtyreports.dataset;

import java.time.LocalDate;
import java.util.Objects;

/** Up to when statements are known. */
public sealed interface AsOf {
  /** Every statement on record. */
  AsOf LATEST = new Latest();

  /** Statements up to and with a day; undated statements are left out. */
  record Day(LocalDate day) implements AsOf {
    public Day {
      Objects.requireNonNull(day, "day");
    }
  }

  /** Every statement on record. */
  record Latest() implements AsOf {}
}
