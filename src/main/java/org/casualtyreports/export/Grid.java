package org.casualtyreports.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A list of a result as lines of cells.
 *
 * @param columns names of the fields that some record has; those of records inside records are
 *     {@code outer.inner}
 * @param rows of each record, its values in the order of the columns
 */
record Grid(List<String> columns, List<List<Datum>> rows) {

  /**
   * @param name of the list, which becomes the name of the column of what is no record
   */
  static Grid of(String name, Datum list) {
    return switch (list) {
      case Datum.Table table -> new Grid(table.columns(), table.rows());
      case Datum.Items items ->
          items.values().isEmpty()
              ? new Grid(items.columns(), List.of())
              : of(items.values().stream().map(value -> flat(name, value)).toList());
      default -> throw new IllegalArgumentException("expected a list, found " + list);
    };
  }

  private static Grid of(List<Map<String, Datum>> records) {
    Set<String> columns = new LinkedHashSet<>();
    records.forEach(record -> columns.addAll(record.keySet()));
    List<List<Datum>> rows = new ArrayList<>(records.size());
    for (Map<String, Datum> record : records) {
      List<Datum> row = new ArrayList<>(columns.size());
      columns.forEach(column -> row.add(record.getOrDefault(column, Datum.NOTHING)));
      rows.add(row);
    }
    return new Grid(List.copyOf(columns), rows);
  }

  private static Map<String, Datum> flat(String name, Datum value) {
    return value instanceof Datum.Fields fields ? flat(fields) : Map.of(name, value);
  }

  private static Map<String, Datum> flat(Datum.Fields fields) {
    Map<String, Datum> values = fields.values();
    if (values.values().stream().noneMatch(Datum.Fields.class::isInstance)) {
      return values;
    }
    Map<String, Datum> flat = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          if (value instanceof Datum.Fields inner) {
            flat(inner).forEach((part, held) -> put(flat, name + "." + part, held));
          } else {
            put(flat, name, value);
          }
        });
    return flat;
  }

  /** The last of a name counts, and stands last. */
  private static void put(Map<String, Datum> values, String name, Datum value) {
    values.remove(name);
    values.put(name, value);
  }
}
