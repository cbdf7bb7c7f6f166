package org.casualtyreports.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casualtyreports.claim.Actor;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Language;
import org.casualtyreports.dataset.Claims;
import org.casualtyreports.names.Names;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Sheet;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.report.section.Columns;
import org.casualtyreports.report.section.Desk;
import org.casualtyreports.report.section.RejectedSection;
import org.casualtyreports.report.section.SourcesSection;

/** Names, sources and problems. */
final class ReferenceSheets {
  private ReferenceSheets() {}

  /** Every claimant and party of the claims, with its names and whether the catalogue knows it. */
  static Sheet actors(Desk desk) {
    var p = desk.phrases();
    Names names = desk.findings().names();
    Map<String, Row> rows = new TreeMap<>();
    Claims claims = desk.findings().dataset().claims();
    for (Claimant claimant : claims.claimants().occurring()) {
      rows.put(
          "1" + claimant.name(),
          row(
              p.say("role.claimant"),
              claimant.name(),
              names(names, claimant),
              p.say(names.knows(claimant) ? "known.yes" : "known.no")));
    }
    for (Actor named : claims.actors().occurring()) {
      for (String party : named.parties()) {
        Actor actor = Actor.of(party);
        rows.computeIfAbsent(
            "2" + party,
            k ->
                row(
                    p.say("role.actor"),
                    party,
                    names(names, actor),
                    p.say(names.knows(actor) ? "known.yes" : "known.no")));
      }
    }
    return new Sheet(
        "names",
        p.say("sheet.names"),
        p.say("sheet.names.title"),
        List.of(Text.of(p.say("names.lead"))),
        new Table(
            "names",
            "",
            p.say("names.summary"),
            List.of(
                Columns.heading(p, "name", 2),
                Columns.text(p, "role", 1),
                Columns.text(p, "nameEn", 2),
                Columns.text(p, "nameFr", 2),
                Columns.text(p, "nameAr", 2),
                Columns.text(p, "known", 1)),
            List.copyOf(rows.values()),
            List.of(),
            Text.EMPTY),
        List.of());
  }

  private static List<String> names(Names names, Claimant claimant) {
    List<String> all = new ArrayList<>();
    for (Language language : Language.values()) {
      all.add(names.display(claimant, language));
    }
    return all;
  }

  private static List<String> names(Names names, Actor actor) {
    List<String> all = new ArrayList<>();
    for (Language language : Language.values()) {
      all.add(names.display(actor, language));
    }
    return all;
  }

  private static Row row(String role, String name, List<String> inLanguages, String known) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.words(name));
    cells.add(Cell.words(role));
    inLanguages.forEach(text -> cells.add(Cell.words(text)));
    cells.add(Cell.words(known));
    return new Row.Data("", cells);
  }

  /** The publications of the claims in the workbook. */
  static Sheet sources(Desk desk) {
    var p = desk.phrases();
    return new Sheet(
        "sources",
        p.say("sheet.sources"),
        p.say("sources.title"),
        List.of(),
        SourcesSection.table(desk, desk.claimRows(), "sources", ""),
        List.of());
  }

  static Sheet rejected(Desk desk) {
    var p = desk.phrases();
    return new Sheet(
        "rejected",
        p.say("sheet.rejected"),
        p.say("sheet.rejected.title"),
        List.of(),
        RejectedSection.table(desk, desk.findings().dataset().problems(), "rejected", ""),
        List.of());
  }
}
