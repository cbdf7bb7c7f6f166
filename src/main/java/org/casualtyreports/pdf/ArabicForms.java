package org.casualtyreports.pdf;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The joined forms of Arabic letters, as the characters that Unicode keeps for them.
 *
 * <p>The table is read from the names of those characters, so it holds every letter that has such
 * forms, those of Persian and Urdu too.
 */
final class ArabicForms {
  /** Stands where a letter became part of a ligature. */
  static final int ABSORBED = 0;

  private static final int TATWEEL = 0x640;
  private static final int LAM = 0x644;
  private static final int JOINER = 0x200D;
  private static final Forms NONE = new Forms();
  private static final Map<Integer, Forms> LETTERS = new HashMap<>();
  private static final Map<Integer, Forms> LAM_WITH = new HashMap<>();

  static {
    learn(0xFB50, 0xFBFF);
    learn(0xFE80, 0xFEFC);
  }

  private ArabicForms() {}

  private static final class Forms {
    private int isolated;
    private int initial;
    private int medial;
    private int closing;

    private boolean joinsNext() {
      return initial != 0;
    }

    private boolean joinsPrevious() {
      return closing != 0;
    }

    private int pick(boolean afterJoin, boolean beforeJoin, int fallback) {
      int form = afterJoin ? (beforeJoin ? medial : closing) : (beforeJoin ? initial : isolated);
      return form == 0 ? fallback : form;
    }
  }

  private static void learn(int from, int to) {
    for (int form = from; form <= to; form++) {
      String name = String.valueOf(Character.getName(form));
      String base = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
      if (base.length() == 1 && name.startsWith("ARABIC LETTER")) {
        put(LETTERS.computeIfAbsent((int) base.charAt(0), c -> new Forms()), name, form);
      } else if (base.length() == 2 && form >= 0xFEF5) {
        put(LAM_WITH.computeIfAbsent((int) base.charAt(1), c -> new Forms()), name, form);
      }
    }
  }

  private static void put(Forms forms, String name, int form) {
    if (name.endsWith(" ISOLATED FORM")) {
      forms.isolated = form;
    } else if (name.endsWith(" INITIAL FORM")) {
      forms.initial = form;
    } else if (name.endsWith(" MEDIAL FORM")) {
      forms.medial = form;
    } else if (name.endsWith(" FINAL FORM")) {
      forms.closing = form;
    }
  }

  /** The same code points with letters in their joined forms; {@link #ABSORBED} where one went. */
  static int[] joined(int[] text) {
    if (Arrays.stream(text).noneMatch(c -> c >= 0x600 && c < 0x8FF)) {
      return text;
    }
    int[] shaped = text.clone();
    for (int i = 0; i < text.length; i++) {
      Forms forms = LETTERS.get(text[i]);
      if (forms == null || shaped[i] == ABSORBED) {
        continue;
      }
      int before = neighbour(text, i, -1);
      int after = neighbour(text, i, 1);
      boolean afterJoin = before >= 0 && joinsNext(text[before]) && forms.joinsPrevious();
      Forms ligature = text[i] == LAM && after >= 0 ? LAM_WITH.get(text[after]) : null;
      if (ligature != null) {
        shaped[i] = ligature.pick(afterJoin, false, text[i]);
        shaped[after] = ABSORBED;
      } else {
        boolean beforeJoin = after >= 0 && joinsPrevious(text[after]) && forms.joinsNext();
        shaped[i] = forms.pick(afterJoin, beforeJoin, text[i]);
      }
    }
    return shaped;
  }

  /** The nearest character that is no mark over or under a letter, or -1. */
  private static int neighbour(int[] text, int from, int step) {
    int at = from + step;
    while (at >= 0 && at < text.length && isMark(text[at])) {
      at += step;
    }
    return at >= 0 && at < text.length ? at : -1;
  }

  static boolean isMark(int character) {
    return Character.getType(character) == Character.NON_SPACING_MARK;
  }

  private static boolean joinsNext(int c) {
    return c == TATWEEL || c == JOINER || LETTERS.getOrDefault(c, NONE).joinsNext();
  }

  private static boolean joinsPrevious(int c) {
    return c == TATWEEL || c == JOINER || LETTERS.getOrDefault(c, NONE).joinsPrevious();
  }
}
