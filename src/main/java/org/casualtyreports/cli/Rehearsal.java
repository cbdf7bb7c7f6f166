package org.casualtyreports.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Runs commands once, so that a JVM can record for later starts what they load:
 *
 * <pre>{@code
 * java -XX:AOTCacheOutput=casualty-reports.aot -cp casualty-reports.jar \
 *     org.casualtyreports.cli.Rehearsal results datasets/sahel-2022-2024 target/rehearsal
 * }</pre>
 *
 * <p>A JVM loads all of a record at each start, and a report needs thrice what the others need: so
 * there is a record for {@code report}, and one for {@code results}, which serves the rest.
 */
final class Rehearsal {
  private Rehearsal() {}

  /** Takes what is rehearsed, a dataset, and a folder for the reports. */
  public static void main(String[] args) throws ClassNotFoundException {
    System.setProperty("java.awt.headless", "true");
    Locale.setDefault(Locale.ROOT);
    Class.forName("org.casualtyreports.launch.Launcher");
    String dataset = args[1];
    String folder = args[2];
    Stream<List<String>> calls =
        switch (args[0]) {
          case "report" -> reports(dataset, folder);
          case "results" -> results(dataset);
          default -> throw new IllegalArgumentException("expected report or results: " + args[0]);
        };
    calls.forEach(Rehearsal::run);
    // The end of a process loads classes too.
    System.exit(ExitCode.DONE.code());
  }

  private static Stream<List<String>> reports(String dataset, String folder) {
    return Stream.of("en", "fr", "ar")
        .map(
            lang ->
                List.of("report", dataset, "--from", "2022-09", "--out", folder, "--lang", lang));
  }

  private static Stream<List<String>> results(String dataset) {
    return Stream.of(
        List.of("--version"),
        List.of("--help"),
        List.of("check", dataset),
        List.of("tally", dataset, "--format", "json"),
        List.of("tally", dataset),
        List.of("reconcile", dataset),
        List.of("compare", dataset),
        List.of("trend", dataset, "--format", "csv"));
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
