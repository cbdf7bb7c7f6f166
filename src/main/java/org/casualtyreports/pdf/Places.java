package org.casualtyreports.pdf;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the anchors of a report stand, and how many pages it has, as learned from laying it out.
 */
record Places(Map<String, Spot> spots, int pages) {
  static final Places UNKNOWN = new Places(Map.of(), 0);

  Places {
    spots = Map.copyOf(spots);
  }

  /** A height on a page. */
  record Spot(int page, float top) {}

  Set<String> anchors() {
    return spots.keySet();
  }

  Optional<Spot> find(String anchor) {
    return Optional.ofNullable(spots.get(anchor));
  }
}
