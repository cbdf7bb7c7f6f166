package org.casualtyreports.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casualtyreports.dataset.ShortDataset.dataset;

import java.time.YearMonth;
import java.util.List;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Incident;
import org.junit.jupiter.api.Test;

class InMonthsTest {
  private static final MonthRange JANUARY = MonthRange.of(YearMonth.of(2024, 1));

  private static final Dataset DATASET =
      dataset(
          """
          before | 2023-12-31
          within | 2024-01-31
          across | 2023-12-30..2024-01-01
          after | 2024-02-01
          undated | none
          """,
          """
          C1 | before | Red Column | soldiers | 1
          C2 | within | Red Column | soldiers | 2 | said=2024-02-01
          C3 | within | Red Column | soldiers | 3 | said=2024-02-02
          C4 | across | Red Column | soldiers | 4
          C5 | after | Red Column | soldiers | 5
          C6 | undated | Red Column | soldiers | 6
          C7 | 2023-10-01..2024-01-01 | Red Column | soldiers | 7
          C8 | 2023-10-01..2023-12-31 | Red Column | soldiers | 8
          """);

  private static List<String> incidents(MonthRange months) {
    return InMonths.of(DATASET, months)
        .incidents()
        .mapToObj(DATASET.incidents()::get)
        .map(Incident::id)
        .toList();
  }

  @Test
  void anIncidentMayLieInTheMonthsThatItTouchesAndAnUndatedOneInAny() {
    assertThat(incidents(JANUARY)).containsExactly("within", "across", "undated");
    assertThat(incidents(MonthRange.of(YearMonth.of(2020, 5)))).containsExactly("undated");
  }

  @Test
  void claimsFollowTheirIncidentOrTheirPeriodWhateverTheirStanding() {
    assertThat(
            InMonths.of(DATASET, JANUARY)
                .claims()
                .mapToObj(DATASET.claims()::get)
                .map(Claim::id)
                .toList())
        .containsExactly("C2", "C3", "C4", "C6", "C7");
  }

  @Test
  void aClaimInForceIsOneThatNoNewerStatementReplaces() {
    assertThat(
            InMonths.of(DATASET, JANUARY).inForce(DATASET.standings(AsOf.LATEST)).stream()
                .map(Claim::id)
                .toList())
        .containsExactly("C3", "C4", "C6", "C7");
  }
}
