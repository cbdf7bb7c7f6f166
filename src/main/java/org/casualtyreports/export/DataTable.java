package org.casualtyreports.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Cell.Mark;
import org.casualtyreports.report.Cell.Value;
import org.casualtyreports.report.Report;
import org.casualtyreports.report.RowsOnDemand;
import org.casualtyreports.report.Section;
import org.casualtyreports.report.Sheet;
import org.casualtyreports.report.Table;

/**
 * A table of a report as data: typed columns, and rows of values.
 *
 * @param name of the file without ending: the id of a sheet; that of a table on a page after {@code
 *     printed-}
 * @param title what it is
 * @param about what it shows, and what to know of it
 */
record DataTable(String name, String title, String about, List<Field> fields, Table table) {
  DataTable {
    fields = List.copyOf(fields);
  }

  /** What every value of a column is. */
  enum Type {
    TEXT("string"),
    WHOLE("integer"),
    REAL("number"),
    DAY("date"),
    MONTH("yearmonth");

    final String code;

    Type(String code) {
      this.code = code;
    }
  }

  /** A column. */
  record Field(Table.Column column, Type type) {}

  /**
   * A row.
   *
   * @param group the heading above it; empty where there is none
   * @param anchor by which the report leads to it; may be empty
   * @param values one a column; nothing where a cell holds no value of the column's type
   * @param reasons why a cell holds none, by the id of its column: open, not-stated, hidden, or the
   *     words that stand there
   * @param marks what to know of a cell, by the id of its column
   */
  record Row(
      String group,
      String anchor,
      List<Datum> values,
      Map<String, String> reasons,
      Map<String, List<String>> marks) {}

  /** All tables of a report: those of its sheets, then those of its pages, in order. */
  static List<DataTable> of(Report report) {
    List<DataTable> tables = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Sheet sheet : report.sheets()) {
      tables.add(ofSheet(sheet, unused(sheet.id(), names)));
    }
    report.sections().forEach(section -> addPrinted(section, names, tables));
    return tables;
  }

  private static void addPrinted(Section section, Set<String> names, List<DataTable> tables) {
    for (Block block : section.blocks()) {
      if (block instanceof Table table) {
        tables.add(printed(section, table, unused("printed-" + table.id(), names)));
      }
    }
    section.parts().forEach(part -> addPrinted(part, names, tables));
  }

  private static String unused(String id, Set<String> names) {
    String wanted = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
    String name = wanted;
    for (int i = 2; !names.add(name); i++) {
      name = wanted + "-" + i;
    }
    return name;
  }

  private static DataTable ofSheet(Sheet sheet, String name) {
    List<Field> fields =
        sheet.table().columns().stream().map(column -> new Field(column, type(column))).toList();
    return new DataTable(name, sheet.title(), sheet.table().summary(), fields, sheet.table());
  }

  /** A column of a page that holds words as well as numbers is text as a whole. */
  private static DataTable printed(Section section, Table table, String name) {
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Table.Column column = table.columns().get(i);
      int at = i;
      boolean worded =
          table.rows().stream()
              .anyMatch(
                  row -> row instanceof Table.Row.Data data && isWorded(data.cells().get(at)));
      fields.add(new Field(column, worded ? Type.TEXT : type(column)));
    }
    String title = table.title().isEmpty() ? section.heading() : table.title();
    return new DataTable(name, title, table.summary(), fields, table);
  }

  private static boolean isWorded(Cell cell) {
    return cell.value() instanceof Value.Words;
  }

  private static Type type(Table.Column column) {
    return switch (column.kind()) {
      case TEXT -> Type.TEXT;
      case COUNT -> Type.WHOLE;
      case DECIMAL -> Type.REAL;
      case DAY -> Type.DAY;
      case MONTH -> Type.MONTH;
    };
  }

  boolean hasTypedColumns() {
    return fields.stream().anyMatch(field -> field.type() != Type.TEXT);
  }

  /** Whether headings stand over some rows; looks at all of them, where there may be any. */
  boolean hasGroups() {
    return !(table.rows() instanceof RowsOnDemand)
        && table.rows().stream().anyMatch(row -> row instanceof Table.Row.Group);
  }

  /** Hands on each row in turn; the rows of a large table are not kept. */
  void forEach(Consumer<Row> reader) {
    String group = "";
    for (Table.Row row : table.rows()) {
      switch (row) {
        case Table.Row.Group heading -> group = heading.heading().plain();
        case Table.Row.Data data -> reader.accept(row(group, data));
      }
    }
  }

  private Row row(String group, Table.Row.Data data) {
    List<Datum> values = new ArrayList<>();
    Map<String, String> reasons = new LinkedHashMap<>();
    Map<String, List<String>> marks = new LinkedHashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      Cell cell = data.cells().get(i);
      Datum value = value(cell, cell.value(), field.type());
      values.add(value);
      if (value instanceof Datum.Nothing && !(cell.value() instanceof Value.Blank)) {
        reasons.put(field.column().id(), reason(cell, cell.value()));
      }
      if (!cell.marks().isEmpty()) {
        marks.put(field.column().id(), codes(cell.marks()));
      }
    }
    return new Row(group, data.anchor(), values, reasons, marks);
  }

  private static List<String> codes(Set<Mark> marks) {
    return marks.stream().sorted(Comparator.naturalOrder()).map(DataTable::code).toList();
  }

  static String code(Mark mark) {
    return mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The value, where it is of the type; a column of text holds what the page shows. */
  private static Datum value(Cell cell, Value value, Type type) {
    return switch (value) {
      case Value.Blank blank -> Datum.NOTHING;
      case Value.Tallied tallied -> value(cell, tallied.now(), type);
      case Value.Words words -> type == Type.TEXT ? text(words.words()) : Datum.NOTHING;
      case Value.Count count -> number(cell, type, count.count());
      case Value.Decimal decimal ->
          type == Type.REAL ? Datum.of(decimal.number()) : shown(cell, type);
      case Value.Day day -> type == Type.DAY ? Datum.of(day.day().toString()) : shown(cell, type);
      case Value.Month month ->
          type == Type.MONTH ? Datum.of(month.month().toString()) : shown(cell, type);
      case Value.Open open -> shown(cell, type);
      case Value.NotStated none -> shown(cell, type);
      case Value.Hidden hidden -> shown(cell, type);
    };
  }

  private static Datum number(Cell cell, Type type, long count) {
    return switch (type) {
      case WHOLE -> Datum.of(count);
      case REAL -> Datum.of((double) count);
      case TEXT, DAY, MONTH -> shown(cell, type);
    };
  }

  private static Datum shown(Cell cell, Type type) {
    return type == Type.TEXT ? text(cell.shown().plain()) : Datum.NOTHING;
  }

  private static Datum text(String words) {
    return words.isEmpty() ? Datum.NOTHING : Datum.of(words);
  }

  private static String reason(Cell cell, Value value) {
    return switch (value) {
      case Value.Open open -> "open";
      case Value.NotStated none -> "not-stated";
      case Value.Hidden hidden -> "hidden";
      case Value.Tallied tallied -> reason(cell, tallied.now());
      default -> cell.shown().plain();
    };
  }
}
