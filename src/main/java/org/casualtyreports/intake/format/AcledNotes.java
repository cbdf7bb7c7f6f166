package org.casualtyreports.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the free text of an ACLED event says about how its number of fatalities came about.
 *
 * <p>By its conventions an unknown number is coded as 3 or 10, 'tens' as 10, 'dozens' as 12 and
 * 'hundreds' as 100, and a total over several events is split between them.
 */
final class AcledNotes {
  private static final String AND_OR = " and/or ";

  private static final List<String> ACTORS = List.of("actor1", "actor2");

  /** The columns that say something of the number. */
  static final List<String> COLUMNS = List.of("notes", "fatalities", "actor1", "actor2");

  private static final String CODED_AS_WORDS = "coded as";
  private static final Pattern CODED_AS = Pattern.compile("\\bcoded as (\\d+)\\b");

  /** Looked for first: few notes speak of it, and plain words are found faster than patterns. */
  private static final List<String> SPLIT_WORDS =
      List.of("split", "divided", "spread", "distributed");

  private static final Pattern SPLIT =
      Pattern.compile(
          "\\b(split|divided|spread|distributed)\\b[^.]{0,60}"
              + "\\b(between|over|among|amongst|across|into|by)\\b");
  private static final List<String> UNKNOWN_WORDS =
      List.of("unknown", "unspecified", "undisclosed", "unconfirmed", "several", "a few", "some");

  private static final Pattern UNKNOWN =
      Pattern.compile(
          "\\b("
              + String.join("|", UNKNOWN_WORDS)
              + ")\\b[^.]{0,40}\\b(fatalit|casualt|kill|dead|death|died)");

  private AcledNotes() {}

  private static boolean isDoubtful(String actor) {
    return actor.toLowerCase(Locale.ROOT).contains(AND_OR);
  }

  /** The word of which a figure is the code. */
  private static Optional<String> convention(String figure) {
    return switch (figure) {
      case "10" -> Optional.of("tens");
      case "12" -> Optional.of("dozens");
      case "100" -> Optional.of("hundreds");
      default -> Optional.empty();
    };
  }

  private static boolean isCodedForUnknown(String figure) {
    return figure.equals("3") || figure.equals("10");
  }

  /**
   * What is uncertain about the number, for readers; empty where the notes say nothing of it.
   *
   * @param text of a column of the event
   */
  static String doubt(UnaryOperator<String> text) {
    String notes = text.apply("notes").toLowerCase(Locale.ROOT);
    String figure = text.apply("fatalities");
    List<String> doubts = new ArrayList<>();
    Optional<MatchResult> coded = find(CODED_AS, List.of(CODED_AS_WORDS), notes);
    if (coded.isPresent()) {
      doubts.add("number not known: the notes say 'coded as " + coded.get().group(1) + "'");
    } else {
      addConvention(figure, notes, doubts);
    }
    if (find(SPLIT, SPLIT_WORDS, notes).isPresent()) {
      doubts.add("part of a total that was split over several events");
    }
    for (String actor : ACTORS) {
      if (isDoubtful(text.apply(actor))) {
        doubts.add("actor not certain: '" + text.apply(actor) + "'");
      }
    }
    return String.join("; ", doubts);
  }

  /** Finds a pattern by the words with which it begins: they are found faster. */
  private static Optional<MatchResult> find(Pattern pattern, List<String> words, String notes) {
    for (String word : words) {
      for (int at = notes.indexOf(word); at >= 0; at = notes.indexOf(word, at + 1)) {
        Matcher matcher =
            pattern.matcher(notes).useTransparentBounds(true).region(at, notes.length());
        if (matcher.lookingAt()) {
          return Optional.of(matcher);
        }
      }
    }
    return Optional.empty();
  }

  private static void addConvention(String figure, String notes, List<String> doubts) {
    Optional<String> word =
        convention(figure)
            .filter(notes::contains)
            .filter(w -> Pattern.compile("\\b" + w + "\\b").matcher(notes).find());
    if (word.isPresent()) {
      doubts.add("number by convention: '" + word.get() + "' is coded as " + figure);
    } else if (isCodedForUnknown(figure) && find(UNKNOWN, UNKNOWN_WORDS, notes).isPresent()) {
      doubts.add("number perhaps by convention: an unknown one is coded as " + figure);
    }
  }
}
