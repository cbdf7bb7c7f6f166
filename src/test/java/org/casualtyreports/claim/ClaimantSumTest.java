package org.casualtyreports.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.casualtyreports.claim.ShortClaims.claim;
import static org.casualtyreports.claim.ShortClaims.claims;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimantSumTest {
  private static final Claimant RED = new Claimant("Red Column");

  private static ClaimantSum sum(List<Claim> claims) {
    ClaimantSum.Builder sum = ClaimantSum.of(RED, Outcome.KILLED);
    claims.forEach(claim -> sum.add(claim, Reading.DEFAULT));
    return sum.build();
  }

  @Test
  void everyPartOfASumIsCounted() {
    ClaimantSum sum =
        sum(
            claims(
                """
                C1 | I1 | Red Column | soldiers | 3
                C2 | I2 | Red Column | soldiers | 10-15
                C3 | I3 | Red Column | soldiers | 500+
                C4 | I4 | Red Column | soldiers | not stated
                """));
    assertThat(sum)
        .isEqualTo(
            new ClaimantSum(
                RED,
                Outcome.KILLED,
                4,
                1,
                1,
                new ClaimantSum.Total.Stated(Bounds.openFrom(513, 515)),
                500,
                3,
                500,
                18));
  }

  @Test
  void aSumOfNothingIsNotZero() {
    assertThat(sum(List.of()).bounds()).isEmpty();
    ClaimantSum unstated = sum(claims("C1 | I1 | Red Column | soldiers | not stated"));
    assertThat(unstated.bounds()).isEmpty();
    assertThat(unstated.claims()).isEqualTo(1);
    assertThat(unstated.unstated()).isEqualTo(1);
    assertThat(unstated.bestHidden()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"25+, 75, false", "25+, 74, true", "0+, 0, false", "1+, 0, true"})
  void theWorkingValueIsHiddenAboveAQuarterFromOpenFigures(
      String open, String closed, boolean hidden) {
    assertThat(
            sum(claims(
                    "C1 | I1 | Red Column | soldiers | " + open,
                    "C2 | I2 | Red Column | soldiers | " + closed))
                .bestHidden())
        .isEqualTo(hidden);
  }

  @Test
  void anotherClaimantIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sum(claims("C1 | I1 | Ostland Army | soldiers | 3")))
        .withMessage("no sum is formed across claimants: 'Red Column' and 'Ostland Army'");
  }

  @Test
  void anotherOutcomeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sum(claims("C1 | I1 | Red Column | soldiers | 3 | outcome=injured")))
        .withMessage("no sum is formed across outcomes: 'killed' and 'injured'");
  }

  @Test
  void aPeriodTotalIsAddedToNothing() {
    Claim item = claim("C1 | I1 | Red Column | soldiers | 3");
    Claim total = claim("P1 | 2023-01-01..2023-12-31 | Red Column | soldiers | 56");
    Claim otherTotal = claim("P2 | 2022-01-01..2022-12-31 | Red Column | soldiers | 20");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sum(List.of(item, total)))
        .withMessage("a period total is never added to another claim: P1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sum(List.of(total, item)))
        .withMessage("a period total is never added to another claim: C1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sum(List.of(total, otherTotal)))
        .withMessage("a period total is never added to another claim: P2");
    assertThat(sum(List.of(total)).bounds()).contains(Bounds.exactly(56));
  }

  @Test
  void aWithdrawnClaimIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sum(claims("C1 | I1 | Red Column | soldiers | withdrawn")))
        .withMessage("a withdrawn claim is in no sum: C1");
  }

  @Test
  void aSumCannotClaimToBeClosedWhereAFigureIsOpen() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ClaimantSum(
                    RED,
                    Outcome.KILLED,
                    2,
                    0,
                    1,
                    new ClaimantSum.Total.Stated(Bounds.exactly(3)),
                    0,
                    3,
                    3,
                    3))
        .withMessage("1 open claims do not fit the total [3, 3]");
  }

  @Test
  void aSumWithoutFiguresCannotHaveATotal() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ClaimantSum(
                    RED,
                    Outcome.KILLED,
                    1,
                    1,
                    0,
                    new ClaimantSum.Total.Stated(Bounds.exactly(0)),
                    0,
                    0,
                    0,
                    0))
        .withMessage("0 of 1 claims have a figure, which does not fit the total");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "0", "10-15", "500+", "about 40", "tens", "not stated", "up to 9"})
  void aClaimAddsTheSameByItsPartsAsWhole(String words) {
    Claim claim = claim("C1 | I1 | Red Column | soldiers | " + words);
    ClaimantSum.Builder byParts = ClaimantSum.of(RED, Outcome.KILLED);
    for (int i = 0; i < 3; i++) {
      byParts.add(RED, Outcome.KILLED, claim.figure(), claim.figure().bounds(Reading.DEFAULT));
    }
    assertThat(byParts.build()).isEqualTo(sum(List.of(claim, claim, claim)));
  }

  @Test
  void aClaimOfAnotherClaimantOrOutcomeIsRefusedByItsPartsToo() {
    Figure three = Figure.exactly(3);
    var bounds = three.bounds(Reading.DEFAULT);
    ClaimantSum.Builder sum = ClaimantSum.of(RED, Outcome.KILLED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sum.add(new Claimant("Blue Column"), Outcome.KILLED, three, bounds))
        .withMessage("no sum is formed across claimants: 'Red Column' and 'Blue Column'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sum.add(RED, Outcome.INJURED, three, bounds));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sum.add(RED, Outcome.KILLED, Figure.WITHDRAWN, Optional.empty()));
    assertThat(sum.build()).isEqualTo(ClaimantSum.of(RED, Outcome.KILLED).build());
    assertThat(sum.add(new Claimant("Red Column"), Outcome.KILLED, three, bounds).build().claims())
        .isEqualTo(1);
  }

  @Test
  void nothingIsAddedToAPeriodTotalByItsPartsEither() {
    ClaimantSum.Builder sum = ClaimantSum.of(RED, Outcome.KILLED);
    sum.add(claim("C1 | 2024-01-01..2024-01-31 | Red Column | soldiers | 3"), Reading.DEFAULT);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> sum.add(RED, Outcome.KILLED, Figure.exactly(3), Optional.of(Bounds.exactly(3))));
  }

  @ParameterizedTest
  @MethodSource
  void aSumBeyondTheLargestLongIsAnErrorNotAWrongNumber(Bounds largest, Bounds one) {
    ClaimantSum.Builder sum = ClaimantSum.of(RED, Outcome.KILLED);
    Figure figure = Figure.exactly(1);
    sum.add(RED, Outcome.KILLED, figure, Optional.of(largest));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> sum.add(RED, Outcome.KILLED, figure, Optional.of(one)));
  }

  static List<Arguments> aSumBeyondTheLargestLongIsAnErrorNotAWrongNumber() {
    long most = Long.MAX_VALUE;
    return List.of(
        Arguments.of(Bounds.exactly(most), Bounds.exactly(1)),
        Arguments.of(Bounds.between(0, 0, most), Bounds.between(0, 0, 1)),
        Arguments.of(Bounds.between(0, most, most), Bounds.openFrom(0, 1)),
        Arguments.of(Bounds.atLeast(most), Bounds.exactly(1)));
  }

  @Test
  void anOpenFigureOpensTheSumFromEitherSide() {
    Claim open = claim("C1 | I1 | Red Column | soldiers | 500+");
    Claim closed = claim("C2 | I2 | Red Column | soldiers | 10-15");
    assertThat(sum(List.of(open, closed)).bounds()).contains(Bounds.openFrom(510, 512));
    assertThat(sum(List.of(closed, open)).bounds()).contains(Bounds.openFrom(510, 512));
    assertThat(sum(List.of(closed, closed)).bounds()).contains(Bounds.between(20, 24, 30));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void orderHasNoSayAndAnUnstatedClaimChangesNoBound(long seed) {
    Random random = new Random(seed);
    String[] words = {"3", "0", "10-15", "500+", "about 40", "tens", "not stated", "up to 9"};
    List<Claim> claims = new java.util.ArrayList<>();
    for (int i = 0; i < 30; i++) {
      claims.add(
          claim(
              "C%d | I%d | Red Column | soldiers | %s"
                  .formatted(i, i, words[random.nextInt(words.length)])));
    }
    ClaimantSum before = sum(claims);
    java.util.Collections.shuffle(claims, random);
    assertThat(sum(claims)).isEqualTo(before);
    Bounds bounds = before.bounds().orElseThrow();
    assertThat(bounds.best()).isGreaterThanOrEqualTo(bounds.lower());
    bounds.upper().ifPresent(upper -> assertThat(upper).isGreaterThanOrEqualTo(bounds.best()));

    claims.add(claim("U | I | Red Column | soldiers | not stated"));
    ClaimantSum after = sum(claims);
    assertThat(after.bounds()).isEqualTo(before.bounds());
    assertThat(after.openClaims()).isEqualTo(before.openClaims());
    assertThat(after.unstated()).isEqualTo(before.unstated() + 1);
  }
}
