package org.casualtyreports.compare;

/** What a claim is about from where a claimant stands. */
public enum Role {
  /** The claimant, or a force it belongs to by name, is the party that was hit. */
  OWN_LOSSES("own"),
  /** The claimant is the party said to have struck. */
  ENEMY_LOSSES("enemy"),
  /** The claimant is neither. */
  THIRD_PARTY("third");

  private final String code;

  Role(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
