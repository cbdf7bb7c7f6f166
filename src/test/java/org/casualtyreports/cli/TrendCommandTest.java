package org.casualtyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code trend}: reference values through series files, and a small dataset. */
class TrendCommandTest {
  @TempDir private Path folder = Path.of("");

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private Path series(JsonNode values) throws IOException {
    StringBuilder text = new StringBuilder("month,value\n");
    for (int i = 0; i < values.size(); i++) {
      text.append(YearMonth.of(2022, 1).plusMonths(i)).append(',');
      text.append(values.get(i).asText()).append('\n');
    }
    return file("series.csv", text.toString());
  }

  private static JsonNode find(JsonNode reference, String id) {
    for (JsonNode each : reference.get("cases")) {
      if (each.get("id").asText().equals(id)) {
        return each;
      }
    }
    throw new IllegalArgumentException(id);
  }

  private static Call json(Path file, String... more) {
    String[] arguments = new String[4 + more.length];
    List<String> call = List.of("trend", file.toString(), "--format", "json");
    System.arraycopy(call.toArray(), 0, arguments, 0, 4);
    System.arraycopy(more, 0, arguments, 4, more.length);
    Call done = Call.of(arguments);
    assertThat(done.code()).as(done.err()).isZero();
    return done;
  }

  @ParameterizedTest
  @ValueSource(strings = {"P1a", "P1b", "P1c", "P1d", "P1e"})
  void rankTrendsOfASeriesFileAreThoseOfTheReference(String id) throws IOException {
    JsonNode reference = Call.reference("trend/trend-nonparametric.json");
    JsonNode expected = find(reference, id);
    JsonNode found = json(series(expected.get("x")), "--all").json();
    double relTol = reference.get("relTol").asDouble();
    ObjectNode kendall = expected.get("mannKendall").deepCopy();
    kendall.remove("note");
    assertThat(Call.differences(found.get("mannKendall"), kendall, relTol)).isEmpty();
    if (expected.has("sen")) {
      assertThat(Call.differences(found.get("sen"), expected.get("sen"), relTol)).isEmpty();
    }
    if (expected.has("hamedRao")) {
      JsonNode corrected = expected.at("/hamedRao/first3Lags");
      assertThat(Call.differences(found.get("hamedRao"), corrected, relTol)).isEmpty();
    }
  }

  @Test
  void intervalTrendOfASeriesFileIsThatOfTheReference() throws IOException {
    JsonNode reference = Call.reference("trend/trend-nonparametric.json");
    JsonNode expected = find(reference, "P1f");
    StringBuilder text = new StringBuilder("month,lower,upper\n");
    for (int i = 0; i < expected.get("lower").size(); i++) {
      JsonNode upper = expected.get("upper").get(i);
      text.append(YearMonth.of(2022, 1).plusMonths(i)).append(',');
      text.append(expected.get("lower").get(i).asText()).append(',');
      text.append(upper.isNull() ? "" : upper.asText()).append('\n');
    }
    JsonNode found = json(file("intervals.csv", text.toString())).json();
    double relTol = reference.get("relTol").asDouble();
    assertThat(Call.differences(found.get("gehan"), expected.get("gehan"), relTol)).isEmpty();
    assertThat(found.get("mannKendallUpper").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"P3a, incidents", "P3b, incidents"})
  void regressionsOfASeriesFileAreThoseOfTheReference(String id, String measure)
      throws IOException {
    JsonNode reference = Call.reference("trend/regression.json");
    JsonNode expected = find(reference, id);
    JsonNode found = json(series(expected.get("y")), "--all", "--measure", measure).json();
    ObjectNode fit = expected.get("fit").deepCopy();
    fit.remove("n");
    assertThat(Call.differences(found, fit, reference.get("relTol").asDouble())).isEmpty();
  }

  @Test
  void changePointAndRecordOfASeriesFileAreThoseOfTheReference() throws IOException {
    JsonNode reference = Call.reference("trend/records-and-change.json");
    double relTol = reference.get("relTol").asDouble();
    JsonNode change = find(reference, "P4d");
    JsonNode found = json(series(change.get("y"))).json();
    assertThat(Call.differences(found.get("pettitt"), change.get("pettitt"), relTol)).isEmpty();

    JsonNode record = find(reference, "P4b");
    JsonNode flagged = json(series(record.get("y"))).json();
    assertThat(Call.differences(flagged.get("flag"), record.get("flag"), relTol)).isEmpty();
    assertThat(flagged.get("recordInWindow").asBoolean()).isTrue();
  }

