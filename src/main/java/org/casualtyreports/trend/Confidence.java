package org.casualtyreports.trend;

/** Levels of confidence. */
final class Confidence {
  /** The level of every interval that a report prints. */
  static final double USUAL = 0.95;

  private Confidence() {}

  /**
   * @throws IllegalArgumentException unless inside (0, 1)
   */
  static double checked(double confLevel) {
    if (!(confLevel > 0 && confLevel < 1)) {
      throw new IllegalArgumentException(
          "expected a confidence level inside (0, 1), found " + confLevel);
    }
    return confLevel;
  }
}
