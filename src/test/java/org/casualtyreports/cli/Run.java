package org.casualtyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** One call of the program: its exit code and what it wrote. */
record Run(int code, String out, String err) {
  static final Path ROOT = Path.of(System.getProperty("project.root", "."));
  static final String SAHEL = ROOT.resolve("datasets/sahel-2022-2024").toString();

  static final String INCIDENTS =
      """
      incident_id,date_start,country
      I1,2023-08-21,XA
      """;
  static final String CLAIMS_HEADER = "claim_id,incident_id,claimant,figure,note\n";

  static Run of(Object... arguments) {
    String[] words = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Program.run(
            words,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The founding dataset as a report, September 2022 to January 2024. */
  static Run sahelReport(String language, String formats, Path out) {
    return of(
            "report",
            SAHEL,
            "--from",
            "2022-09",
            "--to",
            "2024-01",
            "--lang",
            language,
            "--published",
            "2024-02-01",
            "--format",
            formats,
            "--out",
            out)
        .done();
  }

  /** The run, after making sure that it did what it was asked. */
  Run done() {
    assertThat(code).as(err).isZero();
    return this;
  }

  JsonNode json() {
    try {
      return new ObjectMapper().readTree(out);
    } catch (JsonProcessingException e) {
      throw new AssertionError(out, e);
    }
  }

  List<String> lines() {
    return out.lines().toList();
  }

  /** Asserts that the call ended with a code and one line on standard error, and wrote nothing. */
  void failed(ExitCode expected, String message) {
    assertThat(err).isEqualTo("casualty-reports: " + message + System.lineSeparator());
    assertThat(code).isEqualTo(expected.code());
    assertThat(out).isEmpty();
  }

  /** The objects of a JSON list, each as one line of the named fields. */
  static List<String> records(JsonNode list, String... fields) {
    List<String> lines = new ArrayList<>();
    for (JsonNode each : list) {
      lines.add(
          Stream.of(fields)
              .map(field -> each.get(field).isNull() ? "null" : each.get(field).asText())
              .reduce((a, b) -> a + " | " + b)
              .orElseThrow());
    }
    return lines;
  }

  static Path file(Path folder, String name, String text) {
    try {
      Files.createDirectories(folder);
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A folder of incidents and claims. */
  static Path folder(Path folder, String incidents, String claims) {
    file(folder, "incidents.csv", incidents);
    file(folder, "claims.csv", claims);
    return folder;
  }

  /** One incident and these claims. */
  static Path claims(Path folder, String... rows) {
    return folder(folder, INCIDENTS, CLAIMS_HEADER + String.join("\n", rows) + "\n");
  }

  /** Paths of all files in a folder and the folders in it. */
  static List<String> filesIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> namesIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
