package org.casualtyreports.dataset;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.Origin;
import org.casualtyreports.claim.Scope;
import org.casualtyreports.claim.Visibility;

/** Which rows of a body of claims are not for the public, and what would give them away. */
final class Confidential {
  private final Set<String> incidents = new HashSet<>();
  private final Set<String> claims = new HashSet<>();
  private final Set<Origin> rows = new HashSet<>();
  private final Set<Claimant> hidden = new HashSet<>();
  private final Set<Claimant> shown = new HashSet<>();

  private Confidential() {}

  static Confidential in(List<Incident> incidents, List<Claim> claims) {
    Confidential confidential = new Confidential();
    for (Incident incident : incidents) {
      if (incident.visibility() == Visibility.INTERNAL) {
        confidential.incidents.add(incident.id());
        confidential.rows.add(incident.origin());
      }
    }
    claims.forEach(confidential::add);
    return confidential;
  }

  private void add(Claim claim) {
    if (claim.visibility() == Visibility.INTERNAL || isOnHiddenIncident(claim)) {
      claims.add(claim.id());
      rows.add(claim.origin());
      hidden.add(claim.claimant());
    } else {
      shown.add(claim.claimant());
    }
  }

  boolean hides(Incident incident) {
    return incidents.contains(incident.id());
  }

  boolean hides(Claim claim) {
    return claims.contains(claim.id()) || isOnHiddenIncident(claim);
  }

  private boolean isOnHiddenIncident(Claim claim) {
    return claim.scope() instanceof Scope.AtIncident at && incidents.contains(at.incidentId());
  }

  Set<String> incidents() {
    return incidents;
  }

  Set<String> claims() {
    return claims;
  }

  /** Marks a problem of a confidential row, or one that mentions a confidential id. */
  Problem mark(Problem problem, List<String> mentionedIds) {
    boolean ofHiddenRow =
        problem.row() > 0 && rows.contains(new Origin(problem.file(), problem.row()));
    boolean mentions =
        mentionedIds.stream().anyMatch(id -> incidents.contains(id) || claims.contains(id));
    return ofHiddenRow || mentions ? problem.asInternal() : problem;
  }

  /** Coverage without the claimants whose claims are all confidential. */
  Coverage publicPart(Coverage coverage) {
    return new Coverage(
        coverage.watched().stream().filter(span -> maySee(span.whose())).toList(),
        coverage.basis());
  }

  private boolean maySee(Coverage.Whose whose) {
    return switch (whose) {
      case Coverage.Whose.Everyone everyone -> true;
      case Coverage.Whose.Of of -> shown.contains(of.claimant()) || !hidden.contains(of.claimant());
    };
  }
}
