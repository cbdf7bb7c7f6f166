package org.casualtyreports.intake.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.casualtyreports.dataset.Problem;

/** Short text and bytes to tables. */
final class TableFixtures {
  private TableFixtures() {}

  static TextTable table(String text) {
    return table(text.getBytes(UTF_8), ReadOptions.AUTO);
  }

  static TextTable table(byte[] bytes, ReadOptions options) {
    List<TextTable> tables = Tables.read("f.csv", bytes, options);
    if (tables.size() != 1) {
      throw new AssertionError("one table wanted, found " + tables.size());
    }
    return tables.getFirst();
  }

  /** Rows as number and cells joined by a slash. */
  static List<String> rows(TextTable table) {
    return table.rows().stream()
        .map(row -> row.number() + ": " + String.join("/", row.cells()))
        .toList();
  }

  static List<List<String>> cells(TextTable table) {
    return table.rows().stream().map(TextRow::cells).toList();
  }

  static List<String> messages(TextTable table) {
    return table.problems().stream().map(p -> p.severity().code() + " " + p.message()).toList();
  }

  static List<Problem.Severity> severities(TextTable table) {
    return table.problems().stream().map(Problem::severity).toList();
  }

  static byte[] encoded(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] zip(Map<String, byte[]> entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Names and texts in turn. */
  static byte[] zip(String... namesAndTexts) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      entries.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
    }
    return zip(entries);
  }
}
