package org.casualtyreports.excel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casualtyreports.excel.SheetXml.RunText;
import org.casualtyreports.excel.SheetXml.Weight;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Cell.Value;
import org.casualtyreports.report.Table.Column;
import org.casualtyreports.report.Text;
import org.casualtyreports.report.Text.Run;

/** What a cell or a text says in a sheet: with numbers of footnotes in brackets. */
final class Shown {
  /** Spreadsheets take 1900 for a leap year: days before this one would be off by one. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /** Whole numbers of more digits would be rounded. */
  static final long LARGEST_NUMBER = 999_999_999_999_999L;

  private Shown() {}

  /** The words of a text, with the numbers of its footnotes. */
  static String text(Text text) {
    StringBuilder words = new StringBuilder();
    for (Run run : text.runs()) {
      words.append(run.words()).append(number(run));
    }
    return words.toString();
  }

  /** What a cell of text says; for a figure its finished text. */
  static String text(Cell cell) {
    String shown = text(cell.shown());
    return cell.value() instanceof Value.Words words && !words.words().equals(cell.shown().plain())
        ? words.words()
        : shown;
  }

  /** The runs of a text where only a part of it is bold; empty where one style says it. */
  static List<RunText> runs(Text text) {
    long strong = text.runs().stream().filter(Run.Strong.class::isInstance).count();
    if (strong == 0 || strong == text.runs().size()) {
      return List.of();
    }
    List<RunText> runs = new ArrayList<>();
    for (Run run : text.runs()) {
      Weight weight = run instanceof Run.Strong ? Weight.BOLD : Weight.PLAIN;
      runs.add(new RunText(CellText.clean(run.words() + number(run)), weight));
    }
    return runs;
  }

  static boolean isStrong(Text text) {
    return !text.isEmpty() && text.runs().stream().allMatch(Run.Strong.class::isInstance);
  }

  private static String number(Run run) {
    return run instanceof Run.Footnote footnote ? " [" + footnote.number() + "]" : "";
  }

  /** Estimated width of what the sheet shows. */
  static double width(Cell cell, Column column, String shown) {
    return switch (cell.value()) {
      case Value.Count count -> countWidth(count.count());
      case Value.Decimal number ->
          countWidth((long) number.number()) + (number.number() % 1 == 0 ? 2 : 5);
      case Value.Day day -> 10;
      case Value.Month month -> 7;
      case Value.Tallied tallied -> Math.max(8, width(tallied.now(), column, shown));
      case Value.Blank blank -> 0;
      case Value.Words words -> TextWidth.of(shown);
      case Value.Open open -> TextWidth.of(shown);
      case Value.NotStated none -> TextWidth.of(shown);
      case Value.Hidden hidden -> TextWidth.of(shown);
    };
  }

  private static double width(Value now, Column column, String shown) {
    return width(new Cell(Text.EMPTY, now, Set.of()), column, shown);
  }

  private static double countWidth(long count) {
    int length = Long.toString(count).length();
    return length + (length - 1) / 3;
  }

  static boolean isDayOfSheets(LocalDate day) {
    return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
  }
}
