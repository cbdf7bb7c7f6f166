package org.casualtyreports.html;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Report;
import org.casualtyreports.report.Section;
import org.casualtyreports.report.Table;

/** The places of a report that links can lead to, and their ids in the page. */
final class Anchors {
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<String> placed = new HashSet<>();

  Anchors(Report report) {
    report.sections().forEach(this::add);
  }

  private void add(Section section) {
    add(section.id());
    for (Block block : section.blocks()) {
      if (block instanceof Block.Chart chart) {
        add(chart.id());
      } else if (block instanceof Table table) {
        add(table.id());
        table.rows().forEach(this::add);
      }
    }
    section.parts().forEach(this::add);
  }

  private void add(Table.Row row) {
    switch (row) {
      case Table.Row.Group group -> add(group.anchor());
      case Table.Row.Data data -> add(data.anchor());
    }
  }

  private void add(String anchor) {
    if (anchor.isEmpty() || ids.containsKey(anchor)) {
      return;
    }
    String wanted = "at-" + anchor.replaceAll("[^\\p{L}\\p{N}_.-]+", "-");
    String id = wanted;
    for (int i = 2; !taken.add(id); i++) {
      id = wanted + "-" + i;
    }
    ids.put(anchor, id);
  }

  /** The id for a place that is written now; empty where it stands in the page already. */
  String place(String anchor) {
    return placed.add(anchor) ? ids.getOrDefault(anchor, "") : "";
  }

  /** The id that a link leads to; empty where the page has no such place. */
  Optional<String> find(String anchor) {
    return Optional.ofNullable(ids.get(anchor));
  }
}
