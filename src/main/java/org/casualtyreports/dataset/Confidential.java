package org.casualtyreports.dataset;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.casualtyreports.claim.Claimant;
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

  static Confidential in(Incidents incidents, Claims claims) {
    Confidential confidential = new Confidential();
    if (!incidents.visibilities().values().contains(Visibility.INTERNAL)
        && !claims.visibilities().values().contains(Visibility.INTERNAL)) {
      return confidential;
    }
    BitSet keys = new BitSet();
    for (int row = 0; row < incidents.size(); row++) {
      if (incidents.visibilities().get(row) == Visibility.INTERNAL) {
        keys.set(incidents.key(row));
        confidential.incidents.add(incidents.id(row));
        confidential.rows.add(incidents.origin(row));
      }
    }
    BitSet hiddenClaimants = new BitSet();
    BitSet shownClaimants = new BitSet();
    for (int row = 0; row < claims.size(); row++) {
      int key = claims.incidentKey(row);
      int claimant = claims.claimants().code(row);
      if (claims.visibilities().get(row) == Visibility.INTERNAL || (key >= 0 && keys.get(key))) {
        confidential.claims.add(claims.id(row));
        confidential.rows.add(claims.origin(row));
        hiddenClaimants.set(claimant);
      } else {
        shownClaimants.set(claimant);
      }
    }
    hiddenClaimants.stream().mapToObj(claims.claimants()::value).forEach(confidential.hidden::add);
    shownClaimants.stream().mapToObj(claims.claimants()::value).forEach(confidential.shown::add);
    return confidential;
  }

  /** Whether every row may be shown. */
  boolean isNothing() {
    return incidents.isEmpty() && claims.isEmpty();
  }

  /** Rows of the incidents that may be shown. */
  int[] shown(Incidents of) {
    return IntStream.range(0, of.size()).filter(row -> !incidents.contains(of.id(row))).toArray();
  }

  /** Rows of the claims that may be shown: by themselves, and because their incident may. */
  int[] shown(Claims of) {
    return IntStream.range(0, of.size()).filter(row -> !hides(of, row)).toArray();
  }

  private boolean hides(Claims of, int row) {
    return claims.contains(of.id(row))
        || (of.get(row).scope() instanceof Scope.AtIncident at
            && incidents.contains(at.incidentId()));
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
