package org.casualtyreports.intake.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which sheets of a workbook are read. */
final class SheetChoice {
  private SheetChoice() {}

  /** Places in the list, from 0. */
  static List<Integer> of(Source source, List<String> names, ReadOptions.Sheet asked) {
    return switch (asked) {
      case ReadOptions.Sheet.Every every -> IntStream.range(0, names.size()).boxed().toList();
      case ReadOptions.Sheet.Asked one -> List.of(find(source, names, one.nameOrNumber()));
    };
  }

  private static int find(Source source, List<String> names, String asked) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equals(asked)) {
        return i;
      }
    }
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).strip().equalsIgnoreCase(asked)) {
        return i;
      }
    }
    if (asked.matches("[0-9]{1,4}")
        && Integer.parseInt(asked) >= 1
        && Integer.parseInt(asked) <= names.size()) {
      return Integer.parseInt(asked) - 1;
    }
    throw source.unusable(
        "a sheet '" + asked + "'",
        "none of that name",
        "the workbook has "
            + names.stream().map(n -> "'" + n + "'").collect(Collectors.joining(", ")));
  }

  /** The tables of the sheets that hold something; if none does, the workbook is unusable. */
  static List<TextTable> filled(Source source, List<TableShape> sheets, String format) {
    List<TextTable> tables =
        sheets.stream()
            .filter(sheet -> !sheet.isEmpty())
            .map(sheet -> sheet.finish(source.sha256(), format, ""))
            .toList();
    if (tables.isEmpty()) {
      throw source.unusable("a table", "no filled cell", "");
    }
    return tables;
  }

  /** How messages call a sheet. */
  static String name(Source source, String sheet) {
    return source.name() + "[" + sheet + "]";
  }
}
