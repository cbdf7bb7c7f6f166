package org.casualtyreports.atlas;

import java.util.List;
import java.util.Objects;
import org.casualtyreports.claim.TargetState;

/**
 * What lies in a window, cut at its edges, in kilometres from its upper left corner.
 *
 * @param areas of states, in the order of the atlas; those of one state together
 * @param borders lines between two areas, each once
 * @param coasts lines of one area only, each once
 */
public record MapSheet(
    double widthKm, double heightKm, List<Area> areas, List<Line> borders, List<Line> coasts) {
  public MapSheet {
    areas = List.copyOf(areas);
    borders = List.copyOf(borders);
    coasts = List.copyOf(coasts);
  }

  /** A point: kilometres to the right and down. */
  public record Spot(double x, double y) {}

  /** Points that follow each other. */
  public record Line(List<Spot> spots) {
    public Line {
      spots = List.copyOf(spots);
    }
  }

  /**
   * The land of a state.
   *
   * @param state not stated for land that has no code
   * @param rings closed by themselves; a hole runs against the ring around it
   */
  public record Area(TargetState state, List<Line> rings) {
    public Area {
      Objects.requireNonNull(state, "state");
      rings = List.copyOf(rings);
    }
  }
}
