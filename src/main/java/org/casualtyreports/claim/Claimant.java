package org.casualtyreports.claim;

/**
 * The party that states a figure, by its name in the catalogue or as written.
 *
 * <p>'Sources close to X' is not X, and 'the report itself' is a claimant of its own.
 *
 * @param name not blank, no surrounding white space
 */
public record Claimant(String name) implements Comparable<Claimant> {
  public Claimant {
    Texts.requireName(name, "claimant");
  }

  @Override
  public int compareTo(Claimant other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
