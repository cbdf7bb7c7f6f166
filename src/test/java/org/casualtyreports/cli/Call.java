package org.casualtyreports.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A call of the program: what it printed, and how it ended. */
record Call(int code, String out, String err) {

  static Call of(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Program.run(
            arguments,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Call(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  JsonNode json() {
    try {
      return new ObjectMapper().readTree(out);
    } catch (IOException e) {
      throw new UncheckedIOException(out + err, e);
    }
  }

  /** Reference values, kept beside the tests of the package that computes them. */
  static JsonNode reference(String file) {
    try (InputStream in = Call.class.getResourceAsStream("/org/casualtyreports/" + file)) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  /** Every expected field that differs by more than the relative tolerance. */
  static List<String> differences(JsonNode found, JsonNode expected, double relTol) {
    List<String> differences = new ArrayList<>();
    expected
        .fields()
        .forEachRemaining(
            field -> {
              JsonNode got = found.path(field.getKey());
              if (field.getValue().isObject()) {
                differences.addAll(differences(got, field.getValue(), relTol));
              } else if (!same(got, field.getValue(), relTol)) {
                differences.add(
                    field.getKey() + ": expected " + field.getValue() + ", found " + got);
              }
            });
    return differences;
  }

  private static boolean same(JsonNode got, JsonNode expected, double relTol) {
    if (!expected.isNumber()) {
      return got.equals(expected);
    }
    double wanted = expected.asDouble();
    double limit = Math.abs(wanted) < 1e-9 ? 1e-9 : relTol * Math.abs(wanted);
    return got.isNumber() && Math.abs(got.asDouble() - wanted) <= limit;
  }
}
