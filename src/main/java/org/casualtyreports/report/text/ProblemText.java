package org.casualtyreports.report.text;

import java.util.Optional;
import org.casualtyreports.claim.Language;
import org.casualtyreports.dataset.Problem;

/**
 * Problems of the input in the language of a report.
 *
 * <p>They are worded in English where they are found. Each wording stands in a message bundle, with
 * blanks for codes, names of columns, numbers and texts of the input. What is in no bundle stays
 * English.
 */
public final class ProblemText {
  private static final String FOUND = ".found";

  private final Wordings ofProblems;
  private final Wordings ofFindings;

  private ProblemText(Wordings wordings) {
    this.ofProblems = wordings.whose(key -> !key.contains(FOUND));
    this.ofFindings = wordings.whose(key -> key.contains(FOUND));
  }

  public static ProblemText in(Language language) {
    return new ProblemText(Wordings.in(language, "problem"));
  }

  public String expected(Problem problem) {
    return find(problem.expected()).orElse(problem.expected());
  }

  public String advice(Problem problem) {
    return find(problem.advice()).orElse(problem.advice());
  }

  /** What was found: text of the input as it is, and words for it where the problem has words. */
  public String found(Problem problem) {
    return ofProblems
        .key(problem.expected())
        .flatMap(
            expected ->
                ofFindings.whose(key -> key.startsWith(expected + FOUND)).find(problem.found()))
        .orElse(problem.found());
  }

  /** The translation of an expectation or an advice; empty where there is none. */
  Optional<String> find(String english) {
    return ofProblems.find(english);
  }
}
