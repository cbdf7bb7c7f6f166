package org.casualtyreports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicksTest {
  @Test
  void stepsAreWholeNumbersOfOneTwoOrFive() {
    assertThat(Ticks.reaching(0, 4).values()).containsExactly(0L, 1L);
    assertThat(Ticks.reaching(1, 4).values()).containsExactly(0L, 1L);
    assertThat(Ticks.reaching(7, 4).values()).containsExactly(0L, 2L, 4L, 6L, 8L);
    assertThat(Ticks.reaching(97, 4).values()).containsExactly(0L, 50L, 100L);
    assertThat(Ticks.reaching(500, 5).values())
        .isEqualTo(List.of(0L, 100L, 200L, 300L, 400L, 500L));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 9, 10, 11, 99, 101, 12_345, 1_000_000_007L, Long.MAX_VALUE})
  void lastMarkReachesTheLargestValueInFewSteps(long most) {
    Ticks ticks = Ticks.reaching(most, 5);
    assertThat(ticks.top()).isGreaterThanOrEqualTo(most);
    assertThat(ticks.count()).isBetween(1, 6);
  }
}
