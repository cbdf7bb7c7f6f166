package org.casualtyreports.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casualtyreports.claim.Language;
import org.casualtyreports.claim.Localised;
import org.casualtyreports.claim.WordTable;
import org.casualtyreports.dataset.About;
import org.casualtyreports.dataset.Coverage;
import org.casualtyreports.names.Names;
import org.casualtyreports.yaml.YamlException;
import org.casualtyreports.yaml.YamlValue;

/** What {@code dataset.yaml} says of a dataset. */
record DatasetFile(About about, Coverage coverage, Map<String, String> checksums) {
  static final String NAME = "dataset.yaml";

  private static final List<String> KEYS =
      List.of(
          "title",
          "producer",
          "version",
          "url",
          "licence",
          "citation",
          "accessed",
          "language",
          "words",
          "invented",
          "coverage",
          "coverage-basis",
          "breaks",
          "notes",
          "sha256");
  private static final List<String> LANGUAGES =
      Stream.of(Language.values()).map(Language::tag).toList();
  private static final List<String> WORD_TABLES =
      Stream.of(WordTable.values()).map(WordTable::code).toList();
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
  private static final Localised INVENTED =
      texts(
          "Invented data: claimants, actors, states, incidents and figures are made up.",
          "Données inventées : auteurs des déclarations, acteurs, États, incidents et chiffres sont"
              + " fictifs.",
          "بيانات مختلقة: المدّعون والفاعلون والدول والحوادث والأرقام كلها من نسج الخيال.");

  DatasetFile {
    checksums = Map.copyOf(checksums);
  }

  /**
   * Reads the text of the file.
   *
   * @throws YamlException naming file, line and column, and what was probably meant
   */
  static DatasetFile parse(String text, String file, Names names) {
    YamlValue.Mapping root = YamlValue.parse(text, file);
    root.allowOnly(KEYS);
    About about =
        new About(
            localised(root, "title"),
            localised(root, "producer"),
            root.findText("version").orElse(""),
            root.findText("licence").orElse(""),
            localised(root, "citation"),
            root.findText("url").orElse(""),
            root.findText("language").orElse(""),
            word(root, "words", WORD_TABLES, ""),
            breaks(root),
            notes(root));
    return new DatasetFile(about, coverage(root, names), checksums(root));
  }

