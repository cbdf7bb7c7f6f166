package org.casualtyreports.names;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.casualtyreports.claim.Language;
import org.casualtyreports.claim.Localised;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.claim.VictimGroup;
import org.casualtyreports.yaml.YamlException;
import org.casualtyreports.yaml.YamlValue;
import org.casualtyreports.yaml.YamlValue.Mapping;

/** Reads a file of names; the shipped catalogue and a dataset's own names have one form. */
final class NamesFile {
  private static final List<String> LANGUAGES =
      Arrays.stream(Language.values()).map(Language::tag).toList();
  private static final List<String> PARTY_KEYS =
      List.of("en", "fr", "ar", "aliases", "part_of", "successor_of", "either_of");
  private static final List<String> STATE_KEYS = List.of("iso3", "en", "fr", "ar", "aliases");
  private static final List<String> FORMS = List.of("short", "long");
  private static final List<String> ALIAS_KEYS =
      List.of("name", "language", "valid_from", "valid_to", "countries");
  private static final List<String> RELATION_KEYS = List.of("actor", "valid_from", "valid_to");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern STATE_CODE = Pattern.compile("[A-Z]{2}");

  private NamesFile() {}

  /**
   * The entries of a file, by section.
   *
   * @throws YamlException naming file, line and column of the first mistake
   */
  static Map<Section, List<Entry>> parse(String text, String fileName) {
    Mapping file = YamlValue.parse(text, fileName);
    file.allowOnly(Section.codes());
    Map<Section, List<Entry>> entries = new EnumMap<>(Section.class);
    for (Section section : Section.values()) {
      List<Entry> ofSection = new ArrayList<>();
      file.findMapping(section.code())
          .ifPresent(
              names -> names.keys().forEach(key -> ofSection.add(entry(section, key, names))));
      entries.put(section, ofSection);
    }
    return entries;
  }

  /**
   * Refuses spellings that name two entries of one section.
   *
   * @throws YamlException naming file, section and all such spellings
   */
  static void refuseAmbiguity(Map<Section, List<Entry>> sections, String fileName) {
    sections.forEach(
        (section, entries) -> {
          List<String> ambiguities = new Register(entries).ambiguities();
          if (!ambiguities.isEmpty()) {
            throw new YamlException(
                fileName + ": " + section.code() + ": " + String.join("; ", ambiguities));
          }
        });
  }

  private static Entry entry(Section section, String key, Mapping names) {
    String place = names.placeOf(key);
    Mapping fields = names.findMapping(key).orElseThrow();
    if (key.isBlank() || !key.equals(key.strip())) {
      throw new YamlException(place + ": expected a name without blanks around it");
    }
    return switch (section) {
      case ACTORS, CLAIMANTS -> party(key, fields);
      case STATES -> state(key, place, fields);
      case VICTIMS -> {
        requireKnown(key, place, "victim group", codes(VictimGroup.values()));
        yield wordings(key, fields);
      }
      case OUTCOMES -> {
        requireKnown(key, place, "outcome", codes(Outcome.values()));
        yield wordings(key, fields);
      }
    };
  }

  private static List<String> codes(Object[] values) {
    return Arrays.stream(values).map(Object::toString).toList();
  }

  private static void requireKnown(String key, String place, String what, List<String> known) {
    if (!known.contains(key)) {
      throw YamlValue.unknown(place, what, key, known);
    }
  }

  private static Entry party(String key, Mapping fields) {
    fields.allowOnly(PARTY_KEYS);
    List<Relation> relations = new ArrayList<>();
    relations.addAll(relations(key, Relation.Kind.PART_OF, fields.list("part_of")));
    relations.addAll(relations(key, Relation.Kind.SUCCESSOR_OF, fields.list("successor_of")));
    List<String> either =
        fields.list("either_of").stream().map(value -> value.asText("'either_of'")).toList();
    if (either.size() == 1 || either.stream().distinct().count() < either.size()) {
      throw new YamlException(
          fields.placeOf("either_of") + ": expected two or more different names");
    }
    return new Entry(
        key, names(fields, "short"), names(fields, "long"), aliases(fields), relations, either);
  }

