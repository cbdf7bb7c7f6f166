package org.casualtyreports.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.casualtyreports.atlas.MapSheet.Line;
import org.casualtyreports.atlas.MapSheet.Spot;
import org.junit.jupiter.api.Test;

/** On a sheet of 100 by 50 kilometres. */
class CutTest {
  private static final Cut CUT = new Cut(100, 50);

  private static List<Spot> spots(double... xy) {
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < xy.length; i += 2) {
      spots.add(new Spot(xy[i], xy[i + 1]));
    }
    return spots;
  }

  private static Line line(double... xy) {
    return new Line(spots(xy));
  }

  @Test
  void aLineThatLeavesAndComesBackIsTwoLines() {
    assertThat(CUT.lines(spots(10, 10, 10, 70, 30, 70, 30, 10)))
        .containsExactly(line(10, 10, 10, 50), line(30, 50, 30, 10));
  }

  @Test
  void aLineAcrossTheSheetHasBothItsEndsAtEdges() {
    assertThat(CUT.lines(spots(-50, 25, 150, 25))).containsExactly(line(0, 25, 100, 25));
    assertThat(CUT.lines(spots(-30, 40, 20, 65))).isEmpty();
  }

  @Test
  void aLineWithinStaysWhole() {
    assertThat(CUT.lines(spots(1, 1, 2, 30, 99, 49))).containsExactly(line(1, 1, 2, 30, 99, 49));
  }

  @Test
  void aRingAroundTheSheetCoversIt() {
    assertThat(CUT.ring(spots(-10, -10, 110, -10, 110, 60, -10, 60)).spots())
        .containsExactlyInAnyOrder(
            new Spot(0, 0), new Spot(100, 0), new Spot(100, 50), new Spot(0, 50));
  }

  @Test
  void aRingBesideTheSheetIsNotThere() {
    assertThat(CUT.ring(spots(110, 10, 120, 10, 120, 20))).isEqualTo(line());
  }

  @Test
  void aRingOverAnEdgeGoesAlongIt() {
    assertThat(CUT.ring(spots(80, 10, 120, 10, 120, 30, 80, 30)))
        .isEqualTo(line(80, 10, 100, 10, 100, 30, 80, 30));
  }

  @Test
  void pointsTooNearToBeSeenApartAreLeftOut() {
    assertThat(CUT.lines(spots(10, 10, 10.01, 10, 10.02, 10, 20, 10)))
        .containsExactly(line(10, 10, 20, 10));
  }
}
