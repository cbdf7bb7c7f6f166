package org.casualtyreports.claim;

import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

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

  // Written out: places are told apart by the hundred thousand.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place that
        && name.equals(that.name)
        && admin2.equals(that.admin2)
        && admin1.equals(that.admin1)
        && country.equals(that.country)
        && Double.compare(latitude, that.latitude) == 0
        && Double.compare(longitude, that.longitude) == 0;
  }

  @Override
  public int hashCode() {
    int hash = 31 * name.hashCode() + admin2.hashCode();
    hash = 31 * (31 * hash + admin1.hashCode()) + country.hashCode();
    return 31 * (31 * hash + Double.hashCode(latitude)) + Double.hashCode(longitude);
  }

  public OptionalDouble north() {
    return Double.isNaN(latitude) ? OptionalDouble.empty() : OptionalDouble.of(latitude);
  }

  public OptionalDouble east() {
    return Double.isNaN(longitude) ? OptionalDouble.empty() : OptionalDouble.of(longitude);
  }
}
