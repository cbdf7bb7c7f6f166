package org.casualtyreports.report.section;

import java.util.ArrayList;
import java.util.List;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.tally.Slot;
import org.casualtyreports.tally.Tallies;
import org.casualtyreports.template.ReportTemplate.SectionSpec;
import org.casualtyreports.template.SectionPart;

/** Incidents of which nobody claims a figure. */
final class NotStatedSection {
  private static final int IDS_SHOWN = 30;

  private NotStatedSection() {}

  static List<Block> write(Desk desk, SectionSpec spec) {
    List<Tallies.WithoutClaim> slots =
        desk.findings().tallies().withoutClaim().stream()
            .filter(slot -> desk.listsUndated() || !slot.slot().equals(Slot.UNDATED))
            .toList();
    int unstated =
        desk.findings().tallies().rows().stream()
            .filter(desk::prints)
            .mapToInt(row -> row.sum().unstated())
            .sum();
    int incidents = slots.stream().mapToInt(slot -> slot.incidentIds().size()).sum();
    if (desk.incidentsOfPeriod().isEmpty() && unstated + incidents == 0) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        Block.Paragraph.body(
            desk.say("not-stated.count", "incidents", incidents, "claims", unstated)));
    if (!slots.isEmpty() && spec.shows(SectionPart.TABLE)) {
      blocks.add(table(desk, slots));
    }
    return blocks;
  }

  private static Table table(Desk desk, List<Tallies.WithoutClaim> slots) {
    var p = desk.phrases();
    List<Row> rows = new ArrayList<>();
    for (Tallies.WithoutClaim slot : slots) {
      rows.add(
          new Row.Data(
              "",
              List.of(
                  Cell.words(time(desk, slot.slot())),
                  MonthlySection.count(desk, slot.incidentIds().size()),
                  Cell.words(ids(desk, slot.incidentIds())))));
    }
    return new Table(
        "not-stated",
        desk.say("not-stated.title"),
        desk.say("not-stated.summary"),
        List.of(
            Columns.heading(p, "month", 2),
            Columns.of(p, "incidents", Table.Kind.COUNT, 1),
            Columns.text(p, "incidentIds", 5)),
        rows,
        List.of(),
        Text.EMPTY);
  }

  private static String time(Desk desk, Slot slot) {
    return switch (slot) {
      case Slot.In in -> desk.phrases().month(in.span().first());
      case Slot.NotAttributable none -> desk.say("slot." + none.reason());
    };
  }

  private static String ids(Desk desk, List<String> ids) {
    if (ids.size() <= IDS_SHOWN) {
      return String.join(desk.say("list.comma"), ids);
    }
    return desk.say(
        "not-stated.more",
        "ids",
        String.join(desk.say("list.comma"), ids.subList(0, IDS_SHOWN)),
        "left",
        ids.size() - IDS_SHOWN);
  }
}
