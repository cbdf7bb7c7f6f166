package org.casualtyreports.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sum of a file by a second process, and what is made of other answers. */
@Timeout(60)
class SecondJavaTest {
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path folder;

  private Path abc(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "abc");
  }

  /** A process that says this and ends so, whatever it is asked. */
  private static SecondJava saying(String answer, int code) {
    return new SecondJava(List.of("sh", "-c", "printf '%b' \"$0\"; exit " + code, answer));
  }

  @Test
  void sumsAFile() throws IOException {
    assertThat(SecondJava.ofThisProgram().orElseThrow().sha256(abc("claims.csv"))).hasValue(ABC);
  }

  @Test
  void takesNamesAsTheyAre() throws IOException {
    SecondJava java = SecondJava.ofThisProgram().orElseThrow();
    assertThat(java.sha256(abc("-version claims 2024.csv"))).hasValue(ABC);
    assertThat(java.sha256(abc("@claims.csv"))).hasValue(ABC);
    assertThat(java.sha256(abc("$HOME *.csv"))).hasValue(ABC);
  }

  @Test
  void saysNothingOfAFileThatIsNotThere() {
    assertThat(SecondJava.ofThisProgram().orElseThrow().sha256(folder.resolve("none.csv")))
        .isEmpty();
  }

  @Test
  void saysNothingWithoutAProcess() throws IOException {
    SecondJava none = new SecondJava(List.of(folder.resolve("no-java").toString()));
    assertThat(none.sha256(abc("claims.csv"))).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void takesSixtyFourDigits() throws IOException {
    assertThat(saying(ABC + "\\n", 0).sha256(abc("claims.csv"))).hasValue(ABC);
    assertThat(saying(ABC, 0).sha256(abc("claims.csv"))).hasValue(ABC);
  }

  @ParameterizedTest
  @DisabledOnOs(OS.WINDOWS)
  @ValueSource(
      strings = {
        "",
        "\\n",
        "sh: cannot be run\\n",
        "Picked up JAVA_TOOL_OPTIONS: -Xmx1g\\n" + ABC + "\\n",
        ABC + "0",
        ABC + "\\n\\n",
        ABC + "\\n" + ABC + "\\n",
        " " + ABC,
        "BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD\\n",
        "ga7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\\n",
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a\\n",
      })
  void refusesAnyOtherAnswer(String answer) throws IOException {
    assertThat(saying(answer, 0).sha256(abc("claims.csv"))).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void refusesTheAnswerOfAProcessThatFailed() throws IOException {
    assertThat(saying(ABC + "\\n", 1).sha256(abc("claims.csv"))).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void endsAProcessThatDoesNotStopTalking() throws IOException {
    SecondJava endless = new SecondJava(List.of("sh", "-c", "while :; do echo " + ABC + "; done"));
    assertThat(endless.sha256(abc("claims.csv"))).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void passesNoOptionsOn() throws IOException {
    SecondJava nosy =
        new SecondJava(
            List.of(
                "sh",
                "-c",
                "test -z \"$JDK_JAVA_OPTIONS$JAVA_TOOL_OPTIONS$_JAVA_OPTIONS\" && echo " + ABC));
    assertThat(nosy.sha256(abc("claims.csv"))).hasValue(ABC);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void endsWithItsCaller() throws IOException, InterruptedException {
    Path pipe = folder.resolve("endless");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Process summing =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                FileSum.class.getName(),
                pipe.toString())
            .start();
    assertThat(summing.waitFor(500, TimeUnit.MILLISECONDS)).isFalse();
    summing.getOutputStream().close();
    assertThat(summing.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(summing.exitValue()).isEqualTo(1);
    assertThat(new String(summing.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEmpty();
  }

  @Test
  void agreesWithTheSumThatIsComputedHere() throws IOException {
    Path file = folder.resolve("claims.csv");
    Files.write(file, new byte[(1 << 20) + 17]);
    assertThat(SecondJava.ofThisProgram().orElseThrow().sha256(file))
        .hasValue(FileBytes.sha256Here(file));
  }
}
