package org.casualtyreports.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.casualtyreports.dataset.ShortDataset.span;

import java.time.YearMonth;
import java.util.List;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.dataset.Coverage.Silence;
import org.casualtyreports.dataset.Coverage.Spoke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {
  private static final Coverage COVERAGE =
      new Coverage(
          List.of(
              span("everyone", "2023-01", "2023-12", Silence.MEANS_SILENCE, "2023-06"),
              span("Coder (coded)", "2023-03", "2023-05", Silence.MEANS_NONE)),
          Coverage.Basis.STATED);

  @ParameterizedTest
  @CsvSource({
    "Red Column, 2022-12, NO, NOT_COLLECTED",
    "Red Column, 2022-12, YES, NOT_COLLECTED",
    "Red Column, 2023-01, NO, CLAIMANT_SILENT",
    "Red Column, 2023-01, YES, OBSERVED_NONE",
    "Red Column, 2023-06, YES, PARTIAL",
    "Red Column, 2023-06, NO, PARTIAL",
    "Red Column, 2023-12, NO, CLAIMANT_SILENT",
    "Red Column, 2024-01, NO, NOT_COLLECTED",
    "Coder (coded), 2023-02, NO, NOT_COLLECTED",
    "Coder (coded), 2023-03, NO, OBSERVED_NONE",
    "Coder (coded), 2023-05, YES, OBSERVED_NONE",
    "Coder (coded), 2023-06, YES, NOT_COLLECTED",
  })
  void aMonthWithoutClaimsIsZeroOnlyWhereItWasObserved(
      String claimant, YearMonth month, Spoke spoke, MonthState state) {
    assertThat(COVERAGE.stateOf(new Claimant(claimant), month, spoke)).isEqualTo(state);
  }

  @Test
  void whatNobodyStatesIsNotCollected() {
    assertThat(
            Coverage.UNKNOWN.stateOf(new Claimant("Red Column"), YearMonth.of(2024, 1), Spoke.YES))
        .isEqualTo(MonthState.NOT_COLLECTED);
    assertThat(Coverage.UNKNOWN.range()).isEmpty();
  }

  @Test
  void theRangeEnclosesEverySpan() {
    assertThat(COVERAGE.range().map(MonthRange::toString)).contains("2023-01..2023-12");
  }

  @Test
  void reversedMonthsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> span("everyone", "2023-02", "2023-01", Silence.MEANS_NONE))
        .withMessage("expected months from first to last, found 2023-02 to 2023-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MonthRange(YearMonth.of(2023, 2), YearMonth.of(2023, 1)))
        .withMessage("expected months from first to last, found 2023-02 to 2023-01");
  }

  @Test
  void monthsRunFromFirstToLast() {
    MonthRange range = new MonthRange(YearMonth.of(2023, 11), YearMonth.of(2024, 1));
    assertThat(range.months())
        .containsExactly(YearMonth.of(2023, 11), YearMonth.of(2023, 12), YearMonth.of(2024, 1));
    assertThat(MonthRange.of(YearMonth.of(2023, 11))).hasToString("2023-11");
    assertThat(range.touches(YearMonth.of(2024, 1).atEndOfMonth(), YearMonth.of(2025, 1).atDay(1)))
        .isTrue();
    assertThat(range.touches(YearMonth.of(2023, 10).atDay(1), YearMonth.of(2023, 10).atDay(31)))
        .isFalse();
  }
}
