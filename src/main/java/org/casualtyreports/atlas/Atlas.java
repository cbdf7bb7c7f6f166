package org.casualtyreports.atlas;

import com.ibm.icu.util.Region;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.casualtyreports.atlas.MapSheet.Area;
import org.casualtyreports.atlas.MapSheet.Line;
import org.casualtyreports.atlas.MapSheet.Spot;
import org.casualtyreports.atlas.Topology.Degrees;
import org.casualtyreports.claim.TargetState;

/** Outlines of the states of the world. They imply no recognition of a border. */
public final class Atlas {
  private static final String SHIPPED = "countries-50m.json";

  /** Land that has a code but no number, by its name in the file. */
  private static final Map<String, String> WITHOUT_NUMBER = Map.of("Kosovo", "XK");

  /** Where the file itself cuts a state in two: at the date line and around the south pole. */
  private static final double SEAM_SOUTH = -89.99;

  private static final double HAIR = 0.001;

  private final List<Arc> arcs;
  private final List<State> states;

  /** Read when the first map is drawn. */
  private static final class Holder {
    private static final Atlas ATLAS = load();

    private static Atlas load() {
      try (InputStream json =
          Objects.requireNonNull(Atlas.class.getResourceAsStream(SHIPPED), SHIPPED)) {
        return read(json);
      } catch (IOException e) {
        throw new UncheckedIOException(SHIPPED + " cannot be read", e);
      }
    }
  }

  private record Arc(List<Degrees> points, Box box, int sharers) {}

  private record State(TargetState code, List<Ring> rings) {}

  private record Ring(List<Degrees> points, Box box) {}

  /** Degrees. */
  private record Box(double west, double south, double east, double north) {
    private static Box of(List<Degrees> points) {
      double west = Double.MAX_VALUE;
      double south = 90;
      double east = -Double.MAX_VALUE;
      double north = -90;
      for (Degrees point : points) {
        west = Math.min(west, point.east());
        south = Math.min(south, point.north());
        east = Math.max(east, point.east());
        north = Math.max(north, point.north());
      }
      return new Box(west, south, east, north);
    }
  }

  private Atlas(List<Arc> arcs, List<State> states) {
    this.arcs = arcs;
    this.states = states;
  }

  /** The outlines of Natural Earth that are shipped with the program. */
  public static Atlas shipped() {
    return Holder.ATLAS;
  }

  static Atlas read(InputStream json) throws IOException {
    Topology topology = Topology.read(json);
    int[] sharers = new int[topology.arcs().size()];
    List<State> states = new ArrayList<>();
    for (Topology.Country country : topology.countries()) {
      Set<Integer> used =
          country.rings().stream()
              .flatMap(List::stream)
              .map(arc -> arc < 0 ? -1 - arc : arc)
              .collect(Collectors.toSet());
      used.forEach(arc -> sharers[arc]++);
      List<Ring> rings = country.rings().stream().map(ring -> ring(topology, ring)).toList();
      states.add(new State(code(country), rings));
    }
    List<Arc> arcs = new ArrayList<>();
    for (int i = 0; i < sharers.length; i++) {
      List<Degrees> points = topology.arcs().get(i);
      arcs.add(new Arc(points, Box.of(points), sharers[i]));
    }
    return new Atlas(List.copyOf(arcs), List.copyOf(states));
  }

  private static TargetState code(Topology.Country country) {
    if (country.id().isEmpty()) {
      return new TargetState(WITHOUT_NUMBER.getOrDefault(country.name(), ""));
    }
    return new TargetState(Region.getInstance(Integer.parseInt(country.id())).toString());
  }

