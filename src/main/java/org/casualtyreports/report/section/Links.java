package org.casualtyreports.report.section;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Block.Terms.Term;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Section;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.report.Text.Run;

/** Keeps the links that lead somewhere: a template may have left their section out. */
final class Links {
  private final Set<String> anchors = new HashSet<>();

  private Links() {}

  /** The same sections; a link to a place that none of them holds becomes plain words. */
  static List<Section> resolved(List<Section> sections) {
    Links links = new Links();
    sections.forEach(links::gather);
    return sections.stream().map(links::section).toList();
  }

  private void gather(Section section) {
    anchors.add(section.id());
    for (Block block : section.blocks()) {
      if (block instanceof Table table) {
        anchors.add(table.id());
        table
            .rows()
            .forEach(
                row ->
                    anchors.add(
                        switch (row) {
                          case Row.Data data -> data.anchor();
                          case Row.Group group -> group.anchor();
                        }));
      }
    }
    section.parts().forEach(this::gather);
  }

  private Section section(Section section) {
    return new Section(
        section.id(),
        section.heading(),
        section.start(),
        section.blocks().stream().map(this::block).toList(),
        section.parts().stream().map(this::section).toList());
  }

  private Block block(Block block) {
    return switch (block) {
      case Block.Paragraph p -> new Block.Paragraph(p.role(), text(p.text()));
      case Block.Bullets bullets -> new Block.Bullets(texts(bullets.items()));
      case Block.Terms terms ->
          new Block.Terms(
              terms.terms().stream()
                  .map(term -> new Term(term.word(), text(term.explanation())))
                  .toList());
      case Block.KeyFigures figures -> figures;
      case Block.Chart chart -> new Block.Chart(chart.id(), chart.spec(), text(chart.caption()));
      case Table table ->
          new Table(
              table.id(),
              table.title(),
              table.summary(),
              table.columns(),
              table.rows().stream().map(this::row).toList(),
              texts(table.notes()),
              text(table.source()));
    };
  }

  private Row row(Row row) {
    return switch (row) {
      case Row.Group group -> new Row.Group(group.anchor(), text(group.heading()));
      case Row.Data data ->
          new Row.Data(data.anchor(), data.cells().stream().map(this::cell).toList());
    };
  }

  private Cell cell(Cell cell) {
    return new Cell(text(cell.shown()), cell.value(), cell.marks());
  }

  private List<Text> texts(List<Text> texts) {
    return texts.stream().map(this::text).toList();
  }

  private Text text(Text text) {
    return new Text(
        text.runs().stream()
            .map(
                run ->
                    run instanceof Run.Link link && !anchors.contains(link.anchor())
                        ? new Run.Plain(link.words())
                        : run)
            .toList());
  }
}
