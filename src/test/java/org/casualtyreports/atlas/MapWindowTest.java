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
import org.junit.jupiter.params.provider.ValueSource;

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
    MapWindow window =
        MapWindow.around(
            List.of(
                new GeoPoint(85, -170),
                new GeoPoint(-60, -60),
                new GeoPoint(0, 60),
                new GeoPoint(0, 170)));

    assertThat(window).isEqualTo(new MapWindow(0, window.east(), 360 * 111.195, 180 * 111.195));
  }

  @Test
  void aMapNeedsAPlace() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MapWindow.around(List.of()))
        .withMessage("no points to map");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyPlaceIsOnTheMapInAnyOrder(long seed) {
    Random random = new Random(seed);
    List<GeoPoint> points = new ArrayList<>();
    double north = random.nextDouble() * 120 - 60;
    double east = random.nextDouble() * 360 - 180;
    for (int i = 0; i < 1 + random.nextInt(20); i++) {
      double near = Topology.near(0, east + random.nextDouble() * 30);
      points.add(new GeoPoint(north + random.nextDouble() * 20 - 10, near));
    }
    MapWindow window = MapWindow.around(points);

    assertThat(MapWindow.around(points.reversed())).isEqualTo(window);
    assertThat(points.stream().map(window::place))
        .allMatch(s -> s.x() > 0 && s.x() < window.widthKm())
        .allMatch(s -> s.y() > 0 && s.y() < window.heightKm());
  }
}