  /** The arcs one after the other: each begins where the one before ended. */
  private static Ring ring(Topology topology, List<Integer> arcs) {
    List<Degrees> points = new ArrayList<>();
    for (int index : arcs) {
      List<Degrees> arc =
          index < 0 ? topology.arcs().get(-1 - index).reversed() : topology.arcs().get(index);
      double turn =
          points.isEmpty()
              ? 0
              : Topology.near(points.getLast().east(), arc.getFirst().east())
                  - arc.getFirst().east();
      arc.stream()
          .skip(points.isEmpty() ? 0 : 1)
          .forEach(p -> points.add(new Degrees(p.north(), p.east() + turn)));
    }
    overPole(points);
    return new Ring(List.copyOf(points), Box.of(points));
  }

  /** A ring around a pole ends a turn away from where it began: it is closed by way of the pole. */
  private static void overPole(List<Degrees> ring) {
    Degrees first = ring.getFirst();
    Degrees last = ring.getLast();
    if (Math.abs(first.east() - last.east()) > 180) {
      double pole = Math.copySign(90, first.north());
      ring.add(new Degrees(pole, last.east()));
      ring.add(new Degrees(pole, first.east()));
    }
  }

  /** Whether the state has an outline: an invented one has none. */
  public boolean has(TargetState state) {
    return !state.equals(TargetState.NOT_STATED)
        && states.stream().anyMatch(one -> one.code().equals(state));
  }

  /** What lies in a window. */
  public MapSheet sheet(MapWindow window) {
    Cut cut = new Cut(window.widthKm(), window.heightKm());
    Map<TargetState, List<Line>> areas = new LinkedHashMap<>();
    for (State state : states) {
      for (Ring ring : state.rings()) {
        for (int turn : turns(window, ring.box())) {
          Line land = cut.ring(spots(window, ring.points(), turn));
          if (!land.spots().isEmpty()) {
            areas.computeIfAbsent(state.code(), code -> new ArrayList<>()).add(land);
          }
        }
      }
    }
    List<Line> borders = new ArrayList<>();
    List<Line> coasts = new ArrayList<>();
    for (Arc arc : arcs) {
      for (int turn : arc.sharers() == 0 ? List.<Integer>of() : turns(window, arc.box())) {
        for (List<Degrees> part : withoutSeams(arc.points())) {
          (arc.sharers() > 1 ? borders : coasts).addAll(cut.lines(spots(window, part, turn)));
        }
      }
    }
    return new MapSheet(
        window.widthKm(),
        window.heightKm(),
        areas.entrySet().stream().map(e -> new Area(e.getKey(), e.getValue())).toList(),
        borders,
        coasts);
  }

  /** How many degrees to turn the box so that it meets the window: none, or all ways. */
  private static List<Integer> turns(MapWindow window, Box box) {
    List<Integer> turns = new ArrayList<>();
    for (int turn = -360; turn <= 360; turn += 360) {
      Spot upperLeft = window.spot(box.north(), box.west() + turn);
      Spot lowerRight = window.spot(box.south(), box.east() + turn);
      if (upperLeft.x() <= window.widthKm()
          && lowerRight.x() >= 0
          && upperLeft.y() <= window.heightKm()
          && lowerRight.y() >= 0) {
        turns.add(turn);
      }
    }
    return turns;
  }

  private static List<Spot> spots(MapWindow window, List<Degrees> points, int turn) {
    return points.stream().map(p -> window.spot(p.north(), p.east() + turn)).toList();
  }

  private static List<List<Degrees>> withoutSeams(List<Degrees> line) {
    List<List<Degrees>> parts = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i < line.size(); i++) {
      if (isSeam(line.get(i - 1), line.get(i))) {
        parts.add(line.subList(begin, i));
        begin = i;
      }
    }
    parts.add(line.subList(begin, line.size()));
    return parts;
  }

  private static boolean isSeam(Degrees from, Degrees to) {
    return (isDateLine(from) && isDateLine(to)) || Math.max(from.north(), to.north()) < SEAM_SOUTH;
  }

  private static boolean isDateLine(Degrees point) {
    return Math.abs(Math.abs(point.east()) - 180) < HAIR;
  }
}
