package org.casualtyreports.report.sheet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Cell.Value;
import org.casualtyreports.report.section.Desk;

/**
 * Makes the cells of a sheet; those that recur from row to row are made once.
 *
 * <p>Not thread-safe.
 */
final class Cells {
  private static final int MOST_KEPT = 20_000;

  private final Desk desk;
  private final Cell open;
  private final Cell none;
  private final Map<String, Cell> words = new HashMap<>();
  private final Map<LocalDate, Cell> days = new HashMap<>();
  private final Map<Long, Cell> numbers = new HashMap<>();
  private final Map<Double, Cell> degrees = new HashMap<>();

  Cells(Desk desk) {
    this.desk = Objects.requireNonNull(desk, "desk");
    open = Cell.of(desk.phrases().say("figure.open"), Value.OPEN).marked(Cell.Mark.OPEN);
    none =
        Cell.of(desk.phrases().say("figure.not-stated"), Value.NOT_STATED)
            .marked(Cell.Mark.NOT_STATED);
  }

  Desk desk() {
    return desk;
  }

  /** An upper bound that nobody stated. */
  Cell open() {
    return open;
  }

  /** No figure was stated. */
  Cell none() {
    return none;
  }

  Cell words(String text) {
    return kept(words, text, Cell::words);
  }

  Cell day(LocalDate day) {
    return kept(days, day, d -> ClaimsSheet.day(desk, d));
  }

  Cell number(long number) {
    return kept(numbers, number, n -> ClaimsSheet.number(desk, n));
  }

  /** A degree of latitude or longitude. */
  Cell degrees(double number) {
    return kept(degrees, number, n -> Cell.of(desk.phrases().decimal(n, 4), new Value.Decimal(n)));
  }

  private static <T> Cell kept(Map<T, Cell> cells, T value, Function<T, Cell> maker) {
    Cell known = cells.get(value);
    if (known != null) {
      return known;
    }
    Cell made = maker.apply(value);
    if (cells.size() < MOST_KEPT) {
      cells.put(value, made);
    }
    return made;
  }
}
