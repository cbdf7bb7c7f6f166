package org.casualtyreports.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.ClaimantSum;
import org.casualtyreports.claim.Reading;
import org.casualtyreports.claim.WordTable;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.tally.Grouping;
import org.casualtyreports.tally.Per;
import org.casualtyreports.tally.Slot;
import org.casualtyreports.tally.Tallies;
import org.casualtyreports.tally.TallyRow;

/** The largest figures, each by one claimant, under other readings of the same claims. */
final class SensitivitySection {
  private static final int HEADLINES = 12;
  private static final int WIDE_ABOUT = 25;
  private static final int NARROW_ABOUT = 10;

  private SensitivitySection() {}

  /** A headline: the row of a tally and the claims that make it up. */
  private record Headline(TallyRow row, List<Claim> claims) {}

  static List<Block> write(Desk desk) {
    List<Headline> headlines = headlines(desk);
    if (headlines.isEmpty()) {
      return List.of();
    }
    var p = desk.phrases();
    List<Row> rows = new ArrayList<>();
    String claimant = "";
    for (Headline headline : headlines) {
      String name = desk.names().claimant(headline.row().key().claimant());
      if (!name.equals(claimant)) {
        rows.add(new Row.Group("", Text.of(name)));
        claimant = name;
      }
      rows.add(row(desk, headline));
    }
    return List.of(
        Block.Paragraph.body(desk.say("sensitivity.intro")),
        new Table(
            "sensitivity",
            desk.say("sensitivity.title"),
            desk.say("sensitivity.summary"),
            List.of(
                Columns.heading(p, "headline", 4.2),
                Columns.text(p, "wordsAcled", 1.1),
                Columns.text(p, "wordsStrict", 1.1),
                Columns.text(p, "wordsExcluded", 1.1),
                Columns.text(p, "aboutNarrow", 1.1),
                Columns.text(p, "aboutWide", 1.1),
                Columns.text(p, "withoutLargest", 1.2),
                Columns.text(p, "lowerBounds", 1.2),
                Columns.text(p, "changes", 1.0)),
            rows,
            List.of(Text.of(desk.say("sensitivity.note"))),
            Text.EMPTY));
  }

  /**
   * By year where the report covers one, else by month; the largest, in the order of their keys.
   */
  private static List<Headline> headlines(Desk desk) {
    var findings = desk.findings();
    Per per = findings.period().months().size() >= 12 ? Per.YEAR : Per.MONTH;
    Grouping grouping = new Grouping(findings.tallies().grouping().by(), per);
    Tallies tallies = Tallies.of(findings.dataset(), findings.selection(), grouping);
    Tallies.Locator locator = tallies.locator(findings.dataset());
    Map<TallyRow, List<Claim>> claims = new HashMap<>();
    for (Claim claim : desk.standings().claimsInForce()) {
      locator
          .find(claim)
          .ifPresent(row -> claims.computeIfAbsent(row, k -> new ArrayList<>()).add(claim));
    }
    return tallies.rows().stream()
        .filter(row -> row.subject() instanceof TallyRow.Subject.Incidents)
        .filter(row -> row.slot() instanceof Slot.In && row.sum().bounds().isPresent())
        .sorted(
            Comparator.comparing((TallyRow row) -> -row.sum().bounds().orElseThrow().lower())
                .thenComparing(Comparator.naturalOrder()))
        .limit(HEADLINES)
        .sorted()
        .map(row -> new Headline(row, claims.getOrDefault(row, List.of())))
        .toList();
  }

  private static Row row(Desk desk, Headline headline) {
    Reading base = desk.findings().selection().reading();
    Optional<Bounds> printed = headline.row().sum().bounds();
    List<Optional<Bounds>> variants =
        List.of(
            sum(headline, headline.claims(), base.with(WordTable.ACLED)),
            sum(headline, headline.claims(), base.with(WordTable.STRICT)),
            sum(headline, headline.claims(), base.with(WordTable.EXCLUDED)),
            sum(headline, headline.claims(), base.withAbout(NARROW_ABOUT)),
            sum(headline, headline.claims(), base.withAbout(WIDE_ABOUT)),
            sum(headline, withoutLargest(headline, base), base));
    List<Cell> cells = new ArrayList<>();
    cells.add(
        Cell.words(
            desk.say(
                "sensitivity.headline",
                "subject",
                desk.subject(headline.row().key()),
                "time",
                time(desk, headline.row()),
                "figure",
                words(desk, printed))));
    variants.forEach(variant -> cells.add(Cell.words(words(desk, variant))));
    cells.add(Cell.words(lowerBounds(desk, printed, variants)));
    boolean same = variants.stream().allMatch(printed::equals);
    boolean readingOnly =
        variants.subList(0, variants.size() - 1).stream().allMatch(printed::equals);
    cells.add(
        Cell.words(
            desk.say(
                same
                    ? "sensitivity.same"
                    : readingOnly ? "sensitivity.without-only" : "sensitivity.changes")));
    return new Row.Data("", cells);
  }

  /** Least and largest lower bound of this one claimant's figure. */
  private static String lowerBounds(
      Desk desk, Optional<Bounds> printed, List<Optional<Bounds>> variants) {
    List<Long> lower =
        Stream.concat(Stream.of(printed), variants.stream())
            .flatMap(Optional::stream)
            .map(Bounds::lower)
            .sorted()
            .toList();
    String least = desk.phrases().count(lower.getFirst());
    String most = desk.phrases().count(lower.getLast());
    return least.equals(most) ? least : desk.say("figure.range", "low", least, "high", most);
  }

  private static Optional<Bounds> sum(Headline headline, List<Claim> claims, Reading reading) {
    ClaimantSum.Builder sum =
        ClaimantSum.of(headline.row().key().claimant(), headline.row().key().outcome());
    claims.forEach(claim -> sum.add(claim, reading));
    return sum.build().bounds();
  }

  /** The claims without those on the incident of which this claimant claims most. */
  private static List<Claim> withoutLargest(Headline headline, Reading reading) {
    Map<org.casualtyreports.claim.Scope, Long> byIncident = new HashMap<>();
    for (Claim claim : headline.claims()) {
      long lower = claim.figure().bounds(reading).map(Bounds::lower).orElse(0L);
      byIncident.merge(claim.scope(), lower, Math::addExact);
    }
    var largest =
        byIncident.entrySet().stream()
            .max(
                Map.Entry.<org.casualtyreports.claim.Scope, Long>comparingByValue()
                    .thenComparing(entry -> entry.getKey().toString()))
            .map(Map.Entry::getKey);
    return headline.claims().stream()
        .filter(claim -> !Objects.equals(claim.scope(), largest.orElseThrow()))
        .toList();
  }

  private static String words(Desk desk, Optional<Bounds> bounds) {
    return bounds.map(desk.figures()::bounds).orElseGet(() -> desk.say("sensitivity.nothing"));
  }

  private static String time(Desk desk, TallyRow row) {
    Slot.In in = (Slot.In) row.slot();
    return in.span().per() == Per.YEAR
        ? desk.phrases().year(in.span().first().getYear())
        : desk.phrases().month(in.span().first());
  }
}
