package org.casualtyreports.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, true, '[0, 0]'",
    "0, 0, 1, false, '[0, 1]'",
    "10, 12, 15, false, '[10, 15] best 12'",
    "9223372036854775807, 9223372036854775807, 9223372036854775807, true,"
        + " '[9223372036854775807, 9223372036854775807]'",
  })
  void closedBoundsKeepTheirThreeNumbers(
      long lower, long best, long upper, boolean point, String text) {
    Bounds bounds = Bounds.between(lower, best, upper);
    assertThat(bounds.lower()).isEqualTo(lower);
    assertThat(bounds.best()).isEqualTo(best);
    assertThat(bounds.upper()).hasValue(upper);
    assertThat(bounds.isOpen()).isFalse();
    assertThat(bounds.isPoint()).isEqualTo(point);
    assertThat(bounds).hasToString(text);
  }

  @Test
  void openBoundsHaveNoUpperNumber() {
    Bounds bounds = Bounds.openFrom(10, 12);
    assertThat(bounds.upper()).isEmpty();
    assertThat(bounds.isOpen()).isTrue();
    assertThat(bounds.isPoint()).isFalse();
    assertThat(bounds).hasToString("[10, open) best 12");
    assertThat(Bounds.atLeast(10)).isEqualTo(Bounds.openFrom(10, 10)).hasToString("[10, open)");
  }

  @ParameterizedTest
  @CsvSource({"-1, 0, 0", "1, 0, 2", "0, 2, 1", "3, 3, 2"})
  void disorderedBoundsAreRefused(long lower, long best, long upper) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bounds.between(lower, best, upper))
        .withMessage(
            "expected 0 <= lower <= best <= upper, found %d, %d, %d".formatted(lower, best, upper));
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "2, 1"})
  void disorderedOpenBoundsAreRefused(long lower, long best) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bounds.openFrom(lower, best))
        .withMessage("expected 0 <= lower <= best, found %d, %d".formatted(lower, best));
  }

  @ParameterizedTest
  @CsvSource({
    "3, 3, true",
    "3, 4, false",
    "10-15, 15-20, true",
    "10-15, 16-20, false",
    "500+, 499, false",
    "500+, 500, true",
    "500+, 100-600, true",
    "500+, 10+, true",
    "about 400, 160, false",
  })
  void overlapIsSymmetricAndInclusive(String one, String other, boolean overlap) {
    Bounds a = ShortClaims.figure(one).bounds(Reading.DEFAULT).orElseThrow();
    Bounds b = ShortClaims.figure(other).bounds(Reading.DEFAULT).orElseThrow();
    assertThat(a.overlaps(b)).isEqualTo(overlap);
    assertThat(b.overlaps(a)).isEqualTo(overlap);
  }

  @Test
  void openAndClosedBoundsAreNeverEqual() {
    assertThat(Bounds.atLeast(3)).isNotEqualTo(Bounds.exactly(3));
    assertThat(Bounds.between(3, 4, 5)).isNotEqualTo(Bounds.between(3, 3, 5));
    assertThat(Bounds.between(3, 5)).hasSameHashCodeAs(Bounds.between(3, 4, 5));
  }
}
