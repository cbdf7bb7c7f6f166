package org.casualtyreports.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casualtyreports.dataset.ShortDataset.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.ShortClaims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandingsTest {
  private static final String INCIDENTS =
      """
      I1 | 2024-01-05
      I2 | 2024-01-06
      """;

  private static Map<String, String> standings(Dataset dataset, AsOf asOf) {
    Standings standings = dataset.standings(asOf);
    Map<String, String> byId = new TreeMap<>();
    for (int row = 0; row < dataset.claims().size(); row++) {
      byId.put(dataset.claims().get(row).id(), standings.of(row).code());
    }
    return byId;
  }

  private static Map<String, String> standings(String claims) {
    return standings(dataset(INCIDENTS, claims), AsOf.LATEST);
  }

  @Test
  void theNewestStatementOfAClaimantReplacesTheOlderOnes() {
    assertThat(
            standings(
                """
                C1 | I1 | Red Column | soldiers | 7 | said=2024-01-05
                C3 | I1 | Red Column | soldiers | 13 | said=2024-01-09
                C2 | I1 | Red Column | soldiers | 9 | said=2024-01-07
                """))
        .containsExactly(
            Map.entry("C1", "superseded"),
            Map.entry("C2", "superseded"),
            Map.entry("C3", "in force"));
  }

  @ParameterizedTest
  @CsvSource({
    "'C2 | I1 | Ostland Army | soldiers | 9 | said=2024-01-07'",
    "'C2 | I2 | Red Column | soldiers | 9 | said=2024-01-07'",
    "'C2 | I1 | Red Column | civilians | 9 | said=2024-01-07'",
    "'C2 | I1 | Red Column | soldiers | 9 | said=2024-01-07 | state=XB'",
    "'C2 | I1 | Red Column | soldiers | 9 | said=2024-01-07 | outcome=injured'",
    "'C2 | 2024-01-05..2024-01-05 | Red Column | soldiers | 9 | said=2024-01-07'",
  })
  void aStatementOnAnotherSubjectReplacesNothing(String other) {
    assertThat(standings("C1 | I1 | Red Column | soldiers | 7 | said=2024-01-05\n" + other))
        .containsExactly(Map.entry("C1", "in force"), Map.entry("C2", "in force"));
  }

  @Test
  void anotherPerpetratorInANewerStatementReplacesTheOlderStatement() {
    assertThat(
            standings(
                """
                C1 | I1 | Ostland Army | soldiers | 7 | said=2024-01-05 | actor=Red Column
                C2 | I1 | Ostland Army | soldiers | 7 | said=2024-01-06 | actor=Blue Column
                """))
        .containsExactly(Map.entry("C1", "superseded"), Map.entry("C2", "in force"));
  }

  @Test
  void aNewerStatementWithoutAFigureReplacesTheOlderFigure() {
    assertThat(
            standings(
                """
                C1 | I1 | Red Column | soldiers | 7 | said=2024-01-05
                C2 | I1 | Red Column | soldiers | not stated | said=2024-01-06
                """))
        .containsExactly(Map.entry("C1", "superseded"), Map.entry("C2", "in force"));
  }

  @Test
  void equalDatesReplaceNothingAndAreReported() {
    Dataset dataset =
        dataset(
            INCIDENTS,
            """
            C1 | I1 | Red Column | soldiers | 7 | said=2024-01-05
            C2 | I1 | Red Column | soldiers | 9 | said=2024-01-07
            C3 | I1 | Red Column | soldiers | 8 | said=2024-01-07
            """);
    assertThat(standings(dataset, AsOf.LATEST))
        .containsExactly(
            Map.entry("C1", "superseded"),
            Map.entry("C2", "in force"),
            Map.entry("C3", "in force"));
    assertThat(dataset.problems().stream().map(Problem::message))
        .containsExactly(
            "claims.csv:3: column 'statement_date': expected a date that says which statement on"
                + " the same subject is the newest, found 'the same day; also C3'; all of them"
                + " count; if one replaces another, say so in 'revises'",
            "claims.csv:4: column 'statement_date': expected a date that says which statement on"
                + " the same subject is the newest, found 'the same day; also C2'; all of them"
                + " count; if one replaces another, say so in 'revises'");
  }

  @Test
  void aMissingDateReplacesNothingAndIsReported() {
    Dataset dataset =
        dataset(
            INCIDENTS,
            """
            C1 | I1 | Red Column | soldiers | 7 | said=2024-01-05
            C2 | I1 | Red Column | soldiers | 9
            """);
    assertThat(standings(dataset, AsOf.LATEST))
        .containsExactly(Map.entry("C1", "in force"), Map.entry("C2", "in force"));
    assertThat(dataset.problems()).hasSize(2);
    assertThat(dataset.problems().getLast().message())
        .isEqualTo(
            "claims.csv:3: column 'statement_date': expected a date that says which statement on"
                + " the same subject is the newest, found 'no date; also C1'; all of them count; if"
                + " one replaces another, say so in 'revises'");
  }

  @Test
  void aChainOfRevisionsLeavesItsLastClaimInForce() {
    assertThat(
            standings(
                """
                C1 | I1 | Red Column | soldiers | 7
                C2 | I1 | Red Column | soldiers | 9 | revises=C1
                C3 | I2 | Red Column | civilians | 9 | revises=C2
                """))
        .containsExactly(
            Map.entry("C1", "superseded"),
            Map.entry("C2", "superseded"),
            Map.entry("C3", "in force"));
  }

  @Test
  void aRevisionCountsWhateverItsDate() {
    assertThat(
            standings(
                """
                C1 | I1 | Red Column | soldiers | 7 | said=2024-01-09
                C2 | I1 | Red Column | soldiers | 9 | said=2024-01-05 | revises=C1
                """))
        .containsExactly(Map.entry("C1", "superseded"), Map.entry("C2", "in force"));
  }

  @Test
  void aClaimantCannotReviseAnother() {
    Dataset dataset =
        dataset(
            INCIDENTS,
            """
            C1 | I1 | Red Column | soldiers | 7
            C2 | I1 | Ostland Army | soldiers | 1 | revises=C1
            """);
    assertThat(standings(dataset, AsOf.LATEST))
        .containsExactly(Map.entry("C1", "in force"), Map.entry("C2", "in force"));
    assertThat(dataset.problems().stream().map(Problem::message))
        .containsExactly(
            "claims.csv:3: column 'revises': expected a claim of the same claimant, found 'C1'; a"
                + " claimant can revise its own claims only; nothing was replaced");
  }

  @Test
  void anUnknownRevisedClaimIsReported() {
    Dataset dataset = dataset(INCIDENTS, "C1 | I1 | Red Column | soldiers | 7 | revises=C9");
    assertThat(standings(dataset, AsOf.LATEST)).containsExactly(Map.entry("C1", "in force"));
    assertThat(dataset.problems().stream().map(Problem::message))
        .containsExactly(
            "claims.csv:2: column 'revises': expected the id of a claim of this dataset, found"
                + " 'C9'; nothing was replaced");
  }

  @Test
  void aWithdrawalLeavesNothingInForce() {
    assertThat(
            standings(
                """
                C1 | I1 | Red Column | soldiers | 7 | said=2024-01-05
                C2 | I1 | Red Column | soldiers | withdrawn | said=2024-01-07
                C3 | I2 | Red Column | soldiers | 8
                C4 | I2 | Red Column | soldiers | withdrawn | revises=C3
                """))
        .containsExactly(
            Map.entry("C1", "withdrawn"),
            Map.entry("C2", "withdrawn"),
            Map.entry("C3", "withdrawn"),
            Map.entry("C4", "withdrawn"));
  }

  @Test
  void aFigureStatedAfterAWithdrawalCounts() {
    assertThat(
            standings(
                """
                C1 | I1 | Red Column | soldiers | 7 | said=2024-01-05
                C2 | I1 | Red Column | soldiers | withdrawn | said=2024-01-07
                C3 | I1 | Red Column | soldiers | 8 | said=2024-01-09
                """))
        .containsExactly(
            Map.entry("C1", "superseded"),
            Map.entry("C2", "superseded"),
            Map.entry("C3", "in force"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-04, 'not yet stated', 'not yet stated', undated",
    "2024-01-05, 'in force', 'not yet stated', undated",
    "2024-01-06, 'in force', 'not yet stated', undated",
    "2024-01-07, superseded, 'in force', undated",
  })
  void asOfADayOnlyWhatWasStatedByThenCounts(
      LocalDate day, String first, String second, String third) {
    Dataset dataset =
        dataset(
            INCIDENTS,
            """
            C1 | I1 | Red Column | soldiers | 7 | said=2024-01-05
            C2 | I1 | Red Column | soldiers | 9 | said=2024-01-07 | revises=C1
            C3 | I2 | Red Column | soldiers | 9
            """);
    assertThat(standings(dataset, new AsOf.Day(day)))
        .containsExactly(Map.entry("C1", first), Map.entry("C2", second), Map.entry("C3", third));
    assertThat(dataset.standings(new AsOf.Day(day)).count(Standing.UNDATED)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void rowOrderHasNoSay(long seed) {
    Random random = new Random(seed);
    List<Claim> claims = new ArrayList<>(randomClaims(random));
    var incidents = ShortClaims.incidents(INCIDENTS);
    Dataset before = dataset(incidents, claims);
    Collections.shuffle(claims, random);
    Dataset after = dataset(incidents, claims);
    assertThat(standings(after, AsOf.LATEST)).isEqualTo(standings(before, AsOf.LATEST));
    AsOf day = new AsOf.Day(LocalDate.of(2024, 1, 6));
    assertThat(standings(after, day)).isEqualTo(standings(before, day));
    assertThat(after.problems()).isEqualTo(before.problems());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void anotherClaimantsClaimsChangeNoStanding(long seed) {
    List<Claim> claims = randomClaims(new Random(seed));
    List<Claim> own =
        claims.stream().filter(c -> c.claimant().name().equals("Red Column")).toList();
    var incidents = ShortClaims.incidents(INCIDENTS);
    Map<String, String> alone = standings(dataset(incidents, own), AsOf.LATEST);
    Map<String, String> among = standings(dataset(incidents, claims), AsOf.LATEST);
    among.keySet().retainAll(alone.keySet());
    assertThat(among).isEqualTo(alone);
  }

  private static List<Claim> randomClaims(Random random) {
    List<String> lines = new ArrayList<>();
    String[] figures = {"3", "7", "not stated", "withdrawn", "10+"};
    for (int i = 0; i < 40; i++) {
      String said = random.nextInt(4) == 0 ? "" : " | said=2024-01-0" + (5 + random.nextInt(4));
      // Circles among them are wanted: they are rejected, and must not reach another claimant.
      String revises = random.nextInt(4) == 0 ? " | revises=C" + random.nextInt(40) : "";
      lines.add(
          "C%d | I%d | %s | %s | %s%s%s"
              .formatted(
                  i,
                  1 + random.nextInt(2),
                  random.nextBoolean() ? "Red Column" : "Ostland Army",
                  random.nextBoolean() ? "soldiers" : "civilians",
                  figures[random.nextInt(figures.length)],
                  said,
                  revises));
    }
    return ShortClaims.claims(String.join("\n", lines));
  }
}
