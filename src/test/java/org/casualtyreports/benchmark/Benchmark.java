package org.casualtyreports.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and writes their tables; {@code mvn -Pbenchmark package} calls it.
 *
 * <p>Takes the folder of the project, the parts to run ({@code runs,growth,workbook,parts}),
 * numbers of rows and how often each process is run.
 */
public final class Benchmark {
  private Benchmark() {}

  public static void main(String[] args) throws Exception {
    Path project = Path.of(args[0]);
    List<String> what = List.of(args[1].split(","));
    List<Integer> sizes = Arrays.stream(args[2].split(",")).map(Integer::valueOf).toList();
    int repeats = Integer.parseInt(args[3]);
    Path work = Files.createDirectories(project.resolve("target/benchmark"));
    Path results = Files.createDirectories(project.resolve("src/benchmarks"));
    Path jar = project.resolve("target/casualty-reports.jar");
    if (what.contains("runs")) {
      write(
          results.resolve("whole-runs.md"),
          "Whole processes, median of " + repeats,
          new WholeRuns(work, jar, repeats).table(sizes));
    }
    if (what.contains("growth")) {
      write(
          results.resolve("growth.md"),
          "Growth in claimants and months, median of " + repeats,
          new GrowthRuns(work, WholeRuns.fastJava(jar, "casualty-reports.aot"), repeats).table());
    }
    if (what.contains("workbook")) {
      write(
          results.resolve("workbook.md"),
          "Claims sheets of 12 columns, median of " + repeats,
          WorkbookRuns.table(sizes, repeats, work));
    }
    if (what.contains("parts")) {
      write(results.resolve("parts.md"), "Inner parts, by JMH", parts());
    }
  }

  private static void write(Path file, String title, String table) throws IOException {
    String text =
        """
        # %s

        Java %s (%s), %s, %d cores, %d GiB of memory.

        %s"""
            .formatted(
                title,
                Runtime.version(),
                System.getProperty("java.vm.vendor"),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                memoryGib(),
                table);
    Files.writeString(file, text);
    System.out.print(text);
  }

  private static long memoryGib() {
    var system = java.lang.management.ManagementFactory.getOperatingSystemMXBean();
    return system instanceof com.sun.management.OperatingSystemMXBean machine
        ? Math.round(machine.getTotalMemorySize() / (double) (1 << 30))
        : 0;
  }

  private static String parts() throws RunnerException {
    StringBuilder table = new StringBuilder("| part | mean | error (99.9 %) | unit |\n");
    table.append("|---|---:|---:|---|\n");
    for (RunResult run :
        new Runner(new OptionsBuilder().include(InnerParts.class.getSimpleName()).build()).run()) {
      var result = run.getPrimaryResult();
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %.1f | %.1f | %s |%n",
              result.getLabel(),
              result.getScore(),
              result.getScoreError(),
              result.getScoreUnit()));
    }
    return table.toString();
  }
}
