package org.casualtyreports.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exact intervals of counts so large that the normal approximation is right. */
class LargeCountsTest {

  @ParameterizedTest
  @ValueSource(longs = {1_000_000L, 2_147_483_647L, 2_147_483_648L, Span.MOST})
  void garwoodAgreesWithTheNormalApproximation(long count) {
    Garwood garwood = Garwood.of(count, 1);
    double reach = 1.959963984540054 * Math.sqrt(count);
    assertThat(garwood.lower()).isCloseTo(count - reach, within(3e-3 * reach));
    assertThat(garwood.upper()).isCloseTo(count + reach, within(3e-3 * reach));
  }

  @ParameterizedTest
  @ValueSource(longs = {1_000_000L, 2_147_483_647L, 2_147_483_648L, 120_000_000_000L})
  void ratioOfEqualLargeCountsIsNearlyCertain(long count) {
    RateRatio ratio = RateRatio.of(count, 365, count, 365);
    double reach = 1.959963984540054 * Math.sqrt(2.0 / count);
    assertThat(ratio.pCentral()).isCloseTo(1, within(1e-4));
    assertThat(ratio.ciLower()).isCloseTo(Math.exp(-reach), within(3e-3 * reach));
    assertThat(ratio.ciUpper())
        .isInstanceOfSatisfying(
            RateRatio.Ratio.Finite.class,
            upper -> assertThat(upper.value()).isCloseTo(Math.exp(reach), within(3e-3 * reach)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1_000_000L, 2_147_483_648L, 100_000_000_000L})
  void shiftOfThreeStandardErrorsHasItsNormalTail(long count) {
    long shifted = count + Math.round(3 * Math.sqrt(2.0 * count));
    assertThat(RateRatio.of(shifted, 1, count, 1).pCentral()).isCloseTo(0.0027, within(0.0001));
  }
}
