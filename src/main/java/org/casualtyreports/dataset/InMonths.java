package org.casualtyreports.dataset;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Scope;

/**
 * The part of a dataset that may lie in some months: incidents of which a day lies in them, undated
 * ones, the claims on these, and period totals that touch them.
 *
 * <p>Found in the columns: of what lies elsewhere, nothing is made.
 */
public final class InMonths {
  private final Claims claims;
  private final Incidents incidents;
  private final MonthRange months;
  private final BitSet whens = new BitSet();

  private InMonths(Dataset dataset, MonthRange months) {
    this.claims = dataset.claims();
    this.incidents = dataset.incidents();
    this.months = months;
    for (int code = 0; code < incidents.whens().valueCount(); code++) {
      whens.set(code, months.mayHold(incidents.whens().value(code)));
    }
  }

  public static InMonths of(Dataset dataset, MonthRange months) {
    return new InMonths(dataset, Objects.requireNonNull(months, "months"));
  }

  /** Rows of the incidents, in the order of the input. */
  public IntStream incidents() {
    return IntStream.range(0, incidents.size()).filter(this::hasIncident);
  }

  private boolean hasIncident(int row) {
    return whens.get(incidents.whens().code(row));
  }

  /** Rows of the claims, whatever their standing, in the order of the input. */
  public IntStream claims() {
    return IntStream.range(0, claims.size()).filter(this::hasClaim);
  }

  private boolean hasClaim(int row) {
    int key = claims.incidentKey(row);
    return key < 0 ? hasPeriodTotal(row) : hasIncident(incidents.rowOf(key));
  }

  private boolean hasPeriodTotal(int row) {
    return claims.get(row).scope() instanceof Scope.OverPeriod period
        && months.touches(period.from(), period.to());
  }

  /** The claims that count, in the order of the input; each is made when it is asked for. */
  public List<Claim> inForce(Standings standings) {
    return new ClaimView(
        claims, claims().filter(row -> standings.of(row) == Standing.IN_FORCE).toArray());
  }
}
