package org.casualtyreports.report.section;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Reading;
import org.casualtyreports.dataset.InMonths;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.quality.PossibleDuplicate;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Column;
import org.casualtyreports.report.Table.Kind;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.report.TrendFindings;
import org.casualtyreports.report.TrendFindings.SeriesTrend;
import org.casualtyreports.report.section.Headline.Variation;
import org.casualtyreports.tally.SeriesKey;
import org.casualtyreports.tally.Slot;
import org.casualtyreports.tally.Tallies;
import org.casualtyreports.tally.TallyRow;
import org.casualtyreports.trend.Family;
import org.casualtyreports.trend.TrendAnalysis;
import org.casualtyreports.trend.Verdict;

/** What the report says first, each of one claimant, under other readings of the same claims. */
public final class SensitivitySection {
  private SensitivitySection() {}

  static List<Block> write(Desk desk) {
    List<Table> tables = tables(desk);
    if (tables.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.Paragraph.body(desk.say("sensitivity.intro")));
    blocks.add(Block.Paragraph.body(desk.say("sensitivity.note")));
    blocks.addAll(tables);
    if (tables.stream().noneMatch(table -> table.id().equals("verdicts"))) {
      blocks.add(Block.Paragraph.body(desk.say("sensitivity.no-verdict")));
    }
    return blocks;
  }

  /** Figures, verdicts, and what is left without each claimant. */
  public static List<Table> tables(Desk desk) {
    return desk.sensitivity();
  }

  static List<Table> of(Desk desk) {
    List<Headline> headlines = headlines(desk);
    if (headlines.isEmpty()) {
      return List.of();
    }
    List<Table> tables = new ArrayList<>();
    Set<String> duplicates = duplicates(desk);
    tables.add(figures(desk, headlines, duplicates));
    List<Stand> stands = stands(desk, duplicates);
    if (!stands.isEmpty()) {
      tables.add(verdicts(desk, stands));
    }
    tables.add(claimants(desk, headlines));
    return tables;
  }

  /** The figures that the key points name, with their claims. */
  private static List<Headline> headlines(Desk desk) {
    Map<TallyRow, List<Claim>> claims = claims(desk, desk.headlines(), desk.claimsOfPeriod());
    return KeyPoints.headlines(desk).stream()
        .map(row -> new Headline(row, claims.getOrDefault(row, List.of())))
        .toList();
  }

  private static Map<TallyRow, List<Claim>> claims(
      Desk desk, Tallies tallies, List<Claim> inForce) {
    Tallies.Locator locator = tallies.locator(desk.findings().dataset());
    Map<TallyRow, List<Claim>> claims = new HashMap<>();
    for (Claim claim : inForce) {
      locator
          .find(claim)
          .ifPresent(row -> claims.computeIfAbsent(row, k -> new ArrayList<>()).add(claim));
    }
    return claims;
  }

