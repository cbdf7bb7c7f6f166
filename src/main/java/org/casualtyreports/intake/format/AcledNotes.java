package org.casualtyreports.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the free text of an ACLED event says about how its number of fatalities came about.
 *
 * <p>By its conventions an unknown number is coded as 3 or 10, 'tens' as 10, 'dozens' as 12 and
 * 'hundreds' as 100, and a total over several events is split between them.
 */
final class AcledNotes {
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

  /** Words that may make the notes raise a doubt, and the figures about which they do. */
  enum Telling {
    OF_ANY(Stream.concat(Stream.of("coded as"), SPLIT_WORDS.stream()).toList()),
    OF_TEN(List.of("tens"), "10"),
    OF_TWELVE(List.of("dozens"), "12"),
    OF_A_HUNDRED(List.of("hundreds"), "100"),
    OF_UNKNOWN(UNKNOWN_WORDS, "3", "10");

    private final List<String> words;
    private final List<String> figures;

    Telling(List<String> words, String... figures) {
      this.words = words;
      this.figures = List.of(figures);
    }

    List<String> words() {
      return words;
    }

    boolean isAbout(String figure) {
      return figures.isEmpty() || figures.contains(figure);
    }
  }

  private AcledNotes() {}

  /** Whether an actor as written raises a doubt. */
  static boolean isDoubtful(String actor) {
    return actor.toLowerCase(Locale.ROOT).contains(" and/or ");
  }

  /** What is uncertain about the number, for readers; empty where the notes say nothing of it. */
  static String doubt(SourceRow row) {
    String notes = row.text("notes").toLowerCase(Locale.ROOT);
    String figure = row.text("fatalities");
    List<String> doubts = new ArrayList<>();
    Matcher coded = CODED_AS.matcher(notes);
    if (notes.contains("coded as") && coded.find()) {
      doubts.add("number not known: the notes say 'coded as " + coded.group(1) + "'");
    } else {
      addConvention(figure, notes, doubts);
    }
    if (SPLIT_WORDS.stream().anyMatch(notes::contains) && SPLIT.matcher(notes).find()) {
      doubts.add("part of a total that was split over several events");
    }
    for (String actor : List.of("actor1", "actor2")) {
      if (isDoubtful(row.text(actor))) {
        doubts.add("actor not certain: '" + row.text(actor) + "'");
      }
    }
    return String.join("; ", doubts);
  }

  /** Words are found faster than the pattern that begins with them. */
  private static boolean speaksOfUnknown(String notes) {
    Matcher matcher = UNKNOWN.matcher(notes).useTransparentBounds(true);
    for (String word : UNKNOWN_WORDS) {
      for (int at = notes.indexOf(word); at >= 0; at = notes.indexOf(word, at + 1)) {
        if (matcher.region(at, notes.length()).lookingAt()) {
          return true;
        }
      }
    }
    return false;
  }

  private static void addConvention(String figure, String notes, List<String> doubts) {
    String word =
        switch (figure) {
          case "10" -> "tens";
          case "12" -> "dozens";
          case "100" -> "hundreds";
          default -> "";
        };
    if (!word.isEmpty() && notes.contains(word) && notes.matches("(?s).*\\b" + word + "\\b.*")) {
      doubts.add("number by convention: '" + word + "' is coded as " + figure);
    } else if ((figure.equals("3") || figure.equals("10")) && speaksOfUnknown(notes)) {
      doubts.add("number perhaps by convention: an unknown one is coded as " + figure);
    }
  }
}
