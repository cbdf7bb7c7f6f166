package org.casualtyreports.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.Scope;
import org.casualtyreports.claim.When;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.Standing;
import org.casualtyreports.dataset.Standings;
import org.casualtyreports.tally.Selection;

/** The claims that an edition knows, each with its standing. */
final class Known {
  private final Dataset dataset;
  private final Selection selection;
  private final List<Stated> claims = new ArrayList<>();
  private final Map<Id, Stated> byId = new HashMap<>();
  private int undated;

  /** A claim that has been stated by the day of the edition. */
  record Stated(Claim claim, Standing standing) {}

  /** A claim id is a name within one claimant: under another it is another claim. */
  private record Id(Claimant claimant, String claimId) {}

  Known(Dataset dataset, Selection selection) {
    this.dataset = dataset;
    this.selection = selection;
    Standings standings = dataset.standings(selection.asOf());
    for (int row = 0; row < dataset.claims().size(); row++) {
      add(dataset.claims().get(row), standings.of(row));
    }
  }

  private void add(Claim claim, Standing standing) {
    switch (standing) {
      case IN_FORCE, SUPERSEDED, WITHDRAWN -> {
        Stated stated = new Stated(claim, standing);
        claims.add(stated);
        byId.put(new Id(claim.claimant(), claim.id()), stated);
      }
      case UNDATED -> undated += chooses(claim) ? 1 : 0;
      case NOT_YET_STATED -> {}
    }
  }

  /** Every claim known, chosen or not, in the order of the input. */
  List<Stated> claims() {
    return claims;
  }

  Optional<Stated> find(Claimant claimant, String claimId) {
    return Optional.ofNullable(byId.get(new Id(claimant, claimId)));
  }

  /** The same claim, by claimant and id, as this edition knows it. */
  Optional<Stated> find(Claim claim) {
    return find(claim.claimant(), claim.id());
  }

  Optional<Incident> incidentOf(Claim claim) {
    return dataset.incidentOf(claim);
  }

  /** Whether the selection chooses the claim, its time included. */
  boolean chooses(Claim claim) {
    return selection.chooses(claim)
        && switch (claim.scope()) {
          case Scope.OverPeriod period -> selection.months().touches(period.from(), period.to());
          case Scope.AtIncident at -> mayLieInMonths(dataset.incidents().get(at.incidentId()));
        };
  }

  private boolean mayLieInMonths(Incident incident) {
    return switch (incident.when()) {
      case When.Undated none -> true;
      case When.Dated dated -> selection.months().touches(dated.start(), dated.end());
    };
  }

  /** Chosen claims that are left out because their statement has no date. */
  int undated() {
    return undated;
  }
}
