package org.casualtyreports.trend;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * P values adjusted so that the share of false findings among all findings stays controlled.
 *
 * <p>Formula: with m values in ascending order, adjusted p<sub>(i)</sub> = min over j ≥ i of
 * p<sub>(j)</sub>·m/j, at most 1.
 *
 * <p>Source: Y. Benjamini, Y. Hochberg (1995), Journal of the Royal Statistical Society B 57.
 */
public final class BenjaminiHochberg {
  private BenjaminiHochberg() {}

  /**
   * Adjusted values in the order of the given ones; none for none.
   *
   * @throws IllegalArgumentException if a value is outside [0, 1]
   */
  public static List<Double> adjust(List<Double> p) {
    for (double value : p) {
      if (!(value >= 0 && value <= 1)) {
        throw new IllegalArgumentException("expected a p value inside [0, 1], found " + value);
      }
    }
    int m = p.size();
    List<Integer> descending =
        IntStream.range(0, m).boxed().sorted((i, j) -> Double.compare(p.get(j), p.get(i))).toList();
    List<Double> adjusted = new ArrayList<>(Collections.nCopies(m, 1.0));
    double smallest = 1;
    for (int i = 0; i < m; i++) {
      int index = descending.get(i);
      smallest = Math.min(smallest, p.get(index) * m / (m - i));
      adjusted.set(index, smallest);
    }
    return List.copyOf(adjusted);
  }
}