  @Test
  void aShortSeriesIsRefusedWithItsReason() throws IOException {
    StringBuilder text = new StringBuilder("month,value\n");
    for (int i = 1; i <= 9; i++) {
      text.append("2024-0").append(i).append(',').append(i).append('\n');
    }
    JsonNode found = json(file("short.csv", text.toString())).json();
    assertThat(found.get("mannKendall").isNull()).isTrue();
    assertThat(found.get("refused").get(0).toString())
        .isEqualTo(
            "{\"method\":\"mannKendall\",\"reason\":\"9 observed months; a trend needs 12\","
                + "\"code\":\"tooFewObservedMonths\",\"computedForChecking\":false}");
  }

  @Test
  void aMonthWithoutARowOrAValueIsMissingAndNotZero() throws IOException {
    JsonNode found = json(file("gaps.csv", "month,value\n2024-05,3\n2024-01,1\n2024-03,\n")).json();
    assertThat(found.get("window").toString())
        .isEqualTo(
            "{\"from\":\"2024-01\",\"to\":\"2024-05\",\"months\":5,\"observed\":2,\"missing\":3,"
                + "\"nonZero\":2,\"provisionalLeftOut\":0}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-01,twelve | bad.csv:2: expected column 'value': a whole number from 0 to 10000000000"
            + " or a blank, found 'twelve'",
        "January,3 | bad.csv:2: expected column 'month': a month such as 2024-01, found 'January'",
        "2024-01,-3 | bad.csv:2: expected column 'value': a whole number from 0 to 10000000000"
            + " or a blank, found '-3'"
      })
  void aWrongCellIsNamedWithFileAndRow(String row, String message) throws IOException {
    Call call = Call.of("trend", file("bad.csv", "month,value\n" + row + "\n").toString());
    assertThat(call.code()).isEqualTo(3);
    assertThat(call.err()).isEqualTo("casualty-reports: " + message + "\n");
    assertThat(call.out()).isEmpty();
  }

  @Test
  void seriesOfADatasetAreNamedByTheirKeyAndLeaveProvisionalMonthsOut() throws IOException {
    StringBuilder claims =
        new StringBuilder(
            "claim_id,incident_id,date_start,claimant,actor,target_state,victims,outcome,figure\n");
    for (int i = 0; i < 30; i++) {
      YearMonth month = YearMonth.of(2022, 1).plusMonths(i);
      for (int j = 0; j <= i / 3; j++) {
        claims.append(
            "C%d-%d,E%d-%d,%s-%02d,Green Banner,Red Column,XA,soldiers,killed,%d\n"
                .formatted(i, j, i, j, month, j + 1, j + 1));
      }
    }
    JsonNode found = json(file("claims.csv", claims.toString())).json();
    assertThat(found.get("series")).hasSize(2);
    JsonNode incidents = found.get("series").get(0);
    assertThat(incidents.get("claimant").asText()).isEqualTo("Green Banner");
    assertThat(incidents.get("actor").asText()).isEqualTo("Red Column");
    assertThat(incidents.get("targetState").asText()).isEqualTo("XA");
    assertThat(incidents.get("victims").asText()).isEqualTo("soldiers");
    assertThat(incidents.get("outcome").asText()).isEqualTo("killed");
    assertThat(incidents.get("measure").asText()).isEqualTo("incidents");
    assertThat(incidents.get("verdict").asText()).isEqualTo("rose: clear");
    assertThat(incidents.at("/window/observed").asInt()).isEqualTo(27);
    assertThat(incidents.at("/window/provisionalLeftOut").asInt()).isEqualTo(3);
    JsonNode deaths = found.get("series").get(1);
    assertThat(deaths.get("measure").asText()).isEqualTo("deaths");
    assertThat(deaths.get("verdict").isNull()).isTrue();
    assertThat(deaths.get("poisson").isNull()).isTrue();
    assertThat(deaths.at("/cluster/incidents").asInt()).isEqualTo(135);
  }

  @Test
  void anUnknownMeasureIsAnsweredWithTheKnownOnes() throws IOException {
    Call call =
        Call.of(
            "trend", file("a.csv", "month,value\n2024-01,1\n").toString(), "--measure", "death");
    assertThat(call.code()).isEqualTo(2);
    assertThat(call.err())
        .contains("unknown word 'death'; did you mean 'deaths'? known: incidents, deaths");
  }
}
