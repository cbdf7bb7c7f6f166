package org.casualtyreports.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns to which rows are appended one by one and as runs of a table, in turns. */
class RunsTest {
  private static final int TABLE = 200;

  /** Some rows of a table, in order. */
  private static TableRun run(Random random) {
    int[] rows =
        IntStream.range(0, TABLE).filter(row -> random.nextInt(TABLE) < 5).sorted().toArray();
    int[] some = rows.length == 0 ? new int[] {random.nextInt(TABLE)} : rows;
    int from = random.nextInt(some.length);
    return new TableRun(some, from, some.length, new int[TABLE]);
  }

  private static int[] numbers(int below, Random random) {
    return random.ints(TABLE, 0, below).toArray();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aColumnHoldsTheCodesOfRunsWheneverOneIsAskedFor(long seed) {
    Random random = new Random(seed);
    Coded<String> column = new Coded<>("words");
    List<String> expected = new ArrayList<>();
    for (int turn = 0; turn < 60; turn++) {
      String word = "word " + random.nextInt(1 + turn / 10);
      switch (random.nextInt(4)) {
        case 0 -> {
          column.append(word);
          expected.add(word);
        }
        case 1 -> {
          TableRun run = run(random);
          column.append(PartCodes.same(column.codeOf(word)), run);
          IntStream.range(0, run.size()).forEach(i -> expected.add(word));
        }
        case 2 -> {
          TableRun run = run(random);
          int[] sayings = numbers(3, random);
          List<String> said = List.of(word, "a", "b");
          column.append(
              new PartCodes(sayings, said.stream().mapToInt(column::codeOf).toArray()), run);
          for (int i = run.from(); i < run.to(); i++) {
            expected.add(said.get(sayings[run.rows()[i]]));
          }
        }
        default -> assertThat(texts(column)).isEqualTo(expected);
      }
    }
    assertThat(texts(column)).isEqualTo(expected);
    assertThat(column.occurring()).containsExactlyInAnyOrderElementsOf(Set.copyOf(expected));
    assertThat(column.rowsWhere("a"::equals))
        .containsExactly(
            IntStream.range(0, expected.size()).filter(r -> expected.get(r).equals("a")).toArray());
    int[] some = random.ints(20, 0, expected.size()).toArray();
    assertThat(texts(column.select(some)))
        .isEqualTo(IntStream.of(some).mapToObj(expected::get).toList());
    assertThat(texts(column.mapped(String::toUpperCase)))
        .isEqualTo(expected.stream().map(String::toUpperCase).toList());
  }

  private static List<String> texts(Coded<String> column) {
    return IntStream.range(0, column.size()).mapToObj(column::get).toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void textsOfRunsAreReadOnceAndOnlyWhereTheyAreAskedFor(long seed) {
    Random random = new Random(seed);
    LaterTexts column = new LaterTexts("doubt");
    List<String> expected = new ArrayList<>();
    Map<String, Integer> read = new HashMap<>();
    for (int turn = 0; turn < 30; turn++) {
      String name = "table " + turn;
      if (random.nextBoolean()) {
        column.kept().append(name);
        expected.add(name);
      } else {
        TableRun run = run(random);
        column.kept().append(PartCodes.same(column.kept().codeOf("")), run);
        column.areRead(
            run,
            row -> {
              read.merge(name + ":" + row, 1, Integer::sum);
              return name + ":" + row;
            });
        for (int i = run.from(); i < run.to(); i++) {
          expected.add(name + ":" + run.rows()[i]);
        }
      }
    }
    assertThat(read).isEmpty();

    int[] some = random.ints(15, 0, expected.size()).toArray();
    LaterTexts selected = column.select(some).select(new int[] {3, 1, 1});
    List<String> wanted = IntStream.of(some[3], some[1], some[1]).mapToObj(expected::get).toList();
    for (int time = 0; time < 2; time++) {
      assertThat(IntStream.range(0, 3).mapToObj(selected::get).toList()).isEqualTo(wanted);
      assertThat(column.get(some[3])).isEqualTo(wanted.getFirst());
    }
    assertThat(read.keySet()).isSubsetOf(wanted);
    assertThat(read.values()).allMatch(times -> times == 1);
    assertThat(IntStream.range(0, expected.size()).mapToObj(column::get).toList())
        .isEqualTo(expected);
  }

  /** Cells that say their table and row; odd rows have none under 'b'. */
  private record Later(String table) implements LaterCells {
    @Override
    public void addHeadersTo(Set<String> headers, int row) {
      headers.addAll(read(row).keySet());
    }

    @Override
    public Map<String, String> read(int row) {
      return table.endsWith("odd")
          ? Map.of("a", table + row)
          : new java.util.TreeMap<>(Map.of("a", table + row, "b", table + row));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25})
  void otherCellsOfRunsAreFoundBesideThoseOfRows(long seed) {
    Random random = new Random(seed);
    Extras extras = new Extras();
    List<Map<String, String>> expected = new ArrayList<>();
    Set<String> headers = new LinkedHashSet<>();
    for (int turn = 0; turn < 30; turn++) {
      switch (random.nextInt(4)) {
        case 0 -> {
          Map<String, String> cells = Map.of("own " + random.nextInt(3), "text");
          extras.append(cells);
          add(cells, expected, headers);
        }
        case 1 -> {
          Later later = new Later("single");
          extras.append(later, turn, Map.of("own", "x"));
          Map<String, String> cells = new java.util.LinkedHashMap<>(later.read(turn));
          cells.put("own", "x");
          add(cells, expected, headers);
        }
        case 2 -> {
          TableRun run = run(random);
          List<Later> kinds = List.of(new Later(turn + "even"), new Later(turn + "odd"));
          int[] kindOf = numbers(2, random);
          extras.append(new LaterColumn(kindOf, kinds), run);
          for (int i = run.from(); i < run.to(); i++) {
            int row = run.rows()[i];
            add(kinds.get(kindOf[row]).read(row), expected, headers);
          }
        }
        default -> {
          TableRun run = run(random);
          extras.append(LaterColumn.NONE, run);
          IntStream.range(0, run.size()).forEach(i -> expected.add(Map.of()));
        }
      }
    }
    int[] all = IntStream.range(0, expected.size()).toArray();
    assertThat(IntStream.of(all).mapToObj(extras::get).toList()).isEqualTo(expected);
    assertThat(extras.headers()).containsExactlyElementsOf(headers);
    int[] some = random.ints(15, 0, expected.size()).toArray();
    Extras selected = extras.select(some);
    assertThat(IntStream.range(0, some.length).mapToObj(selected::get).toList())
        .isEqualTo(IntStream.of(some).mapToObj(expected::get).toList());
  }

  private static void add(
      Map<String, String> cells, List<Map<String, String>> expected, Set<String> headers) {
    expected.add(cells);
    headers.addAll(cells.keySet());
  }
}
