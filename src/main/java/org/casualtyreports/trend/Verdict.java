package org.casualtyreports.trend;

import java.util.Objects;

/** What a report says about the trend of one series: a closed list. */
public sealed interface Verdict {

  /** Claims rose or fell. */
  record Changed(Direction direction, Strength strength, double adjustedP) implements Verdict {
    public Changed {
      Objects.requireNonNull(direction, "direction");
      Objects.requireNonNull(strength, "strength");
    }
  }

  /** The test gives no sufficient sign of a change; that is not a sign of none. */
  record NoClearChange(double adjustedP) implements Verdict {}

  /** Lower bounds, upper bounds and intervals do not agree on the direction. */
  record DependsOnVagueFigures(double adjustedP) implements Verdict {}

  /** No test. */
  record Refused(Reason reason) implements Verdict {
    public Refused {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /** Where claims went. */
  enum Direction {
    ROSE,
    FELL
  }

  /** How strong the sign is. */
  enum Strength {
    /** Adjusted p below .01. */
    CLEAR,
    /** Adjusted p from .01 to below .05. */
    SUGGESTIVE
  }
}
