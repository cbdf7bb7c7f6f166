package org.casualtyreports.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.report.Report;
import org.casualtyreports.report.Text;

/**
 * Every table of a report in one JSON object.
 *
 * <p>Beside {@code schema} and {@code input} stand {@code report} (language, title, period) and
 * {@code tables}, each with its {@code columns} (id, type, heading, definition), its notes and its
 * {@code rows}. A row has {@code values} by the id of the column; a null among them with the same
 * key in {@code reasons} is open, not-stated, hidden or worded; a null without a reason is a cell
 * where nothing belongs. {@code marks} names what is contested, doubted and so on.
 */
public final class ReportJson {
  private ReportJson() {}

  /**
   * Writes the tables in UTF-8 and leaves the stream open.
   *
   * @param dataset what the report was made from, as its audience may see it
   * @throws UncheckedIOException if the stream cannot be written
   */
  public static void write(Report report, Dataset dataset, OutputStream out) {
    try {
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      JsonGenerator json = JsonText.on(writer);
      Result head = Result.of("report/1", dataset, Datum.fields());
      JsonText.begin(head.schema(), head.input().get(), json);
      json.writeFieldName("report");
      JsonText.write(about(report), json);
      json.writeArrayFieldStart("tables");
      for (DataTable table : DataTable.of(report)) {
        write(table, json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.close();
      writer.write("\n");
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the JSON file", e);
    }
  }

  private static Datum.Fields about(Report report) {
    return Datum.fields()
        .with("language", report.language().tag())
        .with("title", report.imprint().title())
        .with("period", report.imprint().subtitle())
        .with("organisation", report.imprint().organisation());
  }

  private static void write(DataTable table, JsonGenerator json) throws IOException {
    json.writeStartObject();
    JsonText.writeFields(
        Datum.fields()
            .with("name", table.name())
            .with("title", table.title())
            .with("summary", table.about())
            .with("notes", words(table.table().notes()))
            .with("source", table.table().source().plain())
            .with(
                "columns",
                new Datum.Items(table.fields().stream().<Datum>map(ReportJson::column).toList())),
        json);
    json.writeArrayFieldStart("rows");
    try {
      table.forEach(row -> write(row, table.fields(), json));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static Datum words(List<Text> texts) {
    return Datum.Items.ofWords(texts.stream().map(Text::plain).toList());
  }

  private static Datum.Fields column(DataTable.Field field) {
    return Datum.fields()
        .with("id", field.column().id())
        .with("type", field.type().code)
        .with("heading", field.column().heading())
        .with("definition", field.column().definition());
  }

  private static void write(DataTable.Row row, List<DataTable.Field> fields, JsonGenerator json) {
    Datum.Fields record = Datum.fields();
    if (!row.group().isEmpty()) {
      record = record.with("rowGroup", row.group());
    }
    try {
      json.writeStartObject();
      JsonText.writeFields(record, json);
      json.writeObjectFieldStart("values");
      for (int i = 0; i < fields.size(); i++) {
        json.writeFieldName(fields.get(i).column().id());
        JsonText.write(row.values().get(i), json);
      }
      json.writeEndObject();
      if (!row.reasons().isEmpty()) {
        json.writeObjectFieldStart("reasons");
        for (Map.Entry<String, String> reason : row.reasons().entrySet()) {
          json.writeStringField(reason.getKey(), reason.getValue());
        }
        json.writeEndObject();
      }
      if (!row.marks().isEmpty()) {
        json.writeObjectFieldStart("marks");
        for (Map.Entry<String, List<String>> mark : row.marks().entrySet()) {
          json.writeFieldName(mark.getKey());
          JsonText.write(Datum.Items.ofWords(mark.getValue()), json);
        }
        json.writeEndObject();
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
