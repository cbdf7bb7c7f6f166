package org.casualtyreports.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

  @Nested
  class BoundsOf {
    @ParameterizedTest
    @CsvSource({
      "0, '[0, 0]'",
      "1, '[1, 1]'",
      "3, '[3, 3]'",
      "1000000000, '[1000000000, 1000000000]'",
      "10-15, '[10, 15] best 12'",
      "7-7, '[7, 7]'",
      "0-1, '[0, 1]'",
      "500+, '[500, open)'",
      "at least 500, '[500, open)'",
      "more than 500, '[500, open)'",
      "0+, '[0, open)'",
      "up to 40, '[0, 40] best 20'",
      "up to 0, '[0, 0]'",
      "about 400, '[360, 440] best 400'",
      "about 0, '[0, 0]'",
      "about 9, '[9, 9]'",
      "about 10, '[9, 11] best 10'",
      "about 19, '[18, 20] best 19'",
      "about 1000000000, '[900000000, 1100000000] best 1000000000'",
    })
    void areThoseOfTheConvention(String words, String bounds) {
      assertThat(ShortClaims.figure(words).bounds(Reading.DEFAULT).orElseThrow())
          .hasToString(bounds);
    }

    @ParameterizedTest
    @CsvSource({
      "A_FEW, 3, 3",
      "SEVERAL, 3, 3",
      "TENS, 10, 20",
      "DOZENS, 12, 24",
      "SCORES, 40, 40",
      "HUNDREDS, 100, 200",
      "THOUSANDS, 1000, 2000",
    })
    void vagueWordsAreFloorsOfTheNamedTable(VagueWord word, long acled, long strict) {
      Figure figure = new Figure.Vague(word);
      assertThat(figure.bounds(Reading.DEFAULT.with(WordTable.ACLED)))
          .contains(Bounds.atLeast(acled));
      assertThat(figure.bounds(Reading.DEFAULT.with(WordTable.STRICT)))
          .contains(Bounds.atLeast(strict));
      assertThat(figure.bounds(Reading.DEFAULT.with(WordTable.EXCLUDED))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 400, 400", "10, 360, 440", "25, 300, 500", "100, 0, 800"})
    void aboutIsWidenedByTheReading(int percent, long lower, long upper) {
      assertThat(new Figure.About(400).bounds(Reading.DEFAULT.withAbout(percent)))
          .contains(Bounds.between(lower, 400, upper));
    }

    @Test
    void notStatedAndWithdrawnHaveNoneWhichIsNotZero() {
      assertThat(Figure.NOT_STATED.bounds(Reading.DEFAULT)).isEqualTo(Optional.empty());
      assertThat(Figure.WITHDRAWN.bounds(Reading.DEFAULT)).isEqualTo(Optional.empty());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 1_000_000_001L, Long.MIN_VALUE, Long.MAX_VALUE})
  void countsOutsideTheAllowedRangeAreRefusedInEveryKind(long count) {
    String message = "expected a count from 0 to 1000000000, found " + count;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Figure.Exact(count))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Figure.AtLeast(count, Figure.Operator.PLUS))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Figure.AtMost(count))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Figure.About(count))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Figure.Range(0, count))
        .withMessage(message);
  }

  @Test
  void aReversedRangeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Figure.Range(15, 10))
        .withMessage("expected a range from low to high, found 15 to 10");
  }

  @Test
  @SuppressWarnings("NullAway")
  void nullIsRefusedByName() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Figure.AtLeast(1, null))
        .withMessage("operator");
    assertThatNullPointerException().isThrownBy(() -> new Figure.Vague(null)).withMessage("word");
  }

  @ParameterizedTest
  @EnumSource(Figure.Operator.class)
  void operatorsAreKeptAndAddNothing(Figure.Operator operator) {
    Figure.AtLeast figure = new Figure.AtLeast(500, operator);
    assertThat(figure.operator()).isEqualTo(operator);
    assertThat(figure.bounds(Reading.DEFAULT)).contains(Bounds.atLeast(500));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 101})
  void aReadingOutsideZeroToAHundredPercentIsRefused(int percent) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Reading.DEFAULT.withAbout(percent))
        .withMessage("expected 0 to 100 percent, found " + percent);
  }
}
