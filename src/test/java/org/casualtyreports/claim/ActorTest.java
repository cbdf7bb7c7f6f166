package org.casualtyreports.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Red Column",
        "Red Column + Blue Column",
        "Red Column + Blue Column + Ostland Army",
        "either Red Column or Blue Column",
        "either Red Column + Blue Column or Ostland Army",
        "Forces of Ostland or Xarvia",
        "C++ Brigade",
        "جماعة أ + جماعة ب",
      })
  void aKeyIsReadAsItIsWritten(String key) {
    assertThat(Actor.parse(key).key()).isEqualTo(key);
  }

  @Test
  void kindsAreToldApart() {
    assertThat(Actor.parse("  ")).isEqualTo(Actor.NOT_STATED);
    assertThat(Actor.parse(" A ")).isEqualTo(new Actor.Single("A"));
    assertThat(Actor.parse("A  +  B")).isEqualTo(new Actor.Joint(List.of("A", "B")));
    assertThat(Actor.parse("either A or B")).isEqualTo(new Actor.Contested(List.of("A", "B")));
    assertThat(Actor.parse("either A or B").parties()).containsExactly("A", "B");
    assertThat(Actor.NOT_STATED.parties()).isEmpty();
  }

  @Test
  void jointActorsWithTheSameMembersAreOneActor() {
    Actor one = Actor.parse("A + B + C");
    Actor other = Actor.parse("C + A + B");
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isEqualByComparingTo(other);
    assertThat(one).isNotEqualTo(Actor.parse("A + B")).isNotEqualTo(Actor.of("A"));
    assertThat(Actor.parse("either A or B"))
        .isEqualTo(Actor.parse("either B or A"))
        .isEqualByComparingTo(Actor.parse("either B or A"))
        .isNotEqualTo(Actor.parse("A + B"));
  }

  @ParameterizedTest
  @CsvSource({
    "A + A, 'expected two or more different parties, found [A, A]'",
    "A +  + B, 'actor needs a name without surrounding blanks, found '''''",
    "A +, 'actor needs a name without surrounding blanks, found '''''",
    "+ A, 'actor needs a name without surrounding blanks, found '''''",
    "either A or A, 'expected two or more different parties, found [A, A]'",
  })
  void brokenListsOfPartiesAreRefused(String key, String message) {
    assertThatIllegalArgumentException().isThrownBy(() -> Actor.parse(key)).withMessage(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A + B", "either A or B"})
  void aSinglePartyCannotPassForSeveral(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Actor.of(name))
        .withMessage("expected the name of one party, found '" + name + "'");
  }

  @Test
  void actorsAreOrderedByTheirKey() {
    assertThat(List.of(Actor.of("B"), Actor.parse("A + C"), Actor.NOT_STATED, Actor.of("A")))
        .isNotEmpty()
        .satisfies(
            actors ->
                assertThat(actors.stream().sorted().map(Actor::key))
                    .containsExactly("", "A", "A + C", "B"));
  }
}
