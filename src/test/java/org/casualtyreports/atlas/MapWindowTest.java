package org.casualtyreports.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.casualtyreports.atlas.MapSheet.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapWindowTest {
  private static final Offset<Double> HAIR = within(1e-6);

  /** At 60 degrees north a degree of longitude is half as long as one of latitude. */
  @Test
  void aDegreeEastIsShorterAwayFromTheEquator() {
    MapWindow window = new MapWindow(60, 20, 400, 300);

    assertThat(window.place(new GeoPoint(60, 20))).isEqualTo(new Spot(200, 150));
    Spot spot = window.place(new GeoPoint(61, 21));
    assertThat(spot.x()).isCloseTo(200 + 111.195 / 2, HAIR);
    assertThat(spot.y()).isCloseTo(150 - 111.195, HAIR);
  }

  /** From 0 to 60 degrees: at 60 a degree is half as wide as at 0, at 30 it is cos 30. */
  @Test
  void awayFromTheMiddleLandIsDrawnTooWide() {
    double height = 60 * 111.195;

    assertThat(new MapWindow(30, 0, 100, height).mostStretch())
        .isCloseTo(Math.sqrt(3) / 2 / 0.5, HAIR);
    assertThat(new MapWindow(-30, 0, 100, height).mostStretch())
        .isCloseTo(Math.sqrt(3) / 2 / 0.5, HAIR);
    assertThat(new MapWindow(0, 0, 100, 200).mostStretch()).isCloseTo(1, within(0.001));
  }

  @Test
  void onePlaceHasItsSurroundings() {
    MapWindow window = MapWindow.around(List.of(new GeoPoint(15, -4)));

    assertThat(window.north()).isEqualTo(15);
    assertThat(window.east()).isEqualTo(-4);
    assertThat(window.heightKm()).isEqualTo(MapWindow.LEAST_KM);
    assertThat(window.widthKm()).isCloseTo(200 / 0.78, HAIR);
  }

  /** 4 degrees of the equator and a margin of 12 % to each side; half as tall as it is wide. */
  @Test
  void placesBesideEachOtherMakeAWideMap() {
    MapWindow window = MapWindow.around(List.of(new GeoPoint(0, 10), new GeoPoint(0, 14)));

    assertThat(window.east()).isEqualTo(12);
    assertThat(window.widthKm()).isCloseTo(4 * 111.195 * 1.24, HAIR);
    assertThat(window.heightKm()).isCloseTo(window.widthKm() / 2, HAIR);
  }

  @Test
  void placesOnBothSidesOfTheDateLineAreNeighbours() {
    MapWindow window = MapWindow.around(List.of(new GeoPoint(0, 179), new GeoPoint(0, -179)));

    assertThat(Math.abs(window.east())).isEqualTo(180);
    assertThat(window.widthKm()).isCloseTo(2 * 111.195 * 1.24, HAIR);
  }

  @Test
  void noMapGoesBeyondAPoleOrTwiceAround() {
    List<GeoPoint> points = new ArrayList<>();
    for (int east = -165; east <= 165; east += 30) {
      points.add(new GeoPoint(east / 2.0, east));
    }
    MapWindow window = MapWindow.around(points);

    assertThat(window).isEqualTo(new MapWindow(0, window.east(), 360 * 111.195, 180 * 111.195));
  }

  @Test
  void aMapNeedsAPlace() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MapWindow.around(List.of()))
        .withMessage("no points to map");
  }

  @ParameterizedTest
  @CsvSource({"1, 20, 30", "2, 20, 30", "3, 1, 1", "4, 5, 200", "5, 60, 300", "6, 20, 300"})
  void everyPlaceIsOnTheMapInAnyOrder(long seed, double degreesTall, double degreesWide) {
    Random random = new Random(seed);
    for (int map = 0; map < 20; map++) {
      everyPlaceIsOn(random, degreesTall, degreesWide);
    }
  }

  private static void everyPlaceIsOn(Random random, double degreesTall, double degreesWide) {
    List<GeoPoint> points = new ArrayList<>();
    double south = random.nextDouble() * (170 - degreesTall) - 85;
    double west = random.nextDouble() * 360 - 180;
    int places = 1 + random.nextInt(20);
    for (int i = 0; i < places; i++) {
      double east = Topology.near(0, west + random.nextDouble() * degreesWide);
      points.add(new GeoPoint(south + random.nextDouble() * degreesTall, east));
    }
    MapWindow window = MapWindow.around(points);

    assertThat(MapWindow.around(points.reversed())).isEqualTo(window);
    assertThat(points.stream().map(window::place))
        .as("%s of %s", window, points)
        .allMatch(s -> s.x() > 0 && s.x() < window.widthKm())
        .allMatch(s -> s.y() > 0 && s.y() < window.heightKm());
  }
}
