package org.casualtyreports.trend;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Average ranks. */
final class Ranks {
  private Ranks() {}

  /** Twice the average rank of each value, so that ties stay whole numbers. */
  static long[] doubled(double[] values) {
    int n = values.length;
    int[] order =
        IntStream.range(0, n)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    long[] ranks = new long[n];
    int start = 0;
    while (start < n) {
      int end = start;
      while (end + 1 < n && values[order[end + 1]] == values[order[start]]) {
        end++;
      }
      for (int i = start; i <= end; i++) {
        ranks[order[i]] = start + end + 2L;
      }
      start = end + 1;
    }
    return ranks;
  }

  static long[] doubled(long[] values) {
    return doubled(Arrays.stream(values).asDoubleStream().toArray());
  }
}
