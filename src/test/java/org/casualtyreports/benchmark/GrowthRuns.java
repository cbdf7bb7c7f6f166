package org.casualtyreports.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whole processes over files of as many claims, but of more and more claimants or months: how much
 * longer the commands take whose work grows with them.
 */
final class GrowthRuns {
  private static final int ROWS = 100_000;
  private static final int FEW_CLAIMANTS = 10;
  private static final int FEW_MONTHS = 60;
  private static final List<Integer> CLAIMANTS = List.of(10, 30, 100, 300);
  private static final List<Integer> MONTHS = List.of(12, 60, 240, 600);

  private final Path folder;
  private final List<String> program;
  private final int repeats;

  /**
   * @param program how it is started
   */
  GrowthRuns(Path folder, List<String> program, int repeats) {
    this.folder = folder;
    this.program = program;
    this.repeats = repeats;
  }

  /** A Markdown table of medians. */
  String table() throws IOException, InterruptedException {
    StringBuilder table = new StringBuilder();
    table.append("| claims | claimants | months | run | median s | CPU s | peak MiB |\n");
    table.append("|---:|---:|---:|---|---:|---:|---:|\n");
    for (int claimants : CLAIMANTS) {
      rows(claimants, FEW_MONTHS, List.of("tally", "compare"), table);
    }
    for (int months : MONTHS) {
      rows(FEW_CLAIMANTS, months, List.of("tally", "trend"), table);
    }
    return table.toString();
  }

  private void rows(int claimants, int months, List<String> commands, StringBuilder table)
      throws IOException, InterruptedException {
    Path file = folder.resolve("claims-of-" + claimants + "-in-" + months + ".csv");
    if (!Files.exists(file)) {
      LargeFiles.writeClaims(ROWS, claimants, months, file);
    }
    for (String name : commands) {
      List<String> command = new ArrayList<>(program);
      command.addAll(List.of(name, file.toString(), "--format", "csv"));
      List<WholeRun> runs = new ArrayList<>();
      for (int i = 0; i < repeats; i++) {
        runs.add(WholeRun.of(command, folder.resolve(name + ".txt")));
      }
      table.append(
          String.format(
              Locale.ROOT,
              "| %,d | %,d | %d | %s | %.2f | %.2f | %.0f |%n",
              ROWS,
              claimants,
              months,
              name,
              WholeRuns.median(runs, WholeRun::seconds),
              WholeRuns.median(runs, WholeRun::cpuSeconds),
              WholeRuns.median(runs, run -> run.peakMib())));
    }
  }
}
