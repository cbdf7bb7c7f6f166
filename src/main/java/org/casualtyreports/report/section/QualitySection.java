package org.casualtyreports.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Figure;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.Scope;
import org.casualtyreports.claim.When;
import org.casualtyreports.quality.DateConcern;
import org.casualtyreports.quality.PossibleDuplicate;
import org.casualtyreports.quality.Quality;
import org.casualtyreports.quality.Revision;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Kind;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.trend.Heaping;
import org.casualtyreports.trend.Minimums;

/** Lists for a human to decide on; nothing is merged or corrected because of them. */
final class QualitySection {
  private static final int ROWS = 25;

  private QualitySection() {}

  static List<Block> write(Desk desk) {
    var findings = desk.findings();
    Quality quality =
        Quality.of(findings.dataset(), findings.selection().asOf(), findings.selection().reading());
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.Paragraph.body(desk.say("quality.intro")));
    list(
        desk,
        blocks,
        "duplicates",
        quality.possibleDuplicates().stream()
            .filter(pair -> inPeriod(desk, pair.a()) || inPeriod(desk, pair.b()))
            .toList(),
        pair -> duplicate(desk, pair));
    list(
        desk,
        blocks,
        "revisions",
        quality.revisions().stream()
            .filter(r -> inPeriod(desk, r.first()) && saysAnotherFigure(r))
            .toList(),
        revision -> revision(desk, revision));
    list(
        desk,
        blocks,
        "dates",
        quality.dateConcerns().stream().filter(c -> inPeriod(desk, c.incident())).toList(),
        concern -> concern(desk, concern));
    blocks.add(Block.Paragraph.body(desk.say("quality.heaping")));
    blocks.add(new Block.Bullets(heaping(desk)));
    return blocks;
  }

  private static boolean inPeriod(Desk desk, Claim claim) {
    return switch (claim.scope()) {
      case Scope.AtIncident at ->
          inPeriod(desk, desk.findings().dataset().incidents().get(at.incidentId()));
      case Scope.OverPeriod period -> desk.findings().period().touches(period.from(), period.to());
    };
  }

  private static boolean inPeriod(Desk desk, Incident incident) {
    return switch (incident.when()) {
      case When.Undated undated -> true;
      case When.Dated d -> desk.findings().period().touches(d.start(), d.end());
    };
  }

  /** A table of at most {@value #ROWS} rows, and how many are left out; or that there are none. */
  private static <T> void list(
      Desk desk, List<Block> blocks, String kind, List<T> items, Function<T, List<Cell>> cells) {
    if (items.isEmpty()) {
      blocks.add(Block.Paragraph.body(desk.say("quality." + kind + ".none")));
      return;
    }
    List<Row> rows =
        items.stream().limit(ROWS).<Row>map(item -> new Row.Data("", cells.apply(item))).toList();
    List<Text> notes = new ArrayList<>();
    notes.add(Text.of(desk.say("quality." + kind + ".note")));
    if (items.size() > ROWS) {
      notes.add(
          Text.of(
              desk.say(
                  "quality.more",
                  "shown",
                  desk.phrases().count(ROWS),
                  "left",
                  items.size() - ROWS)));
    }
    blocks.add(
        new Table(
            "quality-" + kind,
            desk.say("quality." + kind + ".title"),
            desk.say("quality." + kind + ".summary"),
            columns(desk, kind),
            rows,
            notes,
            Text.EMPTY));
  }

  private static List<Table.Column> columns(Desk desk, String kind) {
    var p = desk.phrases();
    return switch (kind) {
      case "duplicates" ->
          List.of(
              Columns.heading(p, "claimant", 1.8),
              Columns.text(p, "firstClaim", 3),
              Columns.text(p, "secondClaim", 3),
              Columns.of(p, "daysApart", Kind.COUNT, 0.8));
      case "revisions" ->
          List.of(
              Columns.heading(p, "claimant", 2),
              Columns.text(p, "about", 3.5),
              Columns.text(p, "revised", 2.5));
      default ->
          List.of(
              Columns.heading(p, "incidentId", 1),
              Columns.text(p, "dateStart", 2),
              Columns.text(p, "dateDoubt", 4));
    };
  }

  private static List<Cell> duplicate(Desk desk, PossibleDuplicate pair) {
    return List.of(
        Cell.words(desk.names().claimant(pair.a().claimant())),
        Cell.words(claim(desk, pair.a())),
        Cell.words(claim(desk, pair.b())),
        MonthlySection.count(desk, pair.daysApart()));
  }

  private static String claim(Desk desk, Claim claim) {
    return desk.say(
        "quality.claim",
        "id",
        claim.id(),
        "figure",
        desk.figures().claimed(claim.figure()),
        "subject",
        subject(desk, claim));
  }

  private static String subject(Desk desk, Claim claim) {
    String where =
        switch (claim.scope()) {
          case Scope.AtIncident at -> {
            Incident incident = desk.findings().dataset().incidents().get(at.incidentId());
            yield desk.when(incident.when()) + desk.say("list.comma") + desk.where(incident);
          }
          case Scope.OverPeriod period -> desk.phrases().days(period.from(), period.to());
        };
    return desk.names().victims(claim.victims()) + desk.say("list.comma") + where;
  }

  private static List<Cell> revision(Desk desk, Revision revision) {
    String first = desk.figures().claimed(revision.first().figure());
    String now =
        revision.inForce().stream()
            .map(claim -> desk.figures().claimed(claim.figure()))
            .distinct()
            .collect(Collectors.joining(desk.say("list.semicolon")));
    return List.of(
        Cell.words(desk.names().claimant(revision.claimant())),
        Cell.words(subject(desk, revision.first())),
        Cell.words(
            now.isEmpty()
                ? desk.say("quality.withdrawn", "first", first)
                : desk.say("quality.revised", "first", first, "now", now)));
  }

  /** A statement repeated with the same figure revises nothing. */
  private static boolean saysAnotherFigure(Revision revision) {
    return revision.inForce().isEmpty()
        || revision.inForce().stream()
            .anyMatch(claim -> !claim.figure().equals(revision.first().figure()));
  }

  private static List<Cell> concern(Desk desk, DateConcern concern) {
    String ids =
        concern.claims().stream()
            .map(Claim::id)
            .collect(Collectors.joining(desk.say("list.comma")));
    return List.of(
        Cell.words(concern.incident().id()),
        Cell.words(desk.when(concern.incident().when())),
        Cell.words(
            desk.say(
                "quality.date." + concern.kind(),
                "claims",
                ids,
                "doubt",
                concern.incident().dateDoubt())));
  }

  /** One sentence a claimant. */
  private static List<Text> heaping(Desk desk) {
    Map<Claimant, List<Long>> figures = new TreeMap<>();
    for (Claim claim : desk.standings().claimsInForce()) {
      if (claim.figure() instanceof Figure.Exact exact && inPeriod(desk, claim)) {
        figures.computeIfAbsent(claim.claimant(), k -> new ArrayList<>()).add(exact.count());
      }
    }
    List<Text> sentences = new ArrayList<>();
    figures.forEach(
        (claimant, counts) -> {
          var heaping = Heaping.of(counts, Minimums.ENFORCE);
          String name = desk.names().claimant(claimant);
          sentences.add(
              Text.of(
                  heaping
                      .findPrintable()
                      .map(h -> rounding(desk, name, h))
                      .orElseGet(
                          () ->
                              desk.say(
                                  "quality.heaping.refused",
                                  "claimant",
                                  name,
                                  "reason",
                                  ReasonText.of(desk, heaping.findReason().orElseThrow())))));
        });
    return sentences;
  }

  private static String rounding(Desk desk, String claimant, Heaping h) {
    return desk.say(
        "quality.heaping.is",
        "claimant",
        claimant,
        "n",
        h.n(),
        "fives",
        desk.phrases().percent((double) h.multiplesOf5() / h.n()),
        "tens",
        desk.phrases().percent((double) h.multiplesOf10() / h.n()));
  }
}
