package org.casualtyreports.report;

import java.util.Objects;

/**
 * How whole numbers of a report are written where the drawing chooses them, as on an axis.
 *
 * @param zero the digit of zero; those of 1 to 9 follow it
 * @param group what stands between groups of three digits; may be empty
 */
public record Numerals(char zero, String group) {
  /** European digits without groups. */
  public static final Numerals PLAIN = new Numerals('0', "");

  private static final int DIGITS_IN_GROUP = 3;

  public Numerals {
    Objects.requireNonNull(group, "group");
  }

  /** A number of 0 or more. */
  public String write(long number) {
    String digits = Long.toString(number);
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % DIGITS_IN_GROUP == 0) {
        written.append(group);
      }
      written.append((char) (digits.charAt(i) - '0' + zero));
    }
    return written.toString();
  }
}
