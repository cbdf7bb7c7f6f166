package org.casualtyreports.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.casualtyreports.claim.VictimGroup;
import org.casualtyreports.dataset.ShortDataset;
import org.casualtyreports.names.Names;
import org.casualtyreports.tally.Selection;
import org.junit.jupiter.api.Test;

/** Cases P5a to P5c of the reference values: as arrays, and through a dataset made of them. */
class ReferenceTest {

  private static JsonNode reference(int index) throws IOException {
    try (InputStream file = ReferenceTest.class.getResourceAsStream("P5.json")) {
      return new ObjectMapper().readTree(file).get("cases").get(index);
    }
  }

  private static void assertClose(double got, JsonNode expected) {
    double value = expected.asDouble();
    assertThat(got).isCloseTo(value, within(Math.max(1e-9, 1e-9 * Math.abs(value))));
  }

  private static double[] numbers(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .mapToDouble(JsonNode::asDouble)
        .toArray();
  }

  @Test
  void pairedFiguresAreThoseOfTheReference() throws IOException {
    JsonNode reference = reference(0);
    double[] a = numbers(reference.get("a"));
    double[] b = numbers(reference.get("b"));
    StringBuilder incidents = new StringBuilder();
    StringBuilder claims = new StringBuilder();
    for (int i = 0; i < a.length; i++) {
      incidents.append("I%d | 2024-01-%02d%n".formatted(i, i + 1));
      claims.append("A%d | I%d | Claimant A | soldiers | %.0f%n".formatted(i, i, a[i]));
      claims.append("B%d | I%d | Claimant B | soldiers | %.0f%n".formatted(i, i, b[i]));
    }
    PairedFigures paired =
        Comparison.of(
                ShortDataset.dataset(incidents.toString(), claims.toString()),
                Selection.EVERYTHING,
                Names.shipped())
            .pairs()
            .getFirst()
            .paired()
            .getFirst();
    JsonNode expected = reference.get("paired");
    assertThat(paired.victims()).isEqualTo(VictimGroup.SOLDIERS);
    PairedStatistics.Differences d = paired.differences().value().orElseThrow();
    assertThat(d.n()).isEqualTo(expected.get("n").asInt());
    assertClose(d.meanDiff(), expected.get("meanDiff"));
    assertClose(d.sdDiff(), expected.get("sdDiff"));
    assertClose(d.ratioOfTotals(), expected.get("ratioOfTotals"));
    PairedStatistics.Limits loa = paired.loa().value().orElseThrow();
    assertClose(loa.lower(), expected.get("loaLower"));
    assertClose(loa.upper(), expected.get("loaUpper"));
    assertClose(
        paired.medianRatioBothPositive().value().orElseThrow(),
        expected.get("medianRatioBothPositive"));
    PairedStatistics.GeometricMeanRatio gmr = paired.gmr().value().orElseThrow();
    assertThat(gmr.n()).isEqualTo(expected.get("nBothPositive").asInt());
    assertClose(gmr.gmr(), expected.get("gmr"));
    assertClose(gmr.lower(), expected.get("gmrLower"));
    assertClose(gmr.upper(), expected.get("gmrUpper"));
    assertClose(gmr.sdLogRatio(), expected.get("sdLogRatio"));
    assertClose(paired.gmrAddHalfAll().value().orElseThrow(), expected.get("gmrAddHalfAll"));
    PairedStatistics.SignTest sign = paired.signTest().value().orElseThrow();
    assertThat(sign.positive()).isEqualTo(expected.at("/signTest/positive").asInt());
    assertThat(sign.negative()).isEqualTo(expected.at("/signTest/negative").asInt());
    assertThat(sign.ties()).isEqualTo(expected.at("/signTest/ties").asInt());
    assertClose(sign.p(), expected.at("/signTest/p"));
    PairedStatistics.Concordance ccc = paired.ccc().value().orElseThrow();
    assertClose(ccc.ccc(), expected.get("ccc"));
    assertClose(ccc.lower(), expected.get("cccLower"));
    assertClose(ccc.upper(), expected.get("cccUpper"));
    assertThat(paired.logLoa())
        .isEqualTo(Result.refused("loaLog", new Refusal(Refusal.Why.FEW_POSITIVE_PAIRS, 9, 20)));
  }

