package org.casualtyreports.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Incident;

/**
 * An incident on which claimants differ.
 *
 * @param claims every claim on it that takes part in the comparison, in the order of the input
 * @param differences by axis and claims; a doubted date has none, since it lies with the incident
 */
public record Contest(Incident incident, List<Claim> claims, List<Difference> differences) {

  /** On what claimants differ. */
  public enum Axis {
    /** No number lies in both figures. */
    NUMBER("number"),
    /** They name different groups of victims. */
    STATUS("status"),
    /** They name different perpetrators. */
    PERPETRATOR("perpetrator"),
    /** The date of the incident is doubted. */
    DATE("date");

    private final String code;

    Axis(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  /**
   * Two claims that differ.
   *
   * @param a of the claimant that comes first in the alphabet
   */
  public record Difference(Axis axis, Claim a, Claim b) {
    public Difference {
      Objects.requireNonNull(axis, "axis");
      if (a.claimant().compareTo(b.claimant()) >= 0) {
        throw new IllegalArgumentException(
            "expected two claimants in alphabetical order, found '%s' and '%s'"
                .formatted(a.claimant(), b.claimant()));
      }
    }

    public ClaimantPair claimants() {
      return new ClaimantPair(a.claimant(), b.claimant());
    }
  }

  public Contest {
    Objects.requireNonNull(incident, "incident");
    claims = List.copyOf(claims);
    differences = List.copyOf(differences);
  }

  /** The axes on which claimants differ, and the date where it is doubted. */
  public Set<Axis> axes() {
    Set<Axis> axes = EnumSet.noneOf(Axis.class);
    differences.forEach(difference -> axes.add(difference.axis()));
    if (!incident.dateDoubt().isEmpty()) {
      axes.add(Axis.DATE);
    }
    return axes;
  }
}
