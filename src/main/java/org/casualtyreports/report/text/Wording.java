package org.casualtyreports.report.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An English text with blanks <code>{0}</code>, <code>{1}</code> in this order, and its translation
 * with the same blanks in any order.
 *
 * @param key of the text in the message bundles
 * @param beginning of the English text, up to its first blank
 * @param fixed characters of the English text that are not blanks
 */
record Wording(String key, String beginning, int fixed, Pattern english, String translation) {
  private static final Pattern BLANK = Pattern.compile("\\{(\\d)}");

  static Wording of(String key, String english, String translation) {
    String[] fixed = BLANK.split(english, -1);
    StringBuilder expression = new StringBuilder(Pattern.quote(fixed[0]));
    for (int i = 1; i < fixed.length; i++) {
      expression.append("(.+?)").append(Pattern.quote(fixed[i]));
    }
    return new Wording(
        key,
        fixed[0],
        String.join("", fixed).length(),
        Pattern.compile(expression.toString(), Pattern.DOTALL),
        translation);
  }

  /**
   * The translation of an English text; empty where the text is another one.
   *
   * @param before what is set before the text of a blank
   * @param after what is set after it
   */
  Optional<String> translate(String text, String before, String after) {
    if (!text.startsWith(beginning)) {
      return Optional.empty();
    }
    Matcher found = english.matcher(text);
    return found.matches()
        ? Optional.of(
            BLANK
                .matcher(translation)
                .replaceAll(
                    blank ->
                        Matcher.quoteReplacement(
                            before + found.group(Integer.parseInt(blank.group(1)) + 1) + after)))
        : Optional.empty();
  }
}
