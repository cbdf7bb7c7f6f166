package org.casualtyreports.intake.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casualtyreports.names.Folding;

/**
 * A text as words, whole numbers in plain digits, and single signs.
 *
 * <p>A number may be grouped in threes by one kind of separator: comma, point, blank or apostrophe.
 * Anything else between digits is a decimal or a slip, and stays apart as a sign.
 */
final class Tokens {
  /** A longer dash, and any dash between Arabic letters, parts two numbers: it is no hyphen. */
  private static final Pattern LONG_DASH = Pattern.compile("[–—―]");

  private static final Pattern HYPHEN_IN_WORD =
      Pattern.compile("(?<=\\p{IsLatin})-(?=\\p{IsLatin})");
  private static final Pattern APOSTROPHE_OUTSIDE_NUMBER =
      Pattern.compile("(?<!\\d)'|'(?!\\d{3}(?!\\d))");
  private static final Pattern POINT_AFTER_WORD = Pattern.compile("(?<=\\p{L})\\.");
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<grouped>[1-9]\\d{0,2}(?:(?<separator>[,.' ])\\d{3})(?:\\k<separator>\\d{3})*(?!\\d))"
              + "|(?<digits>\\d+)(?<zeros>\\.00?(?![\\d,.]))?"
              + "|(?<word>\\p{L}+)"
              + "|(?<sign>[^\\s])");
  private static final Pattern SEPARATORS = Pattern.compile("[,.' ]");

  private Tokens() {}

  /** Words of a wording in the word list, which holds neither numbers nor sentences. */
  static List<String> wordsOf(String wording) {
    String words =
        Folding.words(wording).replace('-', ' ').replace('\'', ' ').replace('.', ' ').strip();
    return List.of(words.split(" +"));
  }

  /**
   * Tokens of a cell.
   *
   * @param known whether the word list holds a word: the Arabic 'and' is parted from a word only
   *     where the word as written is unknown
   */
  static List<String> of(String text, Predicate<String> known) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(normal(text));
    while (matcher.find()) {
      if (matcher.group("grouped") != null) {
        tokens.add(SEPARATORS.matcher(matcher.group("grouped")).replaceAll(""));
      } else if (matcher.group("digits") != null) {
        tokens.add(matcher.group("digits"));
      } else if (matcher.group("word") != null) {
        addWord(tokens, matcher.group("word"), known);
      } else {
        tokens.add(matcher.group("sign"));
      }
    }
    return tokens;
  }

  static boolean isNumber(String token) {
    return Character.isDigit(token.charAt(0));
  }

  private static String normal(String text) {
    String folded =
        Folding.words(LONG_DASH.matcher(text).replaceAll(" - "))
            .replace('٬', ',')
            .replace('،', ',')
            .replace("+/-", "±")
            .replace(">=", "≥")
            .replace("<=", "≤");
    String words = HYPHEN_IN_WORD.matcher(folded).replaceAll(" ");
    String apart = APOSTROPHE_OUTSIDE_NUMBER.matcher(words).replaceAll(" ");
    return POINT_AFTER_WORD.matcher(apart).replaceAll(" ");
  }

  private static void addWord(List<String> tokens, String word, Predicate<String> known) {
    boolean joined = word.length() > 1 && word.charAt(0) == 'و' && !known.test(word);
    if (joined) {
      tokens.add("و");
      tokens.add(word.substring(1));
    } else {
      tokens.add(word);
    }
  }
}
