package org.casualtyreports.dataset;

import it.unimi.dsi.fastutil.ints.IntList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Rows with one id. */
final class SameIds {
  private final int[] firsts;
  private final Map<Integer, List<Integer>> repeats;

  private SameIds(int[] firsts, Map<Integer, List<Integer>> repeats) {
    this.firsts = firsts;
    this.repeats = repeats;
  }

  /**
   * @param keys by row, equal where ids are equal, from 0 up
   */
  static SameIds of(IntList keys) {
    int rows = keys.size();
    BitSet seen = new BitSet(rows);
    BitSet repeated = new BitSet();
    int[] firsts = new int[rows];
    int count = 0;
    for (int row = 0; row < rows; row++) {
      int key = keys.getInt(row);
      if (seen.get(key)) {
        repeated.set(key);
      } else {
        seen.set(key);
        firsts[count++] = row;
      }
    }
    Map<Integer, List<Integer>> repeats = new LinkedHashMap<>();
    for (int row = 0; row < rows && !repeated.isEmpty(); row++) {
      if (repeated.get(keys.getInt(row))) {
        repeats.computeIfAbsent(keys.getInt(row), k -> new ArrayList<>()).add(row);
      }
    }
    Map<Integer, List<Integer>> byFirst = new LinkedHashMap<>();
    repeats.values().forEach(same -> byFirst.put(same.getFirst(), same));
    return new SameIds(count == rows ? firsts : Arrays.copyOf(firsts, count), byFirst);
  }

  /**
   * The first row of each id, without the ids whose repeats are not accepted.
   *
   * @param judge asked once for each id that stands in several rows
   */
  int[] accepted(Predicate<List<Integer>> judge) {
    BitSet refused = new BitSet();
    repeats.forEach(
        (first, rows) -> {
          if (!judge.test(rows)) {
            refused.set(first);
          }
        });
    return refused.isEmpty()
        ? firsts
        : Arrays.stream(firsts).filter(row -> !refused.get(row)).toArray();
  }
}
