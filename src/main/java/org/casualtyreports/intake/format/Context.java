package org.casualtyreports.intake.format;

import java.util.Objects;
import org.casualtyreports.names.Names;

/**
 * What a format needs besides its tables.
 *
 * @param names the catalogue by which claimants, actors, states and victim words are read
 * @param dates how dates in numbers are meant
 */
public record Context(Names names, DateChoice dates) {
  public Context {
    Objects.requireNonNull(names, "names");
    Objects.requireNonNull(dates, "dates");
  }
}
