package org.casualtyreports.names;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casualtyreports.claim.Actor;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Language;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.claim.TargetState;
import org.casualtyreports.claim.VictimGroup;
import org.casualtyreports.claim.When;

/**
 * Names of claimants, actors, states, victim groups and outcomes: from text to one of ours, and
 * back. Immutable.
 *
 * <p>A text is matched whole against the spellings of the catalogue, after {@link Folding}; nothing
 * is matched by likeness. A name that the catalogue does not know, or that could be two, stays as
 * it is.
 */
public final class Names {
  private static final String GOVERNMENT_OF = "Government of ";
  private static final Names SHIPPED = new Names(new Catalogue(List.of()));

  private final Catalogue catalogue;

  private Names(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The catalogue that ships with the program. */
  public static Names shipped() {
    return SHIPPED;
  }

  /** Reads now what is otherwise read when the first name of its section is looked up. */
  public void load() {
    catalogue.load();
  }

  /**
   * This catalogue with a dataset's own names laid over it: an entry of a known key amends it, and
   * its spellings go before those below.
   *
   * @param text YAML with the sections {@code actors}, {@code claimants}, {@code states}, {@code
   *     victims}, {@code outcomes}, each of the form of the shipped files
   * @throws org.casualtyreports.yaml.YamlException naming file, line and column of the first
   *     mistake
   */
  public Names with(String text, String fileName) {
    Map<Section, List<Entry>> sections = NamesFile.parse(text, fileName);
    NamesFile.refuseAmbiguity(sections, fileName);
    return new Names(catalogue.with(sections));
  }

  /** The claimant that this text names; a name that the catalogue does not know stays as it is. */
  public Claimant claimant(String text) {
    return claimant(text, Occasion.NOT_STATED);
  }

  /** The claimant that this text names on this occasion. */
  public Claimant claimant(String text, Occasion occasion) {
    String name = text.strip();
    return new Claimant(
        claimants()
            .find(name, occasion)
            .or(() -> actors().find(name, occasion))
            .filter(entry -> entry.eitherOf().isEmpty())
            .map(Entry::key)
            .orElse(name));
  }

  /** The actor that this text names, its parties resolved one by one. */
  public Actor actor(String text) {
    return actor(text, Occasion.NOT_STATED);
  }

  /**
   * The actor that this text names on this occasion: {@code A}, {@code A + B}, {@code either A or
   * B}, {@code soit A soit B}, {@code إما A أو B}, {@code A and/or B}; blank or 'not stated' names
   * nobody. Two spellings of one party are one party.
   *
   * @throws IllegalArgumentException if a party between two separators is blank
   */
  public Actor actor(String text, Occasion occasion) {
    String name = text.strip();
    if (name.isEmpty() || victims(name).equals(Optional.of(VictimGroup.NOT_STATED))) {
      return Actor.NOT_STATED;
    }
    Optional<Entry> whole = actors().find(name, occasion);
    if (whole.isPresent()) {
      return ofEntry(whole.get());
    }
    List<String> alternatives = ActorText.alternatives(name);
    if (!alternatives.isEmpty()) {
      List<String> parties = resolved(alternatives, occasion);
      return parties.size() == 1 ? Actor.of(parties.getFirst()) : new Actor.Contested(parties);
    }
    List<String> together = ActorText.together(name);
    if (!together.isEmpty()) {
      List<String> parties = resolved(together, occasion);
      return parties.size() == 1 ? Actor.of(parties.getFirst()) : new Actor.Joint(parties);
    }
    return Actor.of(name);
  }

  private static Actor ofEntry(Entry entry) {
    return entry.eitherOf().isEmpty()
        ? Actor.of(entry.key())
        : new Actor.Contested(entry.eitherOf());
  }

  private List<String> resolved(List<String> parties, Occasion occasion) {
    return parties.stream()
        .map(party -> actors().find(party, occasion).map(Entry::key).orElse(party))
        .distinct()
        .toList();
  }

  /** Whether where and when decides what this text, or a party in it, names. */
  public boolean isBoundToOccasion(String text) {
    String name = text.strip();
    return Stream.of(List.of(name), ActorText.alternatives(name), ActorText.together(name))
        .flatMap(List::stream)
        .anyMatch(part -> actors().isBound(part) || claimants().isBound(part));
  }

  /** The state with this ISO code or name in one of the languages. */
  public Optional<TargetState> targetState(String text) {
    String name = text.strip();
    if (name.equalsIgnoreCase("XA") || name.equalsIgnoreCase("XB")) {
      return Optional.of(new TargetState(name.toUpperCase(java.util.Locale.ROOT)));
    }
    return states().find(name, Occasion.NOT_STATED).map(entry -> new TargetState(entry.key()));
  }

  /** The victim group that this word names. */
  public Optional<VictimGroup> victims(String text) {
    return VictimGroup.find(text)
        .or(() -> find(Section.VICTIMS, text).flatMap(entry -> VictimGroup.find(entry.key())));
  }

  /** The outcome that this word names; 'neutralised' is one of its own. */
  public Optional<Outcome> outcome(String text) {
    return Outcome.find(text)
        .or(() -> find(Section.OUTCOMES, text).flatMap(entry -> Outcome.find(entry.key())));
  }

  private Optional<Entry> find(Section section, String text) {
    return catalogue.register(section).find(text.strip(), Occasion.NOT_STATED);
  }

  /** Whether the catalogue holds this claimant. */
  public boolean knows(Claimant claimant) {
    return entry(claimant).isPresent();
  }

  /** Whether the catalogue holds every party of this actor. */
  public boolean knows(Actor actor) {
    return actor.parties().stream().allMatch(party -> actors().findKey(party).isPresent());
  }

  /** Whether the catalogue has a name for this state. */
  public boolean knows(TargetState state) {
    return states().findKey(state.code()).isPresent();
  }

  public String display(Claimant claimant, Language language) {
    return display(claimant, language, NameForm.SHORT);
  }

  public String display(Claimant claimant, Language language, NameForm form) {
    return entry(claimant).map(entry -> entry.name(language, form)).orElse(claimant.name());
  }

  public String display(Actor actor, Language language) {
    return display(actor, language, NameForm.SHORT);
  }

  /** The actor in words: {@code MSA, GATIA and FAMa jointly}, {@code either A or B}. */
  public String display(Actor actor, Language language, NameForm form) {
    return ActorText.print(
        actor,
        language,
        party ->
            actors()
                .findKey(party)
                .map(entry -> entry.name(language, form))
                .orElseGet(() -> government(party, language)));
  }

  /** A government named by its state, as coded datasets name them; any other party as it is. */
  private String government(String party, Language language) {
    return party.startsWith(GOVERNMENT_OF)
        ? targetState(party.substring(GOVERNMENT_OF.length()))
            .map(state -> ActorText.government(party, display(state, language), language))
            .orElse(party)
        : party;
  }

  /** The name of the state; its code where there is none, an empty text where none is stated. */
  public String display(TargetState state, Language language) {
    return states()
        .findKey(state.code())
        .map(entry -> entry.name(language, NameForm.SHORT))
        .orElse(state.code());
  }

  public String display(VictimGroup victims, Language language) {
    return label(Section.VICTIMS, victims.code(), language);
  }

  public String display(Outcome outcome, Language language) {
    return label(Section.OUTCOMES, outcome.code(), language);
  }

  private String label(Section section, String code, Language language) {
    return catalogue
        .register(section)
        .findKey(code)
        .map(entry -> entry.name(language, NameForm.SHORT))
        .orElse(code);
  }

  /** The entry of a claimant, who may be a party to the fighting. */
  public Optional<Entry> entry(Claimant claimant) {
    return claimants().findKey(claimant.name()).or(() -> actors().findKey(claimant.name()));
  }

  /** The entry of a party, by its key. */
  public Optional<Entry> party(String key) {
    return actors().findKey(key);
  }

  /**
   * How a party of one actor is part of a party of the other, at this time: figures of both count
   * the same people twice. Either may be the member; the relation says which. Empty where neither
   * is part of the other.
   */
  public Optional<Relation> related(Actor one, Actor other, When when) {
    for (String first : one.parties()) {
      for (String second : other.parties()) {
        Optional<Relation> membership =
            membership(first, second, when).or(() -> membership(second, first, when));
        if (membership.isPresent()) {
          return membership;
        }
      }
    }
    return Optional.empty();
  }

  /** A chain of memberships, as one relation that holds while all of them do. */
  private Optional<Relation> membership(String member, String umbrella, When when) {
    Deque<Relation> open = new ArrayDeque<>();
    Set<String> seen = new HashSet<>();
    open.add(new Relation(Relation.Kind.PART_OF, member, member, Validity.ALWAYS));
    while (!open.isEmpty()) {
      Relation reached = open.remove();
      for (Relation step : partOf(reached.object(), when)) {
        Optional<Validity> both = reached.validity().and(step.validity());
        if (both.isPresent() && seen.add(step.object())) {
          Relation next = new Relation(Relation.Kind.PART_OF, member, step.object(), both.get());
          if (next.object().equals(umbrella)) {
            return Optional.of(next);
          }
          open.add(next);
        }
      }
    }
    return Optional.empty();
  }

  private List<Relation> partOf(String key, When when) {
    return actors().findKey(key).map(Entry::relations).orElse(List.of()).stream()
        .filter(relation -> relation.kind() == Relation.Kind.PART_OF)
        .filter(relation -> relation.validity().touches(Objects.requireNonNull(when, "when")))
        .toList();
  }

  /** All parties of the catalogue, in the order of its files. */
  public List<Entry> parties() {
    return actors().entries();
  }

  /** All claimants that are no party, in the order of the files. */
  public List<Entry> otherClaimants() {
    return claimants().entries();
  }

  /** Spellings that name two entries at one place and time: they resolve to neither. */
  List<String> ambiguities() {
    return java.util.Arrays.stream(Section.values())
        .flatMap(section -> catalogue.register(section).ambiguities().stream())
        .toList();
  }

  private Register actors() {
    return catalogue.register(Section.ACTORS);
  }

  private Register claimants() {
    return catalogue.register(Section.CLAIMANTS);
  }

  private Register states() {
    return catalogue.register(Section.STATES);
  }
}
