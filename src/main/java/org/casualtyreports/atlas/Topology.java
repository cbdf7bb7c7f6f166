package org.casualtyreports.atlas;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The countries of a quantised TopoJSON file: lines that states share, and the rings made of them.
 *
 * <p>Source: the TopoJSON format specification 1.0, sections 2.1.2 to 2.1.4 (M. Bostock, C.
 * Metcalf).
 *
 * @param arcs lines in degrees
 */
record Topology(List<List<Degrees>> arcs, List<Country> countries) {
  private static final String OBJECT = "countries";

  Topology {
    arcs = List.copyOf(arcs);
    countries = List.copyOf(countries);
  }

  /**
   * @param id of ISO 3166-1, three digits; empty where the file has none
   * @param rings outer ones and holes alike, each as the arcs that it is made of, by index; an
   *     index of {@code -1 - i} is arc i from its end to its beginning
   */
  record Country(String id, String name, List<List<Integer>> rings) {
    Country {
      rings = List.copyOf(rings);
    }
  }

  /**
   * A point of a line.
   *
   * @param east beyond 180 where a line goes on over the date line
   */
  record Degrees(double north, double east) {}

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException where it is no quantised topology with an object 'countries'
   */
  static Topology read(InputStream json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      return new Reading(parser).topology();
    }
  }

  /** One pass over a file; its parts may stand in any order. */
  private static final class Reading {
    private final JsonParser parser;
    private final List<List<long[]>> steps = new ArrayList<>();
    private final List<Country> countries = new ArrayList<>();
    private double[] scale = {};
    private double[] translate = {};

    private Reading(JsonParser parser) {
      this.parser = parser;
    }

    private Topology topology() throws IOException {
      parser.nextToken();
      while (nextField()) {
        switch (parser.currentName()) {
          case "objects" -> objects();
          case "arcs" -> arcs();
          case "transform" -> transform();
          default -> skip();
        }
      }
      if (scale.length != 2 || translate.length != 2 || countries.isEmpty()) {
        throw new IllegalArgumentException(
            "expected a quantised topology with an object '" + OBJECT + "'");
      }
      return new Topology(steps.stream().map(this::line).toList(), countries);
    }

    /** Moves to the next name of an object; no at its end. */
    private boolean nextField() throws IOException {
      return parser.nextToken() == JsonToken.FIELD_NAME;
    }

    /** Moves to the next array within an array; no at its end. */
    private boolean nextArray() throws IOException {
      return parser.nextToken() == JsonToken.START_ARRAY;
    }

    private void skip() throws IOException {
      parser.nextToken();
      parser.skipChildren();
    }

    private void objects() throws IOException {
      parser.nextToken();
      while (nextField()) {
        if (parser.currentName().equals(OBJECT)) {
          parser.nextToken();
          collection();
        } else {
          skip();
        }
      }
    }

    private void collection() throws IOException {
      while (nextField()) {
        if (parser.currentName().equals("geometries")) {
          parser.nextToken();
          while (parser.nextToken() == JsonToken.START_OBJECT) {
            countries.add(country());
          }
        } else {
          skip();
        }
      }
    }

    private Country country() throws IOException {
      String id = "";
      String name = "";
      List<List<Integer>> rings = new ArrayList<>();
      while (nextField()) {
        switch (parser.currentName()) {
          case "id" -> id = parser.nextTextValue();
          case "arcs" -> {
            parser.nextToken();
            rings(rings);
          }
          case "properties" -> name = name();
          default -> skip();
        }
      }
      return new Country(id, name, rings);
    }

    private String name() throws IOException {
      String name = "";
      parser.nextToken();
      while (nextField()) {
        if (parser.currentName().equals("name")) {
          name = parser.nextTextValue();
        } else {
          skip();
        }
      }
      return name;
    }

    /** Of a polygon or of several: the innermost arrays are the rings. */
    private void rings(List<List<Integer>> into) throws IOException {
      List<Integer> ring = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
          rings(into);
        } else {
          ring.add(parser.getIntValue());
        }
      }
      if (!ring.isEmpty()) {
        into.add(List.copyOf(ring));
      }
    }

    private void arcs() throws IOException {
      parser.nextToken();
      while (nextArray()) {
        List<long[]> arc = new ArrayList<>();
        while (nextArray()) {
          arc.add(new long[] {parser.nextLongValue(0), parser.nextLongValue(0)});
          while (parser.nextToken() != JsonToken.END_ARRAY) {
            parser.skipChildren();
          }
        }
        steps.add(arc);
      }
    }

    private void transform() throws IOException {
      parser.nextToken();
      while (nextField()) {
        switch (parser.currentName()) {
          case "scale" -> scale = pair();
          case "translate" -> translate = pair();
          default -> skip();
        }
      }
    }

    private double[] pair() throws IOException {
      parser.nextToken();
      parser.nextToken();
      double first = parser.getDoubleValue();
      parser.nextToken();
      double second = parser.getDoubleValue();
      parser.nextToken();
      return new double[] {first, second};
    }

    /** Each point is a step from the one before; a leap over the date line is a short way on. */
    private List<Degrees> line(List<long[]> arc) {
      List<Degrees> points = new ArrayList<>(arc.size());
      long x = 0;
      long y = 0;
      for (long[] step : arc) {
        x += step[0];
        y += step[1];
        double east = x * scale[0] + translate[0];
        double before = points.isEmpty() ? east : points.getLast().east();
        points.add(new Degrees(y * scale[1] + translate[1], near(before, east)));
      }
      return List.copyOf(points);
    }
  }

  /** The same direction as {@code east}, by the short way from another. */
  static double near(double other, double east) {
    return east - 360 * Math.rint((east - other) / 360);
  }
}
