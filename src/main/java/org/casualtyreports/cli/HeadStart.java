package org.casualtyreports.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

/**
 * Loads on a second thread, while the input is read, what writing takes. What is written does not
 * depend on it.
 */
final class HeadStart {
  private final FutureTask<Boolean> task;

  private HeadStart(FutureTask<Boolean> task) {
    this.task = task;
  }

  /** Begins. */
  static HeadStart with(Runnable preparation) {
    FutureTask<Boolean> task = new FutureTask<>(preparation, true);
    Thread thread = new Thread(task, "head start");
    thread.setDaemon(true);
    thread.start();
    return new HeadStart(task);
  }

  /** Waits for the end of it. If it failed, so will what it prepared, which then says why. */
  void await() {
    try {
      task.get();
    } catch (ExecutionException | CancellationException e) {
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Whether these files, and those in these folders, are no packages such as a workbook: reading
   * one loads the same classes as writing one, and two threads must not begin with them at once.
   */
  static boolean isSafeBeside(List<Path> inputs) {
    return inputs.stream().allMatch(HeadStart::isPlain);
  }

  private static boolean isPlain(Path input) {
    if (!Files.isDirectory(input)) {
      return !isPackage(input);
    }
    try (Stream<Path> files = Files.list(input)) {
      return files.filter(Files::isRegularFile).noneMatch(HeadStart::isPackage);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isPackage(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(2);
      return Arrays.equals(start, new byte[] {'P', 'K'})
          || Arrays.equals(start, new byte[] {(byte) 0xD0, (byte) 0xCF});
    } catch (IOException e) {
      return true;
    }
  }
}
