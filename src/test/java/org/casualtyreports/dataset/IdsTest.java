package org.casualtyreports.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
  private static final int ROWS = 500;

  /** Ids in the rows of a table: many twice, some one after another, some blank. */
  private static List<String> texts(Random random) {
    List<String> texts = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      texts.add(
          switch (random.nextInt(5)) {
            case 0 -> row == 0 ? "" : texts.getLast();
            case 1 -> "";
            case 2 -> "é" + random.nextInt(40);
            default -> "E" + random.nextInt(2000);
          });
    }
    return texts;
  }

  private static IdColumn column(List<String> texts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int[] ends = new int[texts.size()];
    for (int row = 0; row < ends.length; row++) {
      bytes.writeBytes(texts.get(row).getBytes(StandardCharsets.UTF_8));
      ends[row] = bytes.size();
    }
    return IdColumn.plain(bytes.toByteArray(), ends);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void equalTextsHaveOneNumberHoweverTheyCome(long seed) {
    Random random = new Random(seed);
    List<String> texts = texts(random);
    String before = random.nextBoolean() ? "A-" : "";
    String after = random.nextBoolean() ? "-dead" : "";
    int[] some = IntStream.range(0, ROWS).filter(row -> random.nextInt(3) > 0).toArray();
    TableRun run = new TableRun(some, 1, some.length - 1, new int[ROWS]);
    int[] numbers = new int[ROWS];
    Ids ids = new Ids();
    int known = ids.intern(before + "E7" + after);

    ids.intern(column(texts).between(before, after), run, numbers);

    List<String> interned = new ArrayList<>(List.of(before + "E7" + after));
    for (int i = run.from(); i < run.to(); i++) {
      String text = before + texts.get(some[i]) + after;
      if (!interned.contains(text)) {
        interned.add(text);
      }
      assertThat(numbers[some[i]]).as(text).isEqualTo(interned.indexOf(text));
      assertThat(ids.get(numbers[some[i]])).isEqualTo(text);
      assertThat(ids.find(text)).isEqualTo(numbers[some[i]]);
      assertThat(ids.intern(text)).isEqualTo(numbers[some[i]]);
    }
    assertThat(known).isZero();
    assertThat(ids.size()).isEqualTo(interned.size());
    assertThat(ids.find("none of these")).isNegative();
  }
}
