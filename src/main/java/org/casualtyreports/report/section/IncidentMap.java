package org.casualtyreports.report.section;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.casualtyreports.atlas.Atlas;
import org.casualtyreports.atlas.GeoPoint;
import org.casualtyreports.atlas.MapSheet;
import org.casualtyreports.atlas.MapWindow;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.Place;
import org.casualtyreports.claim.TargetState;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.ChartSpec;
import org.casualtyreports.report.ChartSpec.Land;
import org.casualtyreports.report.ChartSpec.LocatorMap;
import org.casualtyreports.report.ChartSpec.PlaceMark;
import org.casualtyreports.report.ChartSpec.Placing;
import org.casualtyreports.report.ChartSpec.Role;
import org.casualtyreports.report.Text;

/**
 * Where incidents happened: a mark for each coordinate of the data, and none where there is none.
 * The size of a mark counts incidents, never deaths.
 */
final class IncidentMap {
  private static final int NAMED_PLACES = 8;
  private static final int NAMED_STATES = 6;
  private static final int MOST_NAMED_STATES = 25;
  private static final int FEW_NAMED_STATES = 12;
  private static final double GROWTH = 1.5;
  private static final int MOST_GROWTH = 8;
  private static final double LONGEST_SCALE = 0.22;
  private static final double SEEN_STRETCH = 1.1;

  private final Desk desk;
  private final List<Spot> spots;
  private final Map<TargetState, Integer> states;
  private final int without;

  /** All incidents of one coordinate that are placed alike. */
  private record Spot(GeoPoint point, Placing placing, int incidents, String name) {
    /** Most incidents first. */
    private static final Comparator<Spot> ORDER =
        Comparator.comparing((Spot spot) -> -spot.incidents())
            .thenComparing(Spot::placing)
            .thenComparing(Spot::point);
  }

  private record At(GeoPoint point, Placing placing) {}

  private IncidentMap(Desk desk, List<Spot> spots, Map<TargetState, Integer> states, int without) {
    this.desk = desk;
    this.spots = spots;
    this.states = states;
    this.without = without;
  }

  /** Map and note; nothing where no incident lies in a state that has an outline. */
  static List<Block> write(Desk desk, Collection<Incident> incidents) {
    Map<At, Map<String, Integer>> names = new HashMap<>();
    Map<TargetState, Integer> states = new TreeMap<>();
    int without = 0;
    for (Incident incident : incidents) {
      Place place = incident.place();
      if (place.north().isPresent()) {
        GeoPoint point = new GeoPoint(place.latitude(), place.longitude());
        names
            .computeIfAbsent(new At(point, placing(desk, place)), k -> new TreeMap<>())
            .merge(place.name(), 1, Integer::sum);
        states.merge(place.country(), 1, Integer::sum);
      } else {
        without++;
      }
    }
    if (states.keySet().stream().noneMatch(state -> hasOutline(desk, state))) {
      return List.of();
    }
    List<Spot> spots = names.entrySet().stream().map(IncidentMap::spot).sorted(Spot.ORDER).toList();
    return new IncidentMap(desk, spots, states, without).blocks();
  }

  /** The atlas is opened for states of the catalogue only: it has no others, and is large. */
  private static boolean hasOutline(Desk desk, TargetState state) {
    return desk.findings().names().knows(state) && Atlas.shipped().has(state);
  }

  /** A name that is the region's or the state's own says no more than that. */
  private static Placing placing(Desk desk, Place place) {
    String name = place.name();
    boolean region =
        name.isEmpty()
            || name.equalsIgnoreCase(place.admin1())
            || name.equalsIgnoreCase(place.admin2())
            || desk.findings().names().targetState(name).equals(Optional.of(place.country()));
    return region ? Placing.REGION_ONLY : Placing.NAMED;
  }

  private static Spot spot(Map.Entry<At, Map<String, Integer>> at) {
    String commonest =
        at.getValue().entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
            .orElseThrow()
            .getKey();
    int incidents = at.getValue().values().stream().mapToInt(Integer::intValue).sum();
    return new Spot(at.getKey().point(), at.getKey().placing(), incidents, commonest);
  }

