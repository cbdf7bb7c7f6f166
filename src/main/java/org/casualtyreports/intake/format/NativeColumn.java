package org.casualtyreports.intake.format;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The columns of the native format. */
enum NativeColumn {
  CLAIM_ID,
  INCIDENT_ID,
  SCOPE,
  PERIOD_FROM,
  PERIOD_TO,
  INCLUDES,
  STATED_INCIDENTS,
  CLAIMANT,
  ACTOR,
  TARGET,
  TARGET_STATE,
  VICTIMS,
  VICTIM_STATUS,
  OUTCOME,
  FIGURE,
  WOMEN,
  CHILDREN,
  LOWER,
  BEST,
  UPPER,
  LANGUAGE,
  STATEMENT_DATE,
  REVISES,
  SOURCE,
  SOURCE_URL,
  VISIBILITY,
  DOUBT,
  NOTE,
  DATE_START,
  DATE_END,
  DATE_PRECISION,
  DATE_AS_STATED,
  DATE_DOUBT,
  COUNTRY,
  ADMIN1,
  ADMIN2,
  PLACE,
  LATITUDE,
  LONGITUDE,
  EVENT_TYPE,
  /** In a flat file, where {@code visibility} is the claim's. */
  INCIDENT_VISIBILITY,
  /** In a flat file, where {@code note} is the claim's. */
  INCIDENT_NOTE;

  /** What an incident says of itself, beside its id, visibility and note. */
  static final Set<NativeColumn> OF_INCIDENT_ALONE =
      Collections.unmodifiableSet(EnumSet.range(DATE_START, EVENT_TYPE));

  static final Set<NativeColumn> OF_CLAIMS =
      Collections.unmodifiableSet(EnumSet.range(CLAIM_ID, NOTE));

  /** What a claim says of itself, beside the incident that it is about. */
  static final Set<NativeColumn> OF_CLAIM_ALONE = ofClaimAlone();

  static final Set<NativeColumn> OF_INCIDENTS = ofIncidents();

  static final Set<NativeColumn> OF_FLAT =
      Collections.unmodifiableSet(EnumSet.allOf(NativeColumn.class));

  /** Without these a table of claims says nothing. */
  static final Set<NativeColumn> REQUIRED_OF_CLAIMS =
      Collections.unmodifiableSet(EnumSet.of(CLAIM_ID, CLAIMANT, FIGURE));

  private static Set<NativeColumn> ofClaimAlone() {
    EnumSet<NativeColumn> columns = EnumSet.copyOf(OF_CLAIMS);
    columns.removeAll(EnumSet.of(INCIDENT_ID, VISIBILITY, NOTE));
    return Collections.unmodifiableSet(columns);
  }

  private static Set<NativeColumn> ofIncidents() {
    EnumSet<NativeColumn> columns = EnumSet.copyOf(OF_INCIDENT_ALONE);
    columns.addAll(EnumSet.of(INCIDENT_ID, VISIBILITY, NOTE));
    return Collections.unmodifiableSet(columns);
  }

  String header() {
    return name().toLowerCase(Locale.ROOT);
  }
}
