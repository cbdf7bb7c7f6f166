package org.casualtyreports.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Sheet;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Column;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.report.section.Columns;
import org.casualtyreports.report.section.ComparisonSection;
import org.casualtyreports.report.section.Desk;
import org.casualtyreports.report.section.QualitySection;
import org.casualtyreports.report.section.SensitivitySection;
import org.casualtyreports.report.section.TrendVerdicts;
import org.casualtyreports.template.SectionKind;

/** The tables of the statistics sections as sheets, whole: one sheet a table. */
final class StatisticsSheets {
  /** What the headings between rows name, by the table that has them. */
  private static final Map<String, String> GROUPED_BY =
      Map.of(
          "trends", "claimant",
          "years", "series",
          "twelveMonths", "claimant",
          "roles", "pair",
          "sensitivity", "headline",
          "verdicts", "claimant");

  private StatisticsSheets() {}

  /** The sheets of the sections that the report has, in a fixed order. */
  static List<Sheet> write(Desk desk, Set<SectionKind> sections) {
    List<Sheet> sheets = new ArrayList<>();
    if (sections.contains(SectionKind.TRENDS)) {
      add(desk, sheets, TrendVerdicts.tables(desk, Desk.ALL_ROWS));
      SeriesSheets.add(desk, sheets);
    }
    if (sections.contains(SectionKind.COMPARISON)) {
      add(desk, sheets, ComparisonSection.tables(desk, Desk.ALL_ROWS));
    }
    if (sections.contains(SectionKind.SENSITIVITY)) {
      add(desk, sheets, SensitivitySection.tables(desk));
    }
    if (sections.contains(SectionKind.QUALITY)) {
      add(desk, sheets, QualitySection.tables(desk, Desk.ALL_ROWS));
    }
    return sheets;
  }

  private static void add(Desk desk, List<Sheet> sheets, List<Table> tables) {
    for (Table table : tables) {
      List<Text> lead = new ArrayList<>();
      lead.add(Text.of(table.summary()));
      lead.addAll(table.notes());
      sheets.add(
          new Sheet(
              table.id(),
              desk.phrases().say("sheet." + table.id()),
              table.title(),
              lead,
              flat(desk, table),
              List.of()));
    }
  }

  /** Headings between rows become a first column, so that rows can be sorted and filtered. */
  private static Table flat(Desk desk, Table table) {
    String groupedBy = GROUPED_BY.get(table.id());
    List<Column> columns = new ArrayList<>();
    if (groupedBy != null) {
      columns.add(Columns.heading(desk.phrases(), groupedBy, 1));
    }
    columns.addAll(table.columns());
    List<Row> rows = new ArrayList<>();
    Text group = Text.EMPTY;
    for (Row row : table.rows()) {
      switch (row) {
        case Row.Group heading -> group = heading.heading();
        case Row.Data data -> {
          List<Cell> cells = new ArrayList<>();
          if (groupedBy != null) {
            cells.add(Cell.words(group));
          }
          cells.addAll(data.cells());
          rows.add(new Row.Data("", cells));
        }
      }
    }
    return new Table(table.id(), "", table.summary(), columns, rows, List.of(), table.source());
  }
}
