package org.casualtyreports.dataset;

import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Incident;
import org.casualtyreports.claim.Origin;

/** Copies of rows that stand elsewhere. */
final class Copies {
  private Copies() {}

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
    return new Claim(
        c.id(),
        c.scope(),
        c.claimant(),
        c.actor(),
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
        c.revises(),
        c.visibility(),
        c.doubt(),
        c.note(),
        c.extra(),
        origin);
  }
}
