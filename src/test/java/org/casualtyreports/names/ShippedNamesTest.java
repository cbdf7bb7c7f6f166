package org.casualtyreports.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casualtyreports.claim.Actor;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Language;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.claim.TargetState;
import org.casualtyreports.claim.VictimGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The shipped catalogue keeps its own rules. */
class ShippedNamesTest {
  private static final Names NAMES = Names.shipped();

  @Test
  void noSpellingNamesTwoEntries() {
    assertThat(NAMES.ambiguities()).isEmpty();
  }

  @Test
  void noSpellingIsBothAPartyAndAnotherClaimant() {
    Set<String> parties =
        NAMES.parties().stream()
            .flatMap(entry -> Register.spellings(entry).stream())
            .map(alias -> Folding.key(alias.text()))
            .collect(Collectors.toSet());
    assertThat(
            NAMES.otherClaimants().stream()
                .flatMap(entry -> Register.spellings(entry).stream())
                .map(Alias::text)
                .filter(text -> parties.contains(Folding.key(text))))
        .isEmpty();
  }

  @Test
  void everyRelationNamesAPartyOfTheCatalogue() {
    assertThat(
            Stream.concat(NAMES.parties().stream(), NAMES.otherClaimants().stream())
                .flatMap(
                    entry ->
                        Stream.concat(
                            entry.relations().stream().map(Relation::object),
                            entry.eitherOf().stream()))
                .filter(key -> NAMES.party(key).isEmpty()))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPartyReadsBackFromEveryFormOfItsName(Language language) {
    for (Entry entry : NAMES.parties()) {
      Actor actor =
          entry.eitherOf().isEmpty()
              ? Actor.of(entry.key())
              : new Actor.Contested(entry.eitherOf());
      for (NameForm form : NameForm.values()) {
        assertThat(NAMES.actor(entry.name(language, form))).isEqualTo(actor);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyClaimantReadsBackFromEveryFormOfItsName(Language language) {
    for (Entry entry : NAMES.otherClaimants()) {
      for (NameForm form : NameForm.values()) {
        assertThat(NAMES.claimant(entry.name(language, form))).isEqualTo(new Claimant(entry.key()));
      }
    }
  }

  @Test
  void everyNameIsThereInThreeLanguages() {
    List<String> incomplete = new ArrayList<>();
    Stream.concat(NAMES.parties().stream(), NAMES.otherClaimants().stream())
        .filter(entry -> entry.shortName().byLanguage().size() < 3)
        .forEach(entry -> incomplete.add(entry.key()));
    assertThat(incomplete).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyStateOfIso3166HasANameThatReadsBack(Language language) {
    assertThat(Arrays.stream(Locale.getISOCountries()).map(TargetState::new))
        .allSatisfy(
            state -> {
              String name = NAMES.display(state, language);
              assertThat(name).isNotEqualTo(state.code());
              assertThat(NAMES.targetState(name)).contains(state);
              assertThat(NAMES.targetState(state.code())).contains(state);
            });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLabelReadsBack(Language language) {
    assertThat(VictimGroup.values())
        .allSatisfy(
            group -> assertThat(NAMES.victims(NAMES.display(group, language))).contains(group));
    assertThat(Outcome.values())
        .allSatisfy(
            outcome ->
                assertThat(NAMES.outcome(NAMES.display(outcome, language))).contains(outcome));
  }
}
