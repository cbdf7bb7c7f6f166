package org.casualtyreports.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
 * there is a record for {@code report}, and one for {@code results}, which serves the rest. Both
 * read two invented tables that are large enough to be read as large ones are.
 */
final class Rehearsal {
  private static final int ROWS = 8_000;

  private final String dataset;
  private final String folder;
  private final String events;
  private final String claims;

  private Rehearsal(String dataset, Path folder) throws IOException {
    this.dataset = dataset;
    this.folder = folder.toString();
    events =
        write(
            folder.resolve("events.csv"),
            "event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,actor2,"
                + "country,admin1,admin2,location,latitude,longitude,source,notes,fatalities,tags",
            "XAA%1$d,2022-%2$02d-15,2022,1,Battles,Armed clash,\"Red, Column\",Blue Column,"
                + "Mali,Region %3$d,District %3$d,Village %3$d,13.%3$d,4.%3$d,Radio Delta,"
                + "\"An invented event that fills a row of a table. \"\"Several\"\" fatalities\","
                + "%3$d,");
    claims =
        write(
            folder.resolve("claims.csv"),
            "claim_id,incident_id,date_start,country,admin1,place,event_type,claimant,actor,"
                + "target_state,victims,outcome,figure,statement_date,source",
            "C%1$d,I%4$d,2022-%2$02d-15,XA,Region %3$d,Village %3$d,an invented clash,Claimant %5$d,"
                + "Red Column,XA,soldiers,killed,%3$d,2022-%2$02d-20,An invented newspaper of the"
                + " hills");
  }

  /** Takes what is rehearsed, a dataset, and a folder for tables and reports. */
  public static void main(String[] args) throws ClassNotFoundException, IOException {
    System.setProperty("java.awt.headless", "true");
    Locale.setDefault(Locale.ROOT);
    Class.forName("org.casualtyreports.launch.Launcher");
    Rehearsal rehearsal = new Rehearsal(args[1], Files.createDirectories(Path.of(args[2])));
    Stream<List<String>> calls =
        switch (args[0]) {
          case "report" -> rehearsal.reports();
          case "results" -> rehearsal.results();
          default -> throw new IllegalArgumentException("expected report or results: " + args[0]);
        };
    calls.forEach(Rehearsal::run);
    // The end of a process loads classes too.
    System.exit(ExitCode.DONE.code());
  }

  /** A table of rows, two for each incident, which have a month and a number in common. */
  private static String write(Path file, String header, String row) throws IOException {
    String rows =
        IntStream.range(0, ROWS)
            .mapToObj(i -> row.formatted(i, i / 2 % 12 + 1, i / 2 % 11, i / 2, i % 7))
            .collect(Collectors.joining("\n"));
    return Files.writeString(file, header + "\n" + rows + "\n").toString();
  }

  private Stream<List<String>> reports() {
    return Stream.concat(
        Stream.of("en", "fr", "ar")
            .map(
                lang ->
                    List.of(
                        "report", dataset, "--from", "2022-09", "--out", folder, "--lang", lang)),
        Stream.of(events, claims)
            .map(table -> List.of("report", table, "--month", "2022-06", "--out", folder)));
  }

  private Stream<List<String>> results() {
    return Stream.of(
        List.of("--version"),
        List.of("--help"),
        List.of("check", dataset),
        List.of("tally", dataset, "--format", "json"),
        List.of("tally", dataset),
        List.of("reconcile", dataset),
        List.of("compare", dataset),
        List.of("trend", dataset, "--format", "csv"),
        List.of("check", events),
        List.of("tally", events, "--format", "csv"),
        List.of("check", claims),
        List.of("tally", claims, "--format", "csv"));
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
