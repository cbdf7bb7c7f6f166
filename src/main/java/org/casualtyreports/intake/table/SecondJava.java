package org.casualtyreports.intake.table;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of a file, from a second Java process beside this one.
 *
 * <p>Where Java is told to compile without much thought, as the launchers tell it, it does not use
 * the processor's own instructions for SHA-256 and takes ten times as long. The second process is
 * told nothing of the kind. It ends where this one does, for whatever reason.
 */
final class SecondJava {
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}\\R?");

  /** Characters of the longest answer that can be one. */
  private static final int ANSWER = 66;

  /** Variables that would tell it what this Java was told. */
  private static final List<String> TOLD =
      List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH");

  private final List<String> command;

  /**
   * @param command to which the path of a file is added
   */
  SecondJava(List<String> command) {
    this.command = List.copyOf(command);
  }

  /** Whether this Java compiles without much thought. */
  static boolean isFaster() {
    return System.getProperty("java.vm.info", "").contains("emulated-client");
  }

  /** The Java that runs this program, with this program; empty where either is not in files. */
  static Optional<SecondJava> ofThisProgram() {
    return program()
        .map(
            program ->
                new SecondJava(
                    List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-Xmx32m",
                        "-Xlog:disable",
                        "-cp",
                        program,
                        FileSum.class.getName())));
  }

  /** The jar or the folder of this class. */
  private static Optional<String> program() {
    @Nullable CodeSource source = SecondJava.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return Optional.empty();
    }
    try {
      String path = Path.of(source.getLocation().toURI()).toString();
      // As part of a class path it would be two.
      return path.contains(File.pathSeparator) ? Optional.empty() : Optional.of(path);
    } catch (URISyntaxException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** The SHA-256 in hexadecimal; empty where the process cannot be had, or says anything else. */
  Optional<String> sha256(Path file) {
    List<String> call = new ArrayList<>(command);
    call.add(file.toAbsolutePath().toString());
    ProcessBuilder builder =
        new ProcessBuilder(call).redirectError(ProcessBuilder.Redirect.DISCARD);
    TOLD.forEach(builder.environment()::remove);
    try {
      Process process = builder.start();
      try {
        String answer =
            new String(process.getInputStream().readNBytes(ANSWER + 1), StandardCharsets.US_ASCII);
        return SHA_256.matcher(answer).matches() && process.waitFor() == 0
            ? Optional.of(answer.strip())
            : Optional.empty();
      } finally {
        process.destroyForcibly();
        process.getOutputStream().close();
      }
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
