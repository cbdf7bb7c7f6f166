package org.casualtyreports.names;

import java.util.List;
import java.util.Objects;
import org.casualtyreports.claim.Language;
import org.casualtyreports.claim.Localised;

/**
 * One name of the catalogue.
 *
 * @param key the name in tables and machine output
 * @param aliases other spellings; the short and long names need not be repeated
 * @param eitherOf keys of the parties of which the name means one; empty: the name is one party
 */
public record Entry(
    String key,
    Localised shortName,
    Localised longName,
    List<Alias> aliases,
    List<Relation> relations,
    List<String> eitherOf) {
  public Entry {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(shortName, "shortName");
    Objects.requireNonNull(longName, "longName");
    aliases = List.copyOf(aliases);
    relations = List.copyOf(relations);
    eitherOf = List.copyOf(eitherOf);
  }

  /** The name in this language; the key where the catalogue has none in any language. */
  public String name(Language language, NameForm form) {
    String name =
        switch (form) {
          case SHORT -> shortName.in(language);
          case LONG -> longName.in(language);
        };
    return name.isEmpty() ? key : name;
  }

  /** This entry with what a later file says about the same key: its names win, the rest adds up. */
  Entry amendedBy(Entry later) {
    return new Entry(
        key,
        merged(shortName, later.shortName),
        merged(longName, later.longName),
        joined(aliases, later.aliases),
        joined(relations, later.relations),
        later.eitherOf.isEmpty() ? eitherOf : later.eitherOf);
  }

  private static Localised merged(Localised older, Localised newer) {
    var names = new java.util.EnumMap<Language, String>(Language.class);
    names.putAll(older.byLanguage());
    names.putAll(newer.byLanguage());
    return new Localised(names);
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return java.util.stream.Stream.concat(first.stream(), second.stream()).distinct().toList();
  }
}
