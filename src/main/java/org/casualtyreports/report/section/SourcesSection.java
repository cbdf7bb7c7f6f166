package org.casualtyreports.report.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Statement;
import org.casualtyreports.dataset.About;
import org.casualtyreports.dataset.Claims;
import org.casualtyreports.dataset.Coded;
import org.casualtyreports.dataset.InputFile;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Findings.Focus;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.jspecify.annotations.Nullable;

/** Statements and publications with their dates, the dataset and its files. */
public final class SourcesSection {
  private static final int SHOWN = 100;

  private SourcesSection() {}

  static List<Block> write(Desk desk) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.Paragraph.body(dataset(desk)));
    Table all = table(desk, rowsOfReport(desk), "sources", desk.say("sources.title"));
    if (!all.rows().isEmpty()) {
      blocks.add(first(desk, all).withoutEmpty(Set.of("sourceUrl")));
    }
    return blocks;
  }

  /** At most {@value #SHOWN} publications, and how many are left to the workbook. */
  private static Table first(Desk desk, Table all) {
    int left = all.rows().size() - SHOWN;
    return left <= 0
        ? all
        : new Table(
            all.id(),
            all.title(),
            all.summary(),
            all.columns(),
            all.rows().subList(0, SHOWN),
            List.of(Text.of(desk.say("sources.more", "shown", SHOWN, "left", left))),
            all.source());
  }

  /** Rows of the claims that the report is about; of one incident, also of those replaced. */
  private static IntStream rowsOfReport(Desk desk) {
    Claims claims = desk.findings().dataset().claims();
    IntStream rows =
        desk.findings().focus() instanceof Focus.OneIncident
            ? IntStream.range(0, claims.size())
            : desk.claimRows().filter(desk::isInForce);
    return rows.filter(desk::concerns);
  }

  /** Title, producer, citation and files, in words. */
  static String dataset(Desk desk) {
    About about = desk.findings().dataset().about();
    var language = desk.phrases().language();
    List<String> parts = new ArrayList<>();
    if (!about.citation().isEmpty()) {
      parts.add(sentence(desk, about.citation().in(language)));
    } else if (!about.title().isEmpty()) {
      parts.add(sentence(desk, about.title().in(language)));
    }
    if (!about.licence().isEmpty()) {
      parts.add(desk.say("sources.licence", "licence", about.licence()));
    }
    List<String> files = new ArrayList<>();
    for (InputFile file : desk.findings().dataset().files()) {
      files.add(
          desk.say(
              "sources.file",
              "name",
              file.name(),
              "rows",
              file.rows(),
              "sha",
              file.sha256().substring(0, Math.min(12, file.sha256().length()))));
    }
    parts.add(desk.say("sources.files", "files", String.join(desk.say("list.semicolon"), files)));
    return String.join(" ", parts);
  }

  /** Words of the dataset with a full stop, where they do not end a sentence by themselves. */
  private static String sentence(Desk desk, String words) {
    String stripped = words.strip();
    return stripped.matches("(?s).*[.!?؟…]")
        ? stripped
        : desk.say("sources.sentence", "words", stripped);
  }

  /** What is known of a publication: of its claims, no more than their number is kept. */
  private static final class Publication {
    private final Set<Claimant> claimants = new HashSet<>();
    private final SortedSet<String> urls = new TreeSet<>();
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private int claims;

    void add(Statement statement) {
      if (!statement.sourceUrl().isEmpty()) {
        urls.add(statement.sourceUrl());
      }
      if (statement.issued() instanceof Statement.Issued.On on) {
        first = first == null || on.day().isBefore(first) ? on.day() : first;
        last = last == null || on.day().isAfter(last) ? on.day() : last;
      }
    }

    void add(Claimant claimant) {
      claimants.add(claimant);
      claims++;
    }
  }

  /**
   * One row for each publication, by name, those of none last; with claimants, first and last date
   * and number of claims.
   *
   * @param rowsOfClaims rows of the claims of the dataset
   */
  public static Table table(Desk desk, IntStream rowsOfClaims, String id, String title) {
    SortedMap<String, Publication> publications = publications(desk, rowsOfClaims);
    var p = desk.phrases();
    List<Row> rows = new ArrayList<>();
    publications.forEach((source, publication) -> rows.add(row(desk, source, publication)));
    return new Table(
        id,
        title,
        desk.say("sources.summary"),
        List.of(
            Columns.text(p, "sourceNumber", 0.6),
            Columns.heading(p, "source", 4),
            Columns.text(p, "claimants", 3),
            Columns.text(p, "statedBetween", 2),
            Columns.of(p, "claims", Table.Kind.COUNT, 0.8),
            Columns.text(p, "sourceUrl", 2.2)),
        rows,
        List.of(),
        Text.EMPTY);
  }

  private static SortedMap<String, Publication> publications(Desk desk, IntStream rows) {
    String none = desk.say("sources.none");
    SortedMap<String, Publication> publications =
        new TreeMap<>(
            Comparator.comparing((String source) -> source.equals(none))
                .thenComparing(Comparator.naturalOrder()));
    Claims claims = desk.findings().dataset().claims();
    Coded<Statement> statements = claims.statements();
    @Nullable Publication[] byStatement = new @Nullable Publication[statements.valueCount()];
    rows.forEach(
        row -> {
          int code = statements.code(row);
          Publication publication = byStatement[code];
          if (publication == null) {
            publication =
                publications.computeIfAbsent(
                    name(desk, statements.value(code)), k -> new Publication());
            publication.add(statements.value(code));
            byStatement[code] = publication;
          }
          publication.add(claims.claimants().get(row));
        });
    return publications;
  }

  private static String name(Desk desk, Statement statement) {
    return statement.source().isEmpty() ? desk.say("sources.none") : statement.source();
  }

  private static Row row(Desk desk, String source, Publication publication) {
    Set<String> claimants = new TreeSet<>();
    publication.claimants.forEach(claimant -> claimants.add(desk.names().claimant(claimant)));
    return new Row.Data(
        Anchors.source(desk, source),
        List.of(
            Cell.words(desk.sourceNumber(source)),
            Cell.words(source),
            Cell.words(String.join(desk.say("list.semicolon"), claimants)),
            Cell.words(dates(desk, publication)),
            MonthlySection.count(desk, publication.claims),
            Cell.words(String.join(" ", publication.urls))));
  }

  private static String dates(Desk desk, Publication publication) {
    return publication.first == null || publication.last == null
        ? desk.say("when.undated")
        : desk.phrases().days(publication.first, publication.last);
  }
}
