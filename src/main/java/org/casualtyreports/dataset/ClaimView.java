package org.casualtyreports.dataset;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.casualtyreports.claim.Claim;

/** Some rows of the claims; a claim is made when it is asked for. */
final class ClaimView extends AbstractList<Claim> implements RandomAccess {
  private final Claims claims;
  private final int[] rows;

  ClaimView(Claims claims, int[] rows) {
    this.claims = claims;
    this.rows = rows;
  }

  @Override
  public int size() {
    return rows.length;
  }

  @Override
  public Claim get(int index) {
    return claims.get(rows[index]);
  }
}