  private static Entry state(String key, String place, Mapping fields) {
    fields.allowOnly(STATE_KEYS);
    if (!STATE_CODE.matcher(key).matches()) {
      throw new YamlException(
          "%s: expected a country code of two capital letters, found '%s'".formatted(place, key));
    }
    List<Alias> aliases = new ArrayList<>(aliases(fields));
    fields.findText("iso3").ifPresent(iso3 -> aliases.add(Alias.everywhere(iso3, "")));
    return new Entry(
        key, names(fields, "short"), names(fields, "long"), aliases, List.of(), List.of());
  }

  /** A closed value and its words: the first word of each language is its label. */
  private static Entry wordings(String key, Mapping fields) {
    fields.allowOnly(LANGUAGES);
    Map<Language, String> labels = new EnumMap<>(Language.class);
    List<Alias> aliases = new ArrayList<>();
    for (Language language : Language.values()) {
      for (YamlValue value : fields.list(language.tag())) {
        String word = value.asText("'" + language.tag() + "'");
        labels.putIfAbsent(language, word);
        aliases.add(Alias.everywhere(word, language.tag()));
      }
    }
    Localised label = new Localised(labels);
    return new Entry(key, label, label, aliases, List.of(), List.of());
  }

  private static Localised names(Mapping fields, String form) {
    Map<Language, String> names = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      fields
          .find(language.tag())
          .ifPresent(
              value -> {
                if (value instanceof Mapping forms) {
                  forms.allowOnly(FORMS);
                  String other = form.equals("short") ? "long" : "short";
                  forms
                      .findText(form)
                      .or(() -> forms.findText(other))
                      .ifPresent(name -> names.put(language, name));
                } else {
                  names.put(language, value.asText("'" + language.tag() + "'"));
                }
              });
    }
    return new Localised(names);
  }

  private static List<Alias> aliases(Mapping fields) {
    List<Alias> aliases = new ArrayList<>();
    for (YamlValue value : fields.list("aliases")) {
      if (value instanceof Mapping alias) {
        alias.allowOnly(ALIAS_KEYS);
        aliases.add(
            new Alias(
                alias.findText("name").orElseThrow(() -> missing(alias, "name")),
                language(alias),
                validity(alias),
                alias.list("countries").stream().map(c -> c.asText("a country")).toList()));
      } else {
        aliases.add(Alias.everywhere(value.asText("an alias"), ""));
      }
    }
    return aliases;
  }

  private static String language(Mapping alias) {
    String language = alias.findText("language").orElse("");
    if (!language.isEmpty() && !LANGUAGES.contains(language)) {
      throw YamlValue.unknown(alias.placeOf("language"), "language", language, LANGUAGES);
    }
    return language;
  }

  private static List<Relation> relations(
      String subject, Relation.Kind kind, List<YamlValue> values) {
    List<Relation> relations = new ArrayList<>();
    for (YamlValue value : values) {
      if (value instanceof Mapping relation) {
        relation.allowOnly(RELATION_KEYS);
        String object = relation.findText("actor").orElseThrow(() -> missing(relation, "actor"));
        relations.add(new Relation(kind, subject, object, validity(relation)));
      } else {
        relations.add(new Relation(kind, subject, value.asText("a name"), Validity.ALWAYS));
      }
    }
    return relations;
  }

  private static YamlException missing(Mapping mapping, String key) {
    return new YamlException(mapping.place() + ": '" + key + "' is missing");
  }

  private static Validity validity(Mapping fields) {
    LocalDate from =
        fields
            .findText("valid_from")
            .map(text -> day(text, "-01-01", fields))
            .orElse(LocalDate.MIN);
    LocalDate to =
        fields.findText("valid_to").map(text -> day(text, "-12-31", fields)).orElse(LocalDate.MAX);
    if (to.isBefore(from)) {
      throw new YamlException(fields.placeOf("valid_to") + ": 'valid_to' is before 'valid_from'");
    }
    return new Validity(from, to);
  }

  private static LocalDate day(String text, String restOfYear, Mapping fields) {
    try {
      return LocalDate.parse(YEAR.matcher(text).matches() ? text + restOfYear : text);
    } catch (DateTimeException notADay) {
      throw new YamlException(
          "%s: expected a year or a day such as 2024-01-31, found '%s'"
              .formatted(fields.place(), text));
    }
  }
}