  /** Of each two claims of one claimant that may be about one event, the later one. */
  private static Set<String> duplicates(Desk desk) {
    return desk.quality().possibleDuplicates().stream()
        .map(PossibleDuplicate::b)
        .map(Claim::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Table figures(Desk desk, List<Headline> headlines, Set<String> duplicates) {
    var p = desk.phrases();
    List<Row> rows = new ArrayList<>();
    for (Headline headline : headlines) {
      rows.add(
          new Row.Group(
              "",
              Text.of(
                  desk.say(
                      headline.row().subject() instanceof TallyRow.Subject.Period
                          ? "sensitivity.headline.period"
                          : "sensitivity.headline",
                      "claimant",
                      desk.names().claimant(headline.row().key().claimant()),
                      "subject",
                      desk.subject(headline.row().key()),
                      "time",
                      KeyPoints.headlineTime(desk, headline.row())))));
      rows.add(new Row.Data("", figures(desk, headline, duplicates)));
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Columns.heading(p, "asPrinted", 1.0));
    for (Variation variation : Variation.values()) {
      columns.add(Columns.text(p, "under" + variation, 1.0));
    }
    columns.add(Columns.text(p, "lowerBounds", 1.0));
    columns.add(Columns.text(p, "sentence", 5.0));
    return new Table(
        "sensitivity",
        desk.say("sensitivity.title"),
        desk.say("sensitivity.summary"),
        columns,
        rows,
        List.of(),
        Text.EMPTY);
  }

  private static List<Cell> figures(Desk desk, Headline headline, Set<String> duplicates) {
    Map<Variation, Optional<Bounds>> under = new EnumMap<>(Variation.class);
    for (Variation variation : Variation.values()) {
      under.put(variation, headline.under(variation, desk, duplicates));
    }
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.words(words(desk, headline.printed())));
    under.values().forEach(figure -> cells.add(Cell.words(words(desk, figure))));
    cells.add(Cell.words(lowerBounds(desk, headline.printed(), under.values().stream())));
    Set<String> causes = new TreeSet<>();
    List<String> named = new ArrayList<>();
    under.forEach(
        (variation, figure) -> {
          String cause = desk.say("sensitivity.by." + variation);
          if (!figure.equals(headline.printed()) && causes.add(cause)) {
            named.add(cause);
          }
        });
    cells.add(
        Cell.words(
            named.isEmpty()
                ? desk.say("sensitivity.stands")
                : desk.say(
                    "sensitivity.changes", "causes", String.join(desk.say("list.comma"), named))));
    return cells;
  }

  /** Least and largest lower bound of this one claimant's figure. */
  private static String lowerBounds(
      Desk desk, Optional<Bounds> printed, Stream<Optional<Bounds>> variants) {
    List<Long> lower =
        Stream.concat(Stream.of(printed), variants)
            .flatMap(Optional::stream)
            .map(Bounds::lower)
            .sorted()
            .toList();
    String least = desk.phrases().count(lower.getFirst());
    String most = desk.phrases().count(lower.getLast());
    return least.equals(most) ? least : desk.say("figure.range", "low", least, "high", most);
  }

  private static String words(Desk desk, Optional<Bounds> bounds) {
    return bounds.map(desk.figures()::bounds).orElseGet(() -> desk.say("sensitivity.nothing"));
  }

  /** The verdict on a series, and the verdicts under other conditions. */
  private record Stand(
      SeriesKey key,
      Verdict printed,
      Verdict withoutLargest,
      Verdict withoutDuplicates,
      Verdict withProvisional) {
    boolean survives() {
      return Stream.of(withoutLargest, withoutDuplicates, withProvisional)
          .allMatch(other -> same(printed, other));
    }
  }

  /** Whether two verdicts say the same, whatever their p values. */
  private static boolean same(Verdict a, Verdict b) {
    if (a instanceof Verdict.Changed x && b instanceof Verdict.Changed y) {
      return x.direction() == y.direction() && x.strength() == y.strength();
    }
    return a.getClass().equals(b.getClass());
  }

  /** Every series with a verdict. */
  private static List<Stand> stands(Desk desk, Set<String> duplicates) {
    ReportTrends trends = desk.trends();
    List<SeriesTrend> series = trends.findings().series();
    InMonths inMonths = InMonths.of(desk.findings().dataset(), trends.findings().range());
    Map<TallyRow, List<Claim>> claims =
        claims(desk, desk.findings().history(), inMonths.inForce(desk.standings()));
    YearMonth lastFinal = desk.lastFinal();
    Family withoutDuplicates = family(without(desk, lastFinal, repeated(claims, duplicates)));
    Family withProvisional = family(without(desk, trends.findings().range().to(), Map.of()));
    List<TrendAnalysis> withoutLargest = without(desk, lastFinal, largest(desk, claims));
    List<TrendAnalysis> printed = series.stream().map(SeriesTrend::incidents).toList();
    List<Stand> stands = new ArrayList<>();
    for (int i = 0; i < series.size(); i++) {
      Verdict verdict = trends.family().verdict(i);
      if (!(verdict instanceof Verdict.Refused)) {
        List<TrendAnalysis> others = new ArrayList<>(printed);
        others.set(i, withoutLargest.get(i));
        stands.add(
            new Stand(
                series.get(i).key(),
                verdict,
                family(others).verdict(i),
                withoutDuplicates.verdict(i),
                withProvisional.verdict(i)));
      }
    }
    return stands;
  }

  private static Family family(List<TrendAnalysis> analyses) {
    return Family.of(analyses, TrendFindings.PRINTED_TESTS);
  }

  private static List<TrendAnalysis> without(
      Desk desk, YearMonth lastFinal, Map<TallyRow, Integer> leftOut) {
    return TrendFindings.incidentsWithout(
        desk.findings().dataset(),
        desk.findings().history(),
        desk.trends().findings().range(),
        lastFinal,
        leftOut);
  }

  /** Incidents of which every claim in the row may repeat another. */
  private static Map<TallyRow, Integer> repeated(
      Map<TallyRow, List<Claim>> claims, Set<String> duplicates) {
    Map<TallyRow, Integer> repeated = new HashMap<>();
    claims.forEach(
        (row, ofRow) -> {
          Map<Optional<String>, Boolean> byIncident =
              ofRow.stream()
                  .collect(
                      Collectors.toMap(
                          Headline::incidentOf,
                          claim -> duplicates.contains(claim.id()),
                          Boolean::logicalAnd));
          long count = byIncident.values().stream().filter(all -> all).count();
          if (count > 0) {
            repeated.put(row, (int) count);
          }
        });
    return repeated;
  }

  /**
   * One incident of each series: the one of which its claimant claims most, of the final months.
   */
  private static Map<TallyRow, Integer> largest(Desk desk, Map<TallyRow, List<Claim>> claims) {
    MonthRange range = desk.trends().findings().range();
    Reading reading = desk.findings().selection().reading();
    Map<SeriesKey, List<Claim>> bySeries = new HashMap<>();
    claims.forEach(
        (row, ofRow) -> {
          if (row.slot() instanceof Slot.In in
              && range.contains(in.span().first())
              && !desk.isProvisional(in.span().first())
              && row.subject() instanceof TallyRow.Subject.Incidents) {
            bySeries.computeIfAbsent(row.key(), k -> new ArrayList<>()).addAll(ofRow);
          }
        });
    Map<TallyRow, Integer> largest = new HashMap<>();
    claims.forEach(
        (row, ofRow) -> {
          List<Claim> ofSeries = bySeries.getOrDefault(row.key(), List.of());
          Optional<String> id = Headline.largestIncident(ofSeries, reading);
          if (id.isPresent() && ofRow.stream().anyMatch(c -> Headline.incidentOf(c).equals(id))) {
            largest.put(row, 1);
          }
        });
    return largest;
  }

  private static Table verdicts(Desk desk, List<Stand> stands) {
    var p = desk.phrases();
    List<Row> rows = new ArrayList<>();
    String claimant = "";
    for (Stand stand : stands) {
      String name = desk.names().claimant(stand.key().claimant());
      if (!name.equals(claimant)) {
        rows.add(new Row.Group("", Text.of(name)));
        claimant = name;
      }
      rows.add(
          new Row.Data(
              "",
              List.of(
                  Cell.words(desk.subject(stand.key())),
                  Cell.words(TrendVerdicts.words(desk, stand.printed())),
                  Cell.words(TrendVerdicts.words(desk, stand.withoutLargest())),
                  Cell.words(TrendVerdicts.words(desk, stand.withoutDuplicates())),
                  Cell.words(TrendVerdicts.words(desk, stand.withProvisional())),
                  Cell.words(
                      desk.say(stand.survives() ? "sensitivity.stands" : "sensitivity.falls")))));
    }
    return new Table(
        "verdicts",
        desk.say("sensitivity.verdicts.title"),
        desk.say("sensitivity.verdicts.summary"),
        List.of(
            Columns.heading(p, "about", 2.6),
            Columns.text(p, "verdictPrinted", 1.5),
            Columns.text(p, "underWITHOUT_LARGEST", 1.5),
            Columns.text(p, "underWITHOUT_DUPLICATES", 1.5),
            Columns.text(p, "withProvisional", 1.5),
            Columns.text(p, "sentence", 1.2)),
        rows,
        List.of(Text.of(desk.say("sensitivity.verdicts.note"))),
        Text.EMPTY);
  }

  /** What is left without each claimant: a selection, since nothing of two claimants is merged. */
  private static Table claimants(Desk desk, List<Headline> headlines) {
    var p = desk.phrases();
    Set<Claimant> claimants = new TreeSet<>();
    headlines.forEach(headline -> claimants.add(headline.row().key().claimant()));
    desk.trends().findings().series().forEach(series -> claimants.add(series.key().claimant()));
    return new Table(
        "claimantsLeftOut",
        desk.say("sensitivity.claimants.title"),
        desk.say("sensitivity.claimants.summary"),
        List.of(
            Columns.heading(p, "claimantLeftOut", 2.0),
            Columns.of(p, "figuresGone", Kind.COUNT, 1.0),
            Columns.of(p, "figuresLeft", Kind.COUNT, 1.0),
            Columns.text(p, "verdictsChanged", 4.0)),
        claimants.stream().map(claimant -> without(desk, headlines, claimant)).toList(),
        List.of(Text.of(desk.say("sensitivity.claimants.note"))),
        Text.EMPTY);
  }

  private static Row without(Desk desk, List<Headline> headlines, Claimant claimant) {
    long gone =
        headlines.stream()
            .filter(headline -> headline.row().key().claimant().equals(claimant))
            .count();
    return new Row.Data(
        "",
        List.of(
            Cell.words(desk.names().claimant(claimant)),
            MonthlySection.count(desk, gone),
            MonthlySection.count(desk, headlines.size() - gone),
            Cell.words(verdictsWithout(desk, claimant))));
  }

  /** Fewer p values are adjusted together where a claimant is left out: verdicts may change. */
  private static String verdictsWithout(Desk desk, Claimant claimant) {
    ReportTrends trends = desk.trends();
    List<SeriesTrend> series = trends.findings().series();
    List<Integer> left =
        IntStream.range(0, series.size())
            .filter(i -> !series.get(i).key().claimant().equals(claimant))
            .boxed()
            .toList();
    Family family = family(left.stream().map(i -> series.get(i).incidents()).toList());
    List<String> changed = new ArrayList<>();
    int verdicts = 0;
    for (int j = 0; j < left.size(); j++) {
      Verdict before = trends.family().verdict(left.get(j));
      Verdict after = family.verdict(j);
      verdicts += before instanceof Verdict.Refused ? 0 : 1;
      if (!same(before, after)) {
        changed.add(changed(desk, series.get(left.get(j)).key(), before, after));
      }
    }
    if (verdicts == 0) {
      return desk.say("sensitivity.claimants.no-verdict");
    }
    return changed.isEmpty()
        ? desk.say("sensitivity.claimants.same", "n", verdicts)
        : String.join(desk.say("list.semicolon"), changed);
  }

  private static String changed(Desk desk, SeriesKey key, Verdict before, Verdict after) {
    return desk.say(
        "sensitivity.claimants.changed",
        "claimant",
        desk.names().claimant(key.claimant()),
        "subject",
        desk.subject(key),
        "before",
        TrendVerdicts.words(desk, before),
        "after",
        TrendVerdicts.words(desk, after));
  }
}
