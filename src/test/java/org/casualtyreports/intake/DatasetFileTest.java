package org.casualtyreports.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.casualtyreports.claim.Claimant;
import org.casualtyreports.claim.Language;
import org.casualtyreports.claim.Localised;
import org.casualtyreports.dataset.About;
import org.casualtyreports.dataset.Coverage;
import org.casualtyreports.names.Names;
import org.casualtyreports.yaml.YamlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetFileTest {
  private static DatasetFile parse(String text) {
    return DatasetFile.parse(text, "dataset.yaml", Names.shipped());
  }

  @Test
  void everyKeyIsRead() {
    DatasetFile file =
        parse(
            """
            title: {en: Claims, fr: Déclarations}
            producer: Somebody
            version: "2"
            url: somewhere
            licence: CC0
            citation: Somebody, Claims
            accessed: 2024-01-05
            language: fr
            words: strict
            invented: true
            coverage:
              - {claimant: all, from: 2023-01, to: 2023-12, silence: means-none}
              - claimant: Red Column
                from: 2023-02
                to: 2023-11
                partial: [2023-05]
            breaks:
              - {day: 2023-06-30, label: End of a mission}
            notes: [One, {en: Two, ar: اثنان}]
            sha256:
              claims.csv: 0000000000000000000000000000000000000000000000000000000000000000
            """);

    assertThat(file.about().title().in(Language.FR)).isEqualTo("Déclarations");
    assertThat(file.about().version()).isEqualTo("2");
    assertThat(file.about().words()).isEqualTo("strict");
    assertThat(file.about().breaks())
        .containsExactly(
            new About.Break(LocalDate.of(2023, 6, 30), Localised.same("End of a mission")));
    assertThat(file.about().notes().stream().map(note -> note.in(Language.EN)))
        .containsExactly(
            "Invented data: claimants, actors, states, incidents and figures are made up.",
            "One",
            "Two",
            "Accessed 2024-01-05");
    assertThat(file.coverage().watched())
        .containsExactly(
            new Coverage.Span(
                new Coverage.Whose.Everyone(),
                YearMonth.of(2023, 1),
                YearMonth.of(2023, 12),
                Coverage.Silence.MEANS_NONE,
                Set.of()),
            new Coverage.Span(
                new Coverage.Whose.Of(new Claimant("Red Column")),
                YearMonth.of(2023, 2),
                YearMonth.of(2023, 11),
                Coverage.Silence.MEANS_SILENCE,
                Set.of(YearMonth.of(2023, 5))));
    assertThat(file.checksums()).containsOnlyKeys("claims.csv");
  }

  @Test
  void anEmptyFileSaysNothing() {
    assertThat(parse(""))
        .isEqualTo(new DatasetFile(About.NOTHING, Coverage.UNKNOWN, java.util.Map.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "titel: X|dataset.yaml:1:1: unknown key 'titel'; did you mean 'title'? known: title,"
            + " producer, version, url, licence, citation, accessed, language, words, invented,"
            + " coverage, coverage-basis, breaks, notes, sha256",
        "words: acle|dataset.yaml:1:8: unknown value of 'words' 'acle'; did you mean 'acled'?"
            + " known: acled, strict, excluded",
        "title: {de: X}|dataset.yaml:1:9: unknown key 'de'; known: en, fr, ar",
        "breaks: [{day: soon}]|dataset.yaml:1:16: 'day': expected a day such as 2023-08-21, found"
            + " 'soon'",
        "breaks: [{label: X}]|dataset.yaml:1:10: the key 'day' is missing",
        "coverage: [{claimant: all, from: 2023, to: 2024-01}]|dataset.yaml:1:34: 'from': expected a"
            + " month such as 2023-08, found '2023'",
        "coverage: [{claimant: all, from: 2023-02, to: 2023-01}]|dataset.yaml:1:47: 'to': expected"
            + " a month not before 2023-02, found '2023-01'",
        "sha256: {claims.csv: 12}|dataset.yaml:1:22: expected 64 hexadecimal digits for"
            + " 'claims.csv'"
      })
  void aMistakeIsAnsweredWithItsPlace(String yaml, String message) {
    assertThatThrownBy(() -> parse(yaml)).isInstanceOf(YamlException.class).hasMessage(message);
  }
}
