package org.casualtyreports.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.Scope;
import org.casualtyreports.claim.Statement;
import org.casualtyreports.claim.When;
import org.casualtyreports.dataset.AsOf;
import org.casualtyreports.dataset.Dataset;

/**
 * A date that somebody should look at. It is never corrected here.
 *
 * @param claims the claims whose dates do not fit; empty where the doubt is the incident's own
 */
public record DateConcern(Kind kind, Incident incident, List<Claim> claims) {

  /** What is wrong with a date. */
  public enum Kind {
    /** The people who keep the data doubt it. */
    DOUBTED,
    /** A claim was stated before the incident is said to have happened. */
    STATED_BEFORE_IT_HAPPENED,
    /** A period total names the incident, and the incident is dated outside the period. */
    OUTSIDE_A_PERIOD_THAT_NAMES_IT
  }

  private static final Comparator<DateConcern> ORDER =
      Comparator.comparing((DateConcern concern) -> concern.incident().id())
          .thenComparing(DateConcern::kind)
          .thenComparing(concern -> concern.claims().stream().map(Claim::id).toList().toString());

  public DateConcern {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(incident, "incident");
    claims = List.copyOf(claims);
  }

  static List<DateConcern> in(Dataset dataset, AsOf asOf) {
    List<DateConcern> concerns = new ArrayList<>();
    for (Incident incident : dataset.incidents()) {
      if (!incident.dateDoubt().isEmpty()) {
        concerns.add(new DateConcern(Kind.DOUBTED, incident, List.of()));
      }
    }
    for (Claim claim : dataset.standings(asOf).claimsInForce()) {
      switch (claim.scope()) {
        case Scope.AtIncident at -> {
          Incident incident = dataset.incidents().get(at.incidentId());
          if (statedBefore(claim, incident.when())) {
            concerns.add(new DateConcern(Kind.STATED_BEFORE_IT_HAPPENED, incident, List.of(claim)));
          }
        }
        case Scope.OverPeriod period ->
            period.includes().stream()
                .flatMap(id -> dataset.incidents().find(id).stream())
                .filter(incident -> outside(incident.when(), period))
                .forEach(
                    incident ->
                        concerns.add(
                            new DateConcern(
                                Kind.OUTSIDE_A_PERIOD_THAT_NAMES_IT, incident, List.of(claim))));
      }
    }
    concerns.sort(ORDER);
    return concerns;
  }

  private static boolean statedBefore(Claim claim, When when) {
    return claim.statement().issued() instanceof Statement.Issued.On on
        && when instanceof When.Dated dated
        && on.day().isBefore(dated.start());
  }

  private static boolean outside(When when, Scope.OverPeriod period) {
    return switch (when) {
      case When.Undated undated -> false;
      case When.Dated dated -> {
        LocalDate last =
            dated.precision() == org.casualtyreports.claim.Precision.NOT_BEFORE
                ? LocalDate.MAX
                : dated.end();
        yield last.isBefore(period.from()) || dated.start().isAfter(period.to());
      }
    };
  }
}
