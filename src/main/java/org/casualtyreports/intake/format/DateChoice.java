package org.casualtyreports.intake.format;

import java.util.Objects;
import org.casualtyreports.intake.words.DateOrder;

/** How dates in numbers, such as 01/02/2024, are meant. */
public sealed interface DateChoice {

  /** As each table's own dates decide; where they leave it open, a date that depends is refused. */
  record ByTable() implements DateChoice {}

  /** As told, for every table. */
  record Fixed(DateOrder order) implements DateChoice {
    public Fixed {
      Objects.requireNonNull(order, "order");
    }
  }
}
