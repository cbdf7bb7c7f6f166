package org.casualtyreports.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private static final int LARGE = 1 << 20;
  private static final String HEADER =
      "claim_id,incident_id,date_start,country,claimant,actor,target_state,victims,outcome,figure\n";
  private static final String ROW =
      "C%d,I%d,2024-01-%02d,ML,Claimant %d,Red Column,ML,soldiers,killed,%d\n";

  private Rehearsal() {}

  /** Takes what is rehearsed, a dataset, and a folder for the reports. */
  public static void main(String[] args) throws ClassNotFoundException, IOException {
    System.setProperty("java.awt.headless", "true");
    Locale.setDefault(Locale.ROOT);
    Class.forName("org.casualtyreports.launch.Launcher");
    String dataset = args[1];
    String folder = args[2];
    Stream<List<String>> calls =
        switch (args[0]) {
          case "report" -> reports(dataset, folder);
          case "results" -> results(dataset, largeTable(folder).toString());
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

  private static Stream<List<String>> results(String dataset, String largeTable) {
    return Stream.of(
        List.of("--version"),
        List.of("--help"),
        List.of("check", dataset),
        List.of("tally", dataset, "--format", "json"),
        List.of("tally", dataset),
        List.of("tally", largeTable, "--format", "csv"),
        List.of("reconcile", dataset),
        List.of("compare", dataset),
        List.of("trend", dataset, "--format", "csv"));
  }

  /** A table of so many rows that it is read by codes, as large tables are. */
  private static Path largeTable(String folder) throws IOException {
    StringBuilder table = new StringBuilder(HEADER);
    for (int row = 1; table.length() <= LARGE; row++) {
      table.append(String.format(Locale.ROOT, ROW, row, row / 2, 1 + row % 28, row % 7, row % 40));
    }
    Path file = Files.createDirectories(Path.of(folder)).resolve("large.csv");
    return Files.writeString(file, table);
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
