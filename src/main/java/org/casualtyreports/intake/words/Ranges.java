package org.casualtyreports.intake.words;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.casualtyreports.claim.Figure;
import org.casualtyreports.intake.words.FigureWords.Outcome;
import org.casualtyreports.intake.words.WordList.Match;

/** Ranges: {@code 10–15}, {@code between 10 and 15}, {@code de 10 à 15}, {@code من 10 إلى 15}. */
final class Ranges {
  private Ranges() {}

  /** The two ends of a range as written. */
  private record Ends(long low, long high) {}

  /** A range, or what was expected; the general expectation where the words are no range. */
  static Outcome read(List<String> words, WordList list) {
    Match between = list.start("between", words);
    Match from = list.start("from", words);
    List<Ends> found = new ArrayList<>();
    if (between != null) {
      List<String> inside = words.subList(between.length(), words.size());
      found.addAll(split(inside, "and", list));
      found.addAll(split(inside, "to", list));
      found.addAll(dashed(inside, list));
    } else if (from != null) {
      found.addAll(split(words.subList(from.length(), words.size()), "to", list));
    } else {
      found.addAll(split(words, "to", list));
      found.addAll(dashed(words, list));
      split(words, "or", list).stream().filter(e -> e.high() == e.low() + 1).forEach(found::add);
    }
    return only(found);
  }

  private static Outcome only(List<Ends> found) {
    List<Ends> rising = found.stream().filter(ends -> ends.low() <= ends.high()).toList();
    if (rising.size() == 1) {
      Ends ends = rising.getFirst();
      return ends.high() > Figure.LARGEST
          ? new Outcome.NotUnderstood(FigureWords.TOO_LARGE)
          : new Outcome.Read(new Figure.Range(ends.low(), ends.high()));
    }
    return new Outcome.NotUnderstood(
        found.isEmpty() || !rising.isEmpty() ? FigureWords.FIGURE : FigureWords.LOW_TO_HIGH);
  }

  /** Every way to part the words at a wording of the role so that both sides are numbers. */
  private static List<Ends> split(List<String> words, String role, WordList list) {
    List<Ends> found = new ArrayList<>();
    for (int at = 1; at < words.size() - 1; at++) {
      Match match = list.start(role, words.subList(at, words.size()));
      if (match != null) {
        addEnds(
            found, words.subList(0, at), words.subList(at + match.length(), words.size()), list);
      }
    }
    return found;
  }

  private static List<Ends> dashed(List<String> words, WordList list) {
    List<Ends> found = new ArrayList<>();
    int dash = words.indexOf("-");
    // A leading zero belongs to a date, not to a range of people.
    boolean likeDate = words.stream().anyMatch(word -> word.length() > 1 && word.startsWith("0"));
    if (dash > 0 && dash == words.lastIndexOf("-") && !likeDate) {
      addEnds(found, words.subList(0, dash), words.subList(dash + 1, words.size()), list);
    }
    return found;
  }

  private static void addEnds(
      List<Ends> found, List<String> left, List<String> right, WordList list) {
    OptionalLong low = NumberWords.read(left, list);
    OptionalLong high = NumberWords.read(right, list);
    if (low.isPresent() && high.isPresent()) {
      found.add(new Ends(low.getAsLong(), high.getAsLong()));
    }
  }
}
