package org.casualtyreports.atlas;

import java.util.Comparator;

/**
 * A place on Earth.
 *
 * @param north degrees from -90 to 90
 * @param east degrees from -180 to 180
 */
public record GeoPoint(double north, double east) implements Comparable<GeoPoint> {
  private static final Comparator<GeoPoint> ORDER =
      Comparator.comparingDouble(GeoPoint::north).thenComparingDouble(GeoPoint::east);

  public GeoPoint {
    if (!(Math.abs(north) <= 90) || !(Math.abs(east) <= 180)) {
      throw new IllegalArgumentException(
          "expected degrees within 90 and 180, found " + north + ", " + east);
    }
  }

  @Override
  public int compareTo(GeoPoint other) {
    return ORDER.compare(this, other);
  }
}
