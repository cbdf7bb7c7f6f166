package org.casualtyreports.compare;

import java.util.List;
import java.util.Objects;

/**
 * Two claimants against each other.
 *
 * @param coverage of incidents, whatever is claimed of them
 * @param onlyAThoughBActive incidents of which only the first speaks although the second made some
 *     claim on that month: one-sided silence
 * @param onlyBThoughAActive the same the other way round
 * @param neitherThoughActive incidents of which neither speaks although both made some claim on
 *     that month
 * @param byRole coverage by what the incident is to each of the two
 * @param paired figures on the same incidents, one entry a victim group
 * @param status agreement about who the dead were
 * @param perpetrator agreement about who struck
 */
public record PairComparison(
    ClaimantPair claimants,
    CoverageCounts coverage,
    int onlyAThoughBActive,
    int onlyBThoughAActive,
    int neitherThoughActive,
    List<RoleCoverage> byRole,
    List<PairedFigures> paired,
    Result<LabelAgreement.Kappa> status,
    Result<LabelAgreement.Kappa> perpetrator) {
  public PairComparison {
    Objects.requireNonNull(claimants, "claimants");
    Objects.requireNonNull(coverage, "coverage");
    byRole = List.copyOf(byRole);
    paired = List.copyOf(paired);
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(perpetrator, "perpetrator");
  }
}
