package org.casualtyreports.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * Whole processes over large files: our commands beside DuckDB through JDBC, which does the
 * grouping of {@code tally} on the same file and must give the same rows.
 *
 * <p>The runs of one file take turns, so that what else the machine does meets all of them.
 */
final class WholeRuns {
  private final Path folder;
  private final Path jar;
  private final int repeats;

  WholeRuns(Path folder, Path jar, int repeats) {
    this.folder = folder;
    this.jar = jar;
    this.repeats = repeats;
  }

  /** A Markdown table of medians for files of so many rows. */
  String table(List<Integer> sizes) throws IOException, InterruptedException {
    StringBuilder table = new StringBuilder();
    table.append(
        "| file | rows | MB | run | median s | least s | ratio to DuckDB | CPU s | ratio of CPU | peak MiB |\n");
    table.append("|---|---:|---:|---|---:|---:|---:|---:|---:|---:|\n");
    for (String kind : List.of("acled", "claims")) {
      for (int rows : sizes) {
        Path file = file(kind, rows);
        List<Contender> contenders = run(kind, file);
        double duck = median(contenders.getFirst().runs(), WholeRun::seconds);
        double duckCpu = median(contenders.getFirst().runs(), WholeRun::cpuSeconds);
        for (Contender contender : contenders) {
          List<WholeRun> of = contender.runs();
          table.append(
              String.format(
                  Locale.ROOT,
                  "| %s | %,d | %.0f | %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.0f |%n",
                  kind,
                  rows,
                  Files.size(file) / 1e6,
                  contender.name(),
                  median(of, WholeRun::seconds),
                  of.stream().mapToDouble(WholeRun::seconds).min().orElseThrow(),
                  median(of, WholeRun::seconds) / duck,
                  median(of, WholeRun::cpuSeconds),
                  median(of, WholeRun::cpuSeconds) / duckCpu,
                  median(of, run -> run.peakMib())));
        }
      }
    }
    return table.toString();
  }

  private Path file(String kind, int rows) throws IOException {
    Path file = folder.resolve(kind + "-" + rows + ".csv");
    if (!Files.exists(file)) {
      Path partial = folder.resolve(file.getFileName() + ".partial");
      LargeFiles.write(kind, rows, partial);
      Files.move(partial, file);
    }
    return file;
  }

  /** A command that is run several times, and its runs. */
  private record Contender(String name, List<String> command, Path out, List<WholeRun> runs) {}

  /** DuckDB first. */
  private List<Contender> run(String kind, Path file) throws IOException, InterruptedException {
    List<String> ours = fastJava(jar, "casualty-reports.aot");
    List<String> reports = fastJava(jar, "casualty-reports-report.aot");
    List<String> duck =
        new ArrayList<>(List.of(java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    duck.add("--enable-native-access=ALL-UNNAMED");
    duck.addAll(List.of("-cp", System.getProperty("java.class.path"), DuckTally.class.getName()));
    String input = file.toString();
    Contender theirs = contender("DuckDB, same grouping", "duckdb", with(duck, kind, input));
    Contender tally = contender("tally", "tally", with(ours, "tally", input, "--format", "csv"));
    List<Contender> all =
        List.of(
            theirs,
            tally,
            contender("check", "check", with(ours, "check", input)),
            contender(
                "report, one month, PDF and XLSX",
                "report",
                with(reports, "report", input, "--month", "2022-06", "--out", folder + "/out")));
    for (int i = 0; i < repeats; i++) {
      for (Contender contender : all) {
        contender.runs().add(WholeRun.of(contender.command(), contender.out()));
      }
    }
    requireSame(theirs.out(), tally.out());
    return all;
  }

  private Contender contender(String name, String out, List<String> command) {
    return new Contender(name, command, folder.resolve(out + ".txt"), new ArrayList<>());
  }

  private static List<String> with(List<String> command, String... words) {
    List<String> whole = new ArrayList<>(command);
    whole.addAll(List.of(words));
    return whole;
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** As the launchers of the program start it. */
  static List<String> fastJava(Path jar, String cache) {
    return List.of(
        java(),
        "-XX:+IgnoreUnrecognizedVMOptions",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:ReservedCodeCacheSize=96m",
        "-Xmn64m",
        "-Xlog:disable",
        "-XX:AOTCache=" + jar.resolveSibling(cache),
        "-jar",
        jar.toString());
  }

  /** Both results as sets of rows; of ours, the columns that DuckDB was asked for. */
  private static void requireSame(Path duck, Path tally) throws IOException {
    Map<String, String> states = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      states.put(Locale.of("", code).getDisplayCountry(Locale.ENGLISH), code);
    }
    TreeSet<String> expected = new TreeSet<>();
    for (String line : Files.readAllLines(duck, StandardCharsets.UTF_8)) {
      String[] cells = line.split("\\|", -1);
      cells[2] = states.getOrDefault(cells[2], cells[2]);
      expected.add(String.join("|", cells));
    }
    TreeSet<String> found = new TreeSet<>();
    List<String> lines = Files.readAllLines(tally, StandardCharsets.UTF_8);
    List<String> head = Arrays.asList(lines.getFirst().split(","));
    List<Integer> wanted =
        List.of(
                "claimant",
                "actor",
                "targetState",
                "victims",
                "month",
                "claims",
                "unstated",
                "lower")
            .stream()
            .map(head::indexOf)
            .toList();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      found.add(String.join("|", wanted.stream().map(i -> cells[i]).toList()));
    }
    if (!found.equals(expected)) {
      TreeSet<String> more = new TreeSet<>(found);
      more.removeAll(expected);
      TreeSet<String> fewer = new TreeSet<>(expected);
      fewer.removeAll(found);
      throw new IllegalStateException(
          "tally and DuckDB differ: tally alone has %d rows, first %s; DuckDB alone %d, first %s"
              .formatted(
                  more.size(),
                  more.isEmpty() ? "none" : more.first(),
                  fewer.size(),
                  fewer.isEmpty() ? "none" : fewer.first()));
    }
  }

  static double median(List<WholeRun> runs, ToDoubleFunction<WholeRun> value) {
    double[] sorted = runs.stream().mapToDouble(value).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
