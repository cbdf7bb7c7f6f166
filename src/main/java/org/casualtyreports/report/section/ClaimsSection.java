package org.casualtyreports.report.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.claim.Scope;
import org.casualtyreports.claim.When;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.tally.TallyRow;

/**
 * The annex: every claim that the numbers rest on, by the row of the tally in which it counts.
 *
 * <p>Of more than {@value #SHOWN} claims, those of the largest tallies are listed, and it is said
 * how many are left to the workbook.
 */
final class ClaimsSection {
  private static final int SHOWN = 300;

  private ClaimsSection() {}

  /**
   * Claims of one claimant under one heading.
   *
   * @param weight the lower bound of what they sum to; the larger is listed first
   */
  private record Group(String anchor, Text heading, List<Claim> claims, long weight) {}

  static List<Block> write(Desk desk) {
    List<Group> groups = groups(desk);
    int all = groups.stream().mapToInt(group -> group.claims().size()).sum();
    if (all == 0) {
      return List.of();
    }
    Map<Group, Integer> listed = listed(groups);
    int shown = listed.values().stream().mapToInt(Integer::intValue).sum();
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.Paragraph.body(desk.say("claims-annex.intro")));
    if (shown < all) {
      blocks.add(
          Block.Paragraph.body(desk.say("claims-annex.more", "shown", shown, "left", all - shown)));
    }
    blocks.add(table(desk, groups, listed));
    return blocks;
  }

  /**
   * How many claims of each group are listed: the largest groups first, up to the limit. By
   * identity: no claim need be compared.
   */
  private static Map<Group, Integer> listed(List<Group> groups) {
    Map<Group, Integer> listed = new IdentityHashMap<>();
    int left = SHOWN;
    List<Group> byWeight =
        groups.stream().sorted(Comparator.comparing((Group g) -> -g.weight())).toList();
    for (Group group : byWeight) {
      int here = Math.min(left, group.claims().size());
      listed.put(group, here);
      left -= here;
    }
    return listed;
  }

  private static List<Group> groups(Desk desk) {
    Map<TallyRow, List<Claim>> counted = new LinkedHashMap<>();
    desk.findings().tallies().rows().stream()
        .filter(row -> row.sum().claims() > 0 && desk.prints(row))
        .forEach(row -> counted.put(row, new ArrayList<>()));
    Set<String> inTallies = new HashSet<>();
    for (int i = 0; i < desk.claimsOfPeriod().size(); i++) {
      Claim claim = desk.claimsOfPeriod().get(i);
      desk.tallied()
          .get(i)
          .map(counted::get)
          .ifPresent(
              claims -> {
                claims.add(claim);
                inTallies.add(claim.id());
              });
    }
    List<Group> groups = new ArrayList<>();
    counted.forEach((row, claims) -> groups.add(group(desk, row, inOrder(desk, claims))));
    groups.addAll(inNoTally(desk, inTallies));
    return groups;
  }

  private static Group group(Desk desk, TallyRow row, List<Claim> claims) {
    Text figure = Text.link(desk.figureAndReading(row), Anchors.tally(desk, row));
    Text heading =
        Text.of(
                desk.say(
                    "claims-annex.heading",
                    "claimant",
                    desk.names().claimant(row.key().claimant()),
                    "subject",
                    desk.subject(row.key()),
                    "time",
                    KeyPoints.time(desk, row)))
            .then(desk.say("points.colon"))
            .then(figure)
            .then(desk.say("points.made-of.begin"))
            .then(desk.figures().madeOf(row.sum()))
            .then(desk.say("points.made-of.end"))
            .then(desk.say("claims-annex.key", "key", desk.tallyKeys().codeOf(row)));
    long weight = row.sum().bounds().map(bounds -> bounds.lower()).orElse(-1L);
    return new Group(Anchors.claimsOf(desk, row), heading, claims, weight);
  }

  /** Claims of other outcomes on the incidents of the report, by claimant. */
  private static List<Group> inNoTally(Desk desk, Set<String> inTallies) {
    Map<Claimant, Map<Outcome, List<Claim>>> others = new TreeMap<>();
    for (Incident incident : desk.incidentsOfPeriod()) {
      for (Claim claim : desk.claimsOn(incident.id())) {
        if (!inTallies.contains(claim.id())) {
          others
              .computeIfAbsent(claim.claimant(), k -> new TreeMap<>())
              .computeIfAbsent(claim.outcome(), k -> new ArrayList<>())
              .add(claim);
        }
      }
    }
    List<Group> groups = new ArrayList<>();
    others.forEach(
        (claimant, byOutcome) ->
            byOutcome.forEach(
                (outcome, claims) ->
                    groups.add(
                        new Group(
                            "",
                            Text.of(
                                desk.say(
                                    "claims-annex.other",
                                    "claimant",
                                    desk.names().claimant(claimant),
                                    "outcome",
                                    desk.names().outcome(outcome))),
                            inOrder(desk, claims),
                            -1))));
    return groups;
  }

  private static List<Claim> inOrder(Desk desk, List<Claim> claims) {
    return claims.stream()
        .map(claim -> new OnDay(day(desk, claim), claim))
        .sorted(Comparator.comparing(OnDay::day).thenComparing(dated -> dated.claim().id()))
        .map(OnDay::claim)
        .toList();
  }

  private record OnDay(LocalDate day, Claim claim) {}

  private static LocalDate day(Desk desk, Claim claim) {
    return switch (claim.scope()) {
      case Scope.OverPeriod period -> period.from();
      case Scope.AtIncident at ->
          desk.findings().dataset().incidents().whenOf(at.incidentId()) instanceof When.Dated dated
              ? dated.start()
              : LocalDate.MAX;
    };
  }

  private static Table table(Desk desk, List<Group> groups, Map<Group, Integer> listed) {
    var p = desk.phrases();
    List<Row> rows = new ArrayList<>();
    for (Group group : groups) {
      int here = listed.getOrDefault(group, 0);
      if (here > 0) {
        Text cut =
            here == group.claims().size()
                ? Text.EMPTY
                : Text.of(
                    desk.say("claims-annex.cut", "shown", here, "all", group.claims().size()));
        rows.add(new Row.Group(group.anchor(), group.heading().then(cut)));
        group.claims().subList(0, here).forEach(claim -> rows.add(row(desk, claim)));
      }
    }
    return new Table(
            "claims",
            desk.say("claims-annex.title"),
            desk.say("claims-annex.summary"),
            List.of(
                Columns.heading(p, "claimId", 0.9),
                Columns.text(p, "claimAbout", 5.0),
                Columns.text(p, "figureAsWorded", 1.7),
                Columns.text(p, "victimStatus", 1.2),
                Columns.text(p, "figureRead", 1.3),
                Columns.text(p, "statementDate", 1.3),
                Columns.text(p, "sourceNumber", 0.9)),
            rows,
            List.of(Text.of(desk.say("claims-annex.note"))),
            Text.EMPTY)
        .withoutEmpty(Set.of("victimStatus"));
  }

  private static Row row(Desk desk, Claim claim) {
    Cell about = Cell.words(about(desk, claim));
    if (claim.scope() instanceof Scope.AtIncident at) {
      about = about.marked(Desk.marks(desk.findings().contestsOn(at.incidentId())));
    } else {
      about = about.marked(Cell.Mark.PERIOD_TOTAL);
    }
    Cell worded = worded(desk, claim);
    return new Row.Data(
        Anchors.claim(claim),
        List.of(
            Cell.words(Text.link(claim.id(), Anchors.use(claim))),
            about,
            claim.doubt().isEmpty() ? worded : worded.marked(Cell.Mark.DOUBTED),
            Cell.words(claim.victimStatus()),
            IncidentsSection.read(desk, claim),
            Cell.words(IncidentsSection.stated(desk, claim)),
            source(desk, claim)));
  }

  /** The figure in the words of the source, else as the report words it. */
  static Cell worded(Desk desk, Claim claim) {
    return Cell.words(
        claim.figureAsWorded().isEmpty()
            ? desk.figures().claimed(claim.figure())
            : desk.phrases().asWritten(claim.figureAsWorded()));
  }

  /** The incident with its date and place, or the days of a period total. */
  private static String about(Desk desk, Claim claim) {
    return switch (claim.scope()) {
      case Scope.OverPeriod period -> desk.phrases().days(period.from(), period.to());
      case Scope.AtIncident at -> {
        Incident incident = desk.findings().dataset().incidents().get(at.incidentId());
        String place =
            Stream.of(incident.place().name(), incident.place().admin2(), incident.place().admin1())
                .filter(part -> !part.isEmpty())
                .findFirst()
                .orElseGet(() -> desk.where(incident));
        yield desk.say(
            "incident.heading",
            "date",
            desk.when(incident.when()),
            "place",
            place,
            "id",
            incident.id());
      }
    };
  }

  static Cell source(Desk desk, Claim claim) {
    String source = claim.statement().source();
    return source.isEmpty()
        ? Cell.words(desk.say("figure.not-stated"))
        : Cell.words(Text.link(desk.sourceNumber(source), Anchors.source(desk, source)));
  }
}
