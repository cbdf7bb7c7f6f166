package org.casualtyreports.template;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.casualtyreports.claim.Language;
import org.casualtyreports.claim.Localised;
import org.casualtyreports.tally.Dimension;
import org.casualtyreports.template.ReportTemplate.ArabicDigits;
import org.casualtyreports.template.ReportTemplate.Begins;
import org.casualtyreports.template.ReportTemplate.SectionSpec;
import org.casualtyreports.yaml.YamlException;
import org.casualtyreports.yaml.YamlValue;

/** Reads templates. */
public final class Templates {
  private static final List<String> KEYS =
      List.of(
          "name",
          "title",
          "organisation",
          "logo",
          "contact",
          "disclaimer",
          "accent",
          "language",
          "digits",
          "formats",
          "group-by",
          "sections");
  private static final List<String> SECTION_KEYS =
      List.of("section", "heading", "text", "show", "new-page", "limit");
  private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
  private static final Pattern LIMIT = Pattern.compile("[1-9][0-9]{0,2}");
  private static final String DEFAULT_ACCENT = "#1F4E79";

  private Templates() {}

  /**
   * Reads a template.
   *
   * @param text of the file
   * @param file its name, for messages
   * @throws YamlException naming file, line and column of the first mistake
   */
  public static ReportTemplate parse(String text, String file) {
    YamlValue.Mapping root = YamlValue.parse(text, file);
    root.allowOnly(KEYS);
    return new ReportTemplate(
        root.findText("name")
            .filter(name -> !name.isBlank())
            .orElseThrow(() -> new YamlException(file + ":1:1: expected 'name' of the template")),
        localised(root, "title"),
        localised(root, "organisation"),
        root.findText("logo").orElse(""),
        localised(root, "contact"),
        localised(root, "disclaimer"),
        accent(root),
        language(root),
        digits(root),
        formats(root),
        groupBy(root),
        sections(root));
  }

  private static Localised localised(YamlValue.Mapping parent, String key) {
    return parent.find(key).map(Templates::localised).orElse(Localised.EMPTY);
  }

  private static Localised localised(YamlValue value) {
    if (value instanceof YamlValue.Mapping mapping) {
      List<String> tags = List.of("en", "fr", "ar");
      mapping.allowOnly(tags);
      Map<Language, String> texts = new EnumMap<>(Language.class);
      for (Language language : Language.values()) {
        mapping.findText(language.tag()).ifPresent(text -> texts.put(language, text));
      }
      return new Localised(texts);
    }
    return Localised.same(value.asText("a text, or a text for each language"));
  }

  private static String accent(YamlValue.Mapping root) {
    String colour = root.findText("accent").orElse(DEFAULT_ACCENT);
    if (!COLOUR.matcher(colour).matches()) {
      throw new YamlException(
          "%s: 'accent' expects a colour such as \"#1F4E79\" in quotes, found '%s'"
              .formatted(root.placeOf("accent"), colour));
    }
    return colour;
  }

  private static Language language(YamlValue.Mapping root) {
    String tag = root.findText("language").orElse("en");
    return Language.find(tag)
        .orElseThrow(
            () ->
                YamlValue.unknown(
                    root.placeOf("language"), "language", tag, List.of("en", "fr", "ar")));
  }

  private static ArabicDigits digits(YamlValue.Mapping root) {
    String word = root.findText("digits").orElse("latin");
    return switch (word) {
      case "latin" -> ArabicDigits.LATIN;
      case "arabic-indic" -> ArabicDigits.ARABIC_INDIC;
      default ->
          throw YamlValue.unknown(
              root.placeOf("digits"), "digits", word, List.of("latin", "arabic-indic"));
    };
  }

