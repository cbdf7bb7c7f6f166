package org.casualtyreports.report.section;

import java.util.ArrayList;
import java.util.List;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.template.ReportTemplate.SectionSpec;
import org.casualtyreports.template.SectionPart;

/** Incidents on which claimants contradict each other, those with the largest claims first. */
final class ContestedSection {
  private static final int INCIDENTS = 12;

  private ContestedSection() {}

  static List<Block> write(Desk desk, SectionSpec spec) {
    List<Incident> contested =
        desk.incidentsOfPeriod().stream()
            .filter(incident -> !desk.findings().contestsOn(incident.id()).isEmpty())
            .toList();
    if (contested.isEmpty()) {
      return desk.incidentsOfPeriod().isEmpty()
          ? List.of()
          : List.of(Block.Paragraph.body(desk.say("contested.none")));
    }
    List<Incident> largest =
        contested.stream()
            .sorted(IncidentsSection.contestedThenLargest(desk))
            .limit(spec.limitOr(INCIDENTS))
            .toList();
    List<Incident> shown = contested.stream().filter(largest::contains).toList();
    List<Block> blocks = new ArrayList<>();
    if (spec.shows(SectionPart.CHART)) {
      blocks.add(SideBySide.chart(desk, "contested-chart", shown, desk.say("contested.caption")));
    }
    if (spec.shows(SectionPart.TEXT)) {
      blocks.add(Block.Paragraph.body(desk.say("contested.intro")));
    }
    if (spec.shows(SectionPart.TABLE)) {
      blocks.add(table(desk, shown));
    }
    if (shown.size() < contested.size()) {
      blocks.add(
          Block.Paragraph.body(
              desk.say(
                  "contested.more",
                  "shown",
                  shown.size(),
                  "left",
                  contested.size() - shown.size())));
    }
    return blocks;
  }

  private static Table table(Desk desk, List<Incident> incidents) {
    var p = desk.phrases();
    return new Table(
        "contested",
        desk.say("contested.title"),
        desk.say("contested.summary"),
        List.of(
            Columns.heading(p, "incidentId", 2.6),
            Columns.text(p, "contested", 1.6),
            Columns.text(p, "eachClaim", 4)),
        incidents.stream().map(incident -> row(desk, incident)).toList(),
        List.of(),
        Text.EMPTY);
  }

  private static Row row(Desk desk, Incident incident) {
    List<String> axes =
        desk.findings().contestsOn(incident.id()).stream()
            .sorted()
            .map(mark -> desk.say("mark." + mark.name()))
            .toList();
    Text claims = Text.EMPTY;
    for (Claim claim : SideBySide.killed(desk, incident)) {
      claims =
          claims
              .then(claims.isEmpty() ? "" : desk.say("list.semicolon"))
              .then(desk.names().claimant(claim.claimant()))
              .then(desk.say("points.colon"))
              .then(Text.link(desk.figures().claimed(claim.figure()), Anchors.claim(claim)));
    }
    return new Row.Data(
        "",
        List.of(
            Cell.words(Text.link(desk.name(incident), Anchors.incident(incident.id()))),
            Cell.words(desk.phrases().list(axes)),
            Cell.words(claims)));
  }
}
