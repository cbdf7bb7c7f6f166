package org.casualtyreports.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.casualtyreports.claim.Reading;
import org.casualtyreports.claim.TargetState;
import org.casualtyreports.claim.WordTable;
import org.casualtyreports.dataset.MonthRange;
import org.junit.jupiter.api.Test;

/** The expected tallies of the founding source, each row exactly. */
class SahelTallyTest {
  private static final String UNDATED_TENS =
      "undated | incident | sources close to the military council | FAMa | ML | insurgents | 10 (10)"
          + " open: 1 incidents, 1 claims, 0 unstated, 1 open";

  private static Tallies tallies(Selection selection, Per per) {
    return Tallies.of(SahelFacts.dataset(), selection, Grouping.DEFAULT.per(per));
  }

  private static List<String> withoutClaim(Tallies tallies) {
    return tallies.withoutClaim().stream()
        .map(none -> TallyText.slot(none.slot()) + " " + none.incidentIds())
        .toList();
  }

  @Test
  void everyMonthlyRowIsAsExpected() {
    assertThat(TallyText.lines(tallies(Selection.EVERYTHING, Per.MONTH)))
        .containsExactly(
            "2022-09 | incident | IS Sahel | Nigerien air force | ML | civilians | 160 160 160: 1"
                + " incidents, 1 claims, 0 unstated, 0 open, observed",
            "2024-01 | incident | JNIM | JNIM | ML | soldiers | 1 1 1: 1 incidents, 1 claims, 0"
                + " unstated, 0 open, observed",
            "2024-01 | incident | MSA | MSA + GATIA + FAMa | ML | insurgents | 4 4 4: 1 incidents,"
                + " 1 claims, 0 unstated, 0 open, observed",
            "2024-01 | incident | MSA | IS Sahel | ML | allied-militia | 3 3 3: 1 incidents, 1"
                + " claims, 0 unstated, 0 open, observed",
            "2023-08 | 2023-08-01..2023-08-31 | local sources | IS Sahel | NE | soldiers | 210 210"
                + " 210: 0 incidents, 1 claims, 0 unstated, 0 open, observed",
            "2022-09 | incident | sources close to the Malian authorities | FAMa | ML | insurgents"
                + " | 360 400 440: 1 incidents, 1 claims, 0 unstated, 0 open, observed",
            UNDATED_TENS,
            "period | 2023-06-21..2024-01-02 | the report itself | IS Sahel | ML | soldiers | 56 56"
                + " 56: 0 incidents, 1 claims, 0 unstated, 0 open",
            "2024-01 | incident | the report itself | IS Sahel | ML | allied-militia | 3 3 3: 1"
                + " incidents, 1 claims, 0 unstated, 0 open, observed",
            "period | 2023-06-21..2024-01-02 | the report itself | IS Sahel | ML | allied-militia |"
                + " 3 3 3: 0 incidents, 1 claims, 0 unstated, 0 open",
            "period | 2023-01-01..2023-12-31 | the report itself | JNIM | ML | soldiers | 500 (500)"
                + " open: 0 incidents, 1 claims, 0 unstated, 1 open");
  }

  @Test
  void fourIncidentsHaveNoClaimedFigure() {
    assertThat(withoutClaim(tallies(Selection.EVERYTHING, Per.MONTH)))
        .containsExactly("2023-08 [I4]", "2023-12 [I5, I6]", "2024-01 [I3]");
    assertThat(withoutClaim(tallies(Selection.EVERYTHING, Per.YEAR)))
        .containsExactly("2023 [I4, I5, I6]", "2024 [I3]");
  }

  @Test
  void theStrictTableMakesTwentyOfTens() {
    Tallies strict =
        tallies(Selection.EVERYTHING.readAs(Reading.DEFAULT.with(WordTable.STRICT)), Per.MONTH);
    assertThat(TallyText.lines(strict))
        .contains(UNDATED_TENS.replace("10 (10) open", "20 (20) open"));
  }

  @Test
  void withoutVagueWordsTheUndatedRowHasNoFigure() {
    Tallies excluded =
        tallies(Selection.EVERYTHING.readAs(Reading.DEFAULT.with(WordTable.EXCLUDED)), Per.MONTH);
    assertThat(TallyText.lines(excluded))
        .contains(
            "undated | incident | sources close to the military council | FAMa | ML | insurgents |"
                + " no figure: 1 incidents, 1 claims, 1 unstated, 0 open");
    assertThat(withoutClaim(excluded)).contains("undated [I8]");
  }

  @Test
  void aPeriodStandsInAYearOnARowOfItsOwn() {
    List<String> rows = TallyText.lines(tallies(Selection.EVERYTHING, Per.YEAR));
    assertThat(rows)
        .hasSize(11)
        .contains(
            "2023 | 2023-01-01..2023-12-31 | the report itself | JNIM | ML | soldiers | 500 (500)"
                + " open: 0 incidents, 1 claims, 0 unstated, 1 open, observed",
            "period | 2023-06-21..2024-01-02 | the report itself | IS Sahel | ML | soldiers | 56 56"
                + " 56: 0 incidents, 1 claims, 0 unstated, 0 open",
            "2024 | incident | the report itself | IS Sahel | ML | allied-militia | 3 3 3: 1"
                + " incidents, 1 claims, 0 unstated, 0 open, observed");
    assertThat(TallyText.lines(tallies(Selection.EVERYTHING, Per.QUARTER)))
        .contains(
            "2023-Q3 | 2023-08-01..2023-08-31 | local sources | IS Sahel | NE | soldiers | 210 210"
                + " 210: 0 incidents, 1 claims, 0 unstated, 0 open, observed");
  }

  @Test
  void aRangeLeavesOutWhatLiesOutsideAndKeepsWhatIsUndated() {
    Selection january = Selection.EVERYTHING.in(MonthRange.of(YearMonth.of(2024, 1)));
    assertThat(tallies(january, Per.MONTH).rows().stream().map(row -> TallyText.slot(row.slot())))
        .containsExactly("2024-01", "2024-01", "2024-01", "undated", "period", "2024-01", "period");
    assertThat(withoutClaim(tallies(january, Per.MONTH))).containsExactly("2024-01 [I3]");
  }

  @Test
  void aStateOrAnActorOrAClaimantMayBeChosen() {
    assertThat(
            tallies(Selection.EVERYTHING.ofStates(Set.of(new TargetState("NE"))), Per.MONTH).rows())
        .hasSize(1);
    assertThat(tallies(Selection.EVERYTHING.ofActors(Set.of("FAMa")), Per.MONTH).rows()).hasSize(3);
    assertThat(
            tallies(
                    Selection.EVERYTHING.ofClaimants(
                        Set.of(new org.casualtyreports.claim.Claimant("MSA"))),
                    Per.MONTH)
                .rows())
        .hasSize(2);
  }

  @Test
  void noRowHoldsANumberThatNobodyClaimed() {
    for (Per per : Per.values()) {
      assertThat(String.join("\n", TallyText.lines(tallies(Selection.EVERYTHING, per))))
          .doesNotContain("560", "240", "280");
    }
  }
}
