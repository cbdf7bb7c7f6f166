package org.casualtyreports.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One run of a process from start to end.
 *
 * @param seconds by the clock on the wall
 * @param cpuSeconds of all its threads, as far as it could be read before the end
 * @param peakMib most memory held at once (VmHWM), in MiB; 0 where the system does not tell
 */
record WholeRun(double seconds, double cpuSeconds, long peakMib) {
  private static final long STEP_MILLIS = 10;

  /**
   * Runs a command.
   *
   * @param out where its standard output goes
   * @throws IllegalStateException if it ends with another code than 0 or 1
   */
  static WholeRun of(List<String> command, Path out) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(out.resolveSibling("stderr.txt").toFile())
            .start();
    long peak = 0;
    Duration cpu = Duration.ZERO;
    Path status = Path.of("/proc/" + process.pid() + "/status");
    while (!process.waitFor(STEP_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peakOf(status));
      cpu = process.info().totalCpuDuration().orElse(cpu);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() > 1) {
      throw new IllegalStateException(
          String.join(" ", command)
              + " ended with "
              + process.exitValue()
              + ": "
              + Files.readString(out.resolveSibling("stderr.txt")));
    }
    return new WholeRun(seconds, cpu.toMillis() / 1e3, peak);
  }

  private static long peakOf(Path status) {
    try {
      return Files.readAllLines(status).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> line.replaceAll("\\D", ""))
          .mapToLong(kib -> Long.parseLong(kib) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      // It has ended, or the system has no such file.
      return 0;
    }
  }
}
