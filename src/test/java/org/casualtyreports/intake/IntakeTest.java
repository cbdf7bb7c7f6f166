package org.casualtyreports.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.casualtyreports.claim.WordTable;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.intake.format.Format;
import org.casualtyreports.intake.format.Formats;
import org.casualtyreports.intake.table.UnusableFileException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTest {
  private static final String INCIDENTS =
      """
      incident_id,date_start,date_doubt,country,place,event_type
      I1,2023-08-21,,XA,Alder Ford,raid
      I2,2023-09,printed twice,XB,Birch Hill,mine
      I3,,,XB,,
      """;
  private static final String CLAIMS =
      """
      claim_id,incident_id,period_from,period_to,claimant,actor,victims,outcome,figure
      K1,I1,,,Red Column,Red Column,soldiers,killed,500+
      K2,I1,,,Xarvian Ministry,Red Column,soldiers,killed,about 40
      K3,I2,,,Red Column,either A or B,civilians,killed,العشرات
      K4,I3,,,Red Column,A + B,,injured,10–15
      K5,,2023-01,2023,Red Column,Red Column,soldiers,killed,not stated
      """;
  private static final String FLAT =
      """
      figure,claim_id,claimant,actor,victims,outcome,period_from,period_to,incident_id,date_start,date_doubt,country,place,event_type
      500+,K1,Red Column,Red Column,soldiers,killed,,,I1,2023-08-21,,XA,Alder Ford,raid
      about 40,K2,Xarvian Ministry,Red Column,soldiers,killed,,,I1,2023-08-21,,XA,Alder Ford,raid
      العشرات,K3,Red Column,either A or B,civilians,killed,,,I2,2023-09,printed twice,XB,Birch Hill,mine
      10–15,K4,Red Column,A + B,,injured,,,I3,,,XB,,
      not stated,K5,Red Column,Red Column,soldiers,killed,2023-01,2023,,,,,,
      """;

  @TempDir Path temp;

  @Nested
  class Forms {
    @Test
    void aFolderAWorkbookAndFlatTablesOfOneDatasetAreOneDataset() {
      Dataset folder = Inputs.read(Inputs.folder(temp.resolve("f"), INCIDENTS, CLAIMS));
      Path book = Inputs.workbook(temp.resolve("b.xlsx"), "incidents", INCIDENTS, "Claims", CLAIMS);

      for (Dataset other :
          List.of(
              Inputs.read(book),
              Inputs.read(Inputs.file(temp, "flat.csv", FLAT)),
              Inputs.read(Inputs.workbook(temp.resolve("flat.xlsx"), "all", FLAT)),
              Inputs.read(
                  Inputs.file(temp, "c.csv", CLAIMS), Inputs.file(temp, "i.csv", INCIDENTS)))) {
        assertThat(Inputs.claims(other)).isEqualTo(Inputs.claims(folder));
        assertThat(Inputs.incidents(other)).isEqualTo(Inputs.incidents(folder));
        assertThat(Inputs.messages(other)).isEmpty();
      }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void orderOfRowsAndFilesDoesNotMatter(long seed) {
      Random random = new Random(seed);
      String more = CLAIMS.replace("K", "L").replace("L2", "K2").replace("about 40", "about 50");
      List<Path> inOrder =
          List.of(
              Inputs.folder(temp.resolve("one"), INCIDENTS, CLAIMS),
              Inputs.file(temp, "two.csv", more));
      List<Path> shuffled =
          new ArrayList<>(
              List.of(
                  Inputs.folder(
                      temp.resolve("three"),
                      Inputs.shuffled(INCIDENTS, random),
                      Inputs.shuffled(CLAIMS, random)),
                  Inputs.file(temp, "four.csv", Inputs.shuffled(more, random))));
      Collections.shuffle(shuffled, random);

      Dataset expected = Inputs.read(inOrder.toArray(Path[]::new));
      Dataset actual = Inputs.read(shuffled.toArray(Path[]::new));

      assertThat(Inputs.claims(actual))
          .containsExactlyInAnyOrderElementsOf(Inputs.claims(expected));
      assertThat(Inputs.incidents(actual))
          .containsExactlyInAnyOrderElementsOf(Inputs.incidents(expected));
      assertThat(actual.rejections()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void orderOfRowsOfAFlatTableDoesNotMatter(long seed) {
      Dataset expected = Inputs.read(Inputs.file(temp, "flat.csv", FLAT));
      Dataset actual =
          Inputs.read(Inputs.file(temp, "other.csv", Inputs.shuffled(FLAT, new Random(seed))));

      assertThat(Inputs.claims(actual))
          .containsExactlyInAnyOrderElementsOf(Inputs.claims(expected));
      assertThat(Inputs.incidents(actual))
          .containsExactlyInAnyOrderElementsOf(Inputs.incidents(expected));
    }

    @Test
    void twoFoldersWithFilesOfTheSameNameAreToldApart() {
      Dataset dataset =
          Inputs.read(
              Inputs.folder(temp.resolve("one"), INCIDENTS, CLAIMS),
              Inputs.folder(temp.resolve("two"), INCIDENTS, CLAIMS.replace("K", "L")));

      assertThat(dataset.files().stream().map(f -> f.name()))
          .containsExactly(
              "one/claims.csv", "one/incidents.csv", "two/claims.csv", "two/incidents.csv");
      assertThat(dataset.claims()).hasSize(10);
      assertThat(Inputs.messages(dataset))
          .contains(
              "warning two/incidents.csv:2: column 'incident_id': expected an id used once, found"
                  + " 'I1'; identical to one/incidents.csv:2; counted once");
    }

    @Test
    void anInputGivenTwiceIsReadOnce() {
      Path file = Inputs.file(temp, "flat.csv", FLAT);

      assertThat(Inputs.messages(Inputs.read(file, temp.resolve("./flat.csv")))).isEmpty();
    }

    @Test
    void aSheetThatIsNeitherClaimsNorIncidentsIsNotedAsUnread() {
      Path book =
          Inputs.workbook(
              temp.resolve("b.xlsx"),
              "incidents",
              INCIDENTS,
              "claims",
              CLAIMS,
              "notes",
              "topic,text\nhello,world\n");

      assertThat(Inputs.read(book).problems().stream().map(p -> p.message()))
          .contains(
              "b.xlsx[notes]: expected columns of incidents or claims, found 'topic, text'; this"
                  + " table was not read");
    }
  }

  @Nested
  class WholeFiles {
    private void refused(String message, Path... inputs) {
      assertThatThrownBy(() -> Inputs.read(inputs))
          .isInstanceOf(UnusableFileException.class)
          .hasMessage(message);
    }

    @Test
    void aFolderWithoutClaimsIsRefused() {
      Path folder = temp.resolve("empty-folder");
      Inputs.file(folder, "readme.txt", "x");

      refused("empty-folder: expected a folder with claims.csv; found [readme.txt]", folder);
    }

    @Test
    void missingColumnsAreNamed() {
      refused(
          "missing.csv: expected the columns [claimant] in the header; found [claim_id,"
              + " incident_id, figure]",
          Inputs.file(temp, "missing.csv", "claim_id,incident_id,figure\nK,I1,3\n"));
    }

    @Test
    void aTableOfSomethingElseIsRefused() {
      refused(
          "other.csv: expected the columns [claim_id, incident_id, claimant, figure] in the header;"
              + " found [apples, pears]",
          Inputs.file(temp, "other.csv", "apples,pears\n1,2\n"));
    }

    @Test
    void aColumnGivenTwiceIsRefused() {
      refused(
          "twice.csv: expected the column 'claimant' once in the header; found [claim_id, claimant,"
              + " Claimant, figure, incident_id]",
          Inputs.file(
              temp, "twice.csv", "claim_id,claimant,Claimant,figure,incident_id\nK,A,B,3,I1\n"));
    }

    @Test
    void noUsableClaimIsRefusedWithTheFirstReason() {
      refused(
          "useless.csv: expected at least one usable claim; 2 rows were rejected; first"
              + " useless.csv:2: column 'claim_id': expected an id of the claim",
          Inputs.file(
              temp, "useless.csv", "claim_id,claimant,figure,incident_id\n,A,3,I1\n,B,4,I1\n"));
    }

    @Test
    void aHeaderAloneIsRefused() {
      assertThatThrownBy(
              () ->
                  Inputs.read(
                      Inputs.file(temp, "head.csv", "claim_id,claimant,figure,incident_id\n")))
          .isInstanceOf(UnusableFileException.class)
          .hasMessageStartingWith("head.csv: expected ");
    }

    @Test
    void anEmptyFileIsRefused() {
      assertThatThrownBy(() -> Inputs.read(Inputs.file(temp, "empty.csv", "")))
          .isInstanceOf(UnusableFileException.class)
          .hasMessageStartingWith("empty.csv: expected ");
    }

    @Test
    void aPictureNamedCsvIsRefused() throws IOException {
      Path picture = temp.resolve("picture.csv");
      Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});

      assertThatThrownBy(() -> Inputs.read(picture))
          .isInstanceOf(UnusableFileException.class)
          .hasMessageStartingWith("picture.csv: expected ");
    }

    @Test
    void aFileThatIsNotThereCannotBeRead() {
      assertThatThrownBy(() -> Inputs.read(temp.resolve("nowhere.csv")))
          .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void oneEmptyFileAmongOthersSinksNothing() {
      Dataset dataset =
          Inputs.read(
              Inputs.folder(temp.resolve("f"), INCIDENTS, CLAIMS),
              Inputs.file(temp, "two.csv", "claim_id,claimant,figure,incident_id\n,,,\nK,A,,\n"));

      assertThat(dataset.claims()).hasSize(5);
      assertThat(dataset.rejections()).isNotEmpty();
    }
  }

  @Nested
  class Description {
    private Body described(String yaml) {
      Path folder = Inputs.folder(temp.resolve("d"), INCIDENTS, CLAIMS);
      Inputs.file(folder, "dataset.yaml", yaml);
      return Intake.read(List.of(folder), IntakeOptions.DEFAULT);
    }

    @Test
    void aDatasetMayNameItsWordTable() {
      assertThat(described("words: strict\n").words()).isEqualTo(WordTable.STRICT);
      assertThat(described("title: X\n").words()).isEqualTo(WordTable.ACLED);
    }

    @Test
    void aFileThatWasChangedSinceItWasDescribedIsReported() {
      Dataset dataset =
          described("sha256:\n  claims.csv: " + "0".repeat(64) + "\n  x.csv: " + "0".repeat(64))
              .dataset();

      assertThat(Inputs.messages(dataset))
          .hasSize(2)
          .anyMatch(
              m ->
                  m.startsWith(
                          "warning claims.csv: expected the sha256 of dataset.yaml, 000000000000…,"
                              + " found '")
                      && m.endsWith("; the file was changed since it was described"))
          .contains("warning dataset.yaml: expected sha256 of files that are read, found 'x.csv'");
    }

    @Test
    void namesOfTheDatasetAreLaidOverTheCatalogue() {
      Path folder = Inputs.folder(temp.resolve("d"), INCIDENTS, CLAIMS);
      Inputs.file(
          folder,
          "names.yaml",
          "claimants:\n  Ministry of Xarvia:\n    en: Ministry of Xarvia\n    aliases: [Xarvian Ministry]\n");

      assertThat(Inputs.read(folder).claims().stream().map(c -> c.claimant().name()).distinct())
          .contains("Ministry of Xarvia");
    }

    @Test
    void anUnknownInputFormatIsRefused() {
      assertThatThrownBy(() -> IntakeOptions.DEFAULT.withFormat("natve"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "unknown input format 'natve'; known: auto, "
                  + String.join(", ", Formats.all().stream().map(Format::name).toList()));
    }
  }

  @ParameterizedTest
  @CsvSource({"dmy,2023-04-03", "mdy,2023-03-04"})
  void theOrderOfDatesCanBeSet(String order, String day) {
    Path folder =
        Inputs.folder(
            temp,
            "incident_id,date_start\nI1,03/04/2023\n",
            Inputs.CLAIMS_HEADER + "K,I1,Red,,killed,1\n");
    IntakeOptions options =
        IntakeOptions.DEFAULT.withDateOrder(
            org.casualtyreports.intake.words.DateOrder.find(order).orElseThrow());

    assertThat(Intake.read(List.of(folder), options).dataset().incidents().get("I1").when())
        .hasToString("Dated[start=%s, end=%s, precision=day]".formatted(day, day));
  }
}
