package org.casualtyreports.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The byte scanner against FastCSV: it reads the same rows, or it says that it is not sure. */
class RecordIndexTest {
  private static final List<String> PLAIN =
      List.of("a", "12", "", " ", "Red Column", "\"b\"", "\"c,d\"", "\"e\"\"f\"", "é", "\"ق\nا\"");
  private static final List<String> LINE_ENDS_INSIDE =
      List.of("\"g\nh\"", "\"i\r\nj\"", "\"k\rl\"", "\"m\n,n,o\np,q,r\n\"", "\"\"", "\"\n\"");
  private static final List<String> HOSTILE =
      List.of("s\"t", "\"u\"v", "\"w", "x\0", "\uFFFD", "y\rz", "\u00a0", "\"\"\"", "1,2", "\n");

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(ints = {7, 40, 300, 1 << 20})
  void whatItIsSureOfIsWhatFastCsvReads(int chunk) throws IOException {
    int sure = 0;
    int unsure = 0;
    for (int seed = 0; seed < 150; seed++) {
      byte[] text = text(new Random(seed)).getBytes(StandardCharsets.UTF_8);
      Optional<List<TextRow>> found = rows(text, chunk);
      if (found.isEmpty()) {
        unsure++;
        continue;
      }
      TextTable table =
          Tables.read("t.csv", text, ReadOptions.AUTO.withSeparator(Separator.COMMA)).getFirst();
      assertThat(table.problems()).as("seed %s", seed).isEmpty();
      assertThat(found.get()).as("seed %s", seed).isEqualTo(table.rows());
      sure++;
    }
    assertThat(sure).isGreaterThan(60);
    assertThat(unsure).isGreaterThan(10);
  }

  private static String text(Random random) {
    String end = random.nextInt(3) == 0 ? "\r\n" : "\n";
    int hostile = random.nextInt(3) == 0 ? 60 : 0;
    StringBuilder text = new StringBuilder("id,one,two").append(end);
    int rows = 5 + random.nextInt(60);
    for (int row = 1; row <= rows; row++) {
      text.append("r").append(row).append(',').append(cell(random, hostile)).append(',');
      text.append(cell(random, hostile));
      if (row < rows || random.nextBoolean()) {
        text.append(end);
      }
      if (random.nextInt(20) == 0 && row < rows) {
        text.append(random.nextBoolean() ? "" : " , ,\"\"").append(end);
      }
    }
    return text.toString();
  }

  private static String cell(Random random, int hostile) {
    if (hostile > 0 && random.nextInt(hostile) == 0) {
      return HOSTILE.get(random.nextInt(HOSTILE.size()));
    }
    List<String> cells = random.nextInt(6) == 0 ? LINE_ENDS_INSIDE : PLAIN;
    return cells.get(random.nextInt(cells.size()));
  }

  private Optional<List<TextRow>> rows(byte[] text, int chunk) throws IOException {
    Path file = Files.write(folder.resolve("t.csv"), text);
    return RecordIndex.of(file, 0, ',', 3, chunk, () -> RecordReader.NONE)
        .map(index -> List.copyOf(new IndexedRows(file, index, ',', 3, 1)));
  }

  @Test
  void aRowFarDownKeepsItsNumber() throws IOException {
    Path file = folder.resolve("long.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("id,text\n");
      for (int row = 1; row <= 950_000; row++) {
        out.write(row % 300_000 == 0 ? row + ",\"two\nlines\"\n" : row + ",x\n");
      }
    }
    TextTable table = Tables.read(file, ReadOptions.AUTO).getFirst();
    assertThat(table.isReadByRow()).isTrue();
    assertThat(table.rows()).hasSize(950_000);
    assertThat(table.rows().get(899_998)).isEqualTo(new TextRow(900_002, List.of("899999", "x")));
    assertThat(table.rows().get(949_999)).isEqualTo(new TextRow(950_004, List.of("950000", "x")));
  }
}
