package org.casualtyreports.intake.format;

import java.util.ArrayList;
import java.util.List;

/** The groups of columns of a large table that are wanted as codes; equal ones are one. */
final class ColumnGroups {
  private final List<List<Integer>> groups = new ArrayList<>();

  /**
   * Adds a group.
   *
   * @param columns places from 0; negative ones stand for columns that the table has not
   * @return its number; -1 where the table has none of the columns
   */
  int add(List<Integer> columns) {
    List<Integer> present = columns.stream().filter(column -> column >= 0).toList();
    if (present.isEmpty()) {
      return -1;
    }
    int known = groups.indexOf(present);
    if (known < 0) {
      groups.add(present);
    }
    return known < 0 ? groups.size() - 1 : known;
  }

  List<List<Integer>> all() {
    return groups;
  }
}
