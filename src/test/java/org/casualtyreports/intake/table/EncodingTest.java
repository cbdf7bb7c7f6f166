package org.casualtyreports.intake.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.casualtyreports.intake.table.TableFixtures.encoded;
import static org.casualtyreports.intake.table.TableFixtures.messages;
import static org.casualtyreports.intake.table.TableFixtures.rows;
import static org.casualtyreports.intake.table.TableFixtures.table;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EncodingTest {
  private static final String FRENCH =
      "Id;Région;Décès\n1;Ségou;dix\n2;Îlot Élevé;à peu près 10\n3;L’Œuvre;dix\n";
  private static final String ARABIC =
      "الرقم,المكان,القتلى\n1,ميناء الشرق,عشرة\n2,تلة حمراء,العشرات\n3,Port,10\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkIsFollowedWithoutANote(String charset) {
    TextTable table = table(encoded("\ufeff" + ARABIC, charset), ReadOptions.AUTO);

    assertThat(table.header()).containsExactly("الرقم", "المكان", "القتلى");
    assertThat(rows(table)).contains("2: 1/ميناء الشرق/عشرة");
    assertThat(table.file().encoding()).isEqualTo(charset);
    assertThat(table.problems()).isEmpty();
  }

  @Test
  void utf8NeedsNoMark() {
    TextTable table = table(encoded(ARABIC, "UTF-8"), ReadOptions.AUTO);

    assertThat(table.file().encoding()).isEqualTo("UTF-8");
    assertThat(table.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE, ar", "UTF-16BE, ar", "UTF-16LE, fr", "UTF-16BE, fr"})
  void utf16WithoutMarkIsGuessedAndSaid(String charset, String language) {
    String text = language.equals("ar") ? ARABIC : FRENCH;
    TextTable table = table(encoded(text, charset), ReadOptions.AUTO);

    assertThat(TableFixtures.cells(table)).isEqualTo(TableFixtures.cells(table(text)));
    assertThat(messages(table))
        .containsExactly(
            "note f.csv: expected text with a byte-order mark, found '"
                + charset
                + "'; this is a guess from the bytes; name the encoding if names look wrong");
  }

  @ParameterizedTest
  @CsvSource({"windows-1252, fr", "windows-1256, ar"})
  void windowsEncodingsAreGuessedFromTheirLettersAndSaid(String charset, String language) {
    String text = language.equals("ar") ? ARABIC : FRENCH;
    TextTable table = table(encoded(text, charset), ReadOptions.AUTO);

    assertThat(table.header()).isEqualTo(table(text).header());
    assertThat(TableFixtures.cells(table)).isEqualTo(TableFixtures.cells(table(text)));
    assertThat(table.file().encoding()).isEqualTo(charset);
    assertThat(messages(table))
        .containsExactly(
            "note f.csv: expected text in UTF-8, found '"
                + charset
                + "'; this is a guess from the bytes; name the encoding if names look wrong");
  }

  @Test
  void latin1IsReadAsTheWindowsEncodingThatContainsIt() {
    TextTable table = table(encoded("id,lieu\n1,Ségou\n2,Été\n", "ISO-8859-1"), ReadOptions.AUTO);

    assertThat(rows(table)).containsExactly("2: 1/Ségou", "3: 2/Été");
    assertThat(table.file().encoding()).isEqualTo("windows-1252");
  }

  @Test
  void aNamedEncodingIsUsedWithoutANote() {
    TextTable table =
        table(encoded(ARABIC, "ISO-8859-6"), ReadOptions.AUTO.withEncoding("ISO-8859-6"));

    assertThat(TableFixtures.cells(table)).isEqualTo(TableFixtures.cells(table(ARABIC)));
    assertThat(table.file().encoding()).isEqualTo("ISO-8859-6");
    assertThat(table.problems()).isEmpty();
  }

  @Test
  void aMarkThatSaysOtherwiseWinsAndIsSaid() {
    TextTable table =
        table(encoded("\ufeff" + FRENCH, "UTF-8"), ReadOptions.AUTO.withEncoding("windows-1252"));

    assertThat(table.header()).containsExactly("Id", "Région", "Décès");
    assertThat(messages(table))
        .containsExactly(
            "note f.csv: expected text in windows-1252, found 'UTF-8'; the file's byte-order mark"
                + " says so and is followed");
  }

  @Test
  void oneDamagedCharacterDoesNotTurnTheFileIntoAnotherEncoding() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(encoded(ARABIC, "UTF-8"));
    bytes.writeBytes(new byte[] {'4', ',', 'S', (byte) 0xE9, 'g', ',', '1', '\n'});
    TextTable table = table(bytes.toByteArray(), ReadOptions.AUTO);

    assertThat(rows(table)).contains("2: 1/ميناء الشرق/عشرة", "5: 4/S\ufffdg/1");
    assertThat(messages(table))
        .containsExactly(
            "warning f.csv: expected text in UTF-8, found '1 bytes that are not'; the rows are"
                + " named; save the file again as UTF-8",
            "warning f.csv:5: column 'المكان': expected text in the encoding of the file, found"
                + " 'S\ufffdg'; a character was lost; save the file again, or name its encoding");
  }

  @Test
  void anUnknownEncodingIsACallersMistake() {
    assertThatThrownBy(() -> ReadOptions.AUTO.withEncoding("windows-12"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "unknown encoding 'windows-12'; known: auto, UTF-8, UTF-16LE, UTF-16BE, windows-1252,"
                + " windows-1256, ISO-8859-1");
  }

  @Test
  void autoIsAnEncodingToBeFoundOut() {
    assertThat(ReadOptions.AUTO.withEncoding("ISO-8859-6").withEncoding("auto"))
        .isEqualTo(ReadOptions.AUTO);
  }

  @Test
  void wellFormedAndMalformedBytesAreCounted() {
    assertThat(Utf8Count.of("aé€😀".getBytes(UTF_8))).isEqualTo(new Utf8Count(3, 0));
    byte[] overlongAndSurrogateAndCut = {
      (byte) 0xC0, (byte) 0x80, (byte) 0xED, (byte) 0xA0, (byte) 0x80, (byte) 0xE2, (byte) 0x82
    };
    assertThat(Utf8Count.of(overlongAndSurrogateAndCut)).isEqualTo(new Utf8Count(0, 7));
  }
}
