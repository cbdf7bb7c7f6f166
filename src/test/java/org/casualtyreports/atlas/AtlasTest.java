package org.casualtyreports.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.casualtyreports.atlas.MapSheet.Area;
import org.casualtyreports.atlas.MapSheet.Line;
import org.casualtyreports.atlas.MapSheet.Spot;
import org.casualtyreports.claim.Language;
import org.casualtyreports.claim.TargetState;
import org.casualtyreports.names.Names;
import org.junit.jupiter.api.Test;

class AtlasTest {
  /**
   * Two squares of 10 degrees side by side on the equator, worked by hand: arc 0 is the border from
   * (10, 0) up to (10, 10); arc 1 goes from its end around the western square, arc 2 from its
   * beginning around the eastern one.
   */
  private static final String TWO_SQUARES =
      """
      {"type": "Topology",
       "transform": {"scale": [0.5, 0.25], "translate": [-2, -1]},
       "arcs": [[[24, 4], [0, 40]],
                [[24, 44], [-20, 0], [0, -40], [20, 0]],
                [[24, 4], [20, 0], [0, 40], [-20, 0]]],
       "objects": {
         "land": {"type": "GeometryCollection", "geometries": [{"type": "Polygon", "arcs": [[1, 2]]}]},
         "countries": {"type": "GeometryCollection", "geometries": [
           {"type": "Polygon", "arcs": [[0, 1]], "id": "040", "properties": {"name": "West"}},
           {"type": "MultiPolygon", "arcs": [[[2, -1]]], "properties": {"name": "East"}}]}}}
      """;

  private static InputStream bytes(String json) {
    return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
  }

  private static Topology.Degrees at(double north, double east) {
    return new Topology.Degrees(north, east);
  }

  @Test
  void aTopologyIsDecodedStepByStep() throws IOException {
    assertThat(Topology.read(bytes(TWO_SQUARES)))
        .isEqualTo(
            new Topology(
                List.of(
                    List.of(at(0, 10), at(10, 10)),
                    List.of(at(10, 10), at(10, 0), at(0, 0), at(0, 10)),
                    List.of(at(0, 10), at(0, 20), at(10, 20), at(10, 10))),
                List.of(
                    new Topology.Country("040", "West", List.of(List.of(0, 1))),
                    new Topology.Country("", "East", List.of(List.of(2, -1))))));
  }

  @Test
  void whatIsNoTopologyIsRefused() {
    assertThatThrownBy(() -> Topology.read(bytes("{\"type\": \"FeatureCollection\"}")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a quantised topology with an object 'countries'");
  }

  /** A window of 400 by 200 kilometres, the upper half of which is land. */
  @Test
  void aSheetIsCutAtTheWindowAndHasEachLineOnce() throws IOException {
    Atlas atlas = Atlas.read(bytes(TWO_SQUARES));
    MapSheet sheet = atlas.sheet(new MapWindow(0, 10, 400, 200));

    assertThat(sheet)
        .isEqualTo(
            new MapSheet(
                400,
                200,
                List.of(
                    new Area(
                        new TargetState("AT"),
                        List.of(line(200, 100, 200, 0, 0, 0, 0, 100, 200, 100))),
                    new Area(
                        TargetState.NOT_STATED,
                        List.of(line(200, 100, 400, 100, 400, 0, 200, 0, 200, 100)))),
                List.of(line(200, 100, 200, 0)),
                List.of(line(0, 100, 200, 100), line(200, 100, 400, 100))));
  }

  private static Line line(double... xy) {
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < xy.length; i += 2) {
      spots.add(new Spot(xy[i], xy[i + 1]));
    }
    return new Line(spots);
  }

  /** A square from 170 degrees east to 170 west, as the file writes it: with a leap. */
  @Test
  void landOverTheDateLineIsInOnePiece() throws IOException {
    Atlas atlas =
        Atlas.read(
            bytes(
                """
                {"type": "Topology", "transform": {"scale": [1, 1], "translate": [-180, -90]},
                 "arcs": [[[350, 90], [-340, 0], [0, 10], [340, 0], [0, -10]]],
                 "objects": {"countries": {"geometries": [{"arcs": [[0]], "id": "242"}]}}}
                """));
    for (int middle : new int[] {180, -180}) {
      MapSheet sheet = atlas.sheet(new MapWindow(0, middle, 400, 200));
      assertThat(sheet.areas()).hasSize(1);
      assertThat(sheet.areas().getFirst().rings()).hasSize(1);
      assertThat(sheet.coasts()).containsExactly(line(0, 100, 400, 100));
      assertThat(sheet.borders()).isEmpty();
    }
    assertThat(atlas.sheet(new MapWindow(0, 0, 400, 200)).areas()).isEmpty();
  }

  @Test
  void everyShippedOutlineWithACodeHasANameInEveryLanguage() {
    Set<TargetState> states = new HashSet<>();
    for (int north = -80; north <= 80; north += 20) {
      for (int east = -180; east < 180; east += 20) {
        Atlas.shipped().sheet(new MapWindow(north, east, 2_300, 2_300)).areas().stream()
            .map(Area::state)
            .filter(state -> !state.equals(TargetState.NOT_STATED))
            .forEach(states::add);
      }
    }

    assertThat(states).hasSize(236);
    for (Language language : Language.values()) {
      assertThat(states)
          .allMatch(state -> !Names.shipped().display(state, language).equals(state.code()));
    }
  }

  @Test
  void inventedStatesHaveNoOutline() {
    for (String state : new String[] {"ML", "NE", "XK", "AQ"}) {
      assertThat(Atlas.shipped().has(new TargetState(state))).as(state).isTrue();
    }
    for (String state : new String[] {"XA", "XB", ""}) {
      assertThat(Atlas.shipped().has(new TargetState(state))).as(state).isFalse();
    }
  }

  @Test
  void theShippedFileIsTheOneWhoseOriginIsStated() throws IOException, NoSuchAlgorithmException {
    String digest =
        HexFormat.of()
            .formatHex(MessageDigest.getInstance("SHA-256").digest(shipped("countries-50m.json")));

    assertThat(new String(shipped("ORIGIN.txt"), StandardCharsets.UTF_8)).contains(digest);
    assertThat(new String(shipped("LICENSE.txt"), StandardCharsets.UTF_8))
        .startsWith("Copyright 2013-2019 Michael Bostock");
  }

  private static byte[] shipped(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Atlas.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    }
  }
}
