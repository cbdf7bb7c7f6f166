package org.casualtyreports.atlas;

import java.util.Collection;
import org.casualtyreports.atlas.MapSheet.Spot;

/**
 * The part of the Earth that a map shows, and how it lies flat: equirectangular, true to scale
 * along every meridian and along the middle parallel.
 *
 * @param north degrees of the middle, from -90 to 90
 * @param east degrees of the middle, from -180 to 180
 * @param widthKm along the middle parallel
 */
public record MapWindow(double north, double east, double widthKm, double heightKm) {
  /** No map shows less than this, so that a place stays a place in its surroundings. */
  public static final double LEAST_KM = 200;

  private static final double KM_PER_DEGREE = 111.195;
  private static final double MARGIN = 0.12;
  private static final double FLATTEST = 0.5;
  private static final double TALLEST = 0.78;

  /** The least that one degree of longitude counts as, of one of latitude: near the poles. */
  private static final double LEAST_SHRINKING = 0.1;

  public MapWindow {
    if (!(Math.abs(north) <= 90) || !(Math.abs(east) <= 180)) {
      throw new IllegalArgumentException("no middle of a map: " + north + ", " + east);
    }
    if (!(widthKm > 0) || !(heightKm > 0)) {
      throw new IllegalArgumentException("expected kilometres, found " + widthKm + ", " + heightKm);
    }
  }

  /**
   * The window that holds all points with a margin; wider than tall, and at least {@value
   * #LEAST_KM} kilometres each way.
   *
   * @throws IllegalArgumentException where there are no points
   */
  public static MapWindow around(Collection<GeoPoint> points) {
    double south = points.stream().mapToDouble(GeoPoint::north).min().orElseThrow(MapWindow::empty);
    double north = points.stream().mapToDouble(GeoPoint::north).max().orElseThrow(MapWindow::empty);
    double[] longitudes = points.stream().mapToDouble(GeoPoint::east).sorted().distinct().toArray();
    int first = afterWidestGap(longitudes);
    double west = longitudes[first];
    double last = longitudes[(first + longitudes.length - 1) % longitudes.length];
    double degrees = last < west ? last + 360 - west : last - west;
    double middle = (south + north) / 2;
    double height = (north - south) * KM_PER_DEGREE;
    double width = degrees * KM_PER_DEGREE * shrinking(middle);
    double margin = 2 * MARGIN * Math.max(width, height);
    height = Math.max(height + margin, LEAST_KM);
    width = Math.max(width + margin, LEAST_KM);
    height = Math.max(height, width * FLATTEST);
    width = Math.max(width, height / TALLEST);
    return onEarth(middle, Topology.near(0, west + degrees / 2), width, height);
  }

  /** The same degrees of longitude, but not beyond a pole, and not more than once around. */
  private static MapWindow onEarth(double north, double east, double widthKm, double heightKm) {
    double height = Math.min(heightKm, 180 * KM_PER_DEGREE);
    double most = 90 - height / 2 / KM_PER_DEGREE;
    double middle = Math.max(-most, Math.min(most, north));
    double width = widthKm * shrinking(middle) / shrinking(north);
    double around = 360 * KM_PER_DEGREE * shrinking(middle);
    return new MapWindow(middle, east, Math.min(width, around), height);
  }

  private static IllegalArgumentException empty() {
    return new IllegalArgumentException("no points to map");
  }

  /** Where the points begin, going east: they may lie on both sides of the date line. */
  private static int afterWidestGap(double[] longitudes) {
    int first = 0;
    double widest = longitudes[0] + 360 - longitudes[longitudes.length - 1];
    for (int i = 1; i < longitudes.length; i++) {
      double gap = longitudes[i] - longitudes[i - 1];
      if (gap > widest) {
        widest = gap;
        first = i;
      }
    }
    return first;
  }

  /** The same middle, and a share more to each side. */
  public MapWindow grown(double factor) {
    return onEarth(north, east, widthKm * factor, heightKm * factor);
  }

  /** How many times too wide land is drawn at the upper or lower edge, whichever is worse. */
  public double mostStretch() {
    double toEdge = heightKm / 2 / KM_PER_DEGREE;
    double edge = Math.min(90, Math.max(Math.abs(north - toEdge), Math.abs(north + toEdge)));
    return shrinking(north) / shrinking(edge);
  }

  /** Where a place lies, from the upper left corner; outside the window for a place outside. */
  public Spot place(GeoPoint point) {
    return spot(point.north(), Topology.near(east, point.east()));
  }

  /**
   * @param longitude degrees, beyond 180 for what lies beyond the date line
   */
  Spot spot(double latitude, double longitude) {
    return new Spot(
        widthKm / 2 + (longitude - east) * kmPerDegreeEast(),
        heightKm / 2 - (latitude - north) * KM_PER_DEGREE);
  }

  private double kmPerDegreeEast() {
    return KM_PER_DEGREE * shrinking(north);
  }

  private static double shrinking(double latitude) {
    return Math.max(Math.cos(Math.toRadians(latitude)), LEAST_SHRINKING);
  }
}