  private static List<OutputFormat> formats(YamlValue.Mapping root) {
    List<OutputFormat> formats = new ArrayList<>();
    for (YamlValue value : root.list("formats")) {
      String word = value.asText("a format");
      formats.add(
          OutputFormat.find(word)
              .orElseThrow(
                  () -> YamlValue.unknown(value.place(), "format", word, OutputFormat.codes())));
    }
    return formats.isEmpty() ? List.of(OutputFormat.PDF, OutputFormat.XLSX) : formats;
  }

  private static Set<Dimension> groupBy(YamlValue.Mapping root) {
    if (root.find("group-by").isEmpty()) {
      return org.casualtyreports.tally.Grouping.DEFAULT.by();
    }
    List<String> known = java.util.Arrays.stream(Dimension.values()).map(Dimension::code).toList();
    Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
    for (YamlValue value : root.list("group-by")) {
      String word = value.asText("a dimension");
      dimensions.add(
          Dimension.find(word)
              .orElseThrow(() -> YamlValue.unknown(value.place(), "dimension", word, known)));
    }
    if (!dimensions.contains(Dimension.CLAIMANT)) {
      throw new YamlException(
          root.placeOf("group-by")
              + ": 'group-by' must hold 'claimant': claims of different claimants are never added");
    }
    return dimensions;
  }

  private static List<SectionSpec> sections(YamlValue.Mapping root) {
    List<SectionSpec> sections = new ArrayList<>();
    for (YamlValue value : root.list("sections")) {
      sections.add(
          switch (value) {
            case YamlValue.Scalar scalar ->
                new SectionSpec(
                    kind(scalar),
                    Localised.EMPTY,
                    Localised.EMPTY,
                    EnumSet.allOf(SectionPart.class),
                    Begins.RUNNING_ON,
                    0);
            case YamlValue.Mapping mapping -> section(mapping);
            case YamlValue.Items items ->
                throw new YamlException(items.place() + ": expected the name of a section");
          });
    }
    return sections;
  }

  private static SectionSpec section(YamlValue.Mapping mapping) {
    mapping.allowOnly(SECTION_KEYS);
    SectionKind kind =
        kind(
            mapping
                .find("section")
                .orElseThrow(
                    () -> new YamlException(mapping.place() + ": expected 'section: name'")));
    return new SectionSpec(
        kind,
        localised(mapping, "heading"),
        localised(mapping, "text"),
        parts(mapping),
        newPage(mapping),
        limit(mapping));
  }

  private static SectionKind kind(YamlValue value) {
    String word = value.asText("the name of a section");
    return SectionKind.find(word)
        .orElseThrow(() -> YamlValue.unknown(value.place(), "section", word, SectionKind.codes()));
  }

  private static Set<SectionPart> parts(YamlValue.Mapping mapping) {
    if (mapping.find("show").isEmpty()) {
      return EnumSet.allOf(SectionPart.class);
    }
    Set<SectionPart> parts = EnumSet.noneOf(SectionPart.class);
    for (YamlValue value : mapping.list("show")) {
      String word = value.asText("a part");
      parts.add(
          SectionPart.find(word)
              .orElseThrow(
                  () -> YamlValue.unknown(value.place(), "part", word, SectionPart.codes())));
    }
    return parts;
  }

  private static int limit(YamlValue.Mapping mapping) {
    String word = mapping.findText("limit").orElse("0");
    if (mapping.find("limit").isPresent() && !LIMIT.matcher(word).matches()) {
      throw new YamlException(
          "%s: 'limit' expects a whole number from 1 to 999, found '%s'"
              .formatted(mapping.placeOf("limit"), word));
    }
    return Integer.parseInt(word);
  }

  private static Begins newPage(YamlValue.Mapping mapping) {
    String word = mapping.findText("new-page").orElse("no");
    return switch (word) {
      case "yes", "true" -> Begins.ON_NEW_PAGE;
      case "no", "false" -> Begins.RUNNING_ON;
      default ->
          throw YamlValue.unknown(
              mapping.placeOf("new-page"), "answer", word, List.of("yes", "no"));
    };
  }
}
