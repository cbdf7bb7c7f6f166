package org.casualtyreports.report.sheet;

import java.util.ArrayList;
import java.util.List;
import org.casualtyreports.dataset.About;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Imprint;
import org.casualtyreports.report.Sheet;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.report.section.AboutSection;
import org.casualtyreports.report.section.Columns;
import org.casualtyreports.report.section.Desk;

/** The first two sheets: what the workbook is, and what is in it. */
final class CoverSheets {
  private CoverSheets() {}

  static Sheet cover(Desk desk, Imprint imprint) {
    var p = desk.phrases();
    Dataset dataset = desk.findings().dataset();
    About about = dataset.about();
    List<Row> rows = new ArrayList<>();
    add(rows, p.say("cover.period"), imprint.subtitle());
    add(rows, p.say("cover.organisation"), imprint.organisation());
    add(rows, p.say("cover.contact"), imprint.contact());
    add(rows, p.say("cover.published"), imprint.publishedLabel());
    add(rows, p.say("cover.dataset"), about.title().in(p.language()));
    add(rows, p.say("cover.producer"), about.producer().in(p.language()));
    add(rows, p.say("cover.version"), about.version());
    add(rows, p.say("cover.citation"), about.citation().in(p.language()));
    add(rows, p.say("cover.licence"), about.licence());
    about.notes().forEach(note -> add(rows, p.say("cover.note"), note.in(p.language())));
    count(rows, desk, p.say("cover.claims"), dataset.claims().size());
    count(rows, desk, p.say("cover.incidents"), dataset.incidents().size());
    count(rows, desk, p.say("cover.rejected"), dataset.rejections().size());
    AboutSection.withheld(desk).ifPresent(words -> add(rows, p.say("cover.withheld"), words));
    add(rows, p.say("cover.is"), p.say("about.is") + " " + p.say("about.is-not"));
    add(rows, p.say("cover.blank"), p.say("cover.blank.is"));
    add(rows, p.say("cover.disclaimer"), imprint.disclaimer());
    Table table =
        new Table(
            Sheet.COVER,
            "",
            p.say("cover.summary"),
            List.of(Columns.heading(p, "item", 1), Columns.text(p, "content", 3)),
            rows,
            List.of(),
            Text.EMPTY);
    return new Sheet(
        Sheet.COVER, p.say("sheet.cover"), imprint.title(), List.of(), table, List.of());
  }

  private static void add(List<Row> rows, String item, String content) {
    if (!content.isEmpty()) {
      rows.add(new Row.Data("", List.of(Cell.words(item), Cell.words(content))));
    }
  }

  private static void count(List<Row> rows, Desk desk, String item, int number) {
    rows.add(
        new Row.Data(
            "",
            List.of(
                Cell.words(item),
                Cell.of(desk.phrases().count(number), new Cell.Value.Count(number)))));
  }

  static Sheet contents(Desk desk, List<Sheet> sheets) {
    var p = desk.phrases();
    List<Row> rows = new ArrayList<>();
    for (Sheet sheet : sheets) {
      rows.add(
          new Row.Data(
              "",
              List.of(
                  Cell.words(Text.link(sheet.name(), sheet.id())),
                  Cell.words(sheet.title()),
                  Cell.of(
                      p.count(sheet.table().rows().size()),
                      new Cell.Value.Count(sheet.table().rows().size())))));
    }
    Table table =
        new Table(
            Sheet.CONTENTS,
            "",
            p.say("contents.summary"),
            List.of(
                Columns.heading(p, "sheet", 1.5),
                Columns.text(p, "shows", 4),
                Columns.of(p, "rows", Table.Kind.COUNT, 0.7)),
            rows,
            List.of(),
            Text.EMPTY);
    return new Sheet(
        Sheet.CONTENTS,
        p.say("sheet.contents"),
        p.say("sheet.contents"),
        List.of(),
        table,
        List.of());
  }
}
