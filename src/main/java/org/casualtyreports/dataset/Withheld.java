package org.casualtyreports.dataset;

/**
 * What was left out for the audience.
 *
 * @param claims claims that are internal, or about an internal incident
 * @param incidents internal incidents
 * @param notes notes of rows that are otherwise shown
 * @param columns columns that the native format does not know
 */
public record Withheld(int claims, int incidents, int notes, int columns) {
  public static final Withheld NOTHING = new Withheld(0, 0, 0, 0);

  Withheld plus(Withheld more) {
    return new Withheld(
        claims + more.claims,
        incidents + more.incidents,
        notes + more.notes,
        columns + more.columns);
  }

  public boolean nothing() {
    return equals(NOTHING);
  }
}
