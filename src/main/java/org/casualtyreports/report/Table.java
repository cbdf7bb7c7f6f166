package org.casualtyreports.report;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A table: heading, columns, rows, notes and source.
 *
 * @param id anchor and machine name, unique in the report
 * @param title numbered, for example 'Table 2. ...'; may be empty
 * @param summary what the table shows, for those who do not see it
 * @param rows may be a view that makes its rows when asked; same number of cells as columns
 * @param notes below the table
 * @param source below the notes; may be empty
 */
public record Table(
    String id,
    String title,
    String summary,
    List<Column> columns,
    List<Row> rows,
    List<Text> notes,
    Text source)
    implements Block {
  public Table {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(summary, "summary");
    columns = List.copyOf(columns);
    Objects.requireNonNull(rows, "rows");
    notes = List.copyOf(notes);
    Objects.requireNonNull(source, "source");
  }

  /** Without those of these columns that hold nothing in any row. */
  public Table withoutEmpty(Set<String> ids) {
    List<Integer> kept =
        IntStream.range(0, columns.size())
            .filter(i -> !ids.contains(columns.get(i).id()) || rows.stream().anyMatch(holds(i)))
            .boxed()
            .toList();
    return kept.size() == columns.size()
        ? this
        : new Table(
            id,
            title,
            summary,
            kept.stream().map(columns::get).toList(),
            rows.stream().map(row -> row.of(kept)).toList(),
            notes,
            source);
  }

  private static Predicate<Row> holds(int column) {
    return row ->
        row instanceof Row.Data data && !data.cells().get(column).shown().plain().isBlank();
  }

  /**
   * @param id machine name in data files, lowerCamelCase, unique in the table
   * @param heading in the language of the report
   * @param weight share of the width, relative to the other columns
   * @param definition of the column, for the data dictionary
   */
  public record Column(
      String id, String heading, Kind kind, Role role, double weight, String definition) {
    public Column {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(heading, "heading");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(definition, "definition");
    }
  }

  /** What a column holds; decides alignment and number format. */
  public enum Kind {
    TEXT,
    COUNT,
    DECIMAL,
    DAY,
    MONTH
  }

  /** Whether a column names its rows or holds data. */
  public enum Role {
    ROW_HEADING,
    DATA
  }

  /** A row of a table. */
  public sealed interface Row {
    /** The row in a table of these of its columns. */
    Row of(List<Integer> columns);

    /**
     * @param anchor for links to this row; may be empty
     */
    record Data(String anchor, List<Cell> cells) implements Row {
      public Data {
        Objects.requireNonNull(anchor, "anchor");
        cells = List.copyOf(cells);
      }

      @Override
      public Row of(List<Integer> columns) {
        return new Data(anchor, columns.stream().map(cells::get).toList());
      }
    }

    /** A heading over the rows that follow, across all columns. */
    record Group(String anchor, Text heading) implements Row {
      public Group {
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(heading, "heading");
      }

      @Override
      public Row of(List<Integer> columns) {
        return this;
      }
    }
  }
}
