package org.casualtyreports.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.claim.Reading;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.ChartSpec;
import org.casualtyreports.report.Text;
import org.casualtyreports.template.ReportTemplate.SectionSpec;
import org.casualtyreports.template.SectionPart;

/** Claims on incidents side by side: one row a claim, no range over them. */
final class SideBySide {
  private SideBySide() {}

  private static final int INCIDENTS = 8;

  /** Incidents of which two claimants or more speak; where there is none, of which any does. */
  static List<Block> write(Desk desk, SectionSpec spec) {
    List<Incident> all =
        desk.incidentsOfPeriod().stream().filter(i -> !killed(desk, i).isEmpty()).toList();
    List<Incident> several = all.stream().filter(i -> claimants(desk, i) > 1).toList();
    List<Incident> chosen = several.isEmpty() ? all : several;
    if (chosen.isEmpty()) {
      return List.of();
    }
    List<Incident> first =
        chosen.stream()
            .sorted(IncidentsSection.contestedThenLargest(desk))
            .limit(spec.limitOr(INCIDENTS))
            .toList();
    List<Incident> shown = chosen.stream().filter(first::contains).toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(chart(desk, "side-by-side-chart", shown, desk.say("side-by-side.caption")));
    if (spec.shows(SectionPart.TEXT)) {
      blocks.add(
          Block.Paragraph.body(
              desk.say(
                  "side-by-side.intro",
                  "which",
                  shown.size() == chosen.size() ? "all" : "some",
                  "shown",
                  shown.size(),
                  "all",
                  chosen.size())));
    }
    return blocks;
  }

  private static long claimants(Desk desk, Incident incident) {
    return killed(desk, incident).stream().map(Claim::claimant).distinct().count();
  }

  static Block chart(Desk desk, String id, List<Incident> incidents, String caption) {
    List<ChartSpec.Group> groups = incidents.stream().map(i -> group(desk, i)).toList();
    return new Block.Chart(
        id,
        new ChartSpec.ClaimIntervals(
            "",
            altText(desk, caption, groups),
            desk.say("chart.unit"),
            groups,
            Charting.words(desk)),
        Text.of(caption));
  }

  /** The claims on an incident that say how many were killed. */
  static List<Claim> killed(Desk desk, Incident incident) {
    return desk.claimsOn(incident.id()).stream()
        .filter(claim -> claim.outcome() == Outcome.KILLED)
        .filter(claim -> desk.looksAt(claim.claimant()))
        .toList();
  }

  /** The largest lower bound that any one claimant states. */
  static long largest(Desk desk, Incident incident) {
    Reading reading = desk.findings().selection().reading();
    OptionalLong largest = OptionalLong.empty();
    for (Claim claim : desk.claimsOn(incident.id())) {
      if (claim.outcome() == Outcome.KILLED && desk.looksAt(claim.claimant())) {
        Optional<Bounds> bounds = claim.figure().bounds(reading);
        if (bounds.isPresent()) {
          long lower = bounds.get().lower();
          largest = OptionalLong.of(Math.max(lower, largest.orElse(lower)));
        }
      }
    }
    return largest.orElse(0);
  }

  private static ChartSpec.Group group(Desk desk, Incident incident) {
    String heading = desk.name(incident);
    String axes =
        desk.contested(incident.id()).map(words -> desk.say("incident.dash") + words).orElse("");
    return new ChartSpec.Group(
        heading + axes,
        killed(desk, incident).stream().map(claim -> interval(desk, claim)).toList());
  }

  private static ChartSpec.Interval interval(Desk desk, Claim claim) {
    var bounds = claim.figure().bounds(desk.findings().selection().reading());
    return new ChartSpec.Interval(
        desk.names().claimant(claim.claimant()),
        desk.say(
            "contested.detail",
            "victims",
            desk.names().hit(claim),
            "actor",
            desk.names().actor(claim.actor())),
        bounds.map(Charting::span).orElse(ChartSpec.Span.NOT_STATED),
        desk.figures().claimed(claim.figure()));
  }

  private static String altText(Desk desk, String caption, List<ChartSpec.Group> groups) {
    List<String> parts = new ArrayList<>();
    for (ChartSpec.Group group : groups) {
      List<String> claims =
          group.claims().stream()
              .map(
                  c ->
                      desk.say(
                          "contested.alt.claim",
                          "claimant",
                          c.claimant(),
                          "figure",
                          c.shown(),
                          "detail",
                          c.detail()))
              .toList();
      parts.add(
          desk.say(
              "contested.alt.incident",
              "incident",
              group.heading(),
              "claims",
              String.join(desk.say("list.semicolon"), claims)));
    }
    return caption + " " + String.join(" ", parts);
  }
}
