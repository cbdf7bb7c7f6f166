package org.casualtyreports.dataset;

import org.casualtyreports.claim.Place;
import org.casualtyreports.claim.Visibility;
import org.casualtyreports.claim.When;

/** What recurs in incidents: all of an incident but its id, its row, and unknown columns. */
public enum IncidentPart {
  WHEN(When.class),
  DATE_AS_STATED(String.class),
  DATE_DOUBT(String.class),
  PLACE(Place.class),
  EVENT_TYPE(String.class),
  VISIBILITY(Visibility.class),
  NOTE(String.class),
  FILE(String.class);

  private final Class<?> type;

  IncidentPart(Class<?> type) {
    this.type = type;
  }

  Class<?> type() {
    return type;
  }
}
