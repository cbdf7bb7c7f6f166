package org.casualtyreports.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Figure;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.Scope;
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
import org.casualtyreports.trend.Reason;

/** Lists for a human to decide on; nothing is merged or corrected because of them. */
public final class QualitySection {
  private static final int ROWS = 25;

  private QualitySection() {}

  /** The lists of the section, each with its machine name. */
  private enum Kept {
    DUPLICATES("duplicates", "qualityDuplicates"),
    REVISIONS("revisions", "qualityRevisions"),
    DATES("dates", "qualityDates"),
    ROUNDING("rounding", "qualityRounding");

    private final String code;
    private final String table;

    Kept(String code, String table) {
      this.code = code;
      this.table = table;
    }
  }

  static List<Block> write(Desk desk) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.Paragraph.body(desk.say("quality.intro")));
    for (Kept kept : Kept.values()) {
      List<List<Cell>> rows = rows(desk, kept);
      blocks.add(
          rows.isEmpty()
              ? Block.Paragraph.body(desk.say("quality." + kept.code + ".none"))
              : table(desk, kept, rows, ROWS));
    }
    return blocks;
  }

  /** The lists that hold something, each with at most so many rows. */
  public static List<Table> tables(Desk desk, int mostRows) {
    List<Table> tables = new ArrayList<>();
    for (Kept kept : Kept.values()) {
      List<List<Cell>> rows = rows(desk, kept);
      if (!rows.isEmpty()) {
        tables.add(table(desk, kept, rows, mostRows));
      }
    }
    return tables;
  }

  private static List<List<Cell>> rows(Desk desk, Kept kept) {
    Quality quality = desk.quality();
    return switch (kept) {
      case DUPLICATES ->
          quality.possibleDuplicates().stream()
              .filter(pair -> inPeriod(desk, pair.a()) || inPeriod(desk, pair.b()))
              .map(pair -> duplicate(desk, pair))
              .toList();
      case REVISIONS ->
          quality.revisions().stream()
              .filter(r -> inPeriod(desk, r.first()) && saysAnotherFigure(r))
              .map(revision -> revision(desk, revision))
              .toList();
      case DATES ->
          quality.dateConcerns().stream()
              .filter(concern -> inPeriod(desk, concern.incident()))
              .map(concern -> concern(desk, concern))
              .toList();
      case ROUNDING -> rounding(desk);
    };
  }

  private static boolean inPeriod(Desk desk, Claim claim) {
    return switch (claim.scope()) {
      case Scope.AtIncident at ->
          inPeriod(desk, desk.findings().dataset().incidents().get(at.incidentId()));
      case Scope.OverPeriod period -> desk.findings().period().touches(period.from(), period.to());
    };
  }

  private static boolean inPeriod(Desk desk, Incident incident) {
    return desk.findings().period().mayHold(incident.when());
  }

  private static Table table(Desk desk, Kept kept, List<List<Cell>> cells, int mostRows) {
    List<Text> notes = new ArrayList<>();
    notes.add(Text.of(desk.say("quality." + kept.code + ".note")));
    if (cells.size() > mostRows) {
      notes.add(
          Text.of(
              desk.say(
                  "quality.more",
                  "shown",
                  desk.phrases().count(mostRows),
                  "left",
                  cells.size() - mostRows)));
    }
    return new Table(
        kept.table,
        desk.say("quality." + kept.code + ".title"),
        desk.say("quality." + kept.code + ".summary"),
        columns(desk, kept),
        cells.stream().limit(mostRows).<Row>map(row -> new Row.Data("", row)).toList(),
        notes,
        Text.EMPTY);
  }

  private static List<Table.Column> columns(Desk desk, Kept kept) {
    var p = desk.phrases();
    return switch (kept) {
      case DUPLICATES ->
          List.of(
              Columns.heading(p, "claimant", 1.8),
              Columns.text(p, "firstClaim", 3),
              Columns.text(p, "secondClaim", 3),
              Columns.of(p, "daysApart", Kind.COUNT, 0.8));
      case REVISIONS ->
          List.of(
              Columns.heading(p, "claimant", 2),
              Columns.text(p, "about", 3.5),
              Columns.text(p, "revised", 2.5));
      case DATES ->
          List.of(
              Columns.heading(p, "incidentId", 1),
              Columns.text(p, "dateStart", 2),
              Columns.text(p, "dateDoubt", 4));
      case ROUNDING ->
          List.of(
              Columns.heading(p, "claimant", 2.5),
              Columns.of(p, "exactFigures", Kind.COUNT, 1.2),
              Columns.of(p, "multiplesOf5", Kind.DECIMAL, 1.2),
              Columns.of(p, "multiplesOf10", Kind.DECIMAL, 1.2),
              Columns.text(p, "roundingIndex", 3));
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
                desk.phrases().asWritten(concern.incident().dateDoubt()))));
  }

  /** One row a claimant. */
  private static List<List<Cell>> rounding(Desk desk) {
    Map<Claimant, List<Long>> figures = new TreeMap<>();
    for (Claim claim : desk.claimsOfPeriod()) {
      if (claim.figure() instanceof Figure.Exact exact && inPeriod(desk, claim)) {
        figures.computeIfAbsent(claim.claimant(), k -> new ArrayList<>()).add(exact.count());
      }
    }
    List<List<Cell>> rows = new ArrayList<>();
    figures.forEach(
        (claimant, counts) -> {
          var heaping = Heaping.of(counts, Minimums.ENFORCE);
          Cell name = Cell.words(desk.names().claimant(claimant));
          rows.add(
              heaping
                  .findPrintable()
                  .map(found -> rounding(desk, name, found))
                  .orElseGet(() -> refused(desk, name, heaping.findReason().orElseThrow())));
        });
    return rows;
  }

  private static List<Cell> rounding(Desk desk, Cell claimant, Heaping found) {
    return List.of(
        claimant,
        MonthlySection.count(desk, found.n()),
        share(desk, found.multiplesOf5(), found.n()),
        share(desk, found.multiplesOf10(), found.n()),
        Cell.words(desk.phrases().count(Math.round(found.whippleLike()))));
  }

  private static Cell share(Desk desk, int part, int whole) {
    double share = (double) part / whole;
    return Cell.of(desk.phrases().percent(share), new Cell.Value.Decimal(share));
  }

  private static List<Cell> refused(Desk desk, Cell claimant, Reason reason) {
    return List.of(
        claimant,
        reason instanceof Reason.TooFewFigures few
            ? MonthlySection.count(desk, few.figures())
            : Cell.BLANK,
        Cell.BLANK,
        Cell.BLANK,
        Cell.words(desk.say("quality.rounding.refused", "reason", ReasonText.of(desk, reason))));
  }
}
