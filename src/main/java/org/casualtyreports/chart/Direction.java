package org.casualtyreports.chart;

/** Where reading begins: labels, time and values run from there. Digits are never mirrored. */
public enum Direction {
  LEFT_TO_RIGHT,
  RIGHT_TO_LEFT;

  /** The sign of a step away from where reading begins, on an axis that grows to the right. */
  int sign() {
    return this == LEFT_TO_RIGHT ? 1 : -1;
  }
}
