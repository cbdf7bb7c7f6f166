package org.casualtyreports.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.casualtyreports.claim.ClaimantSum;
import org.casualtyreports.claim.Reading;
import org.casualtyreports.claim.ShortClaims;
import org.casualtyreports.dataset.Coverage;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.ShortDataset;
import org.casualtyreports.tally.Change.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {
  private static ClaimantSum sum(String claimant, String figure) {
    var claim = ShortClaims.claim("C1 | I1 | " + claimant + " | soldiers | " + figure);
    return ClaimantSum.of(claim.claimant(), claim.outcome()).add(claim, Reading.DEFAULT).build();
  }

  private static Change change(String before, String now) {
    return Change.between(sum("Red Column", before), sum("Red Column", now));
  }

  /** Case P6e of the reference values. */
  @Test
  void changeOfTwoIntervalsIsThatOfTheReference() throws IOException {
    JsonNode reference;
    try (InputStream file = getClass().getResourceAsStream("P6.json")) {
      reference = new ObjectMapper().readTree(file).get("cases").get(0);
    }
    Change change = change(range(reference.get("b")), range(reference.get("a")));
    JsonNode expected = reference.get("expected");
    assertThat(change.differenceLower()).hasValue(expected.get("diffLower").asLong());
    assertThat(change.differenceUpper()).hasValue(expected.get("diffUpper").asLong());
    assertThat(change.ratioLower().getAsDouble())
        .isCloseTo(expected.get("ratioLower").asDouble(), within(1e-9));
    assertThat(change.ratioUpper().getAsDouble())
        .isCloseTo(expected.get("ratioUpper").asDouble(), within(1e-9));
    assertThat(change.direction().name().toLowerCase(Locale.ROOT))
        .isEqualTo(expected.get("direction").asText());
  }

  private static String range(JsonNode bounds) {
    return bounds.get("low").asText() + "-" + bounds.get("high").asText();
  }

  @ParameterizedTest
  @CsvSource({
    "3, 5, UP",
    "5, 3, DOWN",
    "3, 3, UNCHANGED",
    "3-5, 3-5, UNDETERMINED",
    "10, 11+, UP",
    "10, 10+, UNDETERMINED",
    "11+, 10, DOWN",
    "10+, 500+, UNDETERMINED",
    "3-5, 6-9, UP",
  })
  void aDirectionIsGivenOnlyWhereItIsCertain(String before, String now, Direction direction) {
    assertThat(change(before, now).direction()).isEqualTo(direction);
  }

  @Test
  void openEndsStayOpen() {
    Change change = change("10+", "20+");
    assertThat(change.differenceLower()).isEmpty();
    assertThat(change.differenceUpper()).isEmpty();
    assertThat(change.ratioLower()).isEmpty();
    assertThat(change.ratioUpper()).isEmpty();
    assertThat(change("0", "4").ratioUpper()).isEmpty();
    assertThat(change("0", "4").ratioLower()).isEmpty();
  }

  @Test
  void nothingIsSaidBetweenTwoClaimants() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Change.between(sum("Red Column", "3"), sum("Ostland Army", "3")))
        .withMessage("no difference is formed between 'Red Column' and 'Ostland Army' here");
  }

  @Test
  void anUnstatedFigureHasNoChange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> change("not stated", "3"))
        .withMessage("no figure was stated");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> change("3", "not stated"))
        .withMessage("no figure is stated now");
  }

  @Test
  void aWatchedMonthWithoutClaimsCountsAsZeroInAChangeOfRows() {
    var incidents = "I1 | 2024-01-05\nI2 | 2024-02-05";
    var watched =
        ShortDataset.watched("everyone", "2024-01", "2024-02", Coverage.Silence.MEANS_NONE);
    var before = ShortDataset.dataset(incidents, "C1 | I1 | Red Column | soldiers | 3", watched);
    var now =
        ShortDataset.dataset(
            incidents,
            """
            C1 | I1 | Red Column | soldiers | 3
            C2 | I2 | Red Column | soldiers | 4-6
            """,
            watched);
    Change change = Change.between(rows(before).get(1), rows(now).get(1));
    assertThat(change.differenceLower()).hasValue(4);
    assertThat(change.differenceUpper()).hasValue(6);
    assertThat(change.direction()).isEqualTo(Direction.UP);
  }

  @Test
  void noDifferenceIsFormedBetweenRowsOfTwoSeries() {
    var rows =
        rows(
            ShortDataset.dataset(
                "I1 | 2024-01-05",
                """
                C1 | I1 | Blue Column | soldiers | 3
                C2 | I1 | Red Column | soldiers | 4
                """));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Change.between(rows.get(0), rows.get(1)))
        .withMessage(
            "no difference is formed between a series of 'Blue Column' and another of 'Red"
                + " Column'");
  }

  private static List<TallyRow> rows(Dataset dataset) {
    return Tallies.of(dataset, Selection.EVERYTHING, Grouping.DEFAULT).rows();
  }
}
