package org.casualtyreports.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A cell: what it says, and what it holds.
 *
 * @param shown finished text, in the language of the report
 * @param value for sheets and data files
 * @param marks what to know about the figure; each has one visual sign
 */
public record Cell(Text shown, Value value, Set<Mark> marks) {
  public static final Cell BLANK = new Cell(Text.EMPTY, Value.BLANK, Set.of());

  public Cell {
    Objects.requireNonNull(shown, "shown");
    Objects.requireNonNull(value, "value");
    marks = Set.copyOf(marks);
  }

  public static Cell words(String words) {
    return words.isEmpty() ? BLANK : words(Text.of(words));
  }

  public static Cell words(Text words) {
    return new Cell(words, new Value.Words(words.plain()), Set.of());
  }

  public static Cell of(String shown, Value value) {
    return new Cell(Text.of(shown), value, Set.of());
  }

  public Cell marked(Mark... more) {
    Set<Mark> all = EnumSet.noneOf(Mark.class);
    all.addAll(marks);
    all.addAll(Set.of(more));
    return new Cell(shown, value, all);
  }

  public Cell linkedTo(String anchor) {
    return new Cell(Text.link(shown.plain(), anchor), value, marks);
  }

  /** What a cell holds. */
  public sealed interface Value {
    Value BLANK = new Blank();
    Value OPEN = new Open();
    Value NOT_STATED = new NotStated();
    Value HIDDEN = new Hidden();

    /** Nothing belongs here. */
    record Blank() implements Value {}

    /** Text. */
    record Words(String words) implements Value {}

    /** A whole number, usually of people, claims or incidents. */
    record Count(long count) implements Value {}

    /** A number with decimals. */
    record Decimal(double number) implements Value {
      public Decimal {
        if (!Double.isFinite(number)) {
          throw new IllegalArgumentException("expected a finite number, found " + number);
        }
      }
    }

    /** A day. */
    record Day(LocalDate day) implements Value {}

    /** A month. */
    record Month(YearMonth month) implements Value {}

    /** An upper bound that nobody stated. */
    record Open() implements Value {}

    /** No figure was stated: not zero. */
    record NotStated() implements Value {}

    /** A working value that is not shown, because open figures supply too much of it. */
    record Hidden() implements Value {}

    /**
     * A figure of a tally, which a workbook can compute from the claims of its Claims sheet.
     *
     * @param tallyRow key of the tally row that claims carry in their column {@value #KEY_COLUMN}
     * @param now the figure as computed: a count, open, not stated or hidden
     */
    record Tallied(String tallyRow, Measure measure, Value now) implements Value {
      /** Id of the column of the Claims sheet that holds the key of the tally row. */
      public static final String KEY_COLUMN = "tallyRow";
    }
  }

  /** A figure of a tally row. */
  public enum Measure {
    CLAIMS,
    UNSTATED,
    OPEN_CLAIMS,
    LOWER,
    BEST,
    UPPER
  }

  /** What to know about a figure. */
  public enum Mark {
    /** The upper bound is open. */
    OPEN,
    /** No figure is stated. */
    NOT_STATED,
    CONTESTED_NUMBER,
    CONTESTED_STATUS,
    CONTESTED_PERPETRATOR,
    CONTESTED_DATE,
    /** The date or the claim is doubted. */
    DOUBTED,
    /** A total for a period, not for an incident. */
    PERIOD_TOTAL,
    /** A month that may still be added to. */
    PROVISIONAL,
    /** Nobody watched, or nobody says that somebody did. */
    NOT_COLLECTED,
    /** A newer statement replaced it. */
    SUPERSEDED
  }
}
