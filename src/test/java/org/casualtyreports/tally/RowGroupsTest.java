package org.casualtyreports.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowGroupsTest {
  /** Tables for some, for none and for all joined numbers. */
  private static final int[] FEW = {40, 0, 100_000};

  private static int[][] keys(Random random, int rows, int[] limits) {
    int[][] keys = new int[limits.length][];
    for (int i = 0; i < limits.length; i++) {
      keys[i] = random.ints(rows, 0, limits[i]).toArray();
    }
    return keys;
  }

  private static int[] numbers(int rows, int few, int[][] keys, int[] limits) {
    RowGroups groups = new RowGroups(rows, few);
    for (int i = 0; i < limits.length; i++) {
      groups.by(keys[i], limits[i]);
    }
    return groups.numbers();
  }

  private static List<Integer> keysOf(int row, int[][] keys) {
    return Arrays.stream(keys).map(key -> key[row]).toList();
  }

  private static Comparator<List<Integer>> keyByKey() {
    return (a, b) ->
        IntStream.range(0, a.size())
            .map(i -> Integer.compare(a.get(i), b.get(i)))
            .filter(c -> c != 0)
            .findFirst()
            .orElse(0);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void numbersAreThoseOfTheSortedDifferentKeysHoweverTheyAreFound(long seed) {
    Random random = new Random(seed);
    int rows = 1 + random.nextInt(300);
    int[] limits = {1 + random.nextInt(4), 1, 1 + random.nextInt(30), 1 + random.nextInt(500)};
    int[][] keys = keys(random, rows, limits);
    TreeSet<List<Integer>> different = new TreeSet<>(keyByKey());
    IntStream.range(0, rows).forEach(row -> different.add(keysOf(row, keys)));
    List<List<Integer>> ordered = new ArrayList<>(different);
    int[] expected =
        IntStream.range(0, rows).map(row -> ordered.indexOf(keysOf(row, keys))).toArray();
    for (int few : FEW) {
      assertThat(numbers(rows, few, keys, limits)).as("few: " + few).isEqualTo(expected);
    }
  }

  @Test
  void rowsWithoutAKeyAreOneGroup() {
    RowGroups groups = new RowGroups(3);
    assertThat(groups.numbers()).containsExactly(0, 0, 0);
    assertThat(groups.count()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1024})
  void withoutRowsThereIsNoGroup(int few) {
    RowGroups groups = new RowGroups(0, few);
    groups.by(new int[0], 7);
    groups.by(new int[0], 9);
    assertThat(groups.count()).isZero();
    assertThat(groups.numbers()).isEmpty();
  }

  @Test
  void keysBeyondWhatAnIntHoldsWhenJoinedStayApart() {
    int limit = 2_000_000;
    int[] some = {1_999_999, 0, 1_999_999, 5};
    RowGroups groups = new RowGroups(4);
    groups.by(some, limit);
    groups.by(some, limit);
    groups.by(new int[] {1, 0, 0, 0}, limit);
    assertThat(groups.numbers()).containsExactly(3, 0, 2, 1);
    assertThat(groups.count()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void rowsOfOneKeyStayAsTheyWere(long seed) {
    int[] keys = new Random(seed).ints(100, 0, 7).toArray();
    List<Integer> expected =
        IntStream.range(0, 100).boxed().sorted(Comparator.comparing(row -> keys[row])).toList();
    assertThat(RowOrder.by(keys, 7)).containsExactly(expected.toArray(new Integer[0]));
    int[] sorted = keys.clone();
    Arrays.sort(sorted);
    assertThat(RowOrder.by(sorted, 7)).isSorted();
  }
}
