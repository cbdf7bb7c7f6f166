package org.casualtyreports.claim;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A text in one or more of the report languages.
 *
 * @param byLanguage may be empty: no text in any language
 */
public record Localised(Map<Language, String> byLanguage) {
  public static final Localised EMPTY = new Localised(Map.of());

  public Localised {
    Map<Language, String> copy = new EnumMap<>(Language.class);
    copy.putAll(byLanguage);
    byLanguage = Collections.unmodifiableMap(copy);
  }

  /** The same text whatever the language. */
  public static Localised same(String text) {
    return text.isEmpty() ? EMPTY : new Localised(Map.of(Language.EN, text));
  }

  /** The text in this language, else the first that there is, else an empty text. */
  public String in(Language language) {
    String exact = byLanguage.get(language);
    if (exact != null) {
      return exact;
    }
    return byLanguage.values().stream().findFirst().orElse("");
  }

  public boolean isEmpty() {
    return byLanguage.isEmpty();
  }
}
