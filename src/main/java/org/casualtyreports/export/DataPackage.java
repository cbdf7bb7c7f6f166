package org.casualtyreports.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casualtyreports.claim.Language;
import org.casualtyreports.dataset.About;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.InputFile;
import org.casualtyreports.report.Report;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.text.Digits;
import org.casualtyreports.report.text.Phrases;

/**
 * The description of a folder of tables: a Frictionless Tabular Data Package, version 1.
 *
 * <p>Its descriptions are the data dictionary, in the language of the report.
 */
final class DataPackage {
  /** People or records: never below zero. */
  private static final Set<String> COUNTS =
      Set.of(
          "incidents",
          "claims",
          "unstated",
          "openClaims",
          "lower",
          "best",
          "upper",
          "women",
          "children",
          "rows");

  private static final Set<String> YES_OR_NO = Set.of("open", "stated");

  private final Report report;
  private final Dataset dataset;
  private final Phrases phrases;
  private final List<Datum> resources = new ArrayList<>();

  DataPackage(Report report, Dataset dataset) {
    this.report = report;
    this.dataset = dataset;
    this.phrases = Phrases.in(report.language(), Digits.LATIN);
  }

  /** Adds a file of the folder. */
  void add(DataTable table, String file) {
    resources.add(resource(table, file, dialect(), Typing.BY_COLUMN));
  }

  /**
   * Adds a file with hashtags under its header, which readers of plain tables are to skip. Not all
   * do, so its columns are text; the same columns with their types are in the untagged file.
   */
  void addTagged(DataTable table, String file) {
    resources.add(
        resource(table, file, dialect().with("commentChar", "#"), Typing.ALL_TEXT)
            .with("name", table.name() + "-hxl"));
  }

  /**
   * @param name of the package, in small letters
   */
  Datum.Fields describe(String name) {
    About about = dataset.about();
    Language language = report.language();
    Datum.Fields described =
        Datum.fields()
            .with("profile", "tabular-data-package")
            .with("name", name)
            .with("title", report.imprint().title() + ", " + report.imprint().subtitle())
            .with("description", phrases.say("data.package") + " " + phrases.say("cover.blank.is"))
            .with("languages", Datum.Items.ofWords(List.of(language.tag())));
    if (!about.licence().isEmpty()) {
      described = described.with("licenses", new Datum.Items(List.of(licence(about.licence()))));
    }
    return described
        .with("sources", new Datum.Items(sources(about, language)))
        .with("resources", new Datum.Items(resources));
  }

  private static Datum.Fields licence(String licence) {
    return Datum.fields()
        .with("name", licence.matches("[-a-zA-Z0-9._]+") ? licence : "custom")
        .with("title", licence);
  }

  /** The dataset as its producer wants it cited, and every file that was read. */
  private List<Datum> sources(About about, Language language) {
    List<Datum> sources = new ArrayList<>();
    String cited =
        about.citation().isEmpty() ? about.title().in(language) : about.citation().in(language);
    if (!cited.isEmpty()) {
      Datum.Fields source = Datum.fields().with("title", cited);
      sources.add(about.url().matches("https?://\\S+") ? source.with("path", about.url()) : source);
    }
    for (InputFile file : dataset.files()) {
      sources.add(
          Datum.fields().with("title", file.name()).with("hash", "sha256:" + file.sha256()));
    }
    return sources;
  }

  private static Datum.Fields dialect() {
    return Datum.fields()
        .with("delimiter", ",")
        .with("lineTerminator", "\n")
        .with("quoteChar", "\"")
        .with("doubleQuote", Datum.flag(true))
        .with("header", Datum.flag(true));
  }

  /** Whether columns are described by what they hold. */
  private enum Typing {
    BY_COLUMN,
    ALL_TEXT
  }

  private Datum.Fields resource(DataTable table, String file, Datum.Fields dialect, Typing typing) {
    List<Datum> fields = new ArrayList<>();
    if (table.hasGroups()) {
      fields.add(own(ReportCsv.GROUP));
    }
    table.fields().forEach(field -> fields.add(field(field, typing)));
    if (table.hasTypedColumns()) {
      fields.add(own(ReportCsv.MISSING));
    }
    fields.add(own(ReportCsv.MARKS));
    return Datum.fields()
        .with("name", table.name())
        .with("path", file)
        .with("profile", "tabular-data-resource")
        .with("title", table.title())
        .with("description", table.about())
        .with("format", "csv")
        .with("mediatype", "text/csv")
        .with("encoding", "utf-8")
        .with("dialect", dialect)
        .with(
            "schema",
            Datum.fields()
                .with("fields", new Datum.Items(fields))
                .with("missingValues", Datum.Items.ofWords(List.of(""))));
  }

  private Datum.Fields own(String id) {
    return Datum.fields()
        .with("name", id)
        .with("type", "string")
        .with("title", phrases.say("column." + id))
        .with("description", phrases.say("column." + id + ".is"));
  }

  private static Datum.Fields field(DataTable.Field field, Typing typing) {
    Table.Column column = field.column();
    DataTable.Type type = typing == Typing.ALL_TEXT ? DataTable.Type.TEXT : field.type();
    Datum.Fields described =
        Datum.fields()
            .with("name", CsvText.inert(column.id()))
            .with("type", type.code)
            .with("title", column.heading())
            .with("description", column.definition());
    if (type != DataTable.Type.WHOLE) {
      return described;
    }
    if (YES_OR_NO.contains(column.id())) {
      return described.with("constraints", Datum.fields().with("minimum", 0).with("maximum", 1));
    }
    return COUNTS.contains(column.id())
        ? described.with("constraints", Datum.fields().with("minimum", 0))
        : described;
  }
}
