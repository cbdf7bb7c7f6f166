package org.casualtyreports.report.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Scope;
import org.casualtyreports.claim.Statement;
import org.casualtyreports.dataset.Claims;
import org.casualtyreports.dataset.Standing;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Findings.Focus;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;

/** Every statement on one incident in the order of time, those that no longer stand included. */
final class StatementsSection {
  private StatementsSection() {}

  private record Stated(Claim claim, Standing standing) {}

  static List<Block> write(Desk desk) {
    if (!(desk.findings().focus() instanceof Focus.OneIncident one)) {
      return List.of();
    }
    List<Stated> statements = new ArrayList<>();
    Claims claims = desk.findings().dataset().claims();
    for (int row = 0; row < claims.size(); row++) {
      Claim claim = claims.get(row);
      if (claim.scope() instanceof Scope.AtIncident at && at.incidentId().equals(one.id())) {
        statements.add(new Stated(claim, desk.standings().of(row)));
      }
    }
    if (statements.isEmpty()) {
      return List.of(Block.Paragraph.body(desk.say("statements.none")));
    }
    statements.sort(
        Comparator.comparing((Stated s) -> day(s.claim()))
            .thenComparing(s -> s.claim().claimant())
            .thenComparing(s -> s.claim().id()));
    return List.of(Block.Paragraph.body(desk.say("statements.intro")), table(desk, statements));
  }

  /** Undated statements stand at the end. */
  private static LocalDate day(Claim claim) {
    return switch (claim.statement().issued()) {
      case Statement.Issued.On on -> on.day();
      case Statement.Issued.Undated undated -> LocalDate.MAX;
    };
  }

  private static Table table(Desk desk, List<Stated> statements) {
    var p = desk.phrases();
    return new Table(
        "statements",
        desk.say("statements.title"),
        desk.say("statements.summary"),
        List.of(
            Columns.text(p, "claimId", 0.8),
            Columns.text(p, "statementDate", 1.3),
            Columns.heading(p, "claimant", 2.4),
            Columns.text(p, "actor", 2.4),
            Columns.text(p, "victimStatus", 1.6),
            Columns.text(p, "figureAsWorded", 1.5),
            Columns.text(p, "figureRead", 1.2),
            Columns.text(p, "standing", 1.4),
            Columns.text(p, "sourceNumber", 0.8)),
        statements.stream().map(stated -> row(desk, stated)).toList(),
        notes(desk, statements),
        Text.EMPTY);
  }

  private static Row row(Desk desk, Stated stated) {
    Claim claim = stated.claim();
    Cell standing = Cell.words(desk.say("standing." + stated.standing().name()));
    if (stated.standing() == Standing.SUPERSEDED) {
      standing = standing.marked(Cell.Mark.SUPERSEDED);
    }
    Cell worded = ClaimsSection.worded(desk, claim);
    return new Row.Data(
        Anchors.claim(claim),
        List.of(
            Cell.words(Text.link(claim.id(), Anchors.use(claim))),
            Cell.words(IncidentsSection.stated(desk, claim)),
            Cell.words(desk.names().claimant(claim.claimant())),
            Cell.words(desk.names().actor(claim.actor())),
            Cell.words(
                claim.victimStatus().isEmpty() ? desk.names().hit(claim) : claim.victimStatus()),
            claim.doubt().isEmpty() ? worded : worded.marked(Cell.Mark.DOUBTED),
            IncidentsSection.read(desk, claim),
            standing,
            ClaimsSection.source(desk, claim)));
  }

  private static List<Text> notes(Desk desk, List<Stated> statements) {
    List<Text> notes = new ArrayList<>();
    for (Stated stated : statements) {
      Claim claim = stated.claim();
      if (!claim.revises().isEmpty()) {
        notes.add(
            Text.of(desk.say("statements.revises", "id", claim.id(), "older", claim.revises())));
      }
      if (!claim.doubt().isEmpty()) {
        notes.add(
            Text.of(
                desk.say(
                    "incidents.doubt",
                    "id",
                    claim.id(),
                    "doubt",
                    desk.phrases().asWritten(desk.doubt(claim)))));
      }
      if (!claim.note().isEmpty()) {
        notes.add(
            Text.of(
                desk.say(
                    "statements.note",
                    "id",
                    claim.id(),
                    "note",
                    desk.phrases().asWritten(claim.note()))));
      }
    }
    return notes;
  }
}