  private List<Block> blocks() {
    MapWindow window = MapWindow.around(spots.stream().map(Spot::point).toList());
    MapSheet sheet = Atlas.shipped().sheet(window);
    for (int i = 0; i < MOST_GROWTH && isBlank(sheet); i++) {
      window = window.grown(GROWTH);
      sheet = Atlas.shipped().sheet(window);
    }
    LocatorMap map =
        new LocatorMap(
            "",
            altText(),
            sheet.widthKm(),
            sheet.heightKm(),
            lands(sheet),
            new ChartSpec.Outlines(sheet.borders(), sheet.coasts()),
            marks(window),
            scale(window),
            sizes(),
            new ChartSpec.PlaceWords(desk.say("map.named"), desk.say("map.region-only")));
    Text caption = Text.of(desk.say("map.caption", "period", desk.reportedOn()));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Chart("places-map", map, caption));
    blocks.add(new Block.Paragraph(Block.Paragraph.Role.SMALL, Text.of(note())));
    return blocks;
  }

  /** A map with hardly a line shows nobody where it is. */
  private static boolean isBlank(MapSheet sheet) {
    return length(sheet.borders()) + length(sheet.coasts()) < sheet.widthKm();
  }

  private static double length(List<MapSheet.Line> lines) {
    double km = 0;
    for (MapSheet.Line line : lines) {
      for (int i = 1; i < line.spots().size(); i++) {
        MapSheet.Spot from = line.spots().get(i - 1);
        MapSheet.Spot to = line.spots().get(i);
        km += Math.hypot(to.x() - from.x(), to.y() - from.y());
      }
    }
    return km;
  }

  private List<Land> lands(MapSheet sheet) {
    boolean crowded = sheet.areas().size() > MOST_NAMED_STATES;
    List<MapSheet.Area> areas =
        sheet.areas().stream()
            .sorted(Comparator.comparing(area -> -states.getOrDefault(area.state(), 0)))
            .toList();
    List<Land> lands = new ArrayList<>();
    for (MapSheet.Area area : areas) {
      TargetState state = area.state();
      boolean isKnown = !state.equals(TargetState.NOT_STATED);
      boolean isConcerned = isKnown && states.containsKey(state);
      boolean isNamed = isKnown && (!crowded || (isConcerned && lands.size() < FEW_NAMED_STATES));
      lands.add(
          new Land(
              isNamed ? desk.names().state(state) : "",
              isConcerned ? Role.CONCERNED : Role.NEIGHBOUR,
              area.rings()));
    }
    return lands;
  }

  private List<PlaceMark> marks(MapWindow window) {
    int least = leastOfNamed();
    return spots.stream()
        .map(
            spot ->
                new PlaceMark(
                    window.place(spot.point()),
                    spot.incidents(),
                    spot.placing(),
                    spot.placing() == Placing.NAMED && spot.incidents() >= least
                        ? spot.name()
                        : ""))
        .toList();
  }

  /** A few are named, and never one of two that are alike. */
  private int leastOfNamed() {
    List<Spot> named = spots.stream().filter(s -> s.placing() == Placing.NAMED).toList();
    return named.size() <= NAMED_PLACES ? 1 : named.get(NAMED_PLACES).incidents() + 1;
  }

  /** 1, 2 or 5 times a power of ten; of a map that is stretched, for the middle only. */
  private ChartSpec.ScaleBar scale(MapWindow window) {
    double most = window.widthKm() * LONGEST_SCALE;
    int power = (int) Math.pow(10, Math.floor(Math.log10(most)));
    int km = power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
    String key = window.mostStretch() > SEEN_STRETCH ? "map.km-middle" : "map.km";
    return new ChartSpec.ScaleBar(km, desk.say(key, "km", km));
  }

  /** One incident, the most of any mark, and about a quarter of that between. */
  private ChartSpec.MarkSizes sizes() {
    int most = spots.getFirst().incidents();
    Set<Integer> numbers = new TreeSet<>(Set.of(1));
    numbers.add(Math.max(1, Math.round(most / 4f)));
    numbers.add(most);
    return new ChartSpec.MarkSizes(
        desk.say("map.sizes"),
        numbers.stream().map(n -> new ChartSpec.SizeExample(n, desk.phrases().count(n))).toList());
  }

  private String altText() {
    List<String> sentences = new ArrayList<>();
    int incidents = states.values().stream().mapToInt(Integer::intValue).sum();
    long places = spots.stream().map(Spot::point).distinct().count();
    sentences.add(
        desk.say("map.alt", "incidents", incidents, "places", places, "period", desk.reportedOn()));
    sentences.add(desk.say("map.alt.states", "states", desk.phrases().list(inStates())));
    int regionOnly =
        spots.stream()
            .filter(spot -> spot.placing() == Placing.REGION_ONLY)
            .mapToInt(Spot::incidents)
            .sum();
    if (regionOnly > 0) {
      sentences.add(desk.say("map.alt.region-only", "incidents", regionOnly));
    }
    List<String> most =
        spots.stream()
            .filter(spot -> spot.incidents() > 1)
            .limit(3)
            .map(spot -> counted(name(spot), spot.incidents()))
            .toList();
    if (!most.isEmpty()) {
      sentences.add(desk.say("map.alt.most", "places", desk.phrases().list(most)));
    }
    if (without > 0) {
      sentences.add(desk.say("map.without", "incidents", without));
    }
    return String.join(" ", sentences);
  }

  private List<String> inStates() {
    List<Map.Entry<TargetState, Integer>> all =
        states.entrySet().stream()
            .sorted(
                Map.Entry.<TargetState, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    List<String> words = new ArrayList<>();
    all.stream()
        .limit(NAMED_STATES)
        .forEach(e -> words.add(counted(desk.names().state(e.getKey()), e.getValue())));
    if (all.size() > NAMED_STATES) {
      words.add(desk.say("map.alt.other-states", "states", all.size() - NAMED_STATES));
    }
    return words;
  }

  private String counted(String name, int incidents) {
    return desk.say("map.alt.counted", "name", name, "incidents", incidents);
  }

  private String name(Spot spot) {
    return spot.name().isEmpty() ? desk.say("map.alt.unnamed") : spot.name();
  }

  private String note() {
    String origin = desk.say("map.origin");
    return without == 0 ? origin : desk.say("map.without", "incidents", without) + " " + origin;
  }
}
