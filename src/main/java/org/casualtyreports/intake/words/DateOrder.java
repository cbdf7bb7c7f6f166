package org.casualtyreports.intake.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** In which order a date in numbers is written; never guessed from one date. */
public enum DateOrder {
  /** Day, month, year: {@code 31/12/2024}. */
  DMY,
  /** Month, day, year: {@code 12/31/2024}. */
  MDY,
  /** Year, month, day with a year of two digits: {@code 24/12/31}. */
  YMD;

  private static final Comparator<Set<DateOrder>> BY_NAMES =
      Comparator.comparing(
          set -> set.stream().map(DateOrder::name).sorted().collect(Collectors.joining()));

  /** The word of the settings. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The value with this word, case and blanks around it disregarded. */
  public static Optional<DateOrder> find(String code) {
    return Arrays.stream(values()).filter(o -> o.name().equalsIgnoreCase(code.strip())).findFirst();
  }

  /** What a column says about the order of its dates. */
  public sealed interface Decision {
    /** No date of the column depends on the order. */
    record NotNeeded() implements Decision {}

    /** Only this order fits every date that depends on it. */
    record Decided(DateOrder order) implements Decision {}

    /**
     * Several orders fit: the order has to be set.
     *
     * @param orders those that fit, in the order of the enum
     * @param example a date of the column that depends on the order
     */
    record Undecidable(List<DateOrder> orders, String example) implements Decision {
      public Undecidable {
        orders = List.copyOf(orders);
      }
    }

    /**
     * No order fits all dates.
     *
     * @param texts dates that no order fits together, in alphabetical order
     */
    record Contradictory(List<String> texts) implements Decision {
      public Contradictory {
        texts = List.copyOf(texts);
      }
    }
  }

  /**
   * Decides the order of a column from all of its dates. Texts that are no date in any order say
   * nothing here; the order of the texts does not matter.
   */
  public static Decision decide(Collection<String> column) {
    Map<Set<DateOrder>, String> exampleByOrders = new TreeMap<>(BY_NAMES);
    for (String text : column) {
      if (DateWords.isPlain(text)) {
        continue;
      }
      Map<DateOrder, DateWords.Outcome> readings = readings(text);
      boolean depends =
          readings.size() < values().length || Set.copyOf(readings.values()).size() > 1;
      if (!readings.isEmpty() && depends) {
        exampleByOrders.merge(readings.keySet(), text, (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    if (exampleByOrders.isEmpty()) {
      return new Decision.NotNeeded();
    }
    Set<DateOrder> fitting = EnumSet.allOf(DateOrder.class);
    exampleByOrders.keySet().forEach(fitting::retainAll);
    return switch (fitting.size()) {
      case 0 -> new Decision.Contradictory(strictest(exampleByOrders));
      case 1 -> new Decision.Decided(fitting.iterator().next());
      default -> undecidedBetween(fitting, column);
    };
  }

  /** The examples that fit the fewest orders: the others contradict nothing. */
  private static List<String> strictest(Map<Set<DateOrder>, String> exampleByOrders) {
    Set<Set<DateOrder>> all = exampleByOrders.keySet();
    return all.stream()
        .filter(
            orders ->
                all.stream().noneMatch(o -> o.size() < orders.size() && orders.containsAll(o)))
        .map(exampleByOrders::get)
        .sorted()
        .toList();
  }

  /** Several orders fit; that matters only where a date differs between them. */
  private static Decision undecidedBetween(Set<DateOrder> fitting, Collection<String> column) {
    Optional<String> example =
        column.stream()
            .filter(
                text -> {
                  Map<DateOrder, DateWords.Outcome> readings = readings(text);
                  readings.keySet().retainAll(fitting);
                  return Set.copyOf(readings.values()).size() > 1;
                })
            .min(Comparator.naturalOrder());
    return example.isPresent()
        ? new Decision.Undecidable(new ArrayList<>(fitting), example.get())
        : new Decision.NotNeeded();
  }

  /** The date that the text is in each order that fits it. */
  private static Map<DateOrder, DateWords.Outcome> readings(String text) {
    Map<DateOrder, DateWords.Outcome> readings = new EnumMap<>(DateOrder.class);
    for (DateOrder order : values()) {
      DateWords.Outcome outcome = DateWords.read(text, order);
      if (!(outcome instanceof DateWords.Outcome.NotUnderstood)) {
        readings.put(order, outcome);
      }
    }
    return readings;
  }
}
