package org.casualtyreports.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.text.AttributedString;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Measures, breaks and draws words; never shortens them. Measures each text once. */
final class Lettering {
  /** Without a device: a text is as wide in every output. */
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private final Typeface typeface;
  private final Direction direction;
  private final Map<Measured, Double> widths = new ConcurrentHashMap<>();
  private final Map<Broken, List<String>> breaks = new ConcurrentHashMap<>();

  private record Measured(String words, Type type) {}

  private record Broken(String words, Type type, double width) {}

  Lettering(Typeface typeface, Direction direction) {
    this.typeface = typeface;
    this.direction = direction;
  }

  /** The sizes and weights of a chart. */
  enum Type {
    TITLE(9.5, Theme.INK),
    STRONG(7.5, Theme.INK),
    LABEL(7.5, Theme.INK),
    SMALL(7, Theme.MUTED),
    TICK(6.8, Theme.MUTED),
    CELL(6.4, Theme.INK);

    final double size;
    final Color colour;

    Type(double size, Color colour) {
      this.size = size;
      this.colour = colour;
    }
  }

  Font font(Type type) {
    return font(typeface, type);
  }

  private static Font font(Typeface face, Type type) {
    return switch (type) {
      case TITLE, STRONG -> face.bold(type.size);
      case LABEL, SMALL, TICK, CELL -> face.regular(type.size);
    };
  }

  /** From one baseline to the next. */
  double lineHeight(Type type) {
    return type.size * (typeface == Typeface.NOTO_SANS ? 1.32 : 1.5);
  }

  /** From the top of a line to its baseline. */
  double baseline(Type type) {
    return lineHeight(type) * 0.74;
  }

  /** From the middle of a digit to the baseline. */
  double middle(Type type) {
    return type.size * 0.357;
  }

  double height(List<String> lines, Type type) {
    return lines.size() * lineHeight(type);
  }

  double width(String words, Type type) {
    return words.isEmpty() ? 0 : widths.computeIfAbsent(new Measured(words, type), this::measure);
  }

  private double measure(Measured text) {
    String words = text.words();
    Type type = text.type();
    Font font = font(type);
    return isPlain(words, font)
        ? font.getStringBounds(words, EXACT).getWidth()
        : layout(words, type).getAdvance();
  }

  double widest(List<String> lines, Type type) {
    return lines.stream().mapToDouble(line -> width(line, type)).max().orElse(0);
  }

  /** Draws with the left end of the words at {@code x}, whatever the direction. */
  void draw(Graphics2D g, String words, Type type, Color colour, double x, double baseline) {
    if (words.isEmpty()) {
      return;
    }
    Font font = font(type);
    g.setPaint(colour);
    if (isPlain(words, font)) {
      g.setFont(font);
      g.drawString(words, (float) x, (float) baseline);
    } else if (g instanceof ShapesWords shaper) {
      g.setFont(font);
      shaper.drawWords(words, reading(words), x, baseline, width(words, type));
    } else {
      layout(words, type).draw(g, (float) x, (float) baseline);
    }
  }

  /** The form of words that {@link #draw} puts at the same place. */
  Shape outline(String words, Type type, double x, double baseline) {
    Font font = font(type);
    return isPlain(words, font)
        ? font.createGlyphVector(EXACT, words).getOutline((float) x, (float) baseline)
        : layout(words, type)
            .getOutline(AffineTransform.getTranslateInstance((float) x, (float) baseline));
  }

  /** Lines no wider than {@code width}, broken where the script allows; no words give no lines. */
  List<String> wrap(String words, Type type, double width) {
    Broken asked = new Broken(words, type, width);
    List<String> known = breaks.get(asked);
    if (known != null) {
      return known;
    }
    List<String> lines = lines(words, type, width);
    breaks.put(asked, lines);
    return lines;
  }

  private List<String> lines(String words, Type type, double width) {
    List<String> lines = new ArrayList<>();
    BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
    places.setText(words);
    int start = 0;
    int last = 0;
    for (int end = places.next(); end != BreakIterator.DONE; end = places.next()) {
      if (last > start && width(words.substring(start, end).strip(), type) > width) {
        lines.add(words.substring(start, last).strip());
        start = last;
      }
      while (width(words.substring(start, end).strip(), type) > width) {
        int cut = longestFit(words, start, end, type, width);
        lines.add(words.substring(start, cut));
        start = cut;
      }
      last = end;
    }
    if (start < words.length() && !words.substring(start).isBlank()) {
      lines.add(words.substring(start).strip());
    }
    return List.copyOf(lines);
  }

  /** A word that is wider than the line breaks between letters. */
  private int longestFit(String words, int start, int end, Type type, double width) {
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(words.substring(start, end));
    int first = letters.next();
    int fit = first;
    for (int next = first; next != BreakIterator.DONE; next = letters.next()) {
      if (width(words.substring(start, start + next), type) > width) {
        break;
      }
      fit = next;
    }
    return start + fit;
  }

  private static boolean isPlain(String words, Font font) {
    char[] letters = words.toCharArray();
    return !Bidi.requiresBidi(letters, 0, letters.length) && font.canDisplayUpTo(words) == -1;
  }

  private TextLayout layout(String words, Type type) {
    AttributedString text = new AttributedString(words);
    text.addAttribute(
        TextAttribute.RUN_DIRECTION,
        reading(words) == Direction.RIGHT_TO_LEFT
            ? TextAttribute.RUN_DIRECTION_RTL
            : TextAttribute.RUN_DIRECTION_LTR);
    Font main = font(typeface, type);
    Font other = font(typeface.fallback(), type);
    int at = 0;
    while (at < words.length()) {
      int next = at;
      Font font = fontFor(words.codePointAt(at), main, other);
      while (next < words.length() && fontFor(words.codePointAt(next), main, other) == font) {
        next += Character.charCount(words.codePointAt(next));
      }
      text.addAttribute(TextAttribute.FONT, font, at, next);
      at = next;
    }
    return new TextLayout(text.getIterator(), EXACT);
  }

  private static Font fontFor(int codePoint, Font main, Font other) {
    return main.canDisplay(codePoint) || !other.canDisplay(codePoint) ? main : other;
  }

  /**
   * Words without a letter that runs right to left keep their own order, so that '10–15' and '500+'
   * read the same in every report.
   */
  private Direction reading(String words) {
    boolean runsLeft =
        words
            .codePoints()
            .map(Character::getDirectionality)
            .anyMatch(
                d ->
                    d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    return runsLeft ? direction : Direction.LEFT_TO_RIGHT;
  }
}
