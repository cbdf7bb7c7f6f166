package org.casualtyreports.report.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.casualtyreports.claim.Language;
import org.casualtyreports.dataset.Problem;

/**
 * Problems of the input in the language of a report.
 *
 * <p>They are worded in English where they are found. Each wording stands in a message bundle, with
 * blanks for codes, names of columns, numbers and texts of the input; these pass through as they
 * are, in a right-to-left language each as a run of its own direction. What is in no bundle stays
 * English.
 */
public final class ProblemText {
  private static final String FOUND = ".found";
  private static final String FIRST_STRONG_ISOLATE = "\u2068";
  private static final String POP_ISOLATE = "\u2069";

  private final boolean rightToLeft;
  private final List<Wording> ofProblems;
  private final List<Wording> ofFindings;

  private ProblemText(boolean rightToLeft, List<Wording> wordings) {
    this.rightToLeft = rightToLeft;
    this.ofProblems = wordings.stream().filter(w -> !w.key().contains(FOUND)).toList();
    this.ofFindings = wordings.stream().filter(w -> w.key().contains(FOUND)).toList();
  }

  public static ProblemText in(Language language) {
    if (language == Language.EN) {
      return new ProblemText(false, List.of());
    }
    Properties english = Phrases.load("problem/" + Language.EN.tag() + ".properties");
    Properties other = Phrases.load("problem/" + language.tag() + ".properties");
    return new ProblemText(
        language == Language.AR,
        english.stringPropertyNames().stream()
            .map(key -> Wording.of(key, english.getProperty(key), other.getProperty(key, "")))
            .sorted(Comparator.comparingInt(Wording::fixed).reversed().thenComparing(Wording::key))
            .toList());
  }

  public String expected(Problem problem) {
    return find(problem.expected()).orElse(problem.expected());
  }

  public String advice(Problem problem) {
    return find(problem.advice()).orElse(problem.advice());
  }

  /** What was found: text of the input as it is, and words for it where the problem has words. */
  public String found(Problem problem) {
    return ofProblems.stream()
        .filter(w -> translated(w, problem.expected()).isPresent())
        .findFirst()
        .flatMap(
            expected ->
                ofFindings.stream()
                    .filter(w -> w.key().startsWith(expected.key() + FOUND))
                    .flatMap(w -> translated(w, problem.found()).stream())
                    .findFirst())
        .orElse(problem.found());
  }

  /** The translation of an expectation or an advice; empty where there is none. */
  Optional<String> find(String english) {
    return ofProblems.stream().flatMap(w -> translated(w, english).stream()).findFirst();
  }

  private Optional<String> translated(Wording wording, String english) {
    return rightToLeft
        ? wording.translate(english, FIRST_STRONG_ISOLATE, POP_ISOLATE)
        : wording.translate(english, "", "");
  }
}
