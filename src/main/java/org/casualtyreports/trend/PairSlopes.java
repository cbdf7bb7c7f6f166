package org.casualtyreports.trend;

import java.util.Arrays;

/**
 * Order statistics of the slopes between all pairs of months.
 *
 * <p>Up to about 2,900 months the slopes are sorted. Beyond, they are never stored: three passes
 * over the pairs fix the 64 bits of each wanted slope, 22 + 21 + 21 at a time, by counting. The
 * answer is the same; 10,000 months (5·10<sup>7</sup> pairs) take some 70 MB.
 */
final class PairSlopes {
  private static final long SORTED_PAIRS = 1L << 22;
  private static final int[] DIGIT_BITS = {22, 21, 21};

  private PairSlopes() {}

  /** Slopes of the given ranks, counted from 1. */
  static double[] ofRanks(Counts counts, long... ranks) {
    long n = counts.size();
    return n * (n - 1) / 2 <= SORTED_PAIRS ? sorted(counts, ranks) : counted(counts, ranks);
  }

  private static double[] sorted(Counts counts, long[] ranks) {
    int n = counts.size();
    double[] slopes = new double[n * (n - 1) / 2];
    int next = 0;
    for (int j = 1; j < n; j++) {
      for (int i = 0; i < j; i++) {
        slopes[next++] = slope(counts, i, j);
      }
    }
    Arrays.sort(slopes);
    return Arrays.stream(ranks).mapToDouble(rank -> slopes[(int) rank - 1]).toArray();
  }

  /** Radix selection on the bits of the slopes, all wanted ranks in the same passes. */
  static double[] counted(Counts counts, long... ranks) {
    long[] prefixes = new long[ranks.length];
    long[] remaining = ranks.clone();
    int shift = Long.SIZE;
    for (int bits : DIGIT_BITS) {
      long[] wanted = Arrays.stream(prefixes).distinct().sorted().toArray();
      int[][] tallies = tallies(counts, wanted, shift, bits);
      shift -= bits;
      for (int r = 0; r < ranks.length; r++) {
        int[] tally = tallies[Arrays.binarySearch(wanted, prefixes[r])];
        int digit = 0;
        while (remaining[r] > tally[digit]) {
          remaining[r] -= tally[digit++];
        }
        prefixes[r] = (prefixes[r] << bits) | digit;
      }
    }
    return Arrays.stream(prefixes).mapToDouble(PairSlopes::fromOrdered).toArray();
  }

  /** How often each next digit follows each wanted prefix; the prefix is all bits above shift. */
  private static int[][] tallies(Counts counts, long[] wanted, int shift, int bits) {
    int[][] tallies = new int[wanted.length][1 << bits];
    int n = counts.size();
    long mask = (1L << bits) - 1;
    for (int j = 1; j < n; j++) {
      for (int i = 0; i < j; i++) {
        long ordered = toOrdered(slope(counts, i, j));
        long prefix = shift == Long.SIZE ? 0 : ordered >>> shift;
        for (int w = 0; w < wanted.length; w++) {
          if (wanted[w] == prefix) {
            tallies[w][(int) ((ordered >>> (shift - bits)) & mask)]++;
          }
        }
      }
    }
    return tallies;
  }

  private static double slope(Counts counts, int i, int j) {
    return (double) (counts.value(j) - counts.value(i)) / (counts.position(j) - counts.position(i));
  }

  /** Bits that order as unsigned numbers like the doubles they stand for. */
  private static long toOrdered(double value) {
    long bits = Double.doubleToRawLongBits(value);
    return bits < 0 ? ~bits : bits ^ Long.MIN_VALUE;
  }

  private static double fromOrdered(long ordered) {
    return Double.longBitsToDouble(ordered < 0 ? ordered ^ Long.MIN_VALUE : ~ordered);
  }
}
