package org.casualtyreports.report.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.casualtyreports.atlas.MapSheet.Spot;
import org.casualtyreports.claim.Language;
import org.casualtyreports.dataset.Audience;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.dataset.ShortDataset;
import org.casualtyreports.names.Names;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.ChartSpec;
import org.casualtyreports.report.ChartSpec.LocatorMap;
import org.casualtyreports.report.ChartSpec.Placing;
import org.casualtyreports.report.Imprint;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.writing.Reports;
import org.casualtyreports.tally.Selection;
import org.casualtyreports.template.ReportTemplate;
import org.casualtyreports.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented incidents in the one land without people: Antarctica has an outline like any state. */
class IncidentMapTest {
  private static final String INCIDENTS =
      """
      I1 | 2024-01-05 | state=AQ | place=Birch Hill | north=-74 | east=10
      I2 | 2024-01-06 | state=AQ | place=Birch Hill | north=-74 | east=10
      I3 | 2024-01-07 | state=AQ | admin1=Old Shore | place=Old Shore | north=-72 | east=14
      I4 | 2024-01-08 | state=AQ | place=East Mill
      I5 | 2024-01-09 | state=XA | place=Alder Ford | north=-71 | east=9
      """;
  private static final String CLAIMS =
      """
      C1 | I1 | Green Banner | soldiers | 7
      C2 | I1 | Red Column | soldiers | 40+
      C3 | I2 | Green Banner | soldiers | 1
      C4 | I3 | Green Banner | soldiers | 900
      C5 | I4 | Green Banner | soldiers | 3
      C6 | I5 | Green Banner | soldiers | 3
      """;

  private static List<Block> places(Dataset dataset, Language language, String show) {
    ReportTemplate template =
        Templates.parse(
            "name: test\nsections: [{section: places, show: [" + show + "]}]\n", "test.yaml");
    return Reports.write(
            template,
            Reports.findings(
                template,
                dataset,
                Names.shipped(),
                Selection.EVERYTHING.in(MonthRange.of(YearMonth.of(2024, 1)))),
            new Reports.Edition(language, Imprint.Published.NOT_GIVEN, Imprint.Logo.NONE))
        .sections()
        .stream()
        .flatMap(section -> section.blocks().stream())
        .toList();
  }

  private static Optional<LocatorMap> map(Dataset dataset) {
    return places(dataset, Language.EN, "chart").stream()
        .filter(Block.Chart.class::isInstance)
        .map(block -> (LocatorMap) ((Block.Chart) block).spec())
        .findFirst();
  }

