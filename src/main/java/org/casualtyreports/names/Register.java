package org.casualtyreports.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casualtyreports.claim.Language;
import org.jspecify.annotations.Nullable;

/** The entries of one section, found by key or by folded spelling; immutable. */
final class Register {
  private final Map<String, Entry> byKey = new LinkedHashMap<>();
  private final Map<String, List<Candidate>> bySpelling = new HashMap<>();

  private final int layers;

  private record Candidate(int layer, String key, Alias alias) {}

  Register(Collection<Entry> entries) {
    layers = 1;
    layer(entries);
  }

  private Register(Register below, Collection<Entry> above) {
    layers = below.layers + 1;
    byKey.putAll(below.byKey);
    below.bySpelling.forEach((key, found) -> bySpelling.put(key, new ArrayList<>(found)));
    layer(above);
  }

  /** A register in which these entries amend or join the present ones; their spellings win. */
  Register with(Collection<Entry> above) {
    return above.isEmpty() ? this : new Register(this, above);
  }

  private void layer(Collection<Entry> entries) {
    for (Entry entry : entries) {
      byKey.merge(entry.key(), entry, Entry::amendedBy);
      for (Alias alias : spellings(entry)) {
        bySpelling
            .computeIfAbsent(Folding.key(alias.text()), spelling -> new ArrayList<>())
            .add(new Candidate(layers, entry.key(), alias));
      }
    }
  }

  /** Aliases, names and key of an entry. */
  static List<Alias> spellings(Entry entry) {
    List<Alias> spellings = new ArrayList<>(entry.aliases());
    spellings.add(Alias.everywhere(entry.key(), ""));
    for (Language language : Language.values()) {
      addName(spellings, entry.shortName().byLanguage().get(language), language);
      addName(spellings, entry.longName().byLanguage().get(language), language);
    }
    return spellings;
  }

  private static void addName(List<Alias> spellings, @Nullable String name, Language language) {
    if (name != null) {
      spellings.add(Alias.everywhere(name, language.tag()));
    }
  }

  List<Entry> entries() {
    return List.copyOf(byKey.values());
  }

  Optional<Entry> findKey(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /**
   * The one entry that the text names on this occasion; empty where there is none or several. A
   * later file's spelling goes before an earlier one's, and one that is bound to the country before
   * one that is bound to none.
   */
  Optional<Entry> find(String text, Occasion occasion) {
    Optional<Entry> exact = findKey(text);
    if (exact.isPresent()) {
      return exact;
    }
    List<Candidate> fitting =
        bySpelling.getOrDefault(Folding.key(text), List.of()).stream()
            .filter(candidate -> candidate.alias().fits(occasion))
            .toList();
    int top = fitting.stream().mapToInt(Candidate::layer).max().orElse(0);
    List<Candidate> onTop = fitting.stream().filter(found -> found.layer() == top).toList();
    List<String> bound = keys(onTop.stream().filter(Register::isBoundToCountry));
    List<String> keys = bound.isEmpty() ? keys(onTop.stream()) : bound;
    return keys.size() == 1 ? findKey(keys.getFirst()) : Optional.empty();
  }

  /** Whether some spelling of the text holds only in some countries or for some time. */
  boolean isBound(String text) {
    return bySpelling.getOrDefault(Folding.key(text), List.of()).stream()
        .anyMatch(
            found -> isBoundToCountry(found) || !found.alias().validity().equals(Validity.ALWAYS));
  }

  private static boolean isBoundToCountry(Candidate candidate) {
    return !candidate.alias().countries().isEmpty();
  }

  private static List<String> keys(Stream<Candidate> candidates) {
    return candidates.map(Candidate::key).distinct().toList();
  }

  /** Spellings that name two entries at one place and time, for checks of the catalogue. */
  List<String> ambiguities() {
    List<String> found = new ArrayList<>();
    bySpelling.forEach(
        (spelling, candidates) -> {
          for (Candidate one : candidates) {
            for (Candidate other : candidates) {
              if (one.layer() == other.layer()
                  && one.key().compareTo(other.key()) < 0
                  && clash(one.alias(), other.alias())) {
                found.add(
                    "'%s' names both '%s' and '%s'"
                        .formatted(one.alias().text(), one.key(), other.key()));
              }
            }
          }
        });
    return found.stream().distinct().sorted().toList();
  }

  private static boolean clash(Alias one, Alias other) {
    boolean sameTime =
        !one.validity().to().isBefore(other.validity().from())
            && !other.validity().to().isBefore(one.validity().from());
    boolean samePlace =
        one.countries().isEmpty() == other.countries().isEmpty()
            && (one.countries().isEmpty()
                || one.countries().stream().anyMatch(other.countries()::contains));
    return sameTime && samePlace;
  }
}
