package org.casualtyreports.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

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
    StringBuilder text = new StringBuilder();
    parts(result).entrySet().stream()
        .findFirst()
        .ifPresent(part -> csv(Grid.of(part.getKey(), part.getValue()), text));
    return text.toString();
  }

  private static void csv(Grid grid, StringBuilder text) {
    try {
      CsvText.header(grid.columns(), text);
    } catch (IOException e) {
      throw new UncheckedIOException("CSV cannot be written", e);
    }
    grid.rows().forEach(row -> CsvText.line(row, text));
  }

  /** Every list of records, under its name. */
  private static String aligned(Result result) {
    StringBuilder text = new StringBuilder();
    parts(result)
        .forEach(
            (name, part) -> {
              Grid grid = Grid.of(name, part);
              if (!grid.rows().isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n").append(name).append('\n');
                AlignedText.write(grid.columns(), grid.rows(), text);
              }
            });
    return text.toString();
  }

  /** The lists among the parts, by their names. */
  private static SequencedMap<String, Datum> parts(Result result) {
    SequencedMap<String, Datum> lists = new LinkedHashMap<>();
    result
        .parts()
        .values()
        .forEach(
            (name, part) -> {
              if (part instanceof Datum.Items || part instanceof Datum.Table) {
                lists.put(name, part);
              }
            });
    return lists;
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
}
