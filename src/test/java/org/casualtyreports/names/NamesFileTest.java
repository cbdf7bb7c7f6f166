package org.casualtyreports.names;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.casualtyreports.yaml.YamlException;
import org.junit.jupiter.api.Test;

class NamesFileTest {

  private static void assertRefused(String text, String message) {
    assertThatThrownBy(() -> Names.shipped().with(text, "names.yaml"))
        .isInstanceOf(YamlException.class)
        .hasMessage(message);
  }

  @Test
  void anUnknownSectionIsRefused() {
    assertRefused(
        "actor:\n  Red Column: {en: Red Column}\n",
        "names.yaml:1:1: unknown key 'actor'; did you mean 'actors'? known: actors, claimants,"
            + " states, victims, outcomes");
  }

  @Test
  void anUnknownFieldIsRefused() {
    assertRefused(
        "actors:\n  Red Column:\n    alises: [RC]\n",
        "names.yaml:3:5: unknown key 'alises'; did you mean 'aliases'? known: en, fr, ar, aliases,"
            + " part_of, successor_of, either_of");
  }

  @Test
  void aWrongDateIsRefused() {
    assertRefused(
        "actors:\n  Red Column:\n    aliases:\n      - {name: RC, valid_from: 2024-02-30}\n",
        "names.yaml:4:9: expected a year or a day such as 2024-01-31, found '2024-02-30'");
  }

  @Test
  void aValidityThatEndsBeforeItBeginsIsRefused() {
    assertRefused(
        "actors:\n  Red Column:\n    aliases: [{name: RC, valid_from: 2024, valid_to: 2023}]\n",
        "names.yaml:3:44: 'valid_to' is before 'valid_from'");
  }

  @Test
  void anAliasWithoutANameIsRefused() {
    assertRefused(
        "actors:\n  Red Column:\n    aliases: [{language: fr}]\n",
        "names.yaml:3:15: 'name' is missing");
  }

  @Test
  void anUnknownLanguageIsRefused() {
    assertRefused(
        "actors:\n  Red Column:\n    aliases: [{name: RC, language: de}]\n",
        "names.yaml:3:26: unknown language 'de'; known: en, fr, ar");
  }

  @Test
  void aStateNeedsACodeOfTwoCapitals() {
    assertRefused(
        "states:\n  Xarvia: {en: Xarvia}\n",
        "names.yaml:2:3: expected a country code of two capital letters, found 'Xarvia'");
  }

  @Test
  void victimGroupsAreAClosedList() {
    assertRefused(
        "victims:\n  soldier: {en: [harbour troops]}\n",
        "names.yaml:2:3: unknown victim group 'soldier'; did you mean 'soldiers'? known: soldiers,"
            + " police, allied-militia, insurgents, civilians, mixed, not-stated");
  }

  @Test
  void oneOfOneIsRefused() {
    assertRefused(
        "actors:\n  Red Column:\n    either_of: [River Guard]\n",
        "names.yaml:3:5: expected two or more different names");
  }

  @Test
  void aSpellingThatNamesTwoPartiesIsRefused() {
    assertRefused(
        "actors:\n  Red Column: {aliases: [RC]}\n  River Column: {aliases: [r.c.]}\n",
        "names.yaml: actors: 'RC' names both 'Red Column' and 'River Column'");
  }

  @Test
  void aPartyThatIsNoMappingIsRefused() {
    assertRefused(
        "actors:\n  Red Column: RC\n",
        "names.yaml:2:15: expected a mapping (key: value) for 'Red Column'");
  }

  @Test
  void aBrokenFileIsRefused() {
    assertThatThrownBy(() -> Names.shipped().with("actors: [", "names.yaml"))
        .isInstanceOf(YamlException.class)
        .hasMessageStartingWith("names.yaml:");
  }
}
