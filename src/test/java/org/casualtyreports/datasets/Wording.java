package org.casualtyreports.datasets;

import java.util.Random;
import org.casualtyreports.claim.Language;

/** Puts invented numbers into the words of the three languages. */
final class Wording {
  private final Random random;

  Wording(Random random) {
    this.random = random;
  }

  /** A figure that does not contradict the number, plain in three cases of five. */
  String of(int number, Language language) {
    int kind = random.nextInt(100);
    if (kind < 60) {
      return digits(number, language);
    }
    if (kind < 64) {
      return "not stated";
    }
    if (kind < 70) {
      return number + "+";
    }
    if (kind < 76) {
      return number + "–" + (number + 1 + random.nextInt(1 + number / 3));
    }
    if (kind < 94 || number < 3) {
      return qualified(number, language);
    }
    return vague(number, language);
  }

  /** Arabic statements write half of their numbers in Arabic-Indic digits. */
  private String digits(int number, Language language) {
    String western = Integer.toString(number);
    if (language != Language.AR || random.nextBoolean()) {
      return western;
    }
    StringBuilder arabic = new StringBuilder();
    western.chars().forEach(c -> arabic.append((char) (c - '0' + '٠')));
    return arabic.toString();
  }

  private String qualified(int number, Language language) {
    String[] words =
        switch (language) {
          case EN -> new String[] {"at least", "more than", "about"};
          case FR -> new String[] {"au moins", "plus de", "environ"};
          case AR -> new String[] {"على الأقل", "أزيد من", "حوالي"};
        };
    String word = words[random.nextInt(words.length)];
    return word.equals("على الأقل") ? number + " " + word : word + " " + number;
  }

  private static String vague(int number, Language language) {
    if (number < 10) {
      return switch (language) {
        case EN -> "several";
        case FR -> "plusieurs";
        case AR -> "عدة";
      };
    }
    return switch (language) {
      case EN -> number >= 24 ? "dozens" : "tens";
      case FR -> number >= 20 ? "des dizaines" : "une dizaine";
      case AR -> "العشرات";
    };
  }
}
