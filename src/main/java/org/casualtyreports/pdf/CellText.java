package org.casualtyreports.pdf;

import org.casualtyreports.pdf.LineArt.Align;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Cell.Mark;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Text;

/** What a cell of a table shows: its text and then the signs of its marks, in a fixed order. */
final class CellText {
  private CellText() {}

  static Text of(Cell cell) {
    Text text = cell.shown();
    for (Mark mark : Mark.values()) {
      if (cell.marks().contains(mark)) {
        text = text.then(Text.sign(mark));
      }
    }
    return text;
  }

  static boolean isNumeric(Table.Column column) {
    return switch (column.kind()) {
      case COUNT, DECIMAL -> true;
      case TEXT, DAY, MONTH -> false;
    };
  }

  /** Figures stand flush right in every language, so that their units stand in one line. */
  static Align align(Table.Column column) {
    return isNumeric(column) ? Align.RIGHT : Align.START;
  }
}
