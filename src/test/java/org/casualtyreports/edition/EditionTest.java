package org.casualtyreports.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.casualtyreports.dataset.ShortDataset.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.claim.ShortClaims;
import org.casualtyreports.dataset.AsOf;
import org.casualtyreports.dataset.Coverage;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.ShortDataset;
import org.casualtyreports.dataset.Standing;
import org.casualtyreports.tally.Grouping;
import org.casualtyreports.tally.Selection;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EditionTest {
  private static final String INCIDENTS = "I1 | 2024-01-05\nI2 | 2024-02-05";

  private static EditionChanges between(Dataset old, Dataset now) {
    return Edition.between(old, Selection.EVERYTHING, now, Selection.EVERYTHING, Grouping.DEFAULT);
  }

  private static EditionChanges between(String old, String now) {
    return between(dataset(INCIDENTS, old), dataset(INCIDENTS, now));
  }

  private static Selection asOf(String day) {
    return Selection.EVERYTHING.knownAt(new AsOf.Day(LocalDate.parse(day)));
  }

  @Nested
  class Claims {
    @Test
    void aNewClaimIsAdded() {
      var changes =
          between(
              "C1 | I1 | Red Column | soldiers | 3",
              """
              C1 | I1 | Red Column | soldiers | 3
              C2 | I2 | Red Column | soldiers | 500+
              C3 | I1 | Red Column | civilians | not stated
              """);
      assertThat(EditionText.claims(changes))
          .containsExactly(
              "Red Column | added | C2: 500+, in force",
              "Red Column | added | C3: not stated, in force");
      assertThat(EditionText.tallies(changes))
          .containsExactly(
              "Red Column | soldiers | 2024-02: no row -> 500..open of 1: no-row-before",
              "Red Column | civilians | 2024-01: no row -> no figure of 1: no-row-before");
    }

    @Test
    void aNewerStatementOnTheSameRevises() {
      var changes =
          between(
              "C1 | I1 | Red Column | soldiers | 3 | said=2024-01-06",
              """
              C1 | I1 | Red Column | soldiers | 3 | said=2024-01-06
              C2 | I1 | Red Column | soldiers | 7 | said=2024-01-09
              """);
      assertThat(EditionText.claims(changes))
          .containsExactly("Red Column | revised | C2: [C1 3] -> 7");
      assertThat(EditionText.tallies(changes))
          .containsExactly("Red Column | soldiers | 2024-01: 3..3 of 1 -> 7..7 of 1: up by 4..4");
    }

    @Test
    void aStatementBetweenTheOldAndTheNewOneIsAddedAsSuperseded() {
      var changes =
          between(
              "C1 | I1 | Red Column | soldiers | 3 | said=2024-01-06",
              """
              C1 | I1 | Red Column | soldiers | 3 | said=2024-01-06
              C2 | I2 | Red Column | police | 5 | said=2024-01-07 | revises=C1
              C3 | I2 | Red Column | police | 2 | said=2024-01-09
              """);
      assertThat(EditionText.claims(changes))
          .containsExactly(
              "Red Column | added | C2: 5, superseded", "Red Column | revised | C3: [C1 3] -> 2");
    }

    @Test
    void twoClaimsThatNoDateDecidedAreRevisedTogether() {
      String undecided =
          """
          C1 | I1 | Red Column | soldiers | 3 | said=2024-01-06
          C2 | I1 | Red Column | soldiers | 4 | said=2024-01-06
          """;
      var changes =
          between(undecided, undecided + "C3 | I1 | Red Column | soldiers | 5 | said=2024-01-07");
      assertThat(EditionText.claims(changes))
          .containsExactly("Red Column | revised | C3: [C1 3; C2 4] -> 5");
      assertThat(EditionText.tallies(changes))
          .containsExactly(
              "Red Column | soldiers | 2024-01: 7..7 of 2 -> 5..5 of 1: down by -2..-2");
    }

    @Test
    void aStatementThatTakesBackWithdraws() {
      var changes =
          between(
              "C1 | I1 | Red Column | soldiers | 3 | said=2024-01-06",
              """
              C1 | I1 | Red Column | soldiers | 3 | said=2024-01-06
              C2 | I1 | Red Column | soldiers | withdrawn | said=2024-01-09
              """);
      assertThat(EditionText.claims(changes))
          .containsExactly("Red Column | withdrawn | C2: [C1 3] -> withdrawn");
      assertThat(EditionText.tallies(changes))
          .containsExactly("Red Column | soldiers | 2024-01: 3..3 of 1 -> no row: no-row-now");
    }

    @Test
    void aClaimThatCameAndWentBetweenTwoEditionsTookNothingBack() {
      var changes =
          between(
              "C9 | I2 | Red Column | soldiers | 1",
              """
              C9 | I2 | Red Column | soldiers | 1
              C1 | I1 | Red Column | soldiers | 3 | said=2024-01-06
              C2 | I1 | Red Column | soldiers | withdrawn | said=2024-01-09 | revises=C1
              """);
      assertThat(EditionText.claims(changes))
          .containsExactly(
              "Red Column | added | C1: 3, withdrawn",
              "Red Column | withdrawn | C2: [] -> withdrawn");
      assertThat(changes.tallies()).isEmpty();
    }

    @Test
    void aRowThatIsGoneIsRemovedAndNotWithdrawn() {
      var changes =
          between(
              """
              C1 | I1 | Red Column | soldiers | 3
              C2 | I1 | Red Column | police | 10-15
              """,
              "C1 | I1 | Red Column | soldiers | 3");
      assertThat(EditionText.claims(changes))
          .containsExactly("Red Column | removed | C2: 10-15, in force");
    }

    @Test
    void cellsThatDifferUnderOneIdAreCorrections() {
      var changes =
          between(
              "C1 | I1 | Red Column | soldiers | 3 | actor=A + B",
              "C1 | I1 | Red Column | police | about 3 | actor=A + B | said=2024-01-06");
      assertThat(EditionText.claims(changes))
          .containsExactly(
              "Red Column | corrected | C1: victims 'soldiers' -> 'police', figure '3' -> 'about"
                  + " 3', statement_date '' -> '2024-01-06'");
      assertThat(EditionText.tallies(changes))
          .containsExactly(
              "Red Column | soldiers | 2024-01: 3..3 of 1 -> no row: no-row-now",
              "Red Column | police | 2024-01: no row -> 3..3 of 1: no-row-before");
    }

    @Test
    void theOrderInWhichJointActorsAreWrittenIsNoCorrection() {
      assertThat(
              between(
                      "C1 | I1 | Red Column | soldiers | 3 | actor=A + B",
                      "C1 | I1 | Red Column | soldiers | 3 | actor=B + A")
                  .isEmpty())
          .isTrue();
    }

    @Test
    void anIncidentThatMovedIsACorrectionOfItsClaims() {
      String claim = "C1 | I1 | Red Column | soldiers | 3";
      var changes =
          between(
              dataset("I1 | 2024-01-31 | place=Ost", claim),
              dataset("I1 | 2024-02-01 | place=West", claim));
      assertThat(EditionText.claims(changes))
          .containsExactly(
              "Red Column | corrected | C1: date_start '2024-01-31' -> '2024-02-01', date_end"
                  + " '2024-01-31' -> '2024-02-01', date_as_stated '2024-01-31' ->"
                  + " '2024-02-01', place 'Ost' -> 'West'");
      assertThat(EditionText.tallies(changes))
          .containsExactly(
              "Red Column | soldiers | 2024-01: 3..3 of 1 -> no row: no-row-now",
              "Red Column | soldiers | 2024-02: no row -> 3..3 of 1: no-row-before");
    }

    @Test
    void aClaimGivenToAnotherClaimantIsRemovedThereAndAddedHere() {
      var changes =
          between("C1 | I1 | Red Column | soldiers | 3", "C1 | I1 | Blue Column | soldiers | 30");
      assertThat(EditionText.claims(changes))
          .containsExactly(
              "Blue Column | added | C1: 30, in force", "Red Column | removed | C1: 3, in force");
      assertThat(EditionText.tallies(changes))
          .containsExactly(
              "Blue Column | soldiers | 2024-01: no row -> 30..30 of 1: no-row-before",
              "Red Column | soldiers | 2024-01: 3..3 of 1 -> no row: no-row-now");
    }

    @Test
    void aClaimThatLeftTheOutcomeAskedForIsACorrection() {
      var changes =
          between(
              "C1 | I1 | Red Column | soldiers | 3",
              "C1 | I1 | Red Column | soldiers | 3 | outcome=injured");
      assertThat(EditionText.claims(changes))
          .containsExactly("Red Column | corrected | C1: outcome 'killed' -> 'injured'");
    }

    @Test
    void claimsThatNeitherSelectionChoosesAreLeftOut() {
      var red = Selection.EVERYTHING.ofClaimants(Set.of(new Claimant("Red Column")));
      var changes =
          Edition.between(
              dataset(INCIDENTS, "C1 | I1 | Blue Column | soldiers | 3"),
              red,
              dataset(INCIDENTS, "C1 | I1 | Blue Column | soldiers | 4"),
              red,
              Grouping.DEFAULT);
      assertThat(changes.isEmpty()).isTrue();
    }
  }

  @Nested
  class Dates {
    private static final Dataset DATASET =
        dataset(
            INCIDENTS,
            """
            C1 | I1 | Red Column | soldiers | 3 | said=2024-01-06
            C2 | I1 | Red Column | soldiers | 7+ | said=2024-02-01
            C3 | I2 | Red Column | soldiers | 2 | said=2024-02-06
            C4 | I2 | Red Column | soldiers | withdrawn | said=2024-03-01
            C5 | I2 | Red Column | police | 1
            """);

    @Test
    void twoDatesOfOneDatasetAreTwoEditions() {
      var changes =
          Edition.between(
              DATASET, asOf("2024-01-31"), DATASET, asOf("2024-02-06"), Grouping.DEFAULT);
      assertThat(EditionText.claims(changes))
          .containsExactly(
              "Red Column | added | C3: 2, in force", "Red Column | revised | C2: [C1 3] -> 7+");
      assertThat(EditionText.tallies(changes))
          .containsExactly(
              "Red Column | soldiers | 2024-01: 3..3 of 1 -> 7..open of 1: up by 4..open",
              "Red Column | soldiers | 2024-02: no row -> 2..2 of 1: no-row-before");
    }

    @Test
    void undatedStatementsAreLeftOutOfBothAndCounted() {
      var changes =
          Edition.between(
              DATASET, asOf("2024-02-06"), DATASET, Selection.EVERYTHING, Grouping.DEFAULT);
      assertThat(EditionText.claims(changes))
          .containsExactly("Red Column | withdrawn | C4: [C3 2] -> withdrawn");
      assertThat(EditionText.tallies(changes))
          .containsExactly("Red Column | soldiers | 2024-02: 2..2 of 1 -> no row: no-row-now");
      assertThat(List.of(changes.undatedBefore(), changes.undatedNow())).containsExactly(1, 1);
    }

    @Test
    void undatedStatementsCountBetweenTwoDatasetsAsTheyStand() {
      var changes = between(dataset(INCIDENTS, "C6 | I1 | Red Column | police | 1"), DATASET);
      assertThat(EditionText.claims(changes)).contains("Red Column | added | C5: 1, in force");
      assertThat(List.of(changes.undatedBefore(), changes.undatedNow())).containsExactly(0, 0);
    }
  }

  @Nested
  class TallyRows {
    @Test
    void aRevisedPeriodTotalMovesUnderItsDays() {
      String first = "P1 | 2023-01-01..2023-12-31 | Red Column | soldiers | 500+ | said=2024-01-01";
      var changes =
          between(
              first,
              first
                  + "\n"
                  + "P2 | 2023-01-01..2023-12-31 | Red Column | soldiers | 450 | said=2024-02-01");
      assertThat(EditionText.claims(changes))
          .containsExactly("Red Column | revised | P2: [P1 500+] -> 450");
      assertThat(EditionText.tallies(changes))
          .containsExactly(
              "Red Column | soldiers | period (period total): 500..open of 1 -> 450..450 of 1: down"
                  + " by open..-50");
    }

    @Test
    void aClaimOnAWatchedMonthMovesItFromZero() {
      var watched =
          ShortDataset.watched("everyone", "2024-01", "2024-02", Coverage.Silence.MEANS_NONE);
      String first = "C1 | I1 | Red Column | soldiers | 3";
      var changes =
          between(
              dataset(INCIDENTS, first, watched),
              dataset(INCIDENTS, first + "\nC2 | I2 | Red Column | soldiers | 4-6", watched));
      assertThat(EditionText.tallies(changes))
          .containsExactly("Red Column | soldiers | 2024-02: 0..0 of 0 -> 4..6 of 1: up by 4..6");
    }

    @Test
    void aSilentMonthOfALongerCalendarIsNoChange() {
      String claim = "C1 | I1 | Red Column | soldiers | 3";
      var shorter =
          ShortDataset.watched("everyone", "2024-01", "2024-01", Coverage.Silence.MEANS_SILENCE);
      var longer =
          ShortDataset.watched("everyone", "2024-01", "2024-06", Coverage.Silence.MEANS_SILENCE);
      assertThat(between(dataset(INCIDENTS, claim, shorter), dataset(INCIDENTS, claim, longer)))
          .matches(EditionChanges::isEmpty);
    }

    @Test
    void anAddedClaimWithoutAFigureMovesNoBound() {
      var changes =
          between(
              "C1 | I1 | Red Column | soldiers | 3 | actor=A",
              """
              C1 | I1 | Red Column | soldiers | 3 | actor=A
              C2 | I1 | Red Column | soldiers | not stated | actor=A
              """);
      assertThat(EditionText.tallies(changes))
          .containsExactly(
              "Red Column | soldiers | 2024-01: 3..3 of 1 -> 3..3 of 2: unchanged by 0..0");
    }

    @Test
    void aFigureThatIsGoneIsNotAFallToZero() {
      var changes =
          between(
              "C1 | I1 | Red Column | soldiers | 3",
              "C1 | I1 | Red Column | soldiers | not stated");
      assertThat(EditionText.tallies(changes))
          .containsExactly(
              "Red Column | soldiers | 2024-01: 3..3 of 1 -> no figure of 1: no-figure-now");
    }
  }

  @Nested
  class Refusals {
    @Test
    void aFigureOfOneClaimantIsNotComparedWithAnothers() {
      var red = ShortClaims.claim("C1 | I1 | Red Column | soldiers | 3");
      var blue = ShortClaims.claim("C2 | I1 | Blue Column | soldiers | 30");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new ClaimChange.Revised(List.of(red), blue))
          .withMessage("no figure of 'Red Column' is compared with one of 'Blue Column'");
    }

    @Test
    void aRevisionReplacesSomething() {
      var claim = ShortClaims.claim("C1 | I1 | Red Column | soldiers | 3");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new ClaimChange.Revised(List.of(), claim))
          .withMessage("a revision replaces something: C1");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new ClaimChange.Withdrawn(List.of(), claim))
          .withMessage("expected a claim that withdraws, found C1");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new ClaimChange.Corrected(claim, claim, List.of(), Standing.IN_FORCE))
          .withMessage("expected cells that differ under one claim id, found C1, C1 and []");
    }

    @Test
    void editionsAskedDifferentQuestionsAreNotCompared() {
      Dataset dataset = dataset(INCIDENTS, "C1 | I1 | Red Column | soldiers | 3");
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  Edition.between(
                      dataset,
                      Selection.EVERYTHING,
                      dataset,
                      Selection.EVERYTHING.of(Outcome.INJURED),
                      Grouping.DEFAULT))
          .withMessage(
              "expected one outcome, one range of months and one month rule for both editions,"
                  + " found killed, -9999-01..9999-12, whole and injured, -9999-01..9999-12,"
                  + " whole");
    }

    @Test
    void aTallyChangeNeedsARow() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new TallyChange(TallyChange.Printed.NO_ROW, TallyChange.Printed.NO_ROW))
          .withMessage("expected a row in one edition at least");
    }
  }
}
