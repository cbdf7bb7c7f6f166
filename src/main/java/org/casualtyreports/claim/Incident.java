package org.casualtyreports.claim;

import java.util.Map;
import java.util.Objects;

/**
 * Something that happened, to which claims are linked. It carries no figure of its own.
 *
 * @param dateAsStated the date in the words of the source
 * @param dateDoubt why the date is doubted; empty where it is not
 * @param note for the people who keep the data; never leaves with the public audience
 * @param extra cells of columns that the native format does not know, by header
 */
public record Incident(
    String id,
    When when,
    String dateAsStated,
    String dateDoubt,
    Place place,
    String eventType,
    Visibility visibility,
    String note,
    Map<String, String> extra,
    Origin origin) {
  public Incident {
    Texts.requireName(id, "incident id");
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(dateAsStated, "dateAsStated");
    Objects.requireNonNull(dateDoubt, "dateDoubt");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(eventType, "eventType");
    Objects.requireNonNull(visibility, "visibility");
    Objects.requireNonNull(note, "note");
    extra = copyInOrder(extra);
    Objects.requireNonNull(origin, "origin");
  }

  static Map<String, String> copyInOrder(Map<String, String> cells) {
    return cells.isEmpty()
        ? Map.of()
        : java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(cells));
  }
}
