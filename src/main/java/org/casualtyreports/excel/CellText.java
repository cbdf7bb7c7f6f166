package org.casualtyreports.excel;

import java.util.ArrayList;
import java.util.List;

/** Text as a cell can hold it: nothing is lost and nothing comes alive. */
final class CellText {
  private static final char REPLACEMENT = '\uFFFD';
  private static final int CONTROL_PICTURES = 0x2400;

  private CellText() {}

  /**
   * The text with line ends as line feeds and with visible signs for what XML 1.0 cannot hold:
   * control pictures for control characters, U+FFFD for halves of characters.
   */
  static String clean(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if ((c < ' ' && c != '\n' && c != '\t') || c >= Character.MIN_SURROGATE) {
        return cleanFrom(text, i);
      }
    }
    return text;
  }

  private static String cleanFrom(String text, int start) {
    StringBuilder clean = new StringBuilder(text.length()).append(text, 0, start);
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
          clean.append('\n');
        }
      } else if (c < ' ' && c != '\n' && c != '\t') {
        clean.append((char) (CONTROL_PICTURES + c));
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        clean.append(c).append(text.charAt(++i));
      } else {
        clean.append(Character.isSurrogate(c) || c >= '\uFFFE' ? REPLACEMENT : c);
      }
    }
    return clean.toString();
  }

  /** Whether a program could take the text for a formula when it is edited or exported. */
  static boolean looksLikeFormula(String text) {
    if (text.isEmpty()) {
      return false;
    }
    return switch (text.charAt(0)) {
      case '=', '+', '-', '@', '\t', '\r', '\n' -> true;
      default -> false;
    };
  }

  /** The text in parts of at most so many UTF-16 units; no character is cut in two. */
  static List<String> parts(String text, int limit) {
    if (text.length() <= limit) {
      return List.of(text);
    }
    List<String> parts = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = Math.min(text.length(), start + limit);
      if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
        end--;
      }
      parts.add(text.substring(start, end));
      start = end;
    }
    return parts;
  }

  /** The text on one line. */
  static String onOneLine(String text) {
    return clean(text).replaceAll("\\s+", " ").strip();
  }
}
