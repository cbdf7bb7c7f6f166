package org.casualtyreports.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whole processes that write a sheet of 12 columns within 512 MiB of heap: ours and fastexcel. */
final class WorkbookRuns {
  private static final String OURS = "org.casualtyreports.excel.LargeWorkbook";
  private static final int ROWS_OF_ONE_SHEET = 1_048_576;

  private WorkbookRuns() {}

  static String table(List<Integer> sizes, int repeats, Path folder)
      throws IOException, InterruptedException {
    StringBuilder table = new StringBuilder();
    table.append("| rows | writer | median s | CPU s | ratio | peak MiB | file MB |\n");
    table.append("|---:|---|---:|---:|---:|---:|---:|\n");
    for (int rows : sizes) {
      List<WholeRun> ours = new ArrayList<>();
      List<WholeRun> theirs = new ArrayList<>();
      Path file = folder.resolve("ours.xlsx");
      Path other = folder.resolve("fastexcel.xlsx");
      boolean fits = rows < ROWS_OF_ONE_SHEET;
      for (int i = 0; i < repeats; i++) {
        ours.add(run(OURS, rows, file));
        if (fits) {
          theirs.add(run(FastExcelSheet.class.getName(), rows, other));
        }
      }
      double ratio =
          fits
              ? WholeRuns.median(ours, WholeRun::seconds)
                  / WholeRuns.median(theirs, WholeRun::seconds)
              : Double.NaN;
      table.append(line(rows, "ours", ours, ratio, file));
      if (fits) {
        table.append(line(rows, "fastexcel", theirs, 1, other));
      }
    }
    return table.toString();
  }

  private static WholeRun run(String main, int rows, Path file)
      throws IOException, InterruptedException {
    return WholeRun.of(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            main,
            file.toString(),
            Integer.toString(rows)),
        file.resolveSibling("workbook.txt"));
  }

  private static String line(int rows, String writer, List<WholeRun> runs, double ratio, Path file)
      throws IOException {
    return String.format(
        Locale.ROOT,
        "| %,d | %s | %.2f | %.2f | %s | %.0f | %.1f |%n",
        rows,
        writer,
        WholeRuns.median(runs, WholeRun::seconds),
        WholeRuns.median(runs, WholeRun::cpuSeconds),
        Double.isNaN(ratio) ? "" : String.format(Locale.ROOT, "%.2f", ratio),
        WholeRuns.median(runs, run -> run.peakMib()),
        Files.size(file) / 1e6);
  }
}
