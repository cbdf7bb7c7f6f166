package org.casualtyreports.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes results. */
public final class Results {
  private Results() {}

  /** The result as text, with line ends of {@code \n}. */
  public static String write(Result result, OutputForm form) {
    return switch (form) {
      case JSON -> json(result);
      case CSV -> csv(result);
      case TABLE -> aligned(result);
    };
  }

  /** The first list of records: a file of CSV holds one table. One without rows has its header. */
  private static String csv(Result result) {
    return tables(result).entrySet().stream()
        .findFirst()
        .map(
            table ->
                table.getValue().isEmpty()
                    ? csv(columns(result, table.getKey()), List.of())
                    : write(table.getValue(), Results::csv))
        .orElse("");
  }

  private static List<String> columns(Result result, String part) {
    return result.parts().values().get(part) instanceof Datum.Items items
        ? items.columns()
        : List.of();
  }

  /** Every list of records, under its name. */
  private static String aligned(Result result) {
    return tables(result).entrySet().stream()
        .filter(table -> !table.getValue().isEmpty())
        .map(table -> table.getKey() + "\n" + write(table.getValue(), Results::aligned))
        .collect(Collectors.joining("\n"));
  }

  private static String json(Result result) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonText.on(text)) {
      JsonText.begin(result.schema(), result.input().get(), json);
      JsonText.writeFields(result.parts(), json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("JSON cannot be written", e);
    }
    return text.append('\n').toString();
  }

  private interface TableForm {
    String write(List<String> columns, List<List<Datum>> rows);
  }

  private static SequencedMap<String, List<Map<String, Datum>>> tables(Result result) {
    SequencedMap<String, List<Map<String, Datum>>> tables = new LinkedHashMap<>();
    result
        .parts()
        .values()
        .forEach(
            (name, part) -> {
              if (part instanceof Datum.Items items) {
                tables.put(
                    name,
                    items.values().stream()
                        .map(v -> v instanceof Datum.Fields f ? f : Datum.fields().with(name, v))
                        .map(Results::flat)
                        .toList());
              }
            });
    return tables;
  }

  /** Records inside records become columns named {@code outer.inner}. */
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

  private static String write(List<Map<String, Datum>> records, TableForm form) {
    Set<String> columns = new LinkedHashSet<>();
    records.forEach(record -> columns.addAll(record.keySet()));
    List<List<Datum>> rows = new ArrayList<>();
    for (Map<String, Datum> record : records) {
      List<Datum> row = new ArrayList<>(columns.size());
      columns.forEach(column -> row.add(record.getOrDefault(column, Datum.NOTHING)));
      rows.add(row);
    }
    return form.write(List.copyOf(columns), rows);
  }

  private static String csv(List<String> columns, List<List<Datum>> rows) {
    StringBuilder text = new StringBuilder();
    try {
      CsvText.header(columns, text);
      for (List<Datum> row : rows) {
        CsvText.line(row, text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("CSV cannot be written", e);
    }
    return text.toString();
  }

  private static String aligned(List<String> columns, List<List<Datum>> rows) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns);
    rows.forEach(row -> lines.add(row.stream().map(Results::oneLine).toList()));
    int[] widths = new int[columns.size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(line.get(i)));
      }
    }
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < lines.size(); row++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        boolean number =
            row > 0
                && (rows.get(row - 1).get(i) instanceof Datum.Whole
                    || rows.get(row - 1).get(i) instanceof Datum.Real);
        String cell = lines.get(row).get(i);
        String gap = " ".repeat(widths[i] - width(cell));
        line.append(i == 0 ? "" : "  ").append(number ? gap + cell : cell + gap);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  /** A cell on one line, without control characters that a terminal would obey. */
  private static String oneLine(Datum datum) {
    return CsvText.plain(datum).replaceAll("[\\p{Cntrl}]+", " ");
  }
}
