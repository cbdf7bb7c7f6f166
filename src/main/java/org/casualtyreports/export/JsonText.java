package org.casualtyreports.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** Results as indented JSON, with line ends of {@code \n}. */
final class JsonText {
  private JsonText() {}

  /** A generator that leaves the writer open. */
  static JsonGenerator on(Writer out) throws IOException {
    DefaultPrettyPrinter layout =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    layout.indentArraysWith(new DefaultIndenter("  ", "\n"));
    JsonGenerator json = new JsonFactory().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(layout);
    return json;
  }

  /** Begins the object of a result, up to its first part. */
  static void begin(String schema, Datum input, JsonGenerator json) throws IOException {
    json.writeStartObject();
    String[] nameAndVersion = schema.split("/", 2);
    json.writeObjectFieldStart("schema");
    json.writeStringField("name", "casualty-reports/" + nameAndVersion[0]);
    json.writeNumberField("version", Integer.parseInt(nameAndVersion[1]));
    json.writeEndObject();
    json.writeFieldName("input");
    write(input, json);
  }

  static void write(Datum datum, JsonGenerator json) throws IOException {
    switch (datum) {
      case Datum.Words words -> json.writeString(words.words());
      case Datum.Whole whole -> json.writeNumber(whole.number());
      case Datum.Real real -> json.writeNumber(real.number());
      case Datum.Flag flag -> json.writeBoolean(flag.yes());
      case Datum.Nothing nothing -> json.writeNull();
      case Datum.Items items -> {
        json.writeStartArray();
        for (Datum value : items.values()) {
          write(value, json);
        }
        json.writeEndArray();
      }
      case Datum.Table table -> writeRows(table, json);
      case Datum.Fields fields -> {
        json.writeStartObject();
        writeFields(fields, json);
        json.writeEndObject();
      }
    }
  }

  private static void writeRows(Datum.Table table, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (List<Datum> row : table.rows()) {
      json.writeStartObject();
      for (int i = 0; i < row.size(); i++) {
        json.writeFieldName(table.columns().get(i));
        write(row.get(i), json);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void writeFields(Datum.Fields fields, JsonGenerator json) throws IOException {
    for (Map.Entry<String, Datum> field : fields.values().entrySet()) {
      json.writeFieldName(field.getKey());
      write(field.getValue(), json);
    }
  }
}
