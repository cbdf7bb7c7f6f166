package org.casualtyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casualtyreports.claim.Language;
import org.casualtyreports.excel.InputWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewCommandTest {
  @TempDir Path folder;

  private record Run(int code, String out, String err) {
    static Run of(String... arguments) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int code =
          Program.run(
              arguments,
              new PrintStream(out, true, StandardCharsets.UTF_8),
              new PrintStream(err, true, StandardCharsets.UTF_8));
      return new Run(
          code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @EnumSource
  void writesAWorkbookThatPassesTheCheck(Language language) throws IOException {
    Path file = folder.resolve("claims.xlsx");

    Run run = Run.of("new", file.toString(), "--lang", language.tag());

    assertThat(run).isEqualTo(new Run(0, file + System.lineSeparator(), ""));
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    InputWorkbook.write(language, expected);
    assertThat(Files.readAllBytes(file)).isEqualTo(expected.toByteArray());
    Run check = Run.of("check", file.toString());
    assertThat(check.code()).isZero();
    assertThat(check.out().lines().toList().getLast())
        .isEqualTo("3 claims on 1 incident can be used; 0 rows rejected");
  }

  @Test
  void neverReplacesAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("claims.xlsx"), "work of a week");

    Run run = Run.of("new", file.toString());

    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                "casualty-reports: "
                    + file
                    + ": exists already and may hold your work; choose another name or move it"
                    + " away"
                    + System.lineSeparator()));
    assertThat(file).hasContent("work of a week");
  }

  @Test
  void refusesANameThatIsNoWorkbook() {
    Path file = folder.resolve("claims.csv");

    assertThat(Run.of("new", file.toString()))
        .isEqualTo(
            new Run(
                2,
                "",
                "casualty-reports: expected a file name that ends in .xlsx, found '"
                    + file
                    + "'"
                    + System.lineSeparator()));
    assertThat(file).doesNotExist();
  }
}
