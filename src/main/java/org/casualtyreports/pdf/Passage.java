package org.casualtyreports.pdf;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.casualtyreports.report.Text;
import org.casualtyreports.report.Text.Run;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph as characters, with what is known of each before it is broken into lines.
 *
 * <p>An inset (a sign or the number of a note) is one character, {@link #INSET}.
 */
final class Passage {
  static final char INSET = '\uFFFC';

  final int[] characters;
  final int[] joined;
  final Run[] runs;
  final byte[] levels;
  final boolean[] breakBefore;
  private @Nullable Style styleOfWidths;
  private float @Nullable [] widths;

  private Passage(int[] characters, Run[] runs, boolean rightToLeft) {
    this.characters = characters;
    this.runs = runs;
    joined = ArabicForms.joined(characters);
    String standIns = standIns(characters);
    boolean[] glued = new boolean[characters.length + 1];
    levels = Directions.levels(standIns, rightToLeft, glued);
    breakBefore = breaks(standIns, glued);
  }

  /** The paragraphs of a text: a line end begins a new one. */
  static List<Passage> of(Text text, boolean rightToLeft) {
    if (text.runs().size() == 1 && visible(text.runs().getFirst()).indexOf('\n') < 0) {
      Run only = text.runs().getFirst();
      int[] characters = visible(only).codePoints().toArray();
      Run[] owners = new Run[characters.length];
      Arrays.fill(owners, only);
      return List.of(new Passage(characters, owners, rightToLeft));
    }
    List<Passage> passages = new ArrayList<>();
    List<Integer> characters = new ArrayList<>();
    List<Run> owners = new ArrayList<>();
    for (Run run : text.runs()) {
      for (int c : visible(run).codePoints().toArray()) {
        if (c == '\n') {
          passages.add(passage(characters, owners, rightToLeft));
          characters.clear();
          owners.clear();
        } else {
          characters.add(c);
          owners.add(run);
        }
      }
    }
    passages.add(passage(characters, owners, rightToLeft));
    return passages;
  }

  private static Passage passage(List<Integer> characters, List<Run> owners, boolean rightToLeft) {
    return new Passage(
        characters.stream().mapToInt(Integer::intValue).toArray(),
        owners.toArray(Run[]::new),
        rightToLeft);
  }

  private static String visible(Run run) {
    return switch (run) {
      case Run.Plain plain -> clean(plain.words());
      case Run.Strong strong -> clean(strong.words());
      case Run.Link link -> clean(link.words());
      case Run.Sign sign -> String.valueOf(INSET);
      case Run.Footnote footnote -> String.valueOf(INSET);
    };
  }

  /** Composed letters, no control characters, no halves of surrogate pairs. */
  static String clean(String words) {
    if (words.chars().allMatch(c -> (c >= ' ' && c < 0x7F) || (c >= 0xA0 && c < 0x300))) {
      return words;
    }
    StringBuilder clean = new StringBuilder(words.length());
    String composed = Normalizer.normalize(words.replace("\r\n", "\n"), Normalizer.Form.NFC);
    composed
        .codePoints()
        .map(
            c -> {
              if (c == '\n' || c == '\u2028' || c == '\u2029' || c == '\r') {
                return '\n';
              }
              if (Character.isISOControl(c)) {
                return ' ';
              }
              boolean half = c >= 0xD800 && c <= 0xDFFF;
              return half || c == INSET ? 0xFFFD : c;
            })
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** One UTF-16 unit for each character, of the same direction. */
  private static String standIns(int[] characters) {
    StringBuilder text = new StringBuilder(characters.length);
    for (int c : characters) {
      if (Character.isBmpCodePoint(c)) {
        text.append((char) c);
      } else {
        text.append(
            switch (Character.getDirectionality(c)) {
              case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                  Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                  '\u05D0';
              case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> 'a';
              default -> '\u25A1';
            });
      }
    }
    return text.toString();
  }

  private static boolean[] breaks(String text, boolean[] glued) {
    boolean[] before = new boolean[text.length() + 1];
    BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
    lines.setText(text);
    for (int at = lines.first(); at != BreakIterator.DONE; at = lines.next()) {
      before[at] = !glued[at] && !belongsToWord(text, at);
    }
    before[text.length()] = true;
    return before;
  }

  /** Insets stay with their word, and French quotes and stops with theirs, whatever the space. */
  private static boolean belongsToWord(String text, int at) {
    if (at == 0 || at == text.length()) {
      return false;
    }
    boolean afterSpace = text.charAt(at - 1) == ' ';
    if (text.charAt(at) == INSET) {
      return !afterSpace;
    }
    if (at > 1 && isApostrophe(text.charAt(at - 1)) && Character.isLetter(text.charAt(at))) {
      return Character.isLetter(text.charAt(at - 2));
    }
    boolean opened = at > 1 && text.charAt(at - 2) == '«';
    return afterSpace && (opened || "»;:!?".indexOf(text.charAt(at)) >= 0);
  }

  private static boolean isApostrophe(char c) {
    return c == '’' || c == '\'';
  }

  /**
   * The widths of the characters in a style; those of the last style are kept, since a passage is
   * laid out several times.
   *
   * @param measured gives the same for the same style
   */
  float[] widths(Style style, Supplier<float[]> measured) {
    float[] known = widths;
    if (known == null || !style.equals(styleOfWidths)) {
      known = measured.get();
      widths = known;
      styleOfWidths = style;
    }
    return known;
  }

  int length() {
    return characters.length;
  }

  boolean isSpace(int at) {
    int c = characters[at];
    return c == ' ' || c == 0x2009 || c == 0x200B || c == 0x3000;
  }

  /** Whether the character steers other characters but is itself nothing to see. */
  boolean isHidden(int at) {
    int c = characters[at];
    return joined[at] == ArabicForms.ABSORBED
        || Character.getType(c) == Character.FORMAT && c != 0x600 && c != 0x6DD
        || c == 0xAD
        || (c >= 0xFE00 && c <= 0xFE0F);
  }

  /** The character to draw: joined, and mirrored where the line runs from right to left. */
  int drawn(int at) {
    return (levels[at] & 1) == 1 ? Directions.mirrored(joined[at]) : joined[at];
  }
}
