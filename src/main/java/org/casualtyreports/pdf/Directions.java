package org.casualtyreports.pdf;

import java.text.Bidi;
import java.util.regex.Matcher;
import org.casualtyreports.report.text.NumericExpressions;

/**
 * Which characters of a paragraph run from left to right and which from right to left.
 *
 * <p>The rules of Unicode's bidirectional algorithm, with one addition: each of the {@link
 * NumericExpressions} in European digits counts as one number. Expressions in Arabic-Indic digits
 * follow the plain rules, as readers of those digits expect.
 */
final class Directions {
  private static final int FIRST_RIGHT_TO_LEFT = 0x590;

  private Directions() {}

  /**
   * One level for each character, even for left to right, and true in {@code glued} for every
   * character that must stay on one line with the character before it.
   */
  static byte[] levels(String text, boolean rightToLeft, boolean[] glued) {
    if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return levels(text, rightToLeft);
    }
    StringBuilder plain = new StringBuilder(text);
    Matcher numbers = NumericExpressions.in(text);
    while (numbers.find()) {
      int from = numbers.start();
      while (from < numbers.end() && text.charAt(from) == ' ') {
        from++;
      }
      for (int i = from; i < numbers.end(); i++) {
        plain.setCharAt(i, '0');
        glued[i] |= i > from;
      }
    }
    return levels(plain.toString(), rightToLeft);
  }

  private static byte[] levels(String text, boolean rightToLeft) {
    byte[] levels = new byte[text.length()];
    if (!rightToLeft && text.chars().allMatch(c -> c < FIRST_RIGHT_TO_LEFT)) {
      return levels;
    }
    Bidi bidi =
        new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) bidi.getLevelAt(i);
    }
    return levels;
  }

  /** The character that a right-to-left line shows for this one: brackets open the other way. */
  static int mirrored(int character) {
    int at = "()[]{}<>«»‹›≤≥".indexOf(character);
    return at < 0 ? character : "()[]{}<>«»‹›≤≥".charAt(at ^ 1);
  }
}
