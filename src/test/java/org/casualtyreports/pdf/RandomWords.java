package org.casualtyreports.pdf;

import java.util.Random;

/** Words of many scripts from a seed. */
final class RandomWords {
  private static final String[] PARTS = {
    "مقتل",
    "جندياً",
    "لا",
    "210",
    "500+",
    "10–15",
    "−3",
    "Red",
    "Column",
    "(RC)",
    "«أيضاً»",
    "، ",
    ". ",
    " ",
    " ",
    " ",
    "\u202F",
    "\u2067x\u2069",
    "中",
    "e\u0301",
    "–",
    "/",
    "https://x.org/a_b"
  };

  private RandomWords() {}

  static String of(int seed) {
    Random random = new Random(seed);
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 80; i++) {
      words.append(PARTS[random.nextInt(PARTS.length)]);
    }
    return words.toString();
  }
}
