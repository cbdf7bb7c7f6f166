package org.casualtyreports.report.section;

import java.util.ArrayList;
import java.util.List;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.compare.Contest;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Block.Terms.Term;
import org.casualtyreports.report.Findings.Focus;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.template.ReportTemplate.SectionSpec;
import org.casualtyreports.template.SectionPart;

/** One incident: what is known of it, each claimant's figure, and on what claimants differ. */
final class IncidentSection {
  private IncidentSection() {}

  static List<Block> write(Desk desk, SectionSpec spec) {
    if (!(desk.findings().focus() instanceof Focus.OneIncident)) {
      return List.of();
    }
    Incident incident = desk.incidentsOfPeriod().getFirst();
    List<Block> blocks = new ArrayList<>();
    if (spec.shows(SectionPart.TEXT)) {
      blocks.add(new Block.Terms(terms(desk, incident)));
    }
    if (spec.shows(SectionPart.TABLE)) {
      List<Row> rows = IncidentsSection.rows(desk, incident);
      blocks.add(
          IncidentsSection.table(
              desk, List.of(incident), rows, "incident", desk.say("incident.claims.title")));
    }
    if (spec.shows(SectionPart.CHART) && !SideBySide.killed(desk, incident).isEmpty()) {
      blocks.add(
          SideBySide.chart(
              desk, "incident-chart", List.of(incident), desk.say("side-by-side.caption")));
    }
    blocks.addAll(differences(desk, incident));
    return blocks;
  }

  private static List<Term> terms(Desk desk, Incident incident) {
    List<Term> terms = new ArrayList<>();
    add(terms, desk, "incident.id", incident.id());
    add(terms, desk, "incident.date", desk.when(incident.when()));
    add(terms, desk, "incident.date-as-stated", written(desk, incident.dateAsStated()));
    add(terms, desk, "incident.date-doubt", written(desk, incident.dateDoubt()));
    add(terms, desk, "incident.place", desk.where(incident));
    add(terms, desk, "incident.type", desk.kindOf(incident));
    List<Claim> claims = desk.claimsOn(incident.id());
    add(
        terms,
        desk,
        "incident.claims",
        desk.say(
            "incident.claims.count",
            "claims",
            claims.size(),
            "claimants",
            claimantsOn(desk, incident)));
    add(terms, desk, "incident.note", written(desk, incident.note()));
    return terms;
  }

  private static String written(Desk desk, String text) {
    return desk.phrases().asWritten(text);
  }

  private static long claimantsOn(Desk desk, Incident incident) {
    return desk.claimsOn(incident.id()).stream().map(Claim::claimant).distinct().count();
  }

  private static void add(List<Term> terms, Desk desk, String key, String words) {
    if (!words.isEmpty()) {
      terms.add(new Term(Text.of(desk.say(key)), Text.of(words)));
    }
  }

  /** Who differs from whom, and in what; both are named. */
  private static List<Block> differences(Desk desk, Incident incident) {
    List<Text> points = new ArrayList<>();
    desk.findings().comparison().contested().stream()
        .filter(contest -> contest.incident().id().equals(incident.id()))
        .flatMap(contest -> contest.differences().stream())
        .forEach(difference -> points.add(difference(desk, difference)));
    if (!incident.dateDoubt().isEmpty()) {
      points.add(
          Text.strong(desk.say("incident.axis.DATE"))
              .then(desk.say("points.colon"))
              .then(written(desk, incident.dateDoubt())));
    }
    return points.isEmpty()
        ? List.of(
            Block.Paragraph.body(
                desk.say("incident.no-contest", "claimants", claimantsOn(desk, incident))))
        : List.of(Block.Paragraph.body(desk.say("incident.contest")), new Block.Bullets(points));
  }

  private static Text difference(Desk desk, Contest.Difference difference) {
    return Text.strong(desk.say("incident.axis." + difference.axis()))
        .then(desk.say("points.colon"))
        .then(said(desk, difference.axis(), difference.a()))
        .then(desk.say("list.semicolon"))
        .then(said(desk, difference.axis(), difference.b()))
        .then(desk.say("points.stop"));
  }

  private static String said(Desk desk, Contest.Axis axis, Claim claim) {
    String words =
        switch (axis) {
          case NUMBER, DATE ->
              desk.figures().claimed(claim.figure())
                  + desk.say("list.comma")
                  + desk.names().hit(claim);
          case STATUS -> desk.names().hit(claim);
          case PERPETRATOR -> desk.names().actor(claim.actor());
        };
    return desk.say(
        "incident.says", "claimant", desk.names().claimant(claim.claimant()), "words", words);
  }
}
