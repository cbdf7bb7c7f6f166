package org.casualtyreports.names;

import java.util.List;
import java.util.Objects;

/**
 * Another spelling of a name.
 *
 * @param language ISO 639 tag, or empty: any
 * @param countries ISO 3166 codes of the countries in which the spelling means this name; empty:
 *     everywhere
 */
public record Alias(String text, String language, Validity validity, List<String> countries) {
  public Alias {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(validity, "validity");
    countries = List.copyOf(countries);
  }

  static Alias everywhere(String text, String language) {
    return new Alias(text, language, Validity.ALWAYS, List.of());
  }

  boolean fits(Occasion occasion) {
    return validity.touches(occasion.when())
        && (countries.isEmpty() || countries.contains(occasion.country().code()));
  }
}
