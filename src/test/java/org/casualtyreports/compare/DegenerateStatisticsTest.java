package org.casualtyreports.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casualtyreports.compare.LabelAgreement.LabelPair;
import org.junit.jupiter.api.Test;

/** Degenerate data give a refusal or a right number, never NaN or Infinity. */
class DegenerateStatisticsTest {
  private static final double[] NONE = {};
  private static final double[] ZEROS = {0, 0, 0, 0, 0};
  private static final double[] SAME = {3, 3, 3, 3, 3};
  private static final double[] RISING = {1, 2, 3, 4, 5};

  @Test
  void nothingPairedIsRefused() {
    assertThat(PairedStatistics.differences(NONE, NONE).value()).isEmpty();
    assertThat(PairedStatistics.limitsOfAgreement(NONE, NONE, 0).value()).isEmpty();
    assertThat(PairedStatistics.logLimitsOfAgreement(NONE, NONE, 0).value()).isEmpty();
    assertThat(PairedStatistics.medianRatio(NONE, NONE).value()).isEmpty();
    assertThat(PairedStatistics.geometricMeanRatio(NONE, NONE, 0).value()).isEmpty();
    assertThat(PairedStatistics.geometricMeanRatioWithHalf(NONE, NONE).value()).isEmpty();
    assertThat(PairedStatistics.signTest(0, 0, 4, 2).value()).isEmpty();
    assertThat(PairedStatistics.concordance(NONE, NONE, 0).value()).isEmpty();
    assertThat(LabelAgreement.kappa(List.of(), 0).value()).isEmpty();
    assertThat(LabelAgreement.alphaNominal(List.of(), 0).value()).isEmpty();
  }

  @Test
  void zerosHaveNoRatio() {
    assertThat(PairedStatistics.differences(RISING, ZEROS))
        .isEqualTo(Result.refused("paired", Refusal.Why.ZERO_TOTAL));
    assertThat(PairedStatistics.medianRatio(RISING, ZEROS).value()).isEmpty();
    assertThat(PairedStatistics.geometricMeanRatio(RISING, ZEROS, 0).value()).isEmpty();
    assertThat(PairedStatistics.geometricMeanRatioWithHalf(ZEROS, ZEROS).value()).contains(1.0);
  }

  @Test
  void constantAndEqualFiguresHaveNoConcordanceInterval() {
    assertThat(PairedStatistics.concordance(SAME, RISING, 0))
        .isEqualTo(Result.refused("ccc", Refusal.Why.EQUAL_FIGURES));
    assertThat(PairedStatistics.concordance(RISING, RISING, 0))
        .isEqualTo(Result.refused("ccc", Refusal.Why.NO_INTERVAL));
    assertThat(PairedStatistics.concordance(new double[] {1, 2, 1}, new double[] {1, 1.5, 2}, 0))
        .isEqualTo(Result.refused("ccc", Refusal.Why.NO_INTERVAL));
    assertThat(PairedStatistics.geometricMeanRatio(SAME, SAME, 0).value())
        .contains(new PairedStatistics.GeometricMeanRatio(5, 1, 1, 1, 0));
  }

  @Test
  void oneLabelIsNoAgreementBeyondChance() {
    assertThat(LabelAgreement.kappa(List.of(new LabelPair("f", "f"), new LabelPair("f", "f")), 0))
        .isEqualTo(Result.refused("kappa", Refusal.Why.ONE_LABEL));
    assertThat(LabelAgreement.alphaNominal(List.of(List.of("f", "f"), List.of("f", "f")), 0))
        .isEqualTo(Result.refused("alphaNominal", Refusal.Why.ONE_LABEL_OF_ALL));
  }

  @Test
  void veryLargeFiguresStayFinite() {
    double[] large = {1e9, 1e9 - 1, 5e8, 1, 2};
    PairedStatistics.Concordance ccc =
        PairedStatistics.concordance(large, RISING, 0).value().orElseThrow();
    assertThat(ccc.lower()).isFinite().isLessThanOrEqualTo(ccc.upper());
    assertThat(PairedStatistics.twoSided(0, 2000)).isBetween(0.0, 1e-300);
    assertThat(PairedStatistics.twoSided(0, 0)).isEqualTo(1.0);
  }
}
