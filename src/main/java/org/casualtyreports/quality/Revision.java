package org.casualtyreports.quality;

import java.util.List;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Claimant;

/**
 * What a claimant said first of something, and what it says now: 'first 7, now 13'.
 *
 * @param statements oldest first; at least two
 * @param inForce those of them that count now; empty where the figure was withdrawn
 */
public record Revision(List<Claim> statements, List<Claim> inForce) {
  public Revision {
    statements = List.copyOf(statements);
    inForce = List.copyOf(inForce);
    if (statements.stream().map(Claim::claimant).distinct().count() != 1 || statements.size() < 2) {
      throw new IllegalArgumentException(
          "expected two or more statements of one claimant, found "
              + statements.stream().map(Claim::id).toList());
    }
  }

  public Claimant claimant() {
    return first().claimant();
  }

  public Claim first() {
    return statements.getFirst();
  }
}
