package org.casualtyreports.dataset;

import java.util.Comparator;
import java.util.Objects;
import org.casualtyreports.claim.Origin;

/**
 * Something wrong with the input, said as position, column, expected, found, and what to do.
 *
 * @param row as an editor or a spreadsheet shows it, from 1; 0: the file as a whole
 * @param column header of the column; empty: the row as a whole
 * @param found the text found, at most {@value #FOUND_LIMIT} characters; may be empty
 * @param advice what to do, where it is not obvious; may be empty
 * @param internal whether the row may hold confidential text, so that {@code found} is for the
 *     internal audience only
 */
public record Problem(
    Severity severity,
    String file,
    int row,
    String column,
    String expected,
    String found,
    String advice,
    boolean internal)
    implements Comparable<Problem> {

  /** Found text is cut to this many characters. */
  public static final int FOUND_LIMIT = 40;

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::file)
          .thenComparing(Problem::row)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::column)
          .thenComparing(Problem::expected)
          .thenComparing(Problem::found)
          .thenComparing(Problem::advice)
          .thenComparing(Problem::internal);

  /** How bad it is. */
  public enum Severity {
    /** The row is in no tally. */
    REJECTED,
    /** The row counts; somebody should look at it. */
    WARNING,
    /** How something was read. */
    NOTE;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public Problem {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(expected, "expected");
    Objects.requireNonNull(found, "found");
    Objects.requireNonNull(advice, "advice");
    if (found.codePointCount(0, found.length()) > FOUND_LIMIT) {
      found = found.substring(0, found.offsetByCodePoints(0, FOUND_LIMIT - 1)) + "…";
    }
  }

  public static Problem rejected(Origin at, String column, String expected, String found) {
    return at(Severity.REJECTED, at, column, expected, found);
  }

  public static Problem warning(Origin at, String column, String expected, String found) {
    return at(Severity.WARNING, at, column, expected, found);
  }

  /** About a file as a whole. */
  public static Problem ofFile(Severity severity, String file, String expected, String found) {
    return new Problem(severity, file, 0, "", expected, found, "", false);
  }

  private static Problem at(
      Severity severity, Origin at, String column, String expected, String found) {
    return new Problem(severity, at.file(), at.row(), column, expected, found, "", false);
  }

  public Problem advising(String whatToDo) {
    return new Problem(severity, file, row, column, expected, found, whatToDo, internal);
  }

  /** Marks the text found as confidential. */
  public Problem asInternal() {
    return new Problem(severity, file, row, column, expected, found, advice, true);
  }

  /** Without the text found. */
  public Problem redacted() {
    return new Problem(severity, file, row, column, expected, "", advice, internal);
  }

  /** For example {@code claims.csv:7: column 'figure': expected a figure, found 'many'}. */
  public String message() {
    StringBuilder text = new StringBuilder(file);
    if (row > 0) {
      text.append(':').append(row);
    }
    text.append(": ");
    if (!column.isEmpty()) {
      text.append("column '").append(column).append("': ");
    }
    text.append("expected ").append(expected);
    if (!found.isEmpty()) {
      text.append(", found '").append(found).append('\'');
    }
    if (!advice.isEmpty()) {
      text.append("; ").append(advice);
    }
    return text.toString();
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
