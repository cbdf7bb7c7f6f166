package org.casualtyreports.report.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers in European digits with what belongs to them: {@code 500+}, {@code 10–15}, {@code −3},
 * {@code 12.5 %}. In a line that runs right to left each is set from left to right, as one number,
 * so that neither its sign nor its ends change places.
 */
public final class NumericExpressions {
  private static final String SPACE = "[ \\u00A0\\u202F\\u2009]?";
  private static final String HIDDEN = "[\\u200E\\u200F\\u2060]*";
  private static final String SIGN = "(?:(?<!\\p{L})(?:[-+]|[±~≈≥≤<>]" + SPACE + ")|−)?";
  private static final String DIGITS = "[0-9](?:[.,'’/:\\u00A0\\u202F]?[0-9])*";
  private static final String AFTER = "(?:\\+|" + SPACE + "[%‰])?";
  private static final String NUMBER = HIDDEN + SIGN + HIDDEN + DIGITS + AFTER;
  private static final String TO = HIDDEN + SPACE + HIDDEN + "[-–—−]" + HIDDEN + SPACE;
  private static final Pattern EXPRESSION =
      Pattern.compile("(?<![\\p{IsLatin}\\p{N}])" + NUMBER + "(?:" + TO + NUMBER + ")*");

  private NumericExpressions() {}

  /** Finds them in turn. */
  public static Matcher in(String text) {
    return EXPRESSION.matcher(text);
  }
}
