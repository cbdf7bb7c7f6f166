package org.casualtyreports.claim;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
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

  /** By key, the members of joint and contested actors in alphabetical order. */
  @Override
  default int compareTo(Actor other) {
    return equals(other) ? 0 : sortedKey(this).compareTo(sortedKey(other));
  }

  private static String sortedKey(Actor actor) {
    return switch (actor) {
      case Single single -> single.key();
      case Joint joint -> new Joint(joint.parties().stream().sorted().toList()).key();
      case Contested either -> new Contested(either.parties().stream().sorted().toList()).key();
      case NotStated none -> none.key();
    };
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
    if (text.startsWith(Separators.EITHER) && Separators.OR.matcher(text).find()) {
      return new Contested(parties(text.substring(Separators.EITHER.length()), Separators.OR));
    }
    return Separators.JOINED.matcher(text).find()
        ? new Joint(parties(text, Separators.JOINED))
        : new Single(text);
  }

  private static List<String> parties(String text, Pattern separator) {
    return Arrays.stream(separator.split(text, -1)).map(String::strip).toList();
  }

  private static boolean namesSeveral(String text) {
    return Separators.JOINED.matcher(text).find()
        || (text.startsWith(Separators.EITHER) && Separators.OR.matcher(text).find());
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
      if (namesSeveral(name)) {
        throw new IllegalArgumentException("expected the name of one party, found '" + name + "'");
      }
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

/** What stands between the parties of a key. */
final class Separators {
  static final String EITHER = "either ";
  static final Pattern OR = Pattern.compile("\\s+or\\s+");
  static final Pattern JOINED = Pattern.compile("(?<!\\S)\\+(?!\\S)");

  private Separators() {}
}
