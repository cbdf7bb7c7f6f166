package org.casualtyreports.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Boundaries and round trips of the small values. */
class ValuesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 1, 5);

  @Nested
  class Names {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", " A", "A ", "\tA"})
    void blankOrPaddedNamesAreRefused(String name) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Claimant(name))
          .withMessage("claimant needs a name without surrounding blanks, found '" + name + "'");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Scope.AtIncident(name))
          .withMessage("incident id needs a name without surrounding blanks, found '" + name + "'");
    }

    @Test
    void claimantsAreOrderedByName() {
      assertThat(new Claimant("A")).isLessThan(new Claimant("B")).hasToString("A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "xa", "XAR", "X1", " ", "XÀ"})
    void codesThatAreNotTwoCapitalLettersAreRefused(String code) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new TargetState(code))
          .withMessage("expected a country code of two capital letters, found '" + code + "'");
    }

    @Test
    void aStateMayBeUnstated() {
      assertThat(TargetState.NOT_STATED.code()).isEmpty();
      assertThat(TargetState.NOT_STATED).isLessThan(new TargetState("XA"));
    }
  }

  @Nested
  class Words {
    @ParameterizedTest
    @EnumSource(VictimGroup.class)
    void victimGroupsAreFoundByTheirWord(VictimGroup group) {
      assertThat(VictimGroup.find(" " + group.code().toUpperCase(java.util.Locale.ROOT) + " "))
          .contains(group);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void outcomesAreFoundByTheirWord(Outcome outcome) {
      assertThat(Outcome.find(outcome.code())).contains(outcome);
      assertThat(outcome).hasToString(outcome.code());
    }

    @Test
    void unknownWordsAreNotGuessed() {
      assertThat(VictimGroup.find("soldier")).isEmpty();
      assertThat(Outcome.find("dead")).isEmpty();
      assertThat(Precision.find("hour")).isEmpty();
      assertThat(Visibility.find("secret")).isEmpty();
      assertThat(WordTable.find("")).isEmpty();
      assertThat(Language.find("de")).isEmpty();
    }

    @Test
    void everyOtherWordIsFoundAgain() {
      assertThat(Arrays.stream(Precision.values()).map(p -> Precision.find(p.code()).orElseThrow()))
          .containsExactly(Precision.values());
      assertThat(
              Arrays.stream(Visibility.values()).map(v -> Visibility.find(v.code()).orElseThrow()))
          .containsExactly(Visibility.values());
      assertThat(Arrays.stream(WordTable.values()).map(w -> WordTable.find(w.code()).orElseThrow()))
          .containsExactly(WordTable.values());
    }

    @ParameterizedTest
    @CsvSource({"en, EN", "fr-ML, FR", "ar_NE, AR", "' FR ', FR"})
    void languagesAreFoundFromLongerTags(String tag, Language language) {
      assertThat(Language.find(tag)).contains(language);
    }

    @Test
    void onlyArabicRunsFromRightToLeft() {
      assertThat(Arrays.stream(Language.values()).filter(Language::rightToLeft))
          .containsExactly(Language.AR);
    }
  }

  @Nested
  class Dates {
    @Test
    void aDayIsItsOwnRange() {
      assertThat(When.on(DAY)).isEqualTo(new When.Dated(DAY, DAY, Precision.DAY));
      assertThat(When.UNDATED.precision()).isEqualTo(Precision.NONE);
    }

    @Test
    void reversedDatesAreRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new When.Dated(DAY, DAY.minusDays(1), Precision.DAY))
          .withMessage(
              "expected a date range from its first to its last day, found 2024-01-05 to"
                  + " 2024-01-04");
    }

    @Test
    void aDateWithoutPrecisionIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new When.Dated(DAY, DAY, Precision.NONE))
          .withMessage("an incident with a date needs a precision");
    }

    @ParameterizedTest
    @CsvSource({"DAY, true", "WEEK, true", "MONTH, true", "YEAR, false", "NOT_BEFORE, false"})
    void coarserDatesAreNotKnownToTheMonth(Precision precision, boolean known) {
      assertThat(new When.Dated(DAY, DAY, precision).knownToTheMonth()).isEqualTo(known);
    }
  }

  @Nested
  class Periods {
    @Test
    void aPeriodMayBeOneDay() {
      Scope.OverPeriod period = new Scope.OverPeriod(DAY, DAY, List.of(), 0);
      assertThat(period.statedIncidentCount()).isEmpty();
      assertThat(period.code()).isEqualTo("period");
      assertThat(new Scope.OverPeriod(DAY, DAY, List.of("I1"), 4).statedIncidentCount())
          .hasValue(4);
    }

    @Test
    void aReversedPeriodIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Scope.OverPeriod(DAY, DAY.minusDays(1), List.of(), 0))
          .withMessage(
              "expected a period from its first to its last day, found 2024-01-05 to 2024-01-04");
    }

    @Test
    void aNegativeNumberOfIncidentsIsRefused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Scope.OverPeriod(DAY, DAY, List.of(), -1))
          .withMessage("expected a number of incidents of 0 or more, found -1");
    }
  }

  @Nested
  class Places {
    @Test
    void aCoordinateNeedsBothParts() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Place(TargetState.NOT_STATED, "", "", "", 1, Double.NaN))
          .withMessage("a coordinate needs both latitude and longitude");
    }

    @ParameterizedTest
    @CsvSource({"90.1, 0", "-90.1, 0", "0, 180.1", "0, -180.1"})
    void coordinatesOutsideTheGlobeAreRefused(double latitude, double longitude) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Place(TargetState.NOT_STATED, "", "", "", latitude, longitude))
          .withMessage(
              "expected degrees within 90 and 180, found %s, %s".formatted(latitude, longitude));
    }

    @Test
    void theEdgeOfTheGlobeIsAPlace() {
      Place place = new Place(new TargetState("XA"), "", "", "", -90, 180);
      assertThat(place.north()).hasValue(-90);
      assertThat(place.east()).hasValue(180);
      assertThat(Place.NOT_STATED.north()).isEmpty();
      assertThat(Place.NOT_STATED.east()).isEmpty();
    }
  }

  @Test
  void rowsCountFromOne() {
    assertThat(new Origin("claims.csv", 1).row()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Origin("claims.csv", 0))
        .withMessage("rows count from 1, found 0");
  }

  @Test
  void aTextFallsBackToTheFirstLanguageThatThereIs() {
    Localised text = new Localised(Map.of(Language.FR, "non", Language.AR, "لا"));
    assertThat(text.in(Language.AR)).isEqualTo("لا");
    assertThat(text.in(Language.EN)).isEqualTo("non");
    assertThat(Localised.EMPTY.in(Language.EN)).isEmpty();
    assertThat(Localised.same("").isEmpty()).isTrue();
  }

  @Test
  void cellsOfUnknownColumnsAreCopiedInTheirOrder() {
    Map<String, String> cells = new LinkedHashMap<>(Map.of("extra", "x"));
    Claim claim = ShortClaims.claim("C1 | I1 | Red Column | soldiers | 3 | extra=x");
    cells.put("later", "y");
    assertThat(claim.extra()).containsExactly(Map.entry("extra", "x"));
  }
}
