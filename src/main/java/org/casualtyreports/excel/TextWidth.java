package org.casualtyreports.excel;

import java.util.ArrayList;
import java.util.List;

/** Estimated width of text, in widths of a digit, and its breaking into lines. */
final class TextWidth {
  private static final String NARROW = " .,:;|!'`()[]/iljtfrI·’";
  private static final int KNOWN = 0x250;
  private static final String WIDE = "mwMW@%—…";

  /** Widths of the characters before {@value #KNOWN}. */
  private static final double[] WIDTHS = new double[KNOWN];

  static {
    for (char c = 0; c < KNOWN; c++) {
      WIDTHS[c] = measured(c);
    }
  }

  private TextWidth() {}

  /** Width of the longest line. */
  static double of(String text) {
    double longest = 0;
    double line = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        longest = Math.max(longest, line);
        line = 0;
      } else {
        line += of(c);
      }
    }
    return Math.max(longest, line);
  }

  private static double of(char c) {
    return c < KNOWN ? WIDTHS[c] : measured(c);
  }

  private static double measured(char c) {
    if (c >= '0' && c <= '9') {
      return 1;
    }
    if (NARROW.indexOf(c) >= 0) {
      return 0.5;
    }
    if (WIDE.indexOf(c) >= 0) {
      return 1.6;
    }
    if (c >= '\u2E80' && c < '\uFB00') {
      return 2;
    }
    return Character.isUpperCase(c) ? 1.25 : 0.96;
  }

  /** Width of the longest word. */
  static double ofLongestWord(String text) {
    double longest = 0;
    for (String word : text.split("[\\s\\-/]+", -1)) {
      longest = Math.max(longest, of(word));
    }
    return longest;
  }

  /** The number of {@link #lines}. */
  static int lineCount(String text, double width) {
    return text.indexOf('\n') < 0 && of(text) <= width ? 1 : lines(text, width).size();
  }

  /** The text in lines of at most this width where its blanks allow. */
  static List<String> lines(String text, double width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      StringBuilder line = new StringBuilder();
      for (String word : paragraph.split(" ", -1)) {
        if (!line.isEmpty() && of(line + " " + word) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(word);
      }
      lines.add(line.toString());
    }
    return lines;
  }
}
