package org.casualtyreports.claim;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Where an incident happened, as the source names it; an empty text means not stated.
 *
 * @param latitude degrees north, NaN where not stated
 * @param longitude degrees east, NaN where not stated
 */
public record Place(
    TargetState country,
    String admin1,
    String admin2,
    String name,
    double latitude,
    double longitude) {
  public static final Place NOT_STATED =
      new Place(TargetState.NOT_STATED, "", "", "", Double.NaN, Double.NaN);

  public Place {
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(admin1, "admin1");
    Objects.requireNonNull(admin2, "admin2");
    Objects.requireNonNull(name, "name");
    if (Double.isNaN(latitude) != Double.isNaN(longitude)) {
      throw new IllegalArgumentException("a coordinate needs both latitude and longitude");
    }
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
      throw new IllegalArgumentException(
          "expected degrees within 90 and 180, found " + latitude + ", " + longitude);
    }
  }

  public OptionalDouble north() {
    return Double.isNaN(latitude) ? OptionalDouble.empty() : OptionalDouble.of(latitude);
  }

  public OptionalDouble east() {
    return Double.isNaN(longitude) ? OptionalDouble.empty() : OptionalDouble.of(longitude);
  }
}
