package org.casualtyreports.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/** What a claim is about: one incident, or everything in a period. */
public sealed interface Scope {

  /** The word of the native format. */
  String code();

  /** One incident, by its id. */
  record AtIncident(String incidentId) implements Scope {
    public AtIncident {
      Texts.requireName(incidentId, "incident id");
    }

    @Override
    public String code() {
      return "incident";
    }
  }

  /**
   * A period total. It is never added to anything: it is set beside what the same claimant
   * itemised.
   *
   * @param from first day, inclusive
   * @param to last day, inclusive
   * @param includes ids of incidents that the statement names as part of the total; may be empty
   * @param statedIncidents how many incidents the statement speaks of; 0: it does not say
   */
  record OverPeriod(LocalDate from, LocalDate to, List<String> includes, int statedIncidents)
      implements Scope {
    public OverPeriod {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
      includes = List.copyOf(includes);
      if (to.isBefore(from)) {
        throw new IllegalArgumentException(
            "expected a period from its first to its last day, found " + from + " to " + to);
      }
      if (statedIncidents < 0) {
        throw new IllegalArgumentException(
            "expected a number of incidents of 0 or more, found " + statedIncidents);
      }
    }

    /** The number of incidents that the statement speaks of, if it does. */
    public OptionalInt statedIncidentCount() {
      return statedIncidents == 0 ? OptionalInt.empty() : OptionalInt.of(statedIncidents);
    }

    @Override
    public String code() {
      return "period";
    }
  }
}
