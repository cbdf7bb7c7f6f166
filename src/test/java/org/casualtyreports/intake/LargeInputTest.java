package org.casualtyreports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.casualtyreports.benchmark.LargeFiles;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.Problem;
import org.casualtyreports.intake.table.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A large file is read row by row; nothing else about it is different. */
class LargeInputTest {
  /** Of ASCII text it changes nothing, but the file is then read as a whole. */
  private static final IntakeOptions AS_A_WHOLE =
      IntakeOptions.DEFAULT.withReading(ReadOptions.AUTO.withEncoding("windows-1252"));

  private static final List<String> WRONG =
      List.of("many", "", "2020-02-30", "internal", "+ A", "-3", "not stated", "Nowhere", " 7 ");

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource({"acled,1600,1", "acled,1600,2", "claims,9000,3", "claims,9000,4"})
  void isReadAsAWholeFileIs(String kind, int rows, int seed) throws IOException {
    Path file = folder.resolve(kind + ".csv");
    LargeFiles.write(kind, rows, file);
    Files.writeString(file, spoilt(Files.readString(file), new Random(seed)));
    assertThat(Files.size(file)).isGreaterThan(1 << 20);

    Dataset byRow = Intake.read(List.of(file), IntakeOptions.DEFAULT).dataset();
    Dataset whole = Intake.read(List.of(file), AS_A_WHOLE).dataset();

    assertThat(byRow.files().getFirst().encoding()).isEqualTo("UTF-8");
    assertThat(whole.files().getFirst().encoding()).isEqualTo("windows-1252");
    assertThat(byRow.rejections()).isNotEmpty();
    assertThat(byRow.problems()).isEqualTo(whole.problems());
    assertThat(byRow.claims()).isEqualTo(whole.claims());
    assertThat(byRow.incidents()).isEqualTo(whole.incidents());
    assertThat(byRow.incidents().extraColumns()).isEqualTo(whole.incidents().extraColumns());
    assertThat(byRow.coverage()).isEqualTo(whole.coverage());
  }

  /** The text in ASCII, with some cells replaced, and some rows twice. */
  private static String spoilt(String text, Random random) {
    StringBuilder spoilt = new StringBuilder();
    for (String line : text.replaceAll("[^\\x00-\\x7F]", "x").split("\n", -1)) {
      String[] cells = line.split(",", -1);
      long quotes = line.chars().filter(c -> c == '"').count();
      boolean wholeRow = cells.length > 10 && quotes % 2 == 0 && !spoilt.isEmpty();
      if (wholeRow && random.nextInt(150) == 0) {
        spoilt.append(line).append('\n');
      }
      if (wholeRow && random.nextInt(60) == 0) {
        int unquoted = quotes == 0 ? cells.length : 7;
        cells[random.nextInt(unquoted)] = WRONG.get(random.nextInt(WRONG.size()));
      }
      spoilt.append(String.join(",", cells)).append('\n');
    }
    return spoilt.toString();
  }

  @Test
  void aRejectedRowFarDownNamesItsRow() throws IOException {
    Path file = folder.resolve("claims.csv");
    LargeFiles.write("claims", 9000, file);
    List<String> lines = Files.readAllLines(file);
    String[] cells = lines.get(8_765).split(",", -1);
    cells[12] = "many";
    lines.set(8_765, String.join(",", cells));
    Files.write(file, lines, StandardCharsets.UTF_8);

    assertThat(Intake.read(List.of(file), IntakeOptions.DEFAULT).dataset().rejections())
        .extracting(Problem::message)
        .containsExactly(
            "claims.csv:8766: column 'figure': expected a figure such as 12, 500+, about 400,"
                + " 10–15, tens or not stated, found 'many'");
  }
}
