package org.casualtyreports.names;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casualtyreports.claim.Actor;
import org.casualtyreports.claim.Language;

/** Several parties in one text: how they are written, and how they are printed. */
final class ActorText {
  private static final Pattern JOINT = Pattern.compile(" \\+ ");
  private static final List<Pattern> ONE_OF =
      List.of(
          Pattern.compile("either (.+ or .+)", Pattern.CASE_INSENSITIVE),
          Pattern.compile("soit (.+ soit .+)", Pattern.CASE_INSENSITIVE),
          Pattern.compile("[إا]ما (.+ (?:أو|او) .+)"));
  private static final Pattern BETWEEN_ALTERNATIVES =
      Pattern.compile(
          "\\s+or\\s+|\\s*[,،]?\\s+soit\\s+|\\s+(?:أو|او)\\s+(?:[إا]ما\\s+)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AND_OR =
      Pattern.compile("\\s+(?:and/or|et/ou|و/أو|و/او)\\s+", Pattern.CASE_INSENSITIVE);

  private ActorText() {}

  /** The parties of which the text leaves open which one; fewer than two: it does not. */
  static List<String> alternatives(String text) {
    for (Pattern pattern : ONE_OF) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        return parts(matcher.group(1), BETWEEN_ALTERNATIVES);
      }
    }
    List<String> parts = parts(text, AND_OR);
    return parts.size() > 1 ? parts : List.of();
  }

  /** The parties that the text says to have acted together; fewer than two: it does not. */
  static List<String> together(String text) {
    List<String> parts = parts(text, JOINT);
    return parts.size() > 1 ? parts : List.of();
  }

  private static List<String> parts(String text, Pattern separator) {
    List<String> parts = Arrays.stream(separator.split(text, -1)).map(String::strip).toList();
    if (parts.stream().anyMatch(String::isEmpty)) {
      throw new IllegalArgumentException(
          "expected a name on both sides of every separator, found '" + text + "'");
    }
    return parts;
  }

  /** The actor in words, its parties named by {@code name}. */
  static String print(Actor actor, Language language, UnaryOperator<String> name) {
    return switch (actor) {
      case Actor.Single single -> name.apply(single.name());
      case Actor.Joint joint -> jointly(joint.parties().stream().map(name).toList(), language);
      case Actor.Contested contested ->
          either(contested.parties().stream().map(name).toList(), language);
      case Actor.NotStated notStated ->
          switch (language) {
            case EN -> "not stated";
            case FR -> "non précisé";
            case AR -> "غير محدد";
          };
    };
  }

  /**
   * The government of a state; in English as the source writes it, in French without the article,
   * which not every state has.
   */
  static String government(String asWritten, String state, Language language) {
    return switch (language) {
      case EN -> asWritten;
      case FR -> "gouvernement (" + state + ")";
      case AR -> "حكومة " + state;
    };
  }

  private static String jointly(List<String> names, Language language) {
    String last = names.getLast();
    String first = String.join(", ", names.subList(0, names.size() - 1));
    return switch (language) {
      case EN -> first + " and " + last + " jointly";
      case FR -> first + " et " + last + " conjointement";
      case AR -> String.join(" و", names) + " معًا";
    };
  }

  private static String either(List<String> names, Language language) {
    return switch (language) {
      case EN -> "either " + String.join(" or ", names);
      case FR -> "soit " + String.join(", soit ", names);
      case AR -> "إما " + String.join(" أو ", names);
    };
  }
}
