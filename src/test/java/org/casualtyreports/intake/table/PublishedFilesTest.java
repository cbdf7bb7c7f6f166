package org.casualtyreports.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Published files, where their folder is given by {@code -Dreal.data}. */
final class PublishedFilesTest {
  private Path data = Path.of("");

  @BeforeEach
  void findData() {
    String folder = System.getProperty("real.data", "");
    if (folder.isEmpty()) {
      Assumptions.abort("-Dreal.data names no folder of published files");
    }
    data = Path.of(folder);
  }

  private List<TextTable> tables(String file) {
    return Tables.read(data.resolve(file), ReadOptions.AUTO);
  }

  private static String summary(TextTable table) {
    return table.file().format()
        + " "
        + table.file().encoding()
        + " "
        + table.header().size()
        + "x"
        + table.file().rows()
        + " header "
        + table.headerRow();
  }

  @Test
  void theSameEventsInSevenSpellingsHaveTheSameShape() throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(data.resolve("messy/encodings"))) {
      files.forEach(
          f ->
              found.put(
                  f.getFileName().toString(),
                  summary(Tables.read(f, ReadOptions.AUTO).getFirst())));
    }

    assertThat(found)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "caf_control_utf8.csv", "csv UTF-8 16x400 header 1",
                "caf_excel_serial_dates.csv", "csv UTF-8 16x400 header 1",
                "caf_us_month_first.csv", "csv UTF-8 16x400 header 1",
                "caf_fr_excel_cp1252_semicolon.csv", "csv windows-1252 16x400 header 1",
                "caf_fr_utf8bom_semicolon.csv", "csv UTF-8 16x400 header 1",
                "caf_fr_utf16le_bom_tab.txt", "tsv UTF-16LE 16x400 header 1",
                "caf_fr_utf16be_bom_tab.txt", "tsv UTF-16BE 16x400 header 1"));
  }

  @Test
  void frenchEncodingsHoldTheSameCells() {
    TextTable control = tables("messy/encodings/caf_fr_utf8bom_semicolon.csv").getFirst();
    for (String file :
        List.of(
            "caf_fr_excel_cp1252_semicolon.csv",
            "caf_fr_utf16le_bom_tab.txt",
            "caf_fr_utf16be_bom_tab.txt")) {
      TextTable table = tables("messy/encodings/" + file).getFirst();
      assertThat(table.header()).as(file).isEqualTo(control.header());
      assertThat(TableFixtures.cells(table)).as(file).isEqualTo(TableFixtures.cells(control));
    }
  }

  @Test
  void everyByteOrderMarkGivesTheSameTable() throws IOException {
    try (Stream<Path> files = Files.list(data.resolve("messy/fastcsv_bom"))) {
      assertThat(files.toList())
          .hasSize(6)
          .allSatisfy(
              file -> {
                TextTable table = Tables.read(file, ReadOptions.AUTO).getFirst();
                assertThat(table.header()).containsExactly("foo", "üÜß");
                assertThat(TableFixtures.rows(table)).containsExactly("2: 123/456");
              });
    }
  }

  @Test
  void oddFilesAreReadOrRefusedInWords() throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(data.resolve("messy/libhxl"))) {
      for (Path file : files.filter(f -> !f.endsWith("LICENSE.md")).toList()) {
        found.put(file.getFileName().toString(), outcome(file));
      }
    }

    assertThat(found).hasSize(36);
    assertThat(found)
        .containsEntry("input-valid.csv", "csv UTF-8 9x5 header 2")
        .containsEntry("input-valid.ssv", "csv UTF-8 9x5 header 2")
        .containsEntry("input-valid.tsv", "tsv UTF-8 9x5 header 2")
        .containsEntry("input-valid.xls", "xls  9x5 header 2")
        .containsEntry("input-valid.xlsx", "xlsx  9x5 header 2")
        .containsEntry("input-merged.xlsx", "xlsx  9x5 header 2")
        .containsEntry("input-quality.xlsx", "xlsx  9x4 header 2, xlsx  9x5 header 2")
        .containsEntry("input-broken.xlsx", "xlsx  8x6432 header 1")
        .containsEntry("input-valid-latin1.csv", "csv windows-1252 9x5 header 2")
        .containsEntry("input-valid-csv.zip", "csv UTF-8 9x5 header 2")
        .containsEntry("input-zip-invalid.zip", "xlsx  9x5 header 2")
        .containsEntry("input-multiline.csv", "csv UTF-8 1x1 header 1")
        .containsEntry(
            "input-invalid.png",
            "input-invalid.png: expected a table as csv, xlsx, xls or ods, found 'a PNG picture';"
                + " save the table as XLSX, or as CSV in UTF-8")
        .containsEntry(
            "input-valid.json",
            "input-valid.json: expected a table as csv, xlsx, xls or ods, found 'JSON'; save the"
                + " table as XLSX, or as CSV in UTF-8");
  }

  private static String outcome(Path file) {
    try {
      List<TextTable> tables = Tables.read(file, ReadOptions.AUTO);
      return String.join(", ", tables.stream().map(PublishedFilesTest::summary).toList());
    } catch (UnusableFileException e) {
      return e.getMessage();
    }
  }

  @Test
  void workbooksOfIncidentsGiveDataAndNotes() {
    String folder = "insecurity-insight/";
    List<TextTable> health = tables(folder + "2016-2023-attacks-on-health-care-incident-data.xlsx");
    List<TextTable> education = tables(folder + "2020-2023-education-in-danger-incident-data.xlsx");
    List<TextTable> weapons =
        tables(folder + "2020-2023-explosive-weapons-monitor-data-by-insecurity-insight.xlsx");

    assertThat(Stream.of(health, education, weapons).map(t -> summary(t.getFirst())))
        .containsExactly(
            "xlsx  35x8855 header 1", "xlsx  33x1896 header 1", "xlsx  18x2084 header 1");
    assertThat(Stream.of(health, education, weapons).map(t -> t.get(1).file().name()))
        .allMatch(name -> name.endsWith("[MetaData&Notes]"));
    assertThat(health.getFirst().rows().get(1).cells().getFirst()).isEqualTo("2023-12-21");
  }

  @Test
  void codedEventsAreReadWhole() {
    assertThat(summary(tables("ucdp-ged-23.1-caf/ged231_caf.csv").getFirst()))
        .isEqualTo("csv UTF-8 46x1848 header 1");
    assertThat(summary(tables("ucdp-ged-19.1-bangladesh/ged191-bangladesh.csv").getFirst()))
        .isEqualTo("csv UTF-8 42x601 header 1");
    assertThat(summary(tables("ucdp-ged-19.1-bangladesh/hdx-hxl.csv").getFirst()))
        .isEqualTo("csv UTF-8 43x602 header 1");

    assertThatThrownBy(() -> tables("daily-two-sources/casualties_daily.json"))
        .isInstanceOf(UnusableFileException.class);
  }

  @Test
  void dyadYearsAreReadWhole() {
    assertThat(tables("ucdp-nonstate-21.1/ucdp_nonstate_211.csv").getFirst().file().rows())
        .isEqualTo(1_356);
  }
}
