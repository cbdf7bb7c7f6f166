package org.casualtyreports.compare;

import java.util.Objects;

/** Coverage of the incidents on which the two claimants have these roles. */
public record RoleCoverage(Role roleA, Role roleB, CoverageCounts coverage) {
  public RoleCoverage {
    Objects.requireNonNull(roleA, "roleA");
    Objects.requireNonNull(roleB, "roleB");
    Objects.requireNonNull(coverage, "coverage");
  }
}
