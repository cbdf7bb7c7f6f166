package org.casualtyreports.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.ClaimantSum;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.TargetState;
import org.casualtyreports.claim.VictimGroup;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Kind;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.template.ReportTemplate.SectionSpec;
import org.casualtyreports.template.SectionPart;

/**
 * Where people are said to have been killed: a map of the incidents, and region by claimant and
 * victims, never added up.
 */
final class PlacesSection {
  private static final int ROWS = 60;

  private PlacesSection() {}

  private record Region(TargetState country, String admin1) implements Comparable<Region> {
    private static final Comparator<Region> ORDER =
        Comparator.comparing(Region::country).thenComparing(Region::admin1);

    @Override
    public int compareTo(Region other) {
      return ORDER.compare(this, other);
    }
  }

  private record Key(Claimant claimant, VictimGroup victims) implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::claimant).thenComparing(Key::victims);

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /** One claimant's claims on one group of victims in one region. */
  private static final class Sum {
    private final ClaimantSum.Builder claims;
    private final Set<String> places = new HashSet<>();
    private final Set<String> incidents = new HashSet<>();

    private Sum(Claim first) {
      claims = ClaimantSum.of(first.claimant(), first.outcome());
    }
  }

  static List<Block> write(Desk desk, SectionSpec spec) {
    Map<Region, Map<Key, Sum>> regions = new TreeMap<>();
    Set<Incident> claimed = new LinkedHashSet<>();
    for (Incident incident : desk.incidentsOfPeriod()) {
      for (Claim claim : desk.claimsOn(incident.id())) {
        if (desk.findings().selection().chooses(claim)) {
          Region region = new Region(incident.place().country(), incident.place().admin1());
          Sum sum =
              regions
                  .computeIfAbsent(region, k -> new TreeMap<>())
                  .computeIfAbsent(new Key(claim.claimant(), claim.victims()), k -> new Sum(claim));
          sum.claims.add(claim, desk.findings().selection().reading());
          sum.incidents.add(incident.id());
          claimed.add(incident);
          sum.places.add(incident.place().name());
        }
      }
    }
    if (regions.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    if (spec.shows(SectionPart.TEXT)) {
      blocks.add(Block.Paragraph.body(desk.say("places.intro")));
    }
    if (spec.shows(SectionPart.CHART)) {
      blocks.addAll(IncidentMap.write(desk, claimed));
    }
    if (spec.shows(SectionPart.TABLE)) {
      blocks.addAll(table(desk, regions, spec.limitOr(ROWS)));
    }
    return blocks;
  }

  private static List<Block> table(Desk desk, Map<Region, Map<Key, Sum>> regions, int most) {
    var p = desk.phrases();
    List<Row> rows = new ArrayList<>();
    int shown = 0;
    int all = 0;
    for (var region : regions.entrySet()) {
      all += region.getValue().size();
      if (shown + region.getValue().size() <= most) {
        shown += region.getValue().size();
        rows.add(new Row.Group("", Text.of(name(desk, region.getKey()))));
        region.getValue().forEach((key, sum) -> rows.add(row(desk, key, sum)));
      }
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Table(
            "places",
            desk.say("places.title"),
            desk.say("places.summary"),
            List.of(
                Columns.heading(p, "claimant", 2.6),
                Columns.text(p, "victims", 2),
                Columns.of(p, "placesNamed", Kind.COUNT, 1),
                Columns.of(p, "incidents", Kind.COUNT, 1),
                Columns.of(p, "claims", Kind.COUNT, 1),
                Columns.of(p, "openClaims", Kind.COUNT, 1),
                Columns.of(p, "figure", Kind.COUNT, 1.6)),
            rows,
            List.of(),
            Text.EMPTY));
    if (shown < all) {
      blocks.add(
          Block.Paragraph.body(desk.say("places.more", "shown", shown, "left", all - shown)));
    }
    return blocks;
  }

  private static String name(Desk desk, Region region) {
    String country = desk.names().state(region.country());
    return region.admin1().isEmpty()
        ? desk.say("places.no-region", "country", country)
        : region.admin1() + desk.say("list.comma") + country;
  }

  private static Row row(Desk desk, Key key, Sum sum) {
    ClaimantSum claims = sum.claims.build();
    sum.places.remove("");
    Cell figure =
        claims
            .bounds()
            .map(
                bounds -> {
                  Cell cell = Cell.words(desk.figures().bounds(bounds));
                  return bounds.isOpen() ? cell.marked(Cell.Mark.OPEN) : cell;
                })
            .orElseGet(
                () ->
                    Cell.of(desk.say("figure.not-stated"), Cell.Value.NOT_STATED)
                        .marked(Cell.Mark.NOT_STATED));
    return new Row.Data(
        "",
        List.of(
            Cell.words(desk.names().claimant(key.claimant())),
            Cell.words(desk.names().victims(key.victims())),
            MonthlySection.count(desk, sum.places.size()),
            MonthlySection.count(desk, sum.incidents.size()),
            MonthlySection.count(desk, claims.claims()),
            MonthlySection.count(desk, claims.openClaims()),
            figure));
  }
}
