package org.casualtyreports.excel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;
import org.casualtyreports.report.Sheet;
import org.casualtyreports.report.SheetWords;
import org.casualtyreports.report.Table.Column;
import org.casualtyreports.report.Table.Kind;
import org.casualtyreports.report.Table.Role;
import org.casualtyreports.report.Text;

/**
 * One sheet of the workbook: a table, or as much of its rows as a sheet holds, with the places of
 * everything on it. Rows and columns count from 0.
 *
 * @param name on the tab
 * @param tableName of the table object
 * @param firstRow of the table's rows on this page
 * @param rows of the table on this page
 * @param above lines between title and head, one a row
 * @param below lines under the table, one a row
 */
record Page(
    Survey survey,
    String name,
    String tableName,
    int firstRow,
    int rows,
    List<Placed> columns,
    List<Text> above,
    List<Text> below,
    Wrapping wrapping) {
  private static final double FROZEN_WIDTH = 60;
  private static final int FROZEN_ROWS = 12;

  Sheet sheet() {
    return survey.sheet;
  }

  boolean isCover() {
    return sheet().id().equals(Sheet.COVER);
  }

  /** The row of the column headings; on the cover, which has none, the row before the table. */
  int headRow() {
    int gap = above.isEmpty() && isCover() ? 0 : 1;
    return above.size() + gap + (isCover() ? 0 : 1);
  }

  int firstDataRow() {
    return headRow() + 1;
  }

  int lastDataRow() {
    return headRow() + rows;
  }

  /** The row of the first line under the table. */
  int notesRow() {
    return lastDataRow() + 2;
  }

  int lastRow() {
    return below.isEmpty() ? Math.max(lastDataRow(), headRow()) : notesRow() + below.size() - 1;
  }

  double width() {
    return columns.stream().mapToDouble(Placed::width).sum();
  }

  boolean isTidy() {
    return survey.tidiness() == Survey.Tidiness.TIDY;
  }

  /** Columns that stay in sight when the others are scrolled. */
  int frozenColumns() {
    double width = 0;
    int frozen = 0;
    for (Placed column : columns) {
      width += column.width();
      if (column.about().role() != Role.ROW_HEADING || width > FROZEN_WIDTH) {
        break;
      }
      frozen++;
    }
    return frozen == columns.size() ? 0 : frozen;
  }

  int frozenRows() {
    return headRow() + 1 > FROZEN_ROWS ? 0 : headRow() + 1;
  }

  /** The cells of a column, absolute, with the name of the sheet. */
  String absolute(int column) {
    String letters = CellReference.convertNumToColString(column);
    return quotedName()
        + "!$"
        + letters
        + "$"
        + (firstDataRow() + 1)
        + ":$"
        + letters
        + "$"
        + (lastDataRow() + 1);
  }

  String quotedName() {
    return "'" + name.replace("'", "''") + "'";
  }

  /** Whether long texts are set in several lines. */
  enum Wrapping {
    WRAPPED,
    SINGLE_LINE
  }

  /**
   * A column of the sheet.
   *
   * @param source index of the table's column
   * @param part 0, or the part of texts that continue the column before
   * @param heading unique in the sheet, on one line
   * @param width in digits
   * @param wrapping of texts that are wider
   * @param before what the column before holds
   */
  record Placed(
      int source,
      int part,
      Column about,
      String heading,
      double width,
      Wrapping wrapping,
      Neighbour before) {
    private static final double NARROWEST = 7;
    private static final double WIDEST = 52;
    private static final double WIDEST_OF_LONG = 80;
    private static final int LONG = 600;
    private static final double FILTER_BUTTON = 3.2;
    private static final double MARGIN = 1.8;
    private static final double INDENT = 1.4;

    static List<Placed> of(Survey survey, SheetWords words, Limits limits) {
      List<Placed> placed = new ArrayList<>();
      Set<String> headings = new HashSet<>();
      List<Column> columns = survey.sheet.table().columns();
      for (int i = 0; i < columns.size(); i++) {
        Column column = columns.get(i);
        String heading = CellText.onOneLine(column.heading());
        int longest = survey.longest[i];
        int limit = limits.charactersPerCell();
        int parts = longest <= limit ? 1 : Math.ceilDiv(longest, limit - 1);
        for (int part = 0; part < parts; part++) {
          String wish =
              part == 0 ? heading : fill(words.continuedColumn(), heading, "" + (part + 1));
          Neighbour before =
              !placed.isEmpty() && placed.getLast().isFigure()
                  ? Neighbour.FIGURES
                  : Neighbour.OTHER;
          placed.add(of(survey, i, part, column, unique(wish, headings), before));
        }
      }
      return placed;
    }

    private static Placed of(
        Survey survey, int source, int part, Column column, String heading, Neighbour before) {
      boolean cover = survey.sheet.id().equals(Sheet.COVER);
      double widest = survey.longest[source] > LONG ? WIDEST_OF_LONG : WIDEST;
      if (cover) {
        widest = WIDEST_OF_LONG;
      }
      double margin = before == Neighbour.FIGURES ? MARGIN + INDENT : MARGIN;
      double bold = 1.1;
      boolean key = cover && column.role() == Role.ROW_HEADING;
      double body = survey.widths[source] * (key ? bold : 1) + margin;
      double button = survey.tidiness() == Survey.Tidiness.TIDY ? FILTER_BUTTON : margin;
      double head =
          cover
              ? body
              : bold
                      * Math.max(
                          TextWidth.ofLongestWord(heading),
                          Math.min(24, TextWidth.of(heading) / 2 + 2))
                  + button;
      double width = Math.clamp(Math.max(body, head), NARROWEST, Math.max(widest, NARROWEST));
      Wrapping wrapping = body > width ? Wrapping.WRAPPED : Wrapping.SINGLE_LINE;
      return new Placed(source, part, column, heading, width, wrapping, before);
    }

    private static String unique(String wish, Set<String> taken) {
      String heading = wish.isEmpty() ? "-" : wish;
      for (int i = 2; !taken.add(heading.toLowerCase(Locale.ROOT)); i++) {
        heading = wish + " (" + i + ")";
      }
      return heading;
    }

    /** Whether the column before holds figures, which end where texts of this one begin. */
    enum Neighbour {
      FIGURES,
      OTHER
    }

    boolean isFigure() {
      return about.kind() == Kind.COUNT || about.kind() == Kind.DECIMAL;
    }
  }

  /** Puts words into a pattern with {0} and {1}. */
  static String fill(String pattern, String first, String second) {
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.startsWith("{0}", i)) {
        filled.append(first);
        i += 2;
      } else if (pattern.startsWith("{1}", i)) {
        filled.append(second);
        i += 2;
      } else {
        filled.append(pattern.charAt(i));
      }
    }
    return filled.toString();
  }
}
