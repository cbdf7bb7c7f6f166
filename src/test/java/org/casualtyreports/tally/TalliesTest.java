package org.casualtyreports.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.casualtyreports.dataset.ShortDataset.dataset;
import static org.casualtyreports.dataset.ShortDataset.span;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.ClaimantSum;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.claim.ShortClaims;
import org.casualtyreports.dataset.AsOf;
import org.casualtyreports.dataset.Coverage;
import org.casualtyreports.dataset.Coverage.Silence;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.MonthRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TalliesTest {
  private static final Claimant RED = new Claimant("Red Column");

  private static List<String> lines(Dataset dataset, Selection selection, Grouping grouping) {
    return TallyText.lines(Tallies.of(dataset, selection, grouping));
  }

  private static List<String> lines(Dataset dataset) {
    return lines(dataset, Selection.EVERYTHING, Grouping.DEFAULT);
  }

  @Nested
  class Grouped {
    @ParameterizedTest
    @EnumSource(value = Dimension.class, names = "CLAIMANT", mode = EnumSource.Mode.EXCLUDE)
    void withoutTheClaimantIsRefusedWithTheReason(Dimension dimension) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Grouping.by(Set.of(dimension)))
          .withMessage(
              "claims of different claimants are never added: what one party says of its dead and"
                  + " another of its enemy's is not one number; add 'claimant' to --by");
    }

    @Test
    void byClaimantAloneStillKeepsOutcomesAndPeriodsApart() {
      Dataset dataset =
          dataset(
              "I1 | 2024-01-05\nI2 | 2024-01-06",
              """
              C1 | I1 | Red Column | soldiers | 3 | actor=A
              C2 | I1 | Red Column | civilians | 2 | actor=B | state=XB
              C3 | I2 | Red Column | soldiers | 9 | outcome=injured
              C4 | 2024-01-01..2024-01-31 | Red Column | soldiers | 7
              C5 | 2024-01-01..2024-01-31 | Red Column | civilians | 8
              """);
      assertThat(lines(dataset, Selection.EVERYTHING, Grouping.by(Set.of(Dimension.CLAIMANT))))
          .containsExactly(
              "2024-01 | incident | Red Column | * | * | * | 5 5 5: 1 incidents, 2 claims, 0"
                  + " unstated, 0 open, observed",
              "2024-01 | 2024-01-01..2024-01-31 | Red Column | * | * | * | 7 7 7: 0 incidents, 1"
                  + " claims, 0 unstated, 0 open, observed",
              "2024-01 | 2024-01-01..2024-01-31 | Red Column | * | * | * | 8 8 8: 0 incidents, 1"
                  + " claims, 0 unstated, 0 open, observed");
    }

    @Test
    void withdrawnReplacedAndLaterStatementsAreInNoSum() {
      Dataset dataset =
          dataset(
              "I1 | 2024-01-05\nI2 | 2024-01-06",
              """
              C1 | I1 | Red Column | soldiers | 7 | said=2024-01-05
              C2 | I1 | Red Column | soldiers | 13 | said=2024-01-08
              C3 | I2 | Red Column | soldiers | 5 | said=2024-01-06
              C4 | I2 | Red Column | soldiers | withdrawn | said=2024-01-09
              """);
      assertThat(lines(dataset))
          .containsExactly(
              "2024-01 | incident | Red Column |  | XA | soldiers | 13 13 13: 1 incidents, 1"
                  + " claims, 0 unstated, 0 open, observed");
      assertThat(
              lines(
                  dataset,
                  Selection.EVERYTHING.knownAt(new AsOf.Day(LocalDate.of(2024, 1, 7))),
                  Grouping.DEFAULT))
          .containsExactly(
              "2024-01 | incident | Red Column |  | XA | soldiers | 12 12 12: 2 incidents, 2"
                  + " claims, 0 unstated, 0 open, observed");
    }
  }

  @Nested
  class Months {
    @ParameterizedTest
    @CsvSource({
      "2024-01-31, MONTH, WHOLE, 2024-01",
      "2024-01-30..2024-02-02, MONTH, WHOLE, coarse-date",
      "2024-01-30..2024-02-02, MONTH, START, 2024-01",
      "2024-01-30..2024-02-02, QUARTER, WHOLE, 2024-Q1",
      "2024-03-30..2024-04-02, QUARTER, WHOLE, coarse-date",
      "2024-12-30..2025-01-02, YEAR, WHOLE, coarse-date",
      "2024-02, MONTH, WHOLE, 2024-02",
      "2024-12, QUARTER, WHOLE, 2024-Q4",
      "2024, MONTH, WHOLE, coarse-date",
      "2024, QUARTER, WHOLE, coarse-date",
      "2024, YEAR, WHOLE, 2024",
      "not before 2024-01-05, MONTH, WHOLE, coarse-date",
      "not before 2024-01-05, YEAR, WHOLE, coarse-date",
      "not before 2024-01-05, MONTH, START, coarse-date",
      "none, MONTH, WHOLE, undated",
      "none, YEAR, START, undated",
    })
    void anIncidentStandsWhereItsDateSays(String date, Per per, MonthRule rule, String slot) {
      assertThat(TallyText.slot(rule.slotOf(ShortClaims.when(date), per))).isEqualTo(slot);
    }

    @Test
    void aSpanMustBeginWhereItsKindBegins() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Per.Span(Per.QUARTER, YearMonth.of(2024, 2)))
          .withMessage("a quarter does not begin in 2024-02");
      Per.Span quarter = Per.QUARTER.spanOf(YearMonth.of(2024, 12));
      assertThat(quarter.label()).isEqualTo("2024-Q4");
      assertThat(quarter.next().label()).isEqualTo("2025-Q1");
      assertThat(quarter.previous().last()).isEqualTo(YearMonth.of(2024, 9));
    }

    @Test
    void underStatedCoverageASeriesHasARowForEveryMonth() {
      Coverage coverage =
          new Coverage(
              List.of(span("everyone", "2024-01", "2024-05", Silence.MEANS_SILENCE, "2024-04")),
              Coverage.Basis.STATED);
      Dataset dataset =
          dataset(
              "I1 | 2024-01-05\nI2 | 2024-02-05\nI3 | 2024",
              """
              C1 | I1 | Red Column | soldiers | 3
              C2 | I2 | Red Column | civilians | 2
              C3 | I3 | Red Column | soldiers | 1 | outcome=injured
              """,
              coverage);
      Selection soldiers = Selection.EVERYTHING.in(MonthRange.of(YearMonth.of(2024, 2)));
      String key = " | incident | Red Column |  | XA | soldiers | ";
      assertThat(lines(dataset).stream().filter(line -> line.contains(key)))
          .containsExactly(
              "2024-01" + key + "3 3 3: 1 incidents, 1 claims, 0 unstated, 0 open, observed",
              "2024-02" + key + "0 0 0: 0 incidents, 0 claims, 0 unstated, 0 open, observedNone",
              "2024-03"
                  + key
                  + "no figure: 0 incidents, 0 claims, 0 unstated, 0 open, claimantSilent",
              "2024-04" + key + "no figure: 0 incidents, 0 claims, 0 unstated, 0 open, partial",
              "2024-05"
                  + key
                  + "no figure: 0 incidents, 0 claims, 0 unstated, 0 open, claimantSilent");
      assertThat(lines(dataset, soldiers, Grouping.DEFAULT))
          .containsExactly(
              "2024-02 | incident | Red Column |  | XA | civilians | 2 2 2: 1 incidents, 1 claims,"
                  + " 0 unstated, 0 open, observed");
    }

    @Test
    void aRowObservedWithoutClaimsCannotHoldAny() {
      TallyRow row =
          Tallies.of(
                  dataset("I1 | 2024-01-05", "C1 | I1 | Red Column | soldiers | 3"),
                  Selection.EVERYTHING,
                  Grouping.DEFAULT)
              .rows()
              .getFirst();
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  new TallyRow(
                      row.key(),
                      row.slot(),
                      row.subject(),
                      new TallyRow.State.Known(
                          org.casualtyreports.dataset.MonthState.OBSERVED_NONE),
                      0,
                      row.sum()))
          .withMessage("a month observed without claims cannot hold 1 claims");
    }
  }

  /** Seeded bodies of claims by three claimants with every kind of figure and revision. */
  @Nested
  class Properties {
    private static final String[] FIGURES = {
      "0", "3", "17", "10-15", "500+", "at least 4", "about 40", "tens", "not stated", "withdrawn"
    };
    private static final String[] DATES = {
      "2024-01-05", "2024-02-11", "2024-03", "2024", "2024-01-30..2024-02-02", "none", "2023-12-31"
    };
    private static final String[] CLAIMANTS = {"Red Column", "Ostland Army", "Xarvia Monitor"};
    private static final String[] ACTORS = {
      "Red Column", "Ostland Army", "Red Column + Blue Column", "Blue Column + Red Column", ""
    };

    private static <T> T one(Random random, T[] of) {
      return of[random.nextInt(of.length)];
    }

    private static List<Incident> incidents(Random random) {
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < 25; i++) {
        lines.add("I%d | %s | admin1=%s".formatted(i, one(random, DATES), "R" + random.nextInt(3)));
      }
      return ShortClaims.incidents(String.join("\n", lines));
    }

    private static List<Claim> claims(Random random, String prefix, String... claimants) {
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < 80; i++) {
        String scope =
            random.nextInt(10) == 0 ? "2024-01-01..2024-03-31" : "I" + random.nextInt(25);
        String said = random.nextBoolean() ? " | said=2024-03-0" + (1 + random.nextInt(9)) : "";
        String revises = random.nextInt(6) == 0 ? " | revises=C" + random.nextInt(80) : "";
        lines.add(
            "%s%d | %s | %s | %s | %s | actor=%s | outcome=%s%s%s"
                .formatted(
                    prefix,
                    i,
                    scope,
                    one(random, claimants),
                    random.nextBoolean() ? "soldiers" : "civilians",
                    one(random, FIGURES),
                    one(random, ACTORS),
                    random.nextInt(5) == 0 ? "injured" : "killed",
                    said,
                    revises));
      }
      return ShortClaims.claims(String.join("\n", lines));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void rowAndFileOrderHaveNoSay(long seed) {
      Random random = new Random(seed);
      List<Incident> incidents = new ArrayList<>(incidents(random));
      List<Claim> claims = new ArrayList<>(claims(random, "C", CLAIMANTS));
      Tallies before =
          Tallies.of(dataset(incidents, claims), Selection.EVERYTHING, Grouping.DEFAULT);
      Collections.shuffle(incidents, random);
      Collections.shuffle(claims, random);
      Tallies after =
          Tallies.of(dataset(incidents, claims), Selection.EVERYTHING, Grouping.DEFAULT);
      assertThat(after).isEqualTo(before);
      assertThat(TallyText.lines(after)).isEqualTo(TallyText.lines(before));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anotherClaimantsClaimsChangeNoRowOfAClaimant(long seed) {
      Random random = new Random(seed);
      List<Incident> incidents = incidents(random);
      List<Claim> red = claims(random, "C", "Red Column");
      List<Claim> others = claims(random, "O", "Ostland Army", "Xarvia Monitor");
      List<Claim> changed = claims(new Random(seed + 1000), "O", "Ostland Army", "Xarvia Monitor");
      List<String> alone = redRows(incidents, red, List.of());
      assertThat(alone).isNotEmpty();
      assertThat(redRows(incidents, red, others)).as("added").isEqualTo(alone);
      assertThat(redRows(incidents, red, changed)).as("changed").isEqualTo(alone);
      assertThat(redRows(incidents, red, others.subList(0, 40))).as("removed").isEqualTo(alone);
    }

    private static List<String> redRows(
        List<Incident> incidents, List<Claim> red, List<Claim> others) {
      List<Claim> all = new ArrayList<>(others);
      all.addAll(red);
      return Tallies.of(dataset(incidents, all), Selection.EVERYTHING, Grouping.DEFAULT)
          .rows()
          .stream()
          .filter(row -> row.key().claimant().equals(RED))
          .map(TallyText::line)
          .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theRowsOfAClaimantSumToItsWhole(long seed) {
      Random random = new Random(seed);
      Dataset dataset = dataset(incidents(random), claims(random, "C", CLAIMANTS));
      Tallies parts =
          Tallies.of(
              dataset,
              Selection.EVERYTHING,
              new Grouping(EnumSet.allOf(Dimension.class), Per.MONTH));
      Tallies whole =
          Tallies.of(dataset, Selection.EVERYTHING, Grouping.by(Set.of(Dimension.CLAIMANT)));
      for (TallyRow row : whole.rows()) {
        if (row.subject() instanceof TallyRow.Subject.Incidents) {
          List<TallyRow> of =
              parts.rows().stream()
                  .filter(part -> part.subject() instanceof TallyRow.Subject.Incidents)
                  .filter(part -> part.key().claimant().equals(row.key().claimant()))
                  .filter(part -> part.slot().equals(row.slot()))
                  .toList();
          assertThat(lower(List.of(row))).isEqualTo(lower(of));
          assertThat(row.sum().claims())
              .isEqualTo(of.stream().mapToInt(p -> p.sum().claims()).sum());
          assertThat(row.sum().unstated())
              .isEqualTo(of.stream().mapToInt(p -> p.sum().unstated()).sum());
          assertThat(row.bounds().map(Bounds::isOpen).orElse(false))
              .isEqualTo(of.stream().anyMatch(p -> p.bounds().map(Bounds::isOpen).orElse(false)));
        }
      }
    }

    private static long lower(List<TallyRow> rows) {
      return rows.stream().mapToLong(r -> r.bounds().map(Bounds::lower).orElse(0L)).sum();
    }

    /** Adds up claim by claim, in another way than the tallies do. */
    private static Map<String, String> addedUp(Dataset dataset, Grouping grouping) {
      Selection selection = Selection.EVERYTHING;
      Map<String, ClaimantSum.Builder> sums = new HashMap<>();
      Map<String, Set<String>> incidents = new HashMap<>();
      for (Claim claim : dataset.standings(selection.asOf()).claimsInForce()) {
        Optional<Incident> incident = dataset.incidentOf(claim);
        if (incident.isPresent() && selection.chooses(claim)) {
          SeriesKey key = grouping.keyOf(claim, incident.get().place());
          Slot slot = selection.monthRule().slotOf(incident.get().when(), grouping.per());
          String row = key + " " + slot;
          sums.computeIfAbsent(row, k -> ClaimantSum.of(key.claimant(), key.outcome()))
              .add(claim, selection.reading());
          incidents.computeIfAbsent(row, k -> new HashSet<>()).add(incident.get().id());
        }
      }
      Map<String, String> rows = new HashMap<>();
      sums.forEach(
          (row, sum) ->
              rows.put(row, incidents.getOrDefault(row, Set.of()).size() + " " + sum.build()));
      return rows;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyRowIsTheSumOfItsClaimsAndStandsInOrder(long seed) {
      Random random = new Random(seed);
      Dataset dataset = dataset(incidents(random), claims(random, "C", CLAIMANTS));
      for (Per per : Per.values()) {
        Set<Dimension> by = EnumSet.of(Dimension.CLAIMANT);
        Arrays.stream(Dimension.values()).filter(d -> random.nextBoolean()).forEach(by::add);
        Grouping grouping = Grouping.by(by).per(per);
        Tallies tallies = Tallies.of(dataset, Selection.EVERYTHING, grouping);
        assertThat(tallies.rows()).isSorted();
        Map<String, String> rows = new HashMap<>();
        for (TallyRow row : tallies.rows()) {
          if (row.subject() instanceof TallyRow.Subject.Incidents) {
            rows.put(row.key() + " " + row.slot(), row.incidents() + " " + row.sum());
          }
        }
        assertThat(rows).isEqualTo(addedUp(dataset, grouping));
      }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anAddedUnstatedFigureChangesNoBound(long seed) {
      Random random = new Random(seed);
      List<Incident> incidents = incidents(random);
      List<Claim> claims = new ArrayList<>(claims(random, "C", CLAIMANTS));
      List<Bounds> before = bounds(dataset(incidents, claims));
      for (int i = 0; i < 10; i++) {
        Claim like = claims.get(random.nextInt(80));
        claims.add(
            ShortClaims.claim(
                "U%d | %s | %s | %s | not stated | actor=%s"
                    .formatted(
                        i,
                        "I" + random.nextInt(25),
                        like.claimant().name(),
                        like.victims().code(),
                        like.actor().key())));
      }
      assertThat(bounds(dataset(incidents, claims))).isEqualTo(before);
    }

    private static List<Bounds> bounds(Dataset dataset) {
      return Tallies.of(dataset, Selection.EVERYTHING, Grouping.DEFAULT).rows().stream()
          .flatMap(row -> row.bounds().stream())
          .toList();
    }
  }

  @Test
  void anOpenFigureOpensItsMonthOnly() {
    Dataset dataset =
        dataset(
            "I1 | 2024-01-05\nI2 | 2024-01-06\nI3 | 2024-02-06",
            """
            C1 | I1 | Red Column | soldiers | 500+
            C2 | I2 | Red Column | soldiers | 3
            C3 | I3 | Red Column | soldiers | 4
            """);
    Tallies tallies = Tallies.of(dataset, Selection.EVERYTHING, Grouping.DEFAULT);
    SeriesKey key = tallies.rows().getFirst().key();
    assertThat(
            tallies
                .locator(dataset)
                .find(key, Per.MONTH.spanOf(YearMonth.of(2024, 1)))
                .flatMap(TallyRow::bounds))
        .contains(Bounds.atLeast(503));
    assertThat(
            tallies
                .locator(dataset)
                .find(key, Per.MONTH.spanOf(YearMonth.of(2024, 2)))
                .flatMap(TallyRow::bounds))
        .contains(Bounds.exactly(4));
    assertThat(tallies.locator(dataset).find(key, Per.MONTH.spanOf(YearMonth.of(2024, 3))))
        .isEmpty();
  }

  @Test
  void outcomesAreChosenOneAtATime() {
    Dataset dataset =
        dataset(
            "I1 | 2024-01-05",
            """
            C1 | I1 | Red Column | soldiers | 3
            C2 | I1 | Red Column | soldiers | 9 | outcome=killed-or-injured
            """);
    assertThat(lines(dataset, Selection.EVERYTHING.of(Outcome.KILLED_OR_INJURED), Grouping.DEFAULT))
        .containsExactly(
            "2024-01 | incident | Red Column |  | XA | soldiers | 9 9 9: 1 incidents, 1 claims, 0"
                + " unstated, 0 open, observed");
  }
}
