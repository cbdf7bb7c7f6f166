package org.casualtyreports.intake.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casualtyreports.dataset.Problem;
import org.casualtyreports.dataset.Problem.Severity;

/**
 * Names of columns: as written, and where that is none or one that is taken, a name to tell apart.
 */
final class HeaderNames {
  /** Of a table without a header. */
  static final HeaderNames NONE = new HeaderNames("", 0, List.of());

  private final String file;
  private final int row;
  private final List<String> cells;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param row in which the header stands, from 1; 0 where there is none
   */
  HeaderNames(String file, int row, List<String> cells) {
    this.file = file;
    this.row = row;
    this.cells = cells.stream().map(HeaderNames::trimmed).toList();
  }

  int row() {
    return row;
  }

  List<String> cells() {
    return cells;
  }

  /** Columns up to the last one with a name. */
  int width() {
    int width = cells.size();
    while (width > 0 && cells.get(width - 1).isEmpty()) {
      width--;
    }
    return width;
  }

  /** As written; empty where there is none. */
  String name(int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  /** As messages print it. */
  String messageName(int column) {
    String name = name(column);
    return name.isEmpty() ? numbered(column) : name;
  }

  /** What {@link #names} had to make up. */
  List<Problem> problems() {
    return problems;
  }

  /** All different, none blank. */
  List<String> names(int[] kept) {
    Set<String> taken = new HashSet<>();
    for (int column : kept) {
      taken.add(name(column));
    }
    Set<String> given = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (int column : kept) {
      String written = name(column);
      String name = written;
      if (written.isEmpty()) {
        name = free(numbered(column), taken);
        warnOfBlank(name);
      } else if (given.contains(written)) {
        name = free(written, taken);
        warnOfTwin(written, name);
      }
      taken.add(name);
      given.add(name);
      names.add(name);
    }
    return names;
  }

  private static String trimmed(String cell) {
    int start = 0;
    int end = cell.length();
    while (start < end && TableShape.isBlank(cell.substring(start, start + 1))) {
      start++;
    }
    while (end > start && TableShape.isBlank(cell.substring(end - 1, end))) {
      end--;
    }
    return cell.substring(start, end).replaceAll("\\s*\\n\\s*", " ");
  }

  private static String numbered(int column) {
    return "column " + (column + 1);
  }

  /** The name itself, or with the first number that nobody has. */
  private static String free(String name, Set<String> taken) {
    if (!taken.contains(name)) {
      return name;
    }
    int number = 2;
    while (taken.contains(name + " (" + number + ")")) {
      number++;
    }
    return name + " (" + number + ")";
  }

  private void warnOfBlank(String name) {
    if (row > 0) {
      warn(
          name,
          "a name in the header over a column that holds something",
          "",
          "it is read under this name");
    }
  }

  private void warnOfTwin(String written, String name) {
    warn(
        written,
        "names that differ",
        written,
        "it stands in the header again; the later one is read as '" + name + "'");
  }

  private void warn(String column, String expected, String found, String advice) {
    problems.add(new Problem(Severity.WARNING, file, row, column, expected, found, advice, false));
  }
}
