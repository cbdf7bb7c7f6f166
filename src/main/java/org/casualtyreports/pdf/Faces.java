package org.casualtyreports.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;

/** The fonts of one document, chosen for each character; only what is used is embedded. */
final class Faces {
  private static final int COMMON = 0x700;
  private static final int REPLACEMENT = 0xFFFD;
  private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();

  private final Map<Family, Map<Weight, Face>> faces = new EnumMap<>(Family.class);

  /** What was chosen for the characters before {@value #COMMON}, by hand and weight. */
  private final @Nullable Choice[] choices =
      new @Nullable Choice[Hand.values().length * Weight.values().length * COMMON];

  /** A family of fonts in the resources. */
  enum Family {
    SANS("NotoSans"),
    SANS_ARABIC("NotoSansArabic"),
    NASKH("NotoNaskhArabic"),
    MATH("NotoSansMath");

    private final String file;

    Family(String file) {
      this.file = file;
    }

    private String file(Weight weight) {
      String name = this == MATH || weight == Weight.REGULAR ? "Regular" : "Bold";
      return file + "-" + name + ".ttf";
    }
  }

  /** Weight of a font. */
  enum Weight {
    REGULAR,
    BOLD
  }

  /** Which Arabic letters go with a text: those for reading, or those for tables and labels. */
  enum Hand {
    READING(List.of(Family.NASKH, Family.SANS_ARABIC, Family.SANS, Family.MATH)),
    LABEL(List.of(Family.SANS_ARABIC, Family.NASKH, Family.SANS, Family.MATH));

    private static final List<Family> NOT_ARABIC =
        List.of(Family.SANS, Family.MATH, Family.SANS_ARABIC, Family.NASKH);

    private final List<Family> arabic;

    Hand(List<Family> arabic) {
      this.arabic = arabic;
    }

    private List<Family> order(int character) {
      return isArabic(character) ? arabic : NOT_ARABIC;
    }
  }

  private static boolean isArabic(int c) {
    return (c >= 0x600 && c <= 0x8FF)
        || (c >= 0xFB50 && c <= 0xFDFF)
        || (c >= 0xFE70 && c < 0xFEFF);
  }

  /** One font of one weight. */
  static final class Face {
    private final BaseFont font;
    private final Map<Integer, Integer> widths = new HashMap<>();

    private Face(BaseFont font) {
      this.font = font;
    }

    BaseFont font() {
      return font;
    }

    float width(int character, float size) {
      return widths.computeIfAbsent(character, font::getWidth) * size / 1000;
    }

    /** Middle of the drawn shape from the pen, or 0 for a character without a shape. */
    float middle(int character, float size) {
      int[] box = font.getCharBBox(character);
      return box == null ? 0 : (box[0] + box[2]) * size / 2000;
    }
  }

  /** Whether a character is drawn as itself or by the sign for a missing one. */
  record Choice(Face face, int drawn, boolean missing) {}

  Choice choose(int character, Hand hand, Weight weight) {
    if (character >= COMMON) {
      return chosen(character, hand, weight);
    }
    int at = (hand.ordinal() * Weight.values().length + weight.ordinal()) * COMMON + character;
    Choice choice = choices[at];
    if (choice == null) {
      choice = chosen(character, hand, weight);
      choices[at] = choice;
    }
    return choice;
  }

  private Choice chosen(int character, Hand hand, Weight weight) {
    for (Family family : hand.order(character)) {
      Face face = face(family, weight);
      if (face.font.charExists(character)) {
        return new Choice(face, character, false);
      }
    }
    return new Choice(face(Family.SANS, weight), REPLACEMENT, true);
  }

  Face face(Family family, Weight weight) {
    return faces
        .computeIfAbsent(family, f -> new EnumMap<>(Weight.class))
        .computeIfAbsent(weight, w -> new Face(load(family.file(w))));
  }

  private static BaseFont load(String file) {
    try {
      byte[] bytes = FILES.computeIfAbsent(file, Faces::read);
      BaseFont font =
          BaseFont.createFont(file, BaseFont.IDENTITY_H, true, false, bytes, null, false, false);
      font.setSubset(true);
      font.setIncludeCidSet(false);
      font.setSecureRandom(new FixedSequence(file));
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static byte[] read(String file) {
    try (InputStream in = Faces.class.getResourceAsStream("/org/casualtyreports/fonts/" + file)) {
      if (in == null) {
        throw new IllegalStateException("font is missing: " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** Names of embedded subsets carry six letters that must be equal for equal reports. */
  @SuppressWarnings("serial")
  private static final class FixedSequence extends SecureRandom {
    private final transient Random sequence;

    private FixedSequence(String seed) {
      sequence = new Random(seed.hashCode());
    }

    @Override
    public double nextDouble() {
      return sequence.nextDouble();
    }

    @Override
    public int nextInt(int bound) {
      return sequence.nextInt(bound);
    }
  }
}
