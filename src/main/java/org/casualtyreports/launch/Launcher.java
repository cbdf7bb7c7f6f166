package org.casualtyreports.launch;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * Starts the program.
 *
 * <p>On a Java that is too old for it, looks for a newer one in {@code JAVA_HOME} and beside the
 * running one, and starts the program there; where there is none, says so. Compiled for Java 11, so
 * that even an older machine answers in words.
 */
public final class Launcher {
  private static final int NEEDED = 21;
  private static final int NO_JAVA = 2;

  private Launcher() {}

  public static void main(String[] args) throws Throwable {
    if (Runtime.version().feature() >= NEEDED) {
      start(args);
      return;
    }
    File java = newerJava();
    if (java == null) {
      System.err.println(
          "casualty-reports: needs Java "
              + NEEDED
              + " or newer; this is Java "
              + Runtime.version().feature()
              + " in "
              + System.getProperty("java.home")
              + "; install a newer one, or set JAVA_HOME to it");
      System.exit(NO_JAVA);
    }
    System.exit(startWith(java, args));
  }

  private static void start(String[] args) throws Throwable {
    // A console counts only if somebody sits at it.
    System.setProperty("jdk.console", "java.base");
    MethodHandles.publicLookup()
        .findStatic(
            Class.forName("org.casualtyreports.cli.Program"),
            "main",
            MethodType.methodType(void.class, String[].class))
        .invokeExact(args);
  }

  /** The newest sufficient Java in JAVA_HOME or beside the running one; null if there is none. */
  private static File newerJava() {
    List<File> homes = new ArrayList<>();
    String home = System.getenv("JAVA_HOME");
    if (home != null) {
      homes.add(new File(home));
    }
    File[] siblings = new File(System.getProperty("java.home")).getParentFile().listFiles();
    if (siblings != null) {
      Arrays.sort(siblings);
      homes.addAll(Arrays.asList(siblings));
    }
    File newest = null;
    int newestVersion = NEEDED - 1;
    for (File candidate : homes) {
      int version = version(candidate);
      if (version > newestVersion) {
        newestVersion = version;
        newest = new File(candidate, "bin" + File.separator + "java");
      }
    }
    return newest;
  }

  /** Feature version of the Java in a folder, by its release file; 0 if there is none. */
  private static int version(File home) {
    Path release = home.toPath().resolve("release");
    if (!new File(home, "bin" + File.separator + "java").canExecute()
        || !Files.isReadable(release)) {
      return 0;
    }
    try (Reader reader = Files.newBufferedReader(release, StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(reader);
      String version = properties.getProperty("JAVA_VERSION", "0").replace("\"", "");
      return Integer.parseInt(version.split("[.+-]")[0]);
    } catch (IOException | IllegalArgumentException e) {
      return 0;
    }
  }

  /** Starts the program there, with what this Java was told. */
  private static int startWith(File java, String[] args)
      throws IOException, InterruptedException, URISyntaxException {
    File program =
        new File(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<String> command = new ArrayList<>();
    command.add(java.getPath());
    command.addAll(fastStart(new File(program.getParentFile(), cache(args))));
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("-cp");
    command.add(program.getPath());
    command.add(Launcher.class.getName());
    command.addAll(Arrays.asList(args));
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }

  /** The record for the command: one serves reports, one the rest. */
  private static String cache(String[] args) {
    return args.length > 0 && args[0].equals("report")
        ? "casualty-reports-report.aot"
        : "casualty-reports.aot";
  }

  /** Options for a short run; the cache is what the build recorded of an earlier start. */
  private static List<String> fastStart(File cache) {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=96m",
                "-Xlog:disable"));
    if (cache.isFile()) {
      options.add("-XX:AOTCache=" + cache);
    }
    return options;
  }
}
