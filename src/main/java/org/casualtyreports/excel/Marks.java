package org.casualtyreports.excel;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.casualtyreports.excel.Styles.Tint;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Cell.Mark;
import org.casualtyreports.report.Cell.Value;

/**
 * What the marks of a column look like.
 *
 * <p>Where the words of a column decide the mark (a column 'status', the word 'open' in place of a
 * figure), a conditional format follows the words when an analyst edits them. Where they do not,
 * because a marked figure equals an unmarked one, the cell itself is tinted.
 */
final class Marks {
  private static final int MOST_WORDS = 8;
  private static final int MOST_UNMARKED = 2_000;

  private final Map<Tint, Set<String>> words = new HashMap<>();
  private final Set<String> unmarked = new HashSet<>();

  static Tint tint(Set<Mark> marks) {
    Tint tint = Tint.NONE;
    for (Mark mark : marks) {
      Tint of =
          switch (mark) {
            case CONTESTED_NUMBER,
                CONTESTED_STATUS,
                CONTESTED_PERPETRATOR,
                CONTESTED_DATE,
                DOUBTED ->
                Tint.CONTESTED;
            case PROVISIONAL -> Tint.PROVISIONAL;
            case OPEN -> Tint.OPEN;
            case NOT_STATED, NOT_COLLECTED, SUPERSEDED -> Tint.FADED;
            case PERIOD_TOTAL -> Tint.NONE;
          };
      if (tint == Tint.NONE || (of != Tint.NONE && of.ordinal() < tint.ordinal())) {
        tint = of;
      }
    }
    return tint;
  }

  void see(Cell cell, String shown) {
    Tint tint = tint(cell.marks());
    switch (cell.value()) {
      case Value.Open open -> add(Tint.OPEN, shown);
      case Value.NotStated none -> add(Tint.FADED, shown);
      case Value.Hidden hidden -> add(Tint.FADED, shown);
      case Value.Words text -> text(tint, shown);
      case Value.Blank blank -> {}
      case Value.Count count -> {}
      case Value.Decimal number -> {}
      case Value.Day day -> {}
      case Value.Month month -> {}
      case Value.Tallied tallied -> {}
    }
  }

  private void text(Tint tint, String shown) {
    if (tint != Tint.NONE) {
      add(tint, shown);
    } else if (unmarked.size() < MOST_UNMARKED) {
      unmarked.add(shown);
    }
  }

  /** The column holds figures that a formula may turn into these words. */
  void expect(Tint tint, String word) {
    if (!word.isEmpty()) {
      add(tint, word);
    }
  }

  private void add(Tint tint, String word) {
    Set<String> of = words.computeIfAbsent(tint, t -> new TreeSet<>());
    if (of.size() <= MOST_WORDS) {
      of.add(word);
    }
  }

  /** Words that a conditional format of this column marks; empty where words do not decide. */
  Set<String> deciding(Tint tint) {
    Set<String> of = words.getOrDefault(tint, Set.of());
    boolean clash =
        of.size() > MOST_WORDS
            || unmarked.size() >= MOST_UNMARKED
            || of.stream().anyMatch(w -> unmarked.contains(w) || w.length() > 100)
            || words.entrySet().stream()
                .anyMatch(e -> e.getKey() != tint && e.getValue().stream().anyMatch(of::contains));
    return clash ? Set.of() : of;
  }
}
