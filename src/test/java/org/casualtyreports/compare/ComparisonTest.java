package org.casualtyreports.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.casualtyreports.dataset.ShortDataset.dataset;

import java.util.List;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.ShortClaims;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.names.Names;
import org.casualtyreports.tally.SahelFacts;
import org.casualtyreports.tally.Selection;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

  private static Comparison compare(Dataset dataset) {
    return Comparison.of(dataset, Selection.EVERYTHING, Names.shipped());
  }

  private static Comparison compare(String incidents, String claims) {
    return compare(dataset(incidents, claims));
  }

  private static List<String> contests(Comparison comparison) {
    return comparison.contested().stream()
        .map(
            c ->
                c.incident().id()
                    + " "
                    + c.axes()
                    + " "
                    + c.differences().stream()
                        .map(d -> d.axis().code() + ":" + d.a().id() + "/" + d.b().id())
                        .toList())
        .toList();
  }

  @Nested
  class Coverage {
    private static final String INCIDENTS =
        """
        I1 | 2024-01-05
        I2 | 2024-01-06
        I3 | 2024-01-07
        I4 | 2024-02-07
        I5 | 2024-01-09
        I6 | none
        """;

    @Test
    void silenceIsToldApartFromNothingCollected() {
      PairComparison pair =
          compare(
                  INCIDENTS,
                  """
                  C1 | I1 | Red Column | soldiers | 3
                  C2 | I1 | Ostland Army | soldiers | 3
                  C3 | I2 | Red Column | soldiers | 3
                  C4 | I4 | Red Column | soldiers | 3
                  C5 | I3 | Ostland Army | soldiers | 3
                  """)
              .pairs()
              .getFirst();
      assertThat(pair.claimants())
          .isEqualTo(new ClaimantPair(new Claimant("Ostland Army"), new Claimant("Red Column")));
      assertThat(pair.coverage()).isEqualTo(new CoverageCounts(1, 1, 2));
      assertThat(pair.onlyAThoughBActive()).isEqualTo(1);
      assertThat(pair.onlyBThoughAActive()).isEqualTo(1);
      assertThat(pair.neitherThoughActive()).isEqualTo(1);
    }

    @Test
    void rolesSplitItByWhoseLossesAreClaimed() {
      PairComparison pair =
          compare(
                  INCIDENTS,
                  """
                  C1 | I1 | Red Column | soldiers | 9 | actor=Red Column | target=Ostland Army
                  C2 | I1 | Ostland Army | insurgents | 20 | actor=Ostland Army | target=Red Column
                  C3 | I2 | Red Column | soldiers | 3 | actor=Red Column | target=Ostland Army
                  C4 | I2 | Ostland Army | soldiers | 1 | actor=Red Column | target=Ostland Army
                  C5 | I3 | Ostland Army | civilians | 1 | actor=Blue Column
                  """)
              .pairs()
              .getFirst();
      assertThat(pair.byRole())
          .containsExactly(
              new RoleCoverage(Role.OWN_LOSSES, Role.ENEMY_LOSSES, new CoverageCounts(1, 0, 1)),
              new RoleCoverage(Role.ENEMY_LOSSES, Role.OWN_LOSSES, new CoverageCounts(0, 1, 0)),
              new RoleCoverage(Role.THIRD_PARTY, Role.THIRD_PARTY, new CoverageCounts(0, 1, 0)));
    }

    @Test
    void nothingToShareIsARefusal() {
      CoverageCounts none = new CoverageCounts(0, 0, 0);
      assertThat(none.jaccard()).isEqualTo(Result.refused("jaccard", Refusal.Why.NEITHER_SPEAKS));
      assertThat(new CoverageCounts(3, 0, 0).mcnemarExactP())
          .isEqualTo(Result.refused("mcnemarExactP", Refusal.Why.NO_SINGLE_SPEAKER));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new CoverageCounts(0, -1, 0))
          .withMessage("expected counts of 0 or more, found 0, -1, 0");
    }
  }

  @Nested
  class Paired {
    @Test
    void differentVictimsStatesAndOutcomesNeverPair() {
      assertThat(
              compare(
                      "I1 | 2024-01-05\nI2 | 2024-01-06\nI3 | 2024-01-07",
                      """
                      C1 | I1 | Ostland Army | insurgents | 400
                      C2 | I1 | Red Column | civilians | 160
                      C3 | I2 | Ostland Army | soldiers | 5
                      C4 | I2 | Red Column | soldiers | 6 | state=XB
                      C5 | I3 | Ostland Army | soldiers | 5
                      C6 | I3 | Red Column | soldiers | 6 | outcome=injured
                      """)
                  .pairs())
          .hasSize(1)
          .allSatisfy(pair -> assertThat(pair.paired()).isEmpty());
      Claim soldiers = ShortClaims.claim("C1 | I1 | Ostland Army | soldiers | 5");
      Claim civilians = ShortClaims.claim("C2 | I1 | Red Column | civilians | 5");
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> new FigurePair("I1", soldiers, civilians, Bounds.exactly(5), Bounds.exactly(5)))
          .withMessage("claims 'C1' and 'C2' are not two claimants' on the same people");
    }

    @Test
    void whatEachSideSaysOfTheOthersLossesDoesNotPair() {
      assertThat(
              compare(
                      "I1 | 2024-01-05",
                      """
                      C1 | I1 | Blue Column | insurgents | 20 | actor=Blue Column | target=Red Column
                      C2 | I1 | Red Column | insurgents | 3 | actor=Red Column | target=Blue Column
                      """)
                  .pairs()
                  .getFirst()
                  .paired())
          .isEmpty();
    }

    @Test
    void openFiguresCountOnlyWhereTheOrderIsCertain() {
      PairedFigures paired =
          compare(
                  "I1 | 2024-01-05\nI2 | 2024-01-06\nI3 | 2024-01-07\nI4 | 2024-01-08\nI5 | none",
                  """
                  A1 | I1 | Ostland Army | soldiers | 4
                  B1 | I1 | Red Column | soldiers | 10+
                  A2 | I2 | Ostland Army | soldiers | 12
                  B2 | I2 | Red Column | soldiers | 10+
                  A3 | I3 | Ostland Army | soldiers | 5
                  B3 | I3 | Red Column | soldiers | 5
                  A4 | I4 | Ostland Army | soldiers | not stated
                  B4 | I4 | Red Column | soldiers | 5
                  A5 | I5 | Ostland Army | soldiers | 9
                  B5 | I5 | Red Column | soldiers | 2-7
                  """)
              .pairs()
              .getFirst()
              .paired()
              .getFirst();
      assertThat(paired.pairs()).hasSize(4);
      assertThat(paired.exactPairs()).isEqualTo(1);
      assertThat(paired.unstated()).isEqualTo(1);
      assertThat(paired.signTest())
          .isEqualTo(Result.of(new PairedStatistics.SignTest(1, 1, 1, 1, 1.0)));
      assertThat(paired.differences())
          .isEqualTo(Result.refused("paired", new Refusal(Refusal.Why.FEW_PAIRS, 1, 2)));
      assertThat(paired.gmr())
          .isEqualTo(Result.refused("gmr", new Refusal(Refusal.Why.FEW_POSITIVE_PAIRS, 1, 5)));
    }

    @Test
    void twoClaimsOfOneClaimantOnTheSamePeopleAreNotAddedToPair() {
      assertThat(
              compare(
                      "I1 | 2024-01-05",
                      """
                      C1 | I1 | Ostland Army | soldiers | 4
                      C2 | I1 | Ostland Army | soldiers | 5
                      C3 | I1 | Red Column | soldiers | 9
                      """)
                  .pairs()
                  .getFirst()
                  .paired())
          .isEmpty();
    }
  }

  @Nested
  class Contested {
    @Test
    void theFoundingStrikesDifferInNumberStatusPerpetratorAndDate() {
      assertThat(contests(compare(SahelFacts.dataset())))
          .containsExactly(
              "I7 [NUMBER, STATUS, PERPETRATOR, DATE] [number:C6/C5, status:C6/C5,"
                  + " perpetrator:C6/C5]");
    }

    @ParameterizedTest
    @CsvSource({
      "'soldiers | 4', 'soldiers | 5', '[number:C1/C2]'",
      "'soldiers | 4', 'soldiers | 4', ''",
      "'soldiers | 10+', 'soldiers | 12', ''",
      "'soldiers | 10+', 'soldiers | 9', '[number:C1/C2]'",
      "'soldiers | not stated', 'soldiers | 9', ''",
      "'soldiers | 4', 'civilians | 4', '[status:C1/C2]'",
      "'soldiers | 4', 'mixed | 4', ''",
      "'soldiers | 4', 'not-stated | 5', ''",
      "'soldiers | 4 | actor=A', 'soldiers | 4 | actor=B', '[perpetrator:C1/C2]'",
      "'soldiers | 4 | actor=A', 'soldiers | 4', ''",
      "'soldiers | 4 | actor=A', 'soldiers | 4 | actor=either A or B', ''",
      "'soldiers | 4 | actor=A + B', 'soldiers | 4 | actor=C', '[perpetrator:C1/C2]'",
      "'soldiers | 4 | actor=A | target=B', 'insurgents | 9 | actor=B | target=A', ''",
      "'soldiers | 4 | actor=A', 'insurgents | 9 | actor=B', ''",
      "'soldiers | 4 | actor=A', 'insurgents | 9 | actor=A', '[number:C1/C2, status:C1/C2]'",
    })
    void claimsDifferOnlyWhereTheyCannotBothBeSo(String one, String other, String differences) {
      List<String> contests =
          contests(
              compare(
                  "I1 | 2024-01-05",
                  "C1 | I1 | Ostland Army | " + one + "\nC2 | I1 | Red Column | " + other));
      if (differences.isEmpty()) {
        assertThat(contests).isEmpty();
      } else {
        assertThat(contests).hasSize(1);
        assertThat(contests.getFirst()).endsWith(differences);
      }
    }

    @Test
    void aClaimantDoesNotContestItself() {
      assertThat(
              contests(
                  compare(
                      "I1 | 2024-01-05 | doubt=unclear",
                      """
                      C1 | I1 | Red Column | soldiers | 4 | actor=A
                      C2 | I1 | Red Column | civilians | 9 | actor=B
                      """)))
          .isEmpty();
    }
  }

  @Test
  void aPairNamesTwoClaimantsInOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ClaimantPair(new Claimant("B"), new Claimant("A")))
        .withMessage("expected two claimants in alphabetical order, found 'B' and 'A'");
  }
}
