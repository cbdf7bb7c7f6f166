package org.casualtyreports.intake.table;

import java.io.IOException;
import java.nio.file.Path;

/** What the {@linkplain SecondJava second process} runs. */
public final class FileSum {
  private static final int FAILED = 1;

  private FileSum() {}

  /**
   * Prints the SHA-256 of the file that is named, in hexadecimal.
   *
   * <p>Ends early where standard input does: then nobody waits for the answer any more.
   */
  public static void main(String[] args) {
    Thread watch = new Thread(FileSum::endWithCaller, "watch");
    watch.setDaemon(true);
    watch.start();
    try {
      System.out.println(FileBytes.sha256Here(Path.of(args[0])));
      System.out.flush();
    } catch (IOException | RuntimeException e) {
      // The caller tries itself, and meets the same.
      Runtime.getRuntime().halt(FAILED);
    }
  }

  private static void endWithCaller() {
    try {
      while (System.in.read() >= 0) {
        // Nothing is said to it.
      }
    } catch (IOException e) {
      // Nobody is there either.
    }
    Runtime.getRuntime().halt(FAILED);
  }
}
