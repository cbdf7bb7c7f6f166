package org.casualtyreports.yaml;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which known word a mistyped one was probably meant to be. */
public final class Nearest {
  private static final int SHOWN = 40;

  private Nearest() {}

  /** The nearest known word, if it is at most a third of its letters away. */
  public static Optional<String> to(String found, List<String> known) {
    String wanted = found.toLowerCase(Locale.ROOT);
    return known.stream()
        .min(
            Comparator.comparingInt((String k) -> distance(wanted, k.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .filter(k -> distance(wanted, k.toLowerCase(Locale.ROOT)) <= Math.max(1, k.length() / 3));
  }

  static String shortened(String found) {
    return found.length() <= SHOWN ? found : found.substring(0, SHOWN - 1) + "…";
  }

  /** Insertions, deletions, replacements and swaps of neighbours. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], 1 + d[i - 2][j - 2]);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
