package org.casualtyreports.report.section;

import java.util.ArrayList;
import java.util.List;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.Scope;
import org.casualtyreports.dataset.Claims;
import org.casualtyreports.quality.PossibleDuplicate;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Findings.Focus;
import org.casualtyreports.report.Text;

/** Period totals that name one incident, and incidents that may be the same one. */
final class RelatedSection {
  private RelatedSection() {}

  static List<Block> write(Desk desk) {
    if (!(desk.findings().focus() instanceof Focus.OneIncident one)) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    List<Text> totals =
        totalsInForce(desk).stream()
            .filter(
                claim ->
                    claim.scope() instanceof Scope.OverPeriod period
                        && period.includes().contains(one.id()))
            .map(claim -> total(desk, claim))
            .toList();
    add(desk, blocks, "related.totals", totals);
    add(desk, blocks, "related.duplicates", duplicates(desk, one.id()));
    return blocks;
  }

  private static List<Claim> totalsInForce(Desk desk) {
    Claims claims = desk.findings().dataset().claims();
    return desk.standings()
        .inForce()
        .filter(row -> claims.incidentKey(row) < 0)
        .mapToObj(claims::get)
        .toList();
  }

  private static void add(Desk desk, List<Block> blocks, String key, List<Text> points) {
    if (points.isEmpty()) {
      blocks.add(Block.Paragraph.body(desk.say(key + ".none")));
    } else {
      blocks.add(Block.Paragraph.body(desk.say(key)));
      blocks.add(new Block.Bullets(points));
    }
  }

  private static Text total(Desk desk, Claim claim) {
    Scope.OverPeriod period = (Scope.OverPeriod) claim.scope();
    return Text.strong(desk.names().claimant(claim.claimant()))
        .then(desk.say("points.colon"))
        .then(
            desk.say(
                "related.total",
                "figure",
                desk.figures().claimed(claim.figure()),
                "victims",
                desk.names().hit(claim),
                "period",
                desk.phrases().days(period.from(), period.to()),
                "id",
                claim.id()));
  }

  private static List<Text> duplicates(Desk desk, String incidentId) {
    List<Text> points = new ArrayList<>();
    for (PossibleDuplicate pair : desk.quality().possibleDuplicates()) {
      if (isOn(pair.a(), incidentId)) {
        points.add(duplicate(desk, pair.a(), pair.b()));
      } else if (isOn(pair.b(), incidentId)) {
        points.add(duplicate(desk, pair.b(), pair.a()));
      }
    }
    return points;
  }

  private static boolean isOn(Claim claim, String incidentId) {
    return claim.scope() instanceof Scope.AtIncident at && at.incidentId().equals(incidentId);
  }

  private static Text duplicate(Desk desk, Claim own, Claim other) {
    Incident incident = desk.findings().dataset().incidentOf(other).orElseThrow();
    return Text.strong(desk.names().claimant(own.claimant()))
        .then(desk.say("points.colon"))
        .then(
            desk.say(
                "related.duplicate",
                "own",
                own.id(),
                "other",
                other.id(),
                "incident",
                desk.name(incident),
                "figure",
                desk.figures().claimed(other.figure())));
  }
}
