package org.casualtyreports.chart;

import java.util.List;
import java.util.stream.LongStream;

/** Whole-number marks of a value axis, from 0. */
record Ticks(long step, int count) {
  /** Steps of 1, 2 or 5 times a power of ten, about so many, that reach {@code most}. */
  static Ticks reaching(long most, int about) {
    double rough = Math.max(most, 1) / (double) about;
    long power = 1;
    while (power * 10.0 <= rough) {
      power *= 10;
    }
    long step = power * 10;
    for (long factor : new long[] {1, 2, 5}) {
      if (factor * power >= rough) {
        step = factor * power;
        break;
      }
    }
    return new Ticks(step, (int) ((Math.max(most, 1) - 1) / step) + 1);
  }

  /** The value of the last mark. */
  double top() {
    return (double) step * count;
  }

  /** Without one that a count cannot reach. */
  List<Long> values() {
    long last = Math.min(count, Long.MAX_VALUE / step);
    return LongStream.rangeClosed(0, last).mapToObj(i -> i * step).toList();
  }

  long last() {
    List<Long> values = values();
    return values.get(values.size() - 1);
  }
}
