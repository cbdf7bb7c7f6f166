package org.casualtyreports.trend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every statistic against values computed in R; origin and calls stand in the resources. */
class ReferenceTest {
  private static <T extends Record> T value(Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Computed.class);
    return outcome.findValue().orElseThrow();
  }

  @Nested
  class TrendWithoutModel {
    private final Reference reference = Reference.read("trend-nonparametric.json");

    @ParameterizedTest
    @ValueSource(strings = {"P1a", "P1b", "P1c", "P1e"})
    void mannKendallMatchesR(String id) {
      JsonNode expected = reference.find(id);
      reference.assertMatches(
          value(MannKendall.of(Reference.counts(expected.get("x")))), expected.get("mannKendall"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1a", "P1b", "P1e"})
    void senSlopeMatchesR(String id) {
      JsonNode expected = reference.find(id);
      reference.assertMatches(
          value(SenSlope.of(Reference.counts(expected.get("x")))), expected.get("sen"));
    }

    @Test
    void senSlopeAtNinetyPercentMatchesR() {
      JsonNode expected = reference.find("P1a");
      reference.assertMatches(
          value(SenSlope.of(Reference.counts(expected.get("x")), 0.90)), expected.get("sen90"));
    }

    @Test
    void selectionByCountingGivesTheSlopesThatSortingGives() {
      JsonNode expected = reference.find("P1a");
      Counts counts = Reference.counts(expected.get("x"));
      assertThat(PairSlopes.counted(counts, 138, 139, 99, 178))
          .isEqualTo(PairSlopes.ofRanks(counts, 138, 139, 99, 178));
    }

    @Test
    void hamedRaoWithThreeLagsMatchesR() {
      JsonNode expected = reference.find("P1c");
      reference.assertMatches(
          value(HamedRao.of(Reference.counts(expected.get("x")))),
          expected.get("hamedRao").get("first3Lags"));
    }

    @Test
    void constantSeriesIsNotComputable() {
      JsonNode expected = reference.find("P1d");
      assertThat(MannKendall.of(Reference.counts(expected.get("x"))))
          .isEqualTo(Outcome.refused(new Reason.ConstantSeries(12, 2)));
    }

    @Test
    void intervalVersionMatchesR() {
      JsonNode expected = reference.find("P1f");
      List<Span> spans = new ArrayList<>();
      for (int i = 0; i < expected.get("lower").size(); i++) {
        long lower = expected.get("lower").get(i).asLong();
        JsonNode upper = expected.get("upper").get(i);
        spans.add(upper.isNull() ? Span.atLeast(lower) : Span.between(lower, upper.asLong()));
      }
      reference.assertMatches(value(Gehan.of(spans)), expected.get("gehan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1a", "P1b", "P1c", "P1e"})
    void intervalVersionIsMannKendallWhereFiguresAreExact(String id) {
      JsonNode expected = reference.find(id);
      List<Span> spans =
          Arrays.stream(Reference.longs(expected.get("x"))).mapToObj(Span::exactly).toList();
      reference.assertMatches(value(Gehan.of(spans)), expected.get("mannKendall"), "tauB");
    }
  }

  @Nested
  class CountsAndRates {
    private final Reference reference = Reference.read("counts-rates.json");

    @Test
    void garwoodIntervalsMatchR() {
      for (JsonNode each : reference.find("P2a").get("garwood")) {
        reference.assertMatches(
            Garwood.of(
                each.get("count").asLong(),
                each.get("exposure").asDouble(),
                each.get("confLevel").asDouble()),
            each);
      }
    }

    @Test
    void rateRatiosMatchR() {
      for (JsonNode each : reference.find("P2b").get("rateRatio")) {
        reference.assertMatches(
            RateRatio.of(
                each.get("a").asLong(),
                each.get("ta").asDouble(),
                each.get("b").asLong(),
                each.get("tb").asDouble(),
                each.get("confLevel").asDouble()),
            each,
            "pMinlikeForComparisonOnly");
      }
    }

    @Test
    void clusterDiagnosticsMatchR() {
      for (JsonNode each : reference.find("P2c").get("cluster")) {
        List<Long> sizes = Arrays.stream(Reference.longs(each.get("sizes"))).boxed().toList();
        reference.assertMatches(value(Cluster.of(sizes)), each, "sizes");
      }
    }
  }

  @Nested
  class Regression {
    private final Reference reference = Reference.read("regression.json");

    @ParameterizedTest
    @ValueSource(strings = {"P3a", "P3b"})
    void modelsMatchR(String id) {
      JsonNode expected = reference.find(id);
      Counts counts =
          Counts.of(
              YearMonth.parse(expected.get("startMonth").asText()),
              Reference.longs(expected.get("y")));
      JsonNode fit = expected.get("fit");
      reference.assertMatches(value(PoissonTrend.of(counts)), fit.get("poisson"));
      reference.assertMatches(value(QuasiPoissonTrend.of(counts)), fit.get("quasiPoisson"));
      reference.assertMatches(value(NegativeBinomialTrend.of(counts)), fit.get("negBin"));
    }
  }

  @Nested
  class RecordsAndChange {
    private final Reference reference = Reference.read("records-and-change.json");

    @Test
    void recordFlagMatchesR() {
      JsonNode expected = reference.find("P4b");
      List<Span> spans =
          Arrays.stream(Reference.longs(expected.get("y"))).mapToObj(Span::exactly).toList();
      reference.assertMatches(value(RecordFlag.of(spans)), expected.get("flag"));
    }

    @Test
    void pettittMatchesR() {
      JsonNode expected = reference.find("P4d");
      reference.assertMatches(
          value(Pettitt.of(Reference.counts(expected.get("y")))), expected.get("pettitt"));
    }
  }

  @Nested
  class MultiplicityAndHeaping {
    private final Reference reference = Reference.read("multiplicity-and-heaping.json");

    @Test
    void benjaminiHochbergMatchesR() {
      JsonNode expected = reference.find("P6f").get("adjust");
      List<Double> adjusted = BenjaminiHochberg.adjust(Reference.doubles(expected.get("p")));
      assertThat(adjusted).hasSize(expected.get("BH").size());
      for (int i = 0; i < adjusted.size(); i++) {
        assertThat(reference.isClose(adjusted.get(i), expected.get("BH").get(i)))
            .as("%d: %s for %s", i, adjusted.get(i), expected.get("BH").get(i))
            .isTrue();
      }
    }

    @Test
    void heapingMatchesR() {
      JsonNode expected = reference.find("P6g");
      List<Long> figures = Arrays.stream(Reference.longs(expected.get("x"))).boxed().toList();
      Outcome<Heaping> heaping = Heaping.of(figures, Minimums.COMPUTE_ALL);
      assertThat(heaping.findReason()).contains(new Reason.TooFewFigures(24, 30));
      reference.assertMatches(heaping.findValue().orElseThrow(), expected.get("heaping"));
    }
  }
}
