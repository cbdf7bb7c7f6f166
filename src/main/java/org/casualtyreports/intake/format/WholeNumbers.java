package org.casualtyreports.intake.format;

import java.util.OptionalLong;

/** Plain whole numbers in the digits of any script, without separators. */
final class WholeNumbers {
  private static final int MOST_DIGITS = 18;

  private WholeNumbers() {}

  /** The number; empty where the text is none, is negative, or is longer than any count. */
  static OptionalLong read(String text) {
    if (text.isEmpty() || text.length() > MOST_DIGITS) {
      return OptionalLong.empty();
    }
    long number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = Character.digit(text.charAt(i), 10);
      if (digit < 0) {
        return OptionalLong.empty();
      }
      number = number * 10 + digit;
    }
    return OptionalLong.of(number);
  }
}
