package org.casualtyreports.trend;

/** What the numbers of a series count. */
public enum Measure {
  /** Incidents: nearly independent events; they carry the trend. */
  INCIDENTS,
  /** Deaths: they arrive in clusters, so that no Poisson method applies; they are described. */
  DEATHS
}
