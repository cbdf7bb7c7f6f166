package org.casualtyreports.report.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import org.casualtyreports.claim.Language;

/**
 * English texts of one bundle in the language of a report; the longest that fits is taken.
 *
 * <p>What stands in the blanks of a text passes through as it is, in a right-to-left language as a
 * run of its own direction. In English there is nothing to translate.
 */
record Wordings(List<Wording> wordings, String before, String after) {
  static final String FIRST_STRONG_ISOLATE = "\u2068";
  static final String POP_ISOLATE = "\u2069";

  Wordings {
    wordings = List.copyOf(wordings);
  }

  /**
   * @param bundle folder of the bundle, a file a language
   */
  static Wordings in(Language language, String bundle) {
    if (language == Language.EN) {
      return new Wordings(List.of(), "", "");
    }
    Properties english = Phrases.load(bundle + "/" + Language.EN.tag() + ".properties");
    Properties other = Phrases.load(bundle + "/" + language.tag() + ".properties");
    boolean rightToLeft = language == Language.AR;
    return new Wordings(
        english.stringPropertyNames().stream()
            .map(key -> Wording.of(key, english.getProperty(key), other.getProperty(key, "")))
            .sorted(Comparator.comparingInt(Wording::fixed).reversed().thenComparing(Wording::key))
            .toList(),
        rightToLeft ? FIRST_STRONG_ISOLATE : "",
        rightToLeft ? POP_ISOLATE : "");
  }

  /** Those whose key is such. */
  Wordings whose(Predicate<String> key) {
    return new Wordings(
        wordings.stream().filter(wording -> key.test(wording.key())).toList(), before, after);
  }

  /** The key of an English text; empty where it is in no bundle. */
  Optional<String> key(String english) {
    return wordings.stream()
        .filter(wording -> wording.translate(english, before, after).isPresent())
        .map(Wording::key)
        .findFirst();
  }

  /** The translation of an English text; empty where there is none. */
  Optional<String> find(String english) {
    return wordings.stream()
        .flatMap(wording -> wording.translate(english, before, after).stream())
        .findFirst();
  }
}
