package org.casualtyreports.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Runs the common commands once, so that a JVM can record for later starts what they load:
 *
 * <pre>{@code
 * java -XX:AOTCacheOutput=casualty-reports.aot -cp casualty-reports.jar \
 *     org.casualtyreports.cli.Rehearsal datasets/sahel-2022-2024 target/rehearsal
 * }</pre>
 */
final class Rehearsal {
  private Rehearsal() {}

  /** Takes a dataset, and a folder for the reports. */
  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    Locale.setDefault(Locale.ROOT);
    String dataset = args[0];
    String folder = args[1];
    List.of(
            List.of("--version"),
            List.of("check", dataset),
            List.of("tally", dataset, "--format", "json"),
            List.of("tally", dataset),
            List.of("reconcile", dataset),
            List.of("compare", dataset),
            List.of("trend", dataset, "--format", "csv"),
            List.of("report", dataset, "--out", folder, "--lang", "en"),
            List.of("report", dataset, "--out", folder, "--lang", "fr"),
            List.of("report", dataset, "--out", folder, "--lang", "ar"))
        .forEach(Rehearsal::run);
  }

  private static void run(List<String> words) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    int code = Program.run(words.toArray(String[]::new), nowhere, nowhere);
    if (code > ExitCode.ROWS_REJECTED.code()) {
      throw new IllegalStateException(String.join(" ", words) + " ended with " + code);
    }
  }
}
