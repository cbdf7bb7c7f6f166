package org.casualtyreports.excel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The worked example: one incident about which two claimants contradict each other, and a period
 * total. Rows are cells by header, days in ISO form.
 */
final class InputExample {
  /** What the ids of its rows begin with. */
  static final String PREFIX = "example-";

  private static final String INCIDENT = PREFIX + "1";

  private InputExample() {}

  static List<Map<String, String>> incidents(InputTexts texts) {
    return List.of(
        row(
            "incident_id",
            INCIDENT,
            "date_start",
            "2024-03-05",
            "date_precision",
            "day",
            "date_as_stated",
            texts.say("example.date_as_stated"),
            "country",
            "XA",
            "admin1",
            texts.say("example.admin1"),
            "place",
            texts.say("example.place"),
            "event_type",
            texts.say("example.event_type"),
            "visibility",
            "public",
            "note",
            texts.say("example.label")));
  }

  static List<Map<String, String>> claims(InputTexts texts) {
    String group = texts.say("example.group");
    String army = texts.say("example.army");
    Map<String, String> byGroup = claim(texts, PREFIX + "1a", group, "group");
    Map<String, String> byArmy = claim(texts, PREFIX + "1b", army, "army");
    Map<String, String> period = claim(texts, PREFIX + "2", group, "period");
    for (Map<String, String> claim : List.of(byGroup, byArmy)) {
      claim.putAll(row("incident_id", INCIDENT, "scope", "incident"));
    }
    byGroup.put("statement_date", "2024-03-06");
    byArmy.put("statement_date", "2024-03-07");
    period.putAll(
        row(
            "scope", "period",
            "period_from", "2024-01-01",
            "period_to", "2024-03-31",
            "includes", INCIDENT,
            "stated_incidents", "4",
            "statement_date", "2024-04-02"));
    return List.of(byGroup, byArmy, period);
  }

  private static Map<String, String> claim(
      InputTexts texts, String id, String claimant, String which) {
    return row(
        "claim_id", id,
        "claimant", claimant,
        "actor", texts.say("example.group"),
        "target", texts.say("example.army"),
        "target_state", "XA",
        "victims", "soldiers",
        "victim_status", texts.say("example.victim_status"),
        "outcome", "killed",
        "figure", texts.say("example.figure." + which),
        "language", texts.language().tag(),
        "source", texts.say("example.source." + which),
        "visibility", "public",
        "note", texts.say("example.label"));
  }

  private static Map<String, String> row(String... headersAndCells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < headersAndCells.length; i += 2) {
      row.put(headersAndCells[i], headersAndCells[i + 1]);
    }
    return row;
  }
}
