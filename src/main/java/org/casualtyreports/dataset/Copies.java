package org.casualtyreports.dataset;

import java.util.Map;
import java.util.Set;
import org.casualtyreports.claim.Actor;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.Origin;
import org.casualtyreports.claim.Scope;

/** Copies of rows with one thing changed. */
final class Copies {
  private Copies() {}

  static Incident publicPart(Incident i) {
    return new Incident(
        i.id(),
        i.when(),
        i.dateAsStated(),
        i.dateDoubt(),
        i.place(),
        i.eventType(),
        i.visibility(),
        "",
        Map.of(),
        i.origin());
  }

  static Claim publicPart(Claim c, Set<String> hiddenIncidents, Set<String> hiddenClaims) {
    Scope scope =
        switch (c.scope()) {
          case Scope.AtIncident at -> at;
          case Scope.OverPeriod p ->
              new Scope.OverPeriod(
                  p.from(),
                  p.to(),
                  p.includes().stream().filter(id -> !hiddenIncidents.contains(id)).toList(),
                  p.statedIncidents());
        };
    String revises = hiddenClaims.contains(c.revises()) ? "" : c.revises();
    return copy(c, scope, c.actor(), revises, "", Map.of(), c.origin());
  }

  static Incident at(Incident i, Origin origin) {
    return new Incident(
        i.id(),
        i.when(),
        i.dateAsStated(),
        i.dateDoubt(),
        i.place(),
        i.eventType(),
        i.visibility(),
        i.note(),
        i.extra(),
        origin);
  }

  static Claim at(Claim c, Origin origin) {
    return copy(c, c.scope(), c.actor(), c.revises(), c.note(), c.extra(), origin);
  }

  static Claim by(Claim c, Actor actor) {
    return copy(c, c.scope(), actor, c.revises(), c.note(), c.extra(), c.origin());
  }

  private static Claim copy(
      Claim c,
      Scope scope,
      Actor actor,
      String revises,
      String note,
      Map<String, String> extra,
      Origin origin) {
    return new Claim(
        c.id(),
        scope,
        c.claimant(),
        actor,
        c.target(),
        c.targetState(),
        c.victims(),
        c.victimStatus(),
        c.outcome(),
        c.figure(),
        c.figureAsWorded(),
        c.women(),
        c.children(),
        c.statement(),
        revises,
        c.visibility(),
        c.doubt(),
        note,
        extra,
        origin);
  }
}