  @Test
  void coverageIsThatOfTheReference() throws IOException {
    for (JsonNode expected : reference(1).get("coverage")) {
      StringBuilder incidents = new StringBuilder();
      StringBuilder claims = new StringBuilder();
      int both = expected.get("both").asInt();
      int onlyA = expected.get("onlyA").asInt();
      int all = both + onlyA + expected.get("onlyB").asInt();
      for (int i = 0; i < all; i++) {
        incidents.append("I%d | 2024-01-05%n".formatted(i));
        if (i < both + onlyA) {
          claims.append("A%d | I%d | Claimant A | soldiers | 1%n".formatted(i, i));
        }
        if (i < both || i >= both + onlyA) {
          claims.append("B%d | I%d | Claimant B | soldiers | not stated%n".formatted(i, i));
        }
      }
      CoverageCounts counts =
          Comparison.of(
                  ShortDataset.dataset(incidents.toString(), claims.toString()),
                  Selection.EVERYTHING,
                  Names.shipped())
              .pairs()
              .getFirst()
              .coverage();
      assertThat(counts).isEqualTo(new CoverageCounts(both, onlyA, expected.get("onlyB").asInt()));
      assertClose(counts.coverageA().value().orElseThrow(), expected.get("coverageA"));
      assertClose(counts.coverageB().value().orElseThrow(), expected.get("coverageB"));
      assertClose(counts.jaccard().value().orElseThrow(), expected.get("jaccard"));
      assertClose(counts.mcnemarExactP().value().orElseThrow(), expected.get("mcnemarExactP"));
    }
  }

  @Test
  void kappaIsThatOfTheReference() throws IOException {
    JsonNode reference = reference(2);
    StringBuilder incidents = new StringBuilder();
    StringBuilder claims = new StringBuilder();
    for (int i = 0; i < reference.get("rater1").size(); i++) {
      incidents.append("I%d | 2024-01-05%n".formatted(i));
      String of = "%s%d | I%d | Claimant %s | %s | 1%n";
      claims.append(of.formatted("A", i, i, "A", victims(reference.get("rater1").get(i))));
      claims.append(of.formatted("B", i, i, "B", victims(reference.get("rater2").get(i))));
    }
    var dataset = ShortDataset.dataset(incidents.toString(), claims.toString());
    LabelAgreement.Kappa kappa =
        Comparison.of(dataset, Selection.EVERYTHING, Names.shipped(), Minimums.NONE)
            .pairs()
            .getFirst()
            .status()
            .value()
            .orElseThrow();
    JsonNode expected = reference.get("kappa");
    assertClose(kappa.kappa(), expected.get("kappa"));
    assertClose(kappa.z(), expected.get("z"));
    assertClose(kappa.p(), expected.get("p"));
    assertThat(
            Comparison.of(dataset, Selection.EVERYTHING, Names.shipped())
                .pairs()
                .getFirst()
                .status())
        .isEqualTo(Result.refused("kappa", new Refusal(Refusal.Why.FEW_LABELLED, 10, 20)));
  }

  private static String victims(JsonNode label) {
    return label.asText().equals("f") ? "insurgents" : "civilians";
  }

  @Test
  void alphaIsThatOfTheReference() throws IOException {
    JsonNode reference = reference(2);
    JsonNode matrix = reference.get("alphaMatrix");
    StringBuilder incidents = new StringBuilder();
    StringBuilder claims = new StringBuilder();
    List<List<String>> units = new ArrayList<>();
    for (int i = 0; i < matrix.get(0).size(); i++) {
      incidents.append("I%d | 2024-01-05%n".formatted(i));
      List<String> unit = new ArrayList<>();
      for (int rater = 0; rater < matrix.size(); rater++) {
        JsonNode label = matrix.get(rater).get(i);
        if (!label.isNull()) {
          unit.add(label.asText());
          claims.append(
              "C%d-%d | I%d | Claimant %d | %s | 1%n"
                  .formatted(rater, i, i, rater, label.asInt() == 1 ? "insurgents" : "civilians"));
        }
      }
      units.add(unit);
    }
    JsonNode expected = reference.get("alphaNominal");
    assertClose(
        LabelAgreement.alphaNominal(units, 2).value().orElseThrow().alphaNominal(), expected);
    assertClose(
        Comparison.of(
                ShortDataset.dataset(incidents.toString(), claims.toString()),
                Selection.EVERYTHING,
                Names.shipped(),
                Minimums.NONE)
            .statusAlpha()
            .value()
            .orElseThrow()
            .alphaNominal(),
        expected);
  }
}
