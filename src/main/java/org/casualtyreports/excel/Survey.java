package org.casualtyreports.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casualtyreports.excel.Styles.Tint;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Cell.Value;
import org.casualtyreports.report.Sheet;
import org.casualtyreports.report.SheetWords;
import org.casualtyreports.report.Table.Column;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.report.Text.Run;
import org.jspecify.annotations.Nullable;

/**
 * What one reading of a table's rows tells of it: how wide its columns are, what its texts need,
 * which places it has and leads to. Widths and marks are taken from the first rows of a long table;
 * whatever must not be missed from all.
 */
final class Survey {
  private static final int ROWS_LOOKED_AT = 20_000;
  private static final int MOST_LINKS = 60_000;
  private static final int FOOTNOTE_ROOM = 14;

  final Sheet sheet;
  final double[] widths;
  final int[] longest;
  final Marks[] marks;
  final Map<String, Integer> anchors = new LinkedHashMap<>();
  final List<Link> links = new ArrayList<>();
  final Map<Integer, String> footnotes = new LinkedHashMap<>();

  /** The cell of each column that was seen last, where another like it tells nothing new. */
  private final @Nullable Cell[] last;

  int rows;
  int groups;
  long tallied;

  private Survey(Sheet sheet) {
    this.sheet = sheet;
    int columns = sheet.table().columns().size();
    this.widths = new double[columns];
    this.longest = new int[columns];
    this.marks = new Marks[columns];
    this.last = new @Nullable Cell[columns];
    for (int i = 0; i < columns; i++) {
      marks[i] = new Marks();
    }
  }

  static Survey of(Sheet sheet, SheetWords words) {
    Survey survey = new Survey(sheet);
    sheet.lead().forEach(survey::footnotes);
    for (Row row : sheet.table().rows()) {
      switch (row) {
        case Row.Data data -> survey.see(data, words);
        case Row.Group group -> {
          survey.groups++;
          survey.anchor(group.anchor());
          survey.footnotes(group.heading());
        }
      }
      survey.rows++;
    }
    sheet.table().notes().forEach(survey::footnotes);
    survey.footnotes(sheet.table().source());
    return survey;
  }

  /** Whether every row is a row of data, so that sorting and filtering make sense. */
  Tidiness tidiness() {
    boolean laidOut =
        groups > 0 || sheet.id().equals(Sheet.COVER) || sheet.id().equals(Sheet.CONTENTS);
    return laidOut || rows == 0 || widths.length == 0 ? Tidiness.LAID_OUT : Tidiness.TIDY;
  }

  @SuppressWarnings("ReferenceEquality") // cells that recur are made once
  private void see(Row.Data data, SheetWords words) {
    List<Cell> cells = data.cells();
    if (cells.size() != widths.length) {
      throw new IllegalArgumentException(
          "sheet '%s', row %s: expected %s cells, found %s"
              .formatted(sheet.name(), rows + 1, widths.length, cells.size()));
    }
    anchor(data.anchor());
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (cell == last[i]) {
        continue;
      }
      last[i] = cell.value() instanceof Value.Tallied || leads(cell) ? null : cell;
      if (cell.value() instanceof Value.Words text) {
        int footnotes = FOOTNOTE_ROOM * (cell.shown().runs().size() - 1);
        longest[i] = Math.max(longest[i], text.words().length() + Math.max(0, footnotes));
      } else if (cell.value() instanceof Value.Tallied) {
        tallied++;
        marks[i].expect(Tint.OPEN, words.open());
        marks[i].expect(Tint.FADED, words.notStated());
        marks[i].expect(Tint.FADED, words.hidden());
      }
      if (rows < ROWS_LOOKED_AT && !(cell.value() instanceof Value.Blank)) {
        look(i, cell);
      }
    }
  }

  private static boolean leads(Cell cell) {
    for (Run run : cell.shown().runs()) {
      if (run instanceof Run.Link) {
        return true;
      }
    }
    return false;
  }

  private void look(int column, Cell cell) {
    Column about = sheet.table().columns().get(column);
    String shown = CellText.clean(Shown.text(cell));
    marks[column].see(cell, shown);
    widths[column] = Math.max(widths[column], Shown.width(cell, about, shown));
    footnotes(cell.shown());
    for (Run run : cell.shown().runs()) {
      if (run instanceof Run.Link link && links.size() < MOST_LINKS) {
        links.add(new Link(rows, column, link.anchor()));
        break;
      }
    }
  }

  private void anchor(String anchor) {
    if (!anchor.isEmpty() && rows < MOST_LINKS) {
      anchors.putIfAbsent(anchor, rows);
    }
  }

  private void footnotes(Text text) {
    for (Run run : text.runs()) {
      if (run instanceof Run.Footnote footnote) {
        footnotes.put(footnote.number(), footnote.note());
      }
    }
  }

  /** Whether a sheet is data to be sorted and filtered. */
  enum Tidiness {
    TIDY,
    LAID_OUT
  }

  /**
   * A cell that leads elsewhere.
   *
   * @param row from 0, of the table
   * @param column from 0, of the table
   */
  record Link(int row, int column, String anchor) {}
}
