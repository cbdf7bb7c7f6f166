package org.casualtyreports.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.casualtyreports.claim.Figure;
import org.casualtyreports.claim.Origin;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.Problem;
import org.casualtyreports.intake.table.TextRow;

/** One row of a publisher's table, by the publisher's names of columns. */
final class SourceRow {
  /** What programs make of whole numbers in a column with blanks. */
  private static final Pattern WHOLE_DECIMAL = Pattern.compile("\\d+\\.0+");

  private final SourceTable source;
  private final int number;
  private final TextRow row;
  private List<Problem> problems = List.of();

  /**
   * @param number of the row in its table, from 0
   */
  SourceRow(SourceTable source, int number, TextRow row) {
    this.source = source;
    this.number = number;
    this.row = row;
  }

  Origin origin() {
    return new Origin(source.table().file().name(), row.number());
  }

  /** The text without blanks around it; empty where the cell or the column is missing. */
  String text(String column) {
    int position = source.position(column);
    return position < 0 ? "" : row.cells().get(position).strip();
  }

  boolean has(String column) {
    return !text(column).isEmpty();
  }

  /** A count of people; empty where the cell is blank, or holds no count, which rejects the row. */
  OptionalLong count(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return OptionalLong.empty();
    }
    OptionalLong count = wholeNumber(text);
    if (count.isEmpty() || count.getAsLong() > Figure.LARGEST) {
      reject(column, "a whole number from 0 to " + Figure.LARGEST + ", or a blank", "");
      return OptionalLong.empty();
    }
    return count;
  }

  /** A number that nothing depends on: empty where the cell holds none. */
  OptionalLong number(String column) {
    return wholeNumber(text(column));
  }

  private static OptionalLong wholeNumber(String text) {
    return WholeNumbers.read(
        WHOLE_DECIMAL.matcher(text).matches() ? text.substring(0, text.indexOf('.')) : text);
  }

  void reject(String column, String expected, String advice) {
    note(
        Problem.rejected(origin(), source.header(column), expected, text(column)).advising(advice));
  }

  void warn(String column, String expected, String advice) {
    note(Problem.warning(origin(), source.header(column), expected, text(column)).advising(advice));
  }

  private void note(Problem problem) {
    if (problems.isEmpty()) {
      problems = new ArrayList<>();
    }
    problems.add(problem);
  }

  boolean rejected() {
    for (Problem problem : problems) {
      if (problem.severity() == Problem.Severity.REJECTED) {
        return true;
      }
    }
    return false;
  }

  void reportTo(Dataset.Builder into) {
    problems.forEach(into::add);
  }

  /**
   * Hands the filled cells of all other columns to an incident or a claim, under their names.
   *
   * @param used keys of columns, as {@link Columns#key} makes them, that are kept otherwise
   */
  void keepOthers(Set<String> used, Cells into) {
    int[] others = source.others(used);
    if (source.table().isReadByRow()) {
      into.takeLater(source.later(row, others), number);
    } else {
      source.others(row, others).forEach(into::takeExtra);
    }
  }

  /** Puts the texts of columns into the native columns that mean the same. */
  void copy(Map<NativeColumn, String> columns, Cells into) {
    columns.forEach((to, from) -> into.set(to, text(from)));
  }
}
