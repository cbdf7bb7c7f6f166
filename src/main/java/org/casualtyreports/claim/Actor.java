package org.casualtyreports.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Who is said to have killed: one party, several acting jointly, one of several, or nobody named.
 *
 * <p>A joint actor is one key, never split and never counted once for each member. A contested
 * actor ('either A or B') is assigned to neither. Two joint actors with the same members are equal
 * whatever the order in which the members are written.
 */
public sealed interface Actor extends Comparable<Actor> {

  /** No perpetrator is named. */
  Actor NOT_STATED = new NotStated();

  /** The actor as one key: {@code A}, {@code A + B}, {@code either A or B}, or an empty text. */
  String key();

  /** The parties named, in written order; empty where none is. */
  List<String> parties();

  @Override
  default int compareTo(Actor other) {
    return key().compareTo(other.key());
  }

  static Actor of(String name) {
    return new Single(name);
  }

  /**
   * Reads a key as {@link #key()} writes it.
   *
   * @param key may be empty: not stated
   * @throws IllegalArgumentException if a party between the separators is blank or named twice
   */
  static Actor parse(String key) {
    String text = key.strip();
    if (text.isEmpty()) {
      return NOT_STATED;
    }
    if (text.startsWith("either ") && text.contains(" or ")) {
      return new Contested(parties(text.substring("either ".length()), " or "));
    }
    return text.contains(" + ") ? new Joint(parties(text, " + ")) : new Single(text);
  }

  private static List<String> parties(String text, String separator) {
    return List.of(text.split(java.util.regex.Pattern.quote(separator), -1)).stream()
        .map(String::strip)
        .toList();
  }

  private static void requireSeveral(List<String> parties) {
    parties.forEach(party -> Texts.requireName(party, "actor"));
    if (parties.size() < 2 || new HashSet<>(parties).size() < parties.size()) {
      throw new IllegalArgumentException(
          "expected two or more different parties, found " + parties);
    }
  }

  /** One party. */
  record Single(String name) implements Actor {
    public Single {
      Texts.requireName(name, "actor");
    }

    @Override
    public String key() {
      return name;
    }

    @Override
    public List<String> parties() {
      return List.of(name);
    }
  }

  /** Several parties said to have acted together. */
  record Joint(List<String> parties) implements Actor {
    public Joint {
      parties = List.copyOf(parties);
      requireSeveral(parties);
    }

    @Override
    public String key() {
      return String.join(" + ", parties);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Joint joint
          && new HashSet<>(parties).equals(new HashSet<>(joint.parties));
    }

    @Override
    public int hashCode() {
      return Objects.hash("joint", new HashSet<>(parties));
    }
  }

  /** One of several parties, and the statement leaves open which. */
  record Contested(List<String> parties) implements Actor {
    public Contested {
      parties = List.copyOf(parties);
      requireSeveral(parties);
    }

    @Override
    public String key() {
      return parties.stream().collect(Collectors.joining(" or ", "either ", ""));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Contested contested
          && new HashSet<>(parties).equals(new HashSet<>(contested.parties));
    }

    @Override
    public int hashCode() {
      return Objects.hash("either", new HashSet<>(parties));
    }
  }

  /** Nobody is named. */
  record NotStated() implements Actor {
    @Override
    public String key() {
      return "";
    }

    @Override
    public List<String> parties() {
      return List.of();
    }
  }
}
