package org.casualtyreports.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.intake.table.UnusableFileException;
import org.casualtyreports.intake.words.DateOrder;
import org.casualtyreports.yaml.YamlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingTest {
  private static final String MAPPING =
      """
      columns: {N°: [claim_id, incident_id], Date: date_start, Selon: claimant, Morts: figure}
      values: {claimant: {le ministère: Xarvia Ministry of Defence}}
      constants: {outcome: killed, country: XA}
      date-order: dmy
      """;
  private static final String TABLE =
      """
      N°;Date;Selon;Morts;Remarque
      1;03/02/2023;Le ministère;une dizaine;vu
      2;04/02/2023;habitants;5;
      """;

  @TempDir Path folder;

  private Dataset read(String table, String mapping) {
    return Intake.read(
            List.of(Inputs.file(folder, "suivi.csv", table)),
            IntakeOptions.DEFAULT.withMapping(Mapping.parse(mapping, "suivi.yaml")))
        .dataset();
  }

  @Test
  void aUsersOwnColumnsValuesAndClaimantsAreRead() {
    Dataset dataset = read(TABLE, MAPPING);

    assertThat(dataset.claims().stream().map(Claim::claimant).map(Object::toString))
        .containsExactly("Xarvia Ministry of Defence", "residents");
    assertThat(dataset.claims().stream().map(Claim::figureAsWorded))
        .containsExactly("une dizaine", "5");
    assertThat(dataset.incidents().getFirst().when().toString()).contains("2023-02-03");
    assertThat(dataset.incidents().getFirst().place().country().code()).isEqualTo("XA");
    assertThat(dataset.claims().getFirst().extra())
        .containsExactly(java.util.Map.entry("Remarque", "vu"));
    assertThat(Inputs.messages(dataset)).isEmpty();
  }

  @Test
  void messagesNameTheUsersColumns() {
    Dataset dataset = read(TABLE + "3;31/02/2023;habitants;beaucoup trop;\n", MAPPING);

    assertThat(Inputs.messages(dataset))
        .anyMatch(m -> m.startsWith("rejected suivi.csv:4: column 'Date': expected a day"))
        .anyMatch(m -> m.startsWith("rejected suivi.csv:4: column 'Morts': expected"))
        .hasSize(2);
  }

  @Test
  void aColumnThatTheTableLacksIsSaidWithTheNearestOne() {
    Dataset dataset =
        read(
            TABLE.replace("Remarque", "Lieux"),
            MAPPING.replace("Morts: figure", "Morts: figure, Lieu: place"));

    assertThat(Inputs.messages(dataset))
        .containsExactly(
            "warning suivi.csv: expected the column 'Lieu' that suivi.yaml maps; did you mean"
                + " 'Lieux'?");
  }

  @Test
  void aTableWithoutAnyMappedColumnIsRefused() {
    assertThatThrownBy(() -> read("a;b\n1;2\n", MAPPING))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(
            "suivi.csv: expected one of the columns [N°, Date, Selon, Morts] that suivi.yaml maps;"
                + " found [a, b]");
  }

  @Test
  void aConstantForAColumnOfTheTableIsRefused() {
    assertThatThrownBy(() -> read(TABLE.replace("Remarque", "Outcome"), MAPPING))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(
            "suivi.csv: expected no column 'Outcome', since the mapping sets it for all rows; map"
                + " the column, or take it out of 'constants'");
  }

  @Test
  void theOrderOfDatesCanBeSetAnew() {
    Dataset dataset =
        Intake.read(
                List.of(Inputs.file(folder, "suivi.csv", TABLE)),
                IntakeOptions.DEFAULT
                    .withMapping(Mapping.parse(MAPPING, "suivi.yaml"))
                    .withDateOrder(DateOrder.MDY))
            .dataset();

    assertThat(dataset.incidents().getFirst().when().toString()).contains("2023-03-02");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "colums: {A: figure}|m.yaml:1:1: unknown key 'colums'; did you mean 'columns'? known:"
            + " format, columns, values, constants, date-order, encoding",
        "format: ucdp-gde|m.yaml:1:9: unknown format 'ucdp-gde'; did you mean 'ucdp-ged'?",
        "columns: {A: figur}|m.yaml:1:14: unknown column of the format native 'figur'; did you"
            + " mean 'figure'?",
        "constants: {clamant: x}|m.yaml:1:13: unknown column of the format native 'clamant'; did"
            + " you mean 'claimant'?",
        "columns: {A: figure, B: figure}|m.yaml:1:1: expected one source for the column 'figure',"
            + " found two",
        "notes: 1|m.yaml:1:1: unknown key 'notes'",
        "format: native|m.yaml:1:1: expected 'columns', a mapping of the file's columns to ours",
        "'columns: {A: figure}\ndate-order: dym'|m.yaml:2:13: unknown date order 'dym'; did you mean"
            + " 'dmy'? known: dmy, mdy, ymd",
        "'columns: {A: figure}\nencoding: utf9'|m.yaml:2:11: unknown encoding 'utf9'; known: UTF-8,"
            + " UTF-16LE, UTF-16BE, windows-1252, windows-1256, ISO-8859-1"
      })
  void aMistakeIsAnsweredWithItsPlaceAndWhatWasMeant(String text, String message) {
    assertThatThrownBy(() -> Mapping.parse(text, "m.yaml"))
        .isInstanceOf(YamlException.class)
        .hasMessageStartingWith(message);
  }
}
