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
  private static final String DUCK = "DuckDB, same grouping";
  private static final String TALLY = "tally";

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
        Map<String, List<WholeRun>> runs = run(kind, file);
        double duck = median(runs.get(DUCK), WholeRun::seconds);
        double duckCpu = median(runs.get(DUCK), WholeRun::cpuSeconds);
        for (String name : List.of(DUCK, TALLY, "check", "report, one month, PDF and XLSX")) {
          List<WholeRun> of = runs.get(name);
          table.append(
              String.format(
                  Locale.ROOT,
                  "| %s | %,d | %.0f | %s | %.2f | %.2f | %.2f | %.2f | %.2f | %.0f |%n",
                  kind,
                  rows,
                  Files.size(file) / 1e6,
                  name,
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

  private Map<String, List<WholeRun>> run(String kind, Path file)
      throws IOException, InterruptedException {
    List<String> ours = new ArrayList<>(fastJava());
    ours.addAll(List.of("-jar", jar.toString()));
    List<String> duck =
        new ArrayList<>(List.of(java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    duck.add("--enable-native-access=ALL-UNNAMED");
    duck.addAll(List.of("-cp", System.getProperty("java.class.path"), DuckTally.class.getName()));
    Map<String, List<String>> commands =
        Map.of(
            DUCK,
            with(duck, kind, file.toString()),
            TALLY,
            with(ours, "tally", file.toString(), "--format", "csv"),
            "check",
            with(ours, "check", file.toString()),
            "report, one month, PDF and XLSX",
            with(ours, "report", file.toString(), "--month", "2022-06", "--out", folder + "/out"));
    Map<String, List<WholeRun>> runs = new HashMap<>();
    for (int i = 0; i < repeats; i++) {
      for (String name : new TreeSet<>(commands.keySet())) {
        Path out = folder.resolve("out-" + name.substring(0, 5) + ".txt");
        runs.computeIfAbsent(name, n -> new ArrayList<>())
            .add(WholeRun.of(commands.get(name), out));
      }
    }
    requireSame(folder.resolve("out-DuckD.txt"), folder.resolve("out-tally.txt"));
    return runs;
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
  private List<String> fastJava() {
    return List.of(
        java(),
        "-XX:+IgnoreUnrecognizedVMOptions",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xlog:disable",
        "-XX:AOTCache=" + jar.resolveSibling("casualty-reports.aot"));
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