  private static Optional<LocatorMap> map(String incidents, String claims) {
    return map(ShortDataset.dataset(incidents, claims));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EN | Map of 4 incidents at 3 places, January 2024. In Antarctica (3) and XA (1). For 1 of"
            + " them the place is named only as its region or state, or not at all. Most incidents:"
            + " Birch Hill (2). 1 incident has no coordinates and is not on the map.",
        "FR | Carte de 4 incidents en 3 lieux, janvier 2024. Par État : Antarctique (3) et XA (1)."
            + " Pour 1 d’entre eux, le lieu porte le seul nom de sa région ou de son État, ou"
            + " aucun nom. Le plus d’incidents : Birch Hill (2). 1 incident n’a pas de"
            + " coordonnées et ne figure pas sur la carte.",
        "AR | خريطة تبين 4 حوادث في 3 أماكن، يناير 2024. حسب الدولة: أنتاركتيكا (3) وXA (1). واحد"
            + " منها سُمي مكانه باسم ولايته أو دولته فقط، أو لم يُسم. أكثر الحوادث في: Birch Hill (2). حادث"
            + " واحد بلا إحداثيات لا يظهر على الخريطة.",
      })
  void thePictureIsToldInWords(Language language, String expected) {
    List<Block> blocks =
        places(ShortDataset.dataset(INCIDENTS, CLAIMS), language, "text, table, chart");

    assertThat(blocks).hasSize(4);
    assertThat(((Block.Chart) blocks.get(1)).spec().altText().replace('\u00a0', ' '))
        .isEqualTo(expected);
    assertThat(((Block.Paragraph) blocks.get(2)).text().plain()).contains("Natural Earth");
    assertThat(blocks.get(3)).isInstanceOf(Table.class);
  }

  @Test
  void eachCoordinateHasOneMarkAndAPlaceWithoutNameIsOpen() {
    LocatorMap map = map(INCIDENTS, CLAIMS).orElseThrow();

    assertThat(map.marks())
        .extracting(
            ChartSpec.PlaceMark::incidents, ChartSpec.PlaceMark::placing, ChartSpec.PlaceMark::name)
        .containsExactly(
            tuple(2, Placing.NAMED, "Birch Hill"),
            tuple(1, Placing.NAMED, "Alder Ford"),
            tuple(1, Placing.REGION_ONLY, ""));
    assertThat(map.marks())
        .extracting(ChartSpec.PlaceMark::spot)
        .allMatch((Spot s) -> s.x() > 0 && s.x() < map.widthKm())
        .allMatch((Spot s) -> s.y() > 0 && s.y() < map.heightKm());
    assertThat(map.lands()).first().extracting(ChartSpec.Land::name).isEqualTo("Antarctica");
  }

  @Test
  void theNumberOfTheDeadChangesNothing() {
    assertThat(map(INCIDENTS, CLAIMS.replace("| 7", "| 7000").replace("| 1", "| not stated")))
        .isEqualTo(map(INCIDENTS, CLAIMS));
  }

  @Test
  void whatIsInternalLeavesNoTraceOnAPublicMap() {
    String hidden = "I6 | 2024-01-09 | state=AQ | place=X | north=-80 | east=40";
    Dataset all =
        ShortDataset.dataset(
            INCIDENTS + hidden + " | visibility=internal\n", CLAIMS + "C7 | I6 | A | soldiers | 3");

    assertThat(map(all.visibleTo(Audience.PUBLIC))).isEqualTo(map(INCIDENTS, CLAIMS));
    assertThat(map(all.visibleTo(Audience.INTERNAL)))
        .isEqualTo(map(INCIDENTS + hidden, CLAIMS + "C7 | I6 | A | soldiers | 3"))
        .isNotEqualTo(map(INCIDENTS, CLAIMS));
  }

  @Test
  void withoutCoordinatesOrOutlinesThereIsNoMap() {
    assertThat(map(INCIDENTS.replace("state=AQ", "state=XB"), CLAIMS)).isEmpty();
    assertThat(map(INCIDENTS.replaceAll("\\| north=.*", ""), CLAIMS)).isEmpty();
  }

  @Test
  void aScaleThatHoldsForTheMiddleOnlySaysSo() {
    String small = "I1 | 2024-01-05 | state=AQ | place=Birch Hill | north=-74 | east=10\n";
    String far = small + "I2 | 2024-01-05 | state=AQ | place=Far Mill | north=-40 | east=10\n";
    String claims = "C1 | I1 | A | soldiers | 7\nC2 | I2 | A | soldiers | 7\n";

    assertThat(map(far, claims).orElseThrow().scale())
        .isEqualTo(new ChartSpec.ScaleBar(1_000, "1,000 km at mid-height of the map"));
    assertThat(map(far.replace("=-40", "=10").replace("=-74", "=8"), claims).orElseThrow().scale())
        .extracting(ChartSpec.ScaleBar::label)
        .isEqualTo("100 km");
  }

  @Test
  void anIncidentWithoutClaimsIsNotOnTheMap() {
    String more = INCIDENTS + "I9 | 2024-01-09 | state=AQ | place=X | north=-80 | east=40\n";

    assertThat(map(more, CLAIMS)).isEqualTo(map(INCIDENTS, CLAIMS));
  }

  @Test
  void ofManyPlacesOnlyThoseWithMoreIncidentsAreNamed() {
    StringBuilder incidents = new StringBuilder(INCIDENTS);
    StringBuilder claims = new StringBuilder(CLAIMS);
    for (int i = 10; i < 20; i++) {
      incidents.append(
          "I%d | 2024-01-09 | state=AQ | place=P%d | north=-7%d | east=%d%n"
              .formatted(i, i, i % 4, i));
      claims.append("D%d | I%d | Green Banner | soldiers | 3%n".formatted(i, i));
    }

    assertThat(map(incidents.toString(), claims.toString()).orElseThrow().marks())
        .extracting(ChartSpec.PlaceMark::name)
        .filteredOn(name -> !name.isEmpty())
        .containsExactly("Birch Hill");
  }
}
