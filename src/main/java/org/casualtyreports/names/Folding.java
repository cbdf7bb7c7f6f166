package org.casualtyreports.names;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Spellings of one word made equal: case, accents, vowel signs, lengthening strokes, the variants
 * of alef, ta marbuta and ya, presentation forms, invisible marks of direction, apostrophes,
 * dashes, blanks and Arabic digits.
 *
 * <p>Only spellings: two different words stay different, and nothing is matched by likeness.
 */
public final class Folding {
  private static final int FIRST_OVERLAY = 0x0334;
  private static final int LAST_OVERLAY = 0x0338;

  private Folding() {}

  /**
   * The text in one spelling, its words parted by single blanks.
   *
   * <p>Strokes through a character stay: a number struck out is not that number.
   */
  public static String words(String text) {
    return isPlain(text) ? plainWords(text) : foldedWords(text);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /** ASCII needs no tables of Unicode, which take a while to load. */
  private static String plainWords(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i) == '`' ? '\'' : Character.toLowerCase(text.charAt(i));
      boolean needless =
          letter == ' ' && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
      if (!needless) {
        folded.append(letter);
      }
    }
    return withoutBlankAtEnd(folded);
  }

  private static String withoutBlankAtEnd(StringBuilder folded) {
    int end = folded.length();
    return end > 0 && folded.charAt(end - 1) == ' '
        ? folded.substring(0, end - 1)
        : folded.toString();
  }

  private static String foldedWords(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i += Character.charCount(apart.codePointAt(i))) {
      append(folded, apart.codePointAt(i));
    }
    return withoutBlankAtEnd(folded);
  }

  /** The text as a key for look-up: its words without blanks, hyphens, apostrophes and points. */
  public static String key(String text) {
    String words = words(text);
    StringBuilder key = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      if (" -'.,\"«»“”".indexOf(words.charAt(i)) < 0) {
        key.append(words.charAt(i));
      }
    }
    return key.toString();
  }

  private static void append(StringBuilder folded, int point) {
    if (isInvisible(point)) {
      return;
    }
    if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
      if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
      return;
    }
    switch (point) {
      case 'œ' -> folded.append("oe");
      case 'æ' -> folded.append("ae");
      default -> folded.appendCodePoint(letter(point));
    }
  }

  private static boolean isInvisible(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK -> point < FIRST_OVERLAY || point > LAST_OVERLAY;
      case Character.FORMAT -> true;
      default -> point == 'ـ';
    };
  }

  private static int letter(int point) {
    if (point >= '٠' && point <= '٩') {
      return point - '٠' + '0';
    }
    if (point >= '۰' && point <= '۹') {
      return point - '۰' + '0';
    }
    return switch (point) {
      case 'ة' -> 'ه';
      case 'ى', 'ی' -> 'ي';
      case 'ک' -> 'ك';
      case 'ٱ' -> 'ا';
      case '’', '‘', 'ʼ', 'ʿ', 'ʾ', '′', '´', '`' -> '\'';
      case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
      default -> point;
    };
  }
}
