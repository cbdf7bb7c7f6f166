package org.casualtyreports.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casualtyreports.report.Text.Run.Footnote;

/** The notes of a page, each with the places that refer to it. */
final class Footnotes {
  private final Map<Footnote, Entry> entries = new LinkedHashMap<>();

  /**
   * @param id of the note
   * @param references ids of the places that refer to it
   */
  record Entry(String id, List<String> references) {}

  /** Refers to a note and gives the entry; the place that does so has its last id. */
  Entry refer(Footnote note) {
    Entry entry =
        entries.computeIfAbsent(
            note, n -> new Entry("note-" + (entries.size() + 1), new ArrayList<>()));
    entry.references().add(entry.id() + "-from-" + (entry.references().size() + 1));
    return entry;
  }

  Map<Footnote, Entry> entries() {
    return entries;
  }
}
