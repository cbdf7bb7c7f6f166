package org.casualtyreports.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Statement;
import org.casualtyreports.dataset.About;
import org.casualtyreports.dataset.InputFile;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Findings.Focus;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;

/** Statements and publications with their dates, the dataset and its files. */
public final class SourcesSection {
  private static final int SHOWN = 100;

  private SourcesSection() {}

  static List<Block> write(Desk desk) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.Paragraph.body(dataset(desk)));
    List<Claim> claims = claimsOfReport(desk);
    if (!claims.isEmpty()) {
      Table all = table(desk, claims, "sources", desk.say("sources.title"));
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

  private static List<Claim> claimsOfReport(Desk desk) {
    return desk.findings().focus() instanceof Focus.OneIncident
        ? desk.findings().dataset().claims().stream().filter(desk::concerns).toList()
        : desk.standings().claimsInForce().stream().filter(desk::concerns).toList();
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

  /**
   * One row for each publication, by name, those of none last; with claimants, first and last date
   * and number of claims.
   */
  public static Table table(Desk desk, List<Claim> claims, String id, String title) {
    String none = desk.say("sources.none");
    Map<String, List<Claim>> bySource =
        new TreeMap<>(
            Comparator.comparing((String source) -> source.equals(none))
                .thenComparing(Comparator.naturalOrder()));
    for (Claim claim : claims) {
      String source = claim.statement().source().isEmpty() ? none : claim.statement().source();
      bySource.computeIfAbsent(source, k -> new ArrayList<>()).add(claim);
    }
    var p = desk.phrases();
    List<Row> rows = new ArrayList<>();
    bySource.forEach((source, of) -> rows.add(row(desk, source, of)));
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

  private static Row row(Desk desk, String source, List<Claim> claims) {
    Set<String> claimants = new TreeSet<>();
    Set<String> urls = new TreeSet<>();
    for (Claim claim : claims) {
      claimants.add(desk.names().claimant(claim.claimant()));
      if (!claim.statement().sourceUrl().isEmpty()) {
        urls.add(claim.statement().sourceUrl());
      }
    }
    return new Row.Data(
        Anchors.source(desk, source),
        List.of(
            Cell.words(desk.sourceNumber(source)),
            Cell.words(source),
            Cell.words(String.join(desk.say("list.semicolon"), claimants)),
            Cell.words(dates(desk, claims)),
            MonthlySection.count(desk, claims.size()),
            Cell.words(String.join(" ", urls))));
  }

  private static String dates(Desk desk, List<Claim> claims) {
    List<java.time.LocalDate> days =
        claims.stream()
            .map(claim -> claim.statement().issued())
            .filter(Statement.Issued.On.class::isInstance)
            .map(issued -> ((Statement.Issued.On) issued).day())
            .sorted(Comparator.naturalOrder())
            .toList();
    return days.isEmpty()
        ? desk.say("when.undated")
        : desk.phrases().days(days.getFirst(), days.getLast());
  }
}
