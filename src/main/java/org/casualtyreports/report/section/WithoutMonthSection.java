package org.casualtyreports.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.When;
import org.casualtyreports.dataset.Incidents;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.tally.Slot;
import org.casualtyreports.tally.TallyRow;
import org.casualtyreports.template.ReportTemplate.SectionSpec;
import org.casualtyreports.template.SectionPart;

/** Sums that no month can hold, and why. */
final class WithoutMonthSection {
  private WithoutMonthSection() {}

  static List<Block> write(Desk desk, SectionSpec spec) {
    List<TallyRow> rows =
        desk.findings().tallies().rows().stream()
            .filter(row -> row.slot() instanceof Slot.NotAttributable)
            .filter(row -> row.subject() instanceof TallyRow.Subject.Incidents)
            .filter(desk::prints)
            .toList();
    Optional<Block> undated = undated(desk, spec);
    if (rows.isEmpty()) {
      return undated.stream().toList();
    }
    if (!spec.shows(SectionPart.TABLE)) {
      return Stream.concat(Stream.of(counted(desk, rows)), undated.stream()).toList();
    }
    var p = desk.phrases();
    List<Block> blocks = new ArrayList<>();
    blocks.add(Block.Paragraph.body(desk.say("without-month.intro")));
    blocks.add(
        new Table(
            "without-month",
            desk.say("without-month.title"),
            desk.say("without-month.summary"),
            List.of(
                Columns.heading(p, "claimant", 2.4),
                Columns.text(p, "about", 3.4),
                Columns.text(p, "why", 2.2),
                Columns.of(p, "claims", Table.Kind.COUNT, 0.9),
                Columns.of(p, "figure", Table.Kind.COUNT, 1.5)),
            rows.stream().map(row -> row(desk, row)).toList(),
            List.of(),
            Text.EMPTY));
    undated.ifPresent(blocks::add);
    return blocks;
  }

  private static Block counted(Desk desk, List<TallyRow> rows) {
    int claims = rows.stream().mapToInt(row -> row.sum().claims()).sum();
    long claimants = rows.stream().map(row -> row.key().claimant()).distinct().count();
    return Block.Paragraph.body(
        desk.say(
            "without-month.counted",
            "claims",
            claims,
            "claimants",
            claimants,
            "sheet",
            desk.say("sheet.monthly")));
  }

  /** The undated incidents: listed in a long report with tables, else counted. */
  private static Optional<Block> undated(Desk desk, SectionSpec spec) {
    Incidents all = desk.findings().dataset().incidents();
    List<Incident> undated =
        IntStream.range(0, all.size())
            .filter(row -> all.whens().get(row) instanceof When.Undated)
            .mapToObj(all::get)
            .toList();
    if (undated.isEmpty()) {
      return Optional.empty();
    }
    if (!desk.listsUndated() || !spec.shows(SectionPart.TABLE)) {
      int claims = undated.stream().mapToInt(i -> desk.claimsOn(i.id()).size()).sum();
      return Optional.of(
          Block.Paragraph.body(
              desk.say(
                  "without-month.undated-elsewhere",
                  "incidents",
                  undated.size(),
                  "claims",
                  claims)));
    }
    List<Row> incidents = new ArrayList<>();
    undated.forEach(incident -> incidents.addAll(IncidentsSection.rows(desk, incident)));
    return Optional.of(
        IncidentsSection.table(
            desk, undated, incidents, "undated", desk.say("without-month.undated")));
  }

  private static Row row(Desk desk, TallyRow row) {
    return new Row.Data(
        Anchors.tally(desk, row),
        List.of(
            Cell.words(desk.names().claimant(row.key().claimant())),
            Cell.words(desk.subject(row.key())),
            Cell.words(KeyPoints.time(desk, row)),
            MonthlySection.count(desk, row.sum().claims()),
            MonthlySection.figure(desk, row).linkedTo(Anchors.claimsOf(desk, row))));
  }
}
