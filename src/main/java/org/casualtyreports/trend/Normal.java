package org.casualtyreports.trend;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution as rank tests use it. */
final class Normal {
  private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

  private Normal() {}

  /** 2 Φ(−|z|). */
  static double twoSided(double z) {
    return 2 * STANDARD.survivalProbability(Math.abs(z));
  }

  /** z of the given upper tail. */
  static double upperQuantile(double tail) {
    return STANDARD.inverseSurvivalProbability(tail);
  }

  /** (S − sgn S) / √var, 0 where S = 0. */
  static double continuityCorrected(long s, double variance) {
    return s == 0 ? 0 : (s - Long.signum(s)) / Math.sqrt(variance);
  }
}