  private static Localised texts(String english, String french, String arabic) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    texts.put(Language.EN, english);
    texts.put(Language.FR, french);
    texts.put(Language.AR, arabic);
    return new Localised(texts);
  }

  private static Localised localised(YamlValue.Mapping parent, String key) {
    return parent.find(key).map(value -> localised(value, key)).orElse(Localised.EMPTY);
  }

  private static Localised localised(YamlValue value, String what) {
    if (!(value instanceof YamlValue.Mapping mapping)) {
      return Localised.same(value.asText("'" + what + "'"));
    }
    mapping.allowOnly(LANGUAGES);
    Map<Language, String> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      mapping.findText(language.tag()).ifPresent(text -> texts.put(language, text));
    }
    return new Localised(texts);
  }

  /** One of a closed list of words. */
  private static String word(
      YamlValue.Mapping parent, String key, List<String> known, String otherwise) {
    if (parent.find(key).isEmpty()) {
      return otherwise;
    }
    YamlValue value = parent.find(key).get();
    String word = value.asText("'" + key + "'").toLowerCase(Locale.ROOT);
    if (!known.contains(word)) {
      throw YamlValue.unknown(value.place(), "value of '" + key + "'", word, known);
    }
    return word;
  }

  private static List<Localised> notes(YamlValue.Mapping root) {
    List<Localised> notes = new ArrayList<>();
    if (word(root, "invented", List.of("true", "false"), "false").equals("true")) {
      notes.add(INVENTED);
    }
    root.list("notes").forEach(note -> notes.add(localised(note, "notes")));
    root.find("accessed")
        .map(value -> day(value, "accessed"))
        .ifPresent(
            day ->
                notes.add(texts("Accessed " + day, "Consulté le " + day, "تاريخ الاطلاع " + day)));
    return notes;
  }

  private static List<About.Break> breaks(YamlValue.Mapping root) {
    List<About.Break> breaks = new ArrayList<>();
    for (YamlValue item : root.list("breaks")) {
      YamlValue.Mapping mapping = item.asMapping("a break");
      mapping.allowOnly(List.of("day", "label"));
      breaks.add(
          new About.Break(day(required(mapping, "day"), "day"), localised(mapping, "label")));
    }
    return breaks;
  }

  private static Coverage coverage(YamlValue.Mapping root, Names names) {
    List<Coverage.Span> spans = new ArrayList<>();
    for (YamlValue item : root.list("coverage")) {
      spans.add(span(item.asMapping("a span of coverage"), names));
    }
    // Written when a coded dataset is converted: nobody stated what its kind implies.
    Coverage.Basis basis =
        word(root, "coverage-basis", List.of("stated", "implied"), "stated").equals("implied")
            ? Coverage.Basis.IMPLIED
            : Coverage.Basis.STATED;
    return spans.isEmpty() ? Coverage.UNKNOWN : new Coverage(spans, basis);
  }

  private static Coverage.Span span(YamlValue.Mapping mapping, Names names) {
    mapping.allowOnly(List.of("claimant", "from", "to", "silence", "partial"));
    String claimant = required(mapping, "claimant").asText("'claimant'");
    Coverage.Whose whose =
        claimant.equals("all")
            ? new Coverage.Whose.Everyone()
            : new Coverage.Whose.Of(names.claimant(claimant));
    YearMonth from = month(required(mapping, "from"), "from");
    YearMonth to = month(required(mapping, "to"), "to");
    if (to.isBefore(from)) {
      throw new YamlException(
          "%s: 'to': expected a month not before %s, found '%s'"
              .formatted(required(mapping, "to").place(), from, to));
    }
    // Without the word, silence is kept apart from zero: the reading that claims less.
    Coverage.Silence silence =
        word(mapping, "silence", List.of("means-none", "means-silence"), "means-silence")
                .equals("means-none")
            ? Coverage.Silence.MEANS_NONE
            : Coverage.Silence.MEANS_SILENCE;
    Set<YearMonth> partial = new HashSet<>();
    mapping.list("partial").forEach(month -> partial.add(month(month, "partial")));
    return new Coverage.Span(whose, from, to, silence, partial);
  }

  private static Map<String, String> checksums(YamlValue.Mapping root) {
    Map<String, String> checksums = new LinkedHashMap<>();
    root.findMapping("sha256")
        .ifPresent(
            mapping ->
                mapping.keys().forEach(file -> checksums.put(file, checksum(mapping, file))));
    return checksums;
  }

  private static String checksum(YamlValue.Mapping mapping, String file) {
    YamlValue value = required(mapping, file);
    String text = value.asText("a checksum").toLowerCase(Locale.ROOT);
    if (!SHA_256.matcher(text).matches()) {
      throw new YamlException(
          "%s: expected 64 hexadecimal digits for '%s'".formatted(value.place(), file));
    }
    return text;
  }

  private static YamlValue required(YamlValue.Mapping mapping, String key) {
    return mapping
        .find(key)
        .orElseThrow(
            () -> new YamlException("%s: the key '%s' is missing".formatted(mapping.place(), key)));
  }

  private static YearMonth month(YamlValue value, String what) {
    String text = value.asText("'" + what + "'");
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw notA("a month such as 2023-08", value, what, text);
    }
  }

  private static LocalDate day(YamlValue value, String what) {
    String text = value.asText("'" + what + "'");
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw notA("a day such as 2023-08-21", value, what, text);
    }
  }

  private static YamlException notA(String wanted, YamlValue value, String what, String text) {
    return new YamlException(
        "%s: '%s': expected %s, found '%s'".formatted(value.place(), what, wanted, text));
  }
}
