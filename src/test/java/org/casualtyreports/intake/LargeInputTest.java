package org.casualtyreports.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.casualtyreports.benchmark.LargeFiles;
import org.casualtyreports.dataset.Audience;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.InputFile;
import org.casualtyreports.dataset.Problem;
import org.casualtyreports.intake.table.ReadOptions;
import org.casualtyreports.tally.Grouping;
import org.casualtyreports.tally.Selection;
import org.casualtyreports.tally.Tallies;
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

    assertReadAlike(file);
  }

  /** Period totals, internal rows, notes, bounds and unknown columns among plain claims. */
  @ParameterizedTest
  @CsvSource({"5", "6", "7"})
  void isReadAsAWholeFileIsWithEveryKindOfRow(int seed) throws IOException {
    Path file = folder.resolve("claims.csv");
    LargeFiles.write("claims", 9000, file);
    Random random = new Random(seed);
    Files.writeString(file, spoilt(withMoreColumns(Files.readString(file), random), random));

    assertReadAlike(file);
  }

  /** A table of incidents, and one of claims on them. */
  @ParameterizedTest
  @CsvSource({"8", "9"})
  void areReadAsWholeFilesAre(int seed) throws IOException {
    Path flat = folder.resolve("flat.csv");
    LargeFiles.write("claims", 30_000, flat);
    Random random = new Random(seed);
    StringBuilder incidents = new StringBuilder();
    StringBuilder claims = new StringBuilder();
    String lastId = "";
    for (String line : Files.readAllLines(flat)) {
      List<String> cells = List.of(line.split(",", -1));
      if (!cells.get(1).equals(lastId)) {
        incidents.append(String.join(",", cells.subList(1, 7))).append('\n');
      }
      lastId = cells.get(1);
      claims.append(String.join(",", cells.subList(0, 2))).append(',');
      claims.append(String.join(",", cells.subList(7, cells.size()))).append('\n');
    }
    Path body = Files.createDirectory(folder.resolve("body"));
    String longer = incidents.toString().replace("clash", "clash" + " of long duration".repeat(5));
    Files.writeString(body.resolve("incidents.csv"), spoilt(longer, random));
    Files.writeString(body.resolve("claims.csv"), spoilt(claims.toString(), random));
    assertThat(Files.size(body.resolve("incidents.csv"))).isGreaterThan(1 << 20);
    assertThat(Files.size(body.resolve("claims.csv"))).isGreaterThan(1 << 20);

    assertReadAlike(body);
  }

  private static void assertReadAlike(Path input) {
    Dataset byRow = Intake.read(List.of(input), IntakeOptions.DEFAULT).dataset();
    Dataset whole = Intake.read(List.of(input), AS_A_WHOLE).dataset();

    assertThat(byRow.files()).extracting(InputFile::encoding).containsOnly("UTF-8");
    assertThat(whole.files()).extracting(InputFile::encoding).containsOnly("windows-1252");
    assertThat(byRow.rejections()).isNotEmpty();
    assertThat(byRow.problems()).isEqualTo(whole.problems());
    assertThat(byRow.claims()).isEqualTo(whole.claims());
    assertThat(byRow.incidents()).isEqualTo(whole.incidents());
    assertThat(byRow.incidents().extraColumns()).isEqualTo(whole.incidents().extraColumns());
    assertThat(byRow.claims().extraColumns()).isEqualTo(whole.claims().extraColumns());
    assertThat(byRow.coverage()).isEqualTo(whole.coverage());
    Selection everything = Selection.EVERYTHING;
    assertThat(Tallies.of(byRow, everything, Grouping.DEFAULT))
        .isEqualTo(Tallies.of(whole, everything, Grouping.DEFAULT));
    assertThat(byRow.visibleTo(Audience.PUBLIC).claims())
        .isEqualTo(whole.visibleTo(Audience.PUBLIC).claims());
  }

  /** The claims with columns that are blank in most rows. */
  private static String withMoreColumns(String text, Random random) {
    StringBuilder more = new StringBuilder();
    for (String line : text.split("\n")) {
      if (more.isEmpty()) {
        more.append(line).append(",visibility,incident_visibility,note,incident_note,scope");
        more.append(",period_from,period_to,lower,revises,doubt,women,colour,victim_status\n");
        continue;
      }
      int kind = random.nextInt(40);
      String start =
          kind == 0 ? line.replaceFirst(",I\\d+,[^,]*,[^,]*,[^,]*,[^,]*,clash", ",,,,,,") : line;
      more.append(start).append(',');
      more.append(kind == 1 ? "internal" : kind == 2 ? "Public" : "").append(',');
      more.append(kind == 3 ? "internal" : "").append(',');
      more.append(kind == 4 ? "seen by us" : "").append(',');
      more.append(kind == 5 ? "on the road" : "").append(',');
      more.append(kind == 0 ? "period" : kind == 6 ? "incident" : "").append(',');
      more.append(kind == 0 ? "2021-03-01,2021-03-31" : ",").append(',');
      more.append(kind == 7 ? "10" : "").append(',');
      more.append(kind == 8 ? "C" + (1 + random.nextInt(9000)) : "").append(',');
      more.append(kind == 9 ? "rumour" : "").append(',');
      more.append(kind == 10 ? "two" : "").append(',');
      more.append(kind == 11 ? "red" : "").append(',');
      more.append(kind < 20 ? "armed" : "").append('\n');
    }
    return more.toString();
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
