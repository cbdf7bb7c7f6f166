package org.casualtyreports.intake.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.casualtyreports.intake.table.TableFixtures.gzip;
import static org.casualtyreports.intake.table.TableFixtures.messages;
import static org.casualtyreports.intake.table.TableFixtures.rows;
import static org.casualtyreports.intake.table.TableFixtures.table;
import static org.casualtyreports.intake.table.TableFixtures.zip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileKindTest {
  private static final String CSV = "id,place\n1,Port\n";

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`\\x89PNG\r\n`, a PNG picture",
        "`%PDF-1.7\nxyz`, a PDF document",
        "`{\\rtf1 abc`, an RTF document",
        "`\\xff\\xd8\\xff\\xe0abc`, a JPEG picture",
        "`GIF89a...`, a GIF picture",
        "`II*\\x00...`, a TIFF picture",
        "`7z\\xbc\\xaf...`, a 7z archive",
        "`Rar!\\x1a...`, a RAR archive",
        "`BZh91AY&SY`, a bzip2 file",
        "`\\xfd7zXZ`, an xz file",
        "`(\\xb5/\\xfdabc`, a zstd file",
        "`SQLite format 3`, an SQLite database",
        "`PAR1abcd`, a Parquet file",
        "`<!DOCTYPE html><table>`, a web page",
        "`<?xml version='1.0'?><html>`, a web page",
        "`<?xml version='1.0'?><Workbook>`, an XML document",
        "`[{\"a\": 1}]`, JSON",
        "`{\"a\": 1}`, JSON",
        "`a\\x01\\x02\\x03\\x04\\x05b`, binary data",
      })
  void whatIsNoTableIsCalledByItsName(String start, String words) {
    byte[] bytes = unescaped(start).getBytes(ISO_8859_1);

    assertThatThrownBy(() -> table(bytes, ReadOptions.AUTO))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(
            "f.csv: expected a table as csv, xlsx, xls or ods, found '"
                + words
                + "'; save the table as XLSX, or as CSV in UTF-8");
  }

  private static String unescaped(String text) {
    return java.util.regex.Pattern.compile("\\\\x([0-9a-f]{2})")
        .matcher(text)
        .replaceAll(
            found ->
                java.util.regex.Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }

  @Test
  void anEmptyFileIsNoTable() {
    assertThatThrownBy(() -> table(""))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage("f.csv: expected a table, found 'an empty file'");
  }

  @Test
  void textThatIsNamedAWorkbookIsReadAndSaid() {
    TextTable table = Tables.read("f.xls", CSV.getBytes(UTF_8), ReadOptions.AUTO).getFirst();

    assertThat(rows(table)).containsExactly("2: 1/Port");
    assertThat(messages(table))
        .containsExactly(
            "note f.xls: expected a workbook by its name, found 'delimited text'; it is read as"
                + " such");
  }

  @Test
  void gzipIsUnpacked() {
    TextTable table =
        Tables.read("f.csv.gz", gzip(CSV.getBytes(UTF_8)), ReadOptions.AUTO).getFirst();

    assertThat(table.file().name()).isEqualTo("f.csv.gz");
    assertThat(table.file().format()).isEqualTo("csv");
    assertThat(rows(table)).containsExactly("2: 1/Port");
  }

  @Test
  void aZipOfOneFileIsUnpacked() {
    TextTable table =
        Tables.read("f.zip", zip("__MACOSX/._a.csv", "x", "d/a.csv", CSV), ReadOptions.AUTO)
            .getFirst();

    assertThat(table.file().name()).isEqualTo("f.zip/d/a.csv");
    assertThat(rows(table)).containsExactly("2: 1/Port");
    assertThat(table.problems()).isEmpty();
  }

  @Test
  void aCodebookBesideTheTableIsLeftAlone() {
    TextTable table =
        Tables.read("f.zip", zip("a.csv", CSV, "codebook.pdf", "%PDF-"), ReadOptions.AUTO)
            .getFirst();

    assertThat(messages(table))
        .containsExactly(
            "note f.zip: expected an archive with one file, found '2 files'; only a.csv is read");
  }

  @Test
  void aZipOfSeveralTablesListsThem() {
    byte[] bytes = zip("b.csv", CSV, "a.csv", CSV);

    assertThatThrownBy(() -> Tables.read("f.zip", bytes, ReadOptions.AUTO))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(
            "f.zip: expected an archive with one table, found '2 tables'; unpack it and name the"
                + " file to read; it holds a.csv, b.csv");
  }

  @Test
  void aZipOfOtherThingsListsThem() {
    byte[] bytes = zip("b.pdf", "%PDF-", "a.doc", "x");

    assertThatThrownBy(() -> Tables.read("f.zip", bytes, ReadOptions.AUTO))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(
            "f.zip: expected an archive with one table, found '0 tables'; unpack it and name the"
                + " file to read; it holds a.doc, b.pdf");
  }

  @Test
  void anArchiveInsideAnArchiveIsRefused() {
    byte[] bytes = gzip(gzip(CSV.getBytes(UTF_8)));

    assertThatThrownBy(() -> Tables.read("f.gz", bytes, ReadOptions.AUTO))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(
            "f.gz: expected a table as csv, xlsx, xls or ods, found 'an archive inside an archive';"
                + " unpack it first");
  }

  @Test
  void aWordDocumentIsCalledOne() {
    byte[] bytes = zip("[Content_Types].xml", "<x/>", "word/document.xml", "<x/>");

    assertThatThrownBy(() -> Tables.read("f.docx", bytes, ReadOptions.AUTO))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(
            "f.docx: expected a table as csv, xlsx, xls or ods, found 'a Word document'; save the"
                + " table as XLSX, or as CSV in UTF-8");
  }

  @Test
  void aTrapForTheMemoryIsRefused() {
    byte[] bytes = gzip(new byte[64 << 20]);

    assertThatThrownBy(() -> Tables.read("f.gz", bytes, ReadOptions.AUTO))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(
            "f.gz: expected a compressed file that unpacks to at most 33554432 bytes, found 'more';"
                + " it may be a trap for the memory; unpack it by hand if you trust it");
  }

  @Test
  void aCutArchiveIsDamaged() {
    byte[] whole = gzip(CSV.repeat(100).getBytes(UTF_8));
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 12);

    assertThatThrownBy(() -> Tables.read("f.gz", cut, ReadOptions.AUTO))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(
            "f.gz: expected a sound file, found 'damaged content'; open it in the program that made"
                + " it and save it again");
  }

  @Test
  void aFileIsReadUnderItsName(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("claims.csv"), CSV);

    List<TextTable> tables = Tables.read(file, ReadOptions.AUTO);

    assertThat(tables).hasSize(1);
    assertThat(tables.getFirst().file().name()).isEqualTo("claims.csv");
  }

  @Test
  void aFileThatIsNotThereIsTheMachinesFault(@TempDir Path folder) {
    Path file = folder.resolve("none.csv");

    assertThatThrownBy(() -> Tables.read(file, ReadOptions.AUTO))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(file + ": expected a file, found none");
  }

  @Test
  void aFolderIsNoFile(@TempDir Path folder) {
    assertThatThrownBy(() -> Tables.read(folder, ReadOptions.AUTO))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(folder + ": cannot be read: it is a folder");
  }
}
