package org.casualtyreports.intake.format;

import static org.casualtyreports.intake.format.NativeColumn.BEST;
import static org.casualtyreports.intake.format.NativeColumn.FIGURE;
import static org.casualtyreports.intake.format.NativeColumn.LOWER;
import static org.casualtyreports.intake.format.NativeColumn.UPPER;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.claim.Figure;
import org.casualtyreports.claim.Reading;
import org.casualtyreports.intake.words.FigureWords;

/**
 * Figures as worded, and the bounds that a row may give beside them. The words are used; bounds
 * that say otherwise are reported.
 */
final class Figures {
  private static final String A_BOUND = "a whole number from 0 to " + Figure.LARGEST;

  private final Map<String, FigureWords.Outcome> read = new ConcurrentHashMap<>();

  /** The figure of a row; words that are not understood reject the row. */
  Figure figure(Cells cells) {
    Figure figure =
        switch (outcome(cells.text(FIGURE))) {
          case FigureWords.Outcome.Read understood -> understood.figure();
          case FigureWords.Outcome.NotUnderstood not -> {
            cells.reject(FIGURE, not.expected());
            yield Figure.NOT_STATED;
          }
        };
    checkBounds(cells, figure);
    return figure;
  }

  /** Of whom women or children; words that are not understood are kept as text. */
  Figure ofWhom(Cells cells, NativeColumn column) {
    return switch (outcome(cells.text(column))) {
      case FigureWords.Outcome.Read understood -> understood.figure();
      case FigureWords.Outcome.NotUnderstood not -> {
        cells.warn(column, not.expected(), "kept as text; the claim counts without it");
        cells.keep(column);
        yield Figure.NOT_STATED;
      }
    };
  }

  private FigureWords.Outcome outcome(String text) {
    return read.computeIfAbsent(text, FigureWords::read);
  }

  private static void checkBounds(Cells cells, Figure figure) {
    OptionalLong lower = bound(cells, LOWER);
    OptionalLong best = bound(cells, BEST);
    boolean open = cells.word(UPPER).equals("open");
    OptionalLong upper = open ? OptionalLong.empty() : bound(cells, UPPER);
    requireOrder(cells, LOWER, lower, UPPER, upper);
    requireOrder(cells, LOWER, lower, BEST, best);
    requireOrder(cells, BEST, best, UPPER, upper);
    if (cells.rejected()) {
      return;
    }
    Optional<Bounds> words = figure.bounds(Reading.DEFAULT);
    compare(cells, LOWER, lower, words, words.map(Bounds::lower).orElse(0L));
    compare(cells, BEST, best, words, words.map(Bounds::best).orElse(0L));
    compareUpper(cells, upper, words);
  }

  private static OptionalLong bound(Cells cells, NativeColumn column) {
    if (cells.unstated(column)) {
      return OptionalLong.empty();
    }
    OptionalLong number = WholeNumbers.read(cells.text(column));
    if (number.isEmpty() || number.getAsLong() > Figure.LARGEST) {
      cells.reject(column, column == UPPER ? A_BOUND + ", or 'open'" : A_BOUND);
      return OptionalLong.empty();
    }
    return number;
  }

  private static void requireOrder(
      Cells cells, NativeColumn low, OptionalLong a, NativeColumn high, OptionalLong b) {
    if (a.isPresent() && b.isPresent() && a.getAsLong() > b.getAsLong()) {
      cells.reject(high, "a number not below " + low.header() + " " + a.getAsLong());
    }
  }

  private static void compare(
      Cells cells, NativeColumn column, OptionalLong given, Optional<Bounds> words, long worded) {
    if (given.isPresent() && (words.isEmpty() || given.getAsLong() != worded)) {
      differs(cells, column, words.isPresent() ? Long.toString(worded) : "a blank");
    }
  }

  private static void compareUpper(Cells cells, OptionalLong given, Optional<Bounds> words) {
    if (!cells.unstated(UPPER)) {
      OptionalLong worded = words.map(Bounds::upper).orElse(OptionalLong.empty());
      if (words.isEmpty() || !given.equals(worded)) {
        String open = words.isPresent() ? "'open'" : "a blank";
        differs(cells, UPPER, worded.isPresent() ? Long.toString(worded.getAsLong()) : open);
      }
    }
  }

  private static void differs(Cells cells, NativeColumn column, String worded) {
    cells.warn(
        column,
        worded + ", as the figure '" + shortened(cells.text(FIGURE)) + "' reads",
        "the words are used; the number is kept as text");
    cells.keep(column);
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= 40
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 39)) + "…";
  }
}
