package org.casualtyreports.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.casualtyreports.claim.Language;
import org.casualtyreports.claim.Localised;
import org.casualtyreports.dataset.About;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.dataset.ShortDataset;
import org.casualtyreports.names.Names;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Imprint;
import org.casualtyreports.report.Report;
import org.casualtyreports.report.Section;
import org.casualtyreports.report.Sheet;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.text.Phrases;
import org.casualtyreports.report.writing.Reports;
import org.casualtyreports.tally.Selection;
import org.casualtyreports.template.ReportTemplate;
import org.casualtyreports.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sections on trends, comparison, sensitivity and quality. */
class StatisticsSectionsTest {
  private static final ReportTemplate TEMPLATE =
      Templates.parse(
          "name: test\nsections: [trends, comparison, sensitivity, quality]\n", "test.yaml");

  /** Thirty months: ever more claims by Green Banner, and Red Column on one incident. */
  private static Dataset rising() {
    StringBuilder incidents = new StringBuilder();
    StringBuilder claims = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      YearMonth month = YearMonth.of(2022, 1).plusMonths(i);
      for (int j = 0; j <= i / 3; j++) {
        incidents.append("I%d-%d | %s-%02d%n".formatted(i, j, month, j + 1));
        claims.append(
            "C%d-%d | I%d-%d | Green Banner | soldiers | 7 | actor=Red Column%n"
                .formatted(i, j, i, j));
      }
    }
    incidents.append("J1 | 2024-01-20\n");
    claims.append("D1 | J1 | Green Banner | insurgents | 400 | actor=Xarvian army\n");
    claims.append("D2 | J1 | Red Column | civilians | 160 | actor=Xarvian army\n");
    claims.append(
        "R1 | I0-0 | Red Column | soldiers | tens | actor=Red Column | said=2022-02-01\n");
    claims.append("R2 | I0-0 | Red Column | soldiers | 13 | actor=Red Column | said=2022-03-01\n");
    return ShortDataset.dataset(incidents.toString(), claims.toString());
  }

  private static List<Section> sections(Language language) {
    return sections(
        rising(),
        Selection.EVERYTHING.in(new MonthRange(YearMonth.of(2022, 1), YearMonth.of(2024, 3))),
        language);
  }

  private static List<Section> sections(Dataset dataset, Selection selection, Language language) {
    return Reports.write(
            TEMPLATE,
            Reports.findings(TEMPLATE, dataset, Names.shipped(), selection),
            new Reports.Edition(language, Imprint.Published.NOT_GIVEN, Imprint.Logo.NONE))
        .sections();
  }

  private static List<String> words(Section section) {
    List<String> words = new ArrayList<>();
    for (Block block : section.blocks()) {
      switch (block) {
        case Block.Paragraph paragraph -> words.add(paragraph.text().plain());
        case Block.Bullets bullets -> bullets.items().forEach(item -> words.add(item.plain()));
        case Table table -> {
          words.add(table.title());
          table.notes().forEach(note -> words.add(note.plain()));
          for (Table.Row row : table.rows()) {
            words.add(
                switch (row) {
                  case Table.Row.Group group -> group.heading().plain();
                  case Table.Row.Data data ->
                      String.join(
                          " | ", data.cells().stream().map(cell -> cell.shown().plain()).toList());
                });
          }
        }
        case Block.Terms terms -> {}
        case Block.KeyFigures figures -> {}
        case Block.Chart chart -> {}
      }
    }
    return words;
  }

  @Test
  void aRiseOfClaimsIsSaidOfClaimsAndTheRestIsRefusedWithItsReason() {
    List<String> words = words(sections(Language.EN).get(0));
    assertThat(words)
        .contains(
            "Claims by Green Banner on soldiers killed by Red Column, XA rose: clear"
                + " (adjusted p < 0.001).",
            "insurgent fighters killed by Xarvian army, XA | 1 of 27 |"
                + " no test: 1 observed month; 12 are needed |  |  | 1.0 | 100%",
            "2023 | 78 | 78 | 0 | 0 | 546",
            "January to March 2024 | 27 | 27 | 0 | 0 | 189",
            "soldiers killed by Red Column, XA | 42 | 90 | 114% more | < 0.001 |"
                + " 2.14 (1.47 to 3.16) | no record");
    assertThat(String.join("\n", words)).doesNotContainIgnoringCase("violence");
  }

  @Test
  void twoClaimantsStandSideBySideAndNothingIsAddedOverThem() {
    List<Section> sections = sections(Language.EN);
    assertThat(words(sections.get(1)))
        .contains(
            "Green Banner – Red Column | 2 | 134 | 0 | 0 | 1% |" + " too few: 2 | too few: 2",
            "Green Banner: third party; Red Column: enemy losses | 1 | 134 | 0",
            "Green Banner – Red Column | soldiers | 1 | first 0, second 1, equal 0, uncertain 0 |"
                + " 0.54 | too few: 1 | too few: 1 | too few: 1",
            "Too few: so many were found. Needed are: Agreement on who died: 20 incidents;"
                + " Agreement on who struck: 20 incidents.",
            "Too few: so many were found. Needed are: Geometric mean ratio: 5 exact pairs above"
                + " zero; Limits of agreement: 20 exact pairs above zero; Concordance: 5 exact"
                + " pairs.",
            "J1 | 20 January 2024 | XA | number and who died |"
                + " Green Banner: 400, insurgent fighters, by Xarvian army;"
                + " Red Column: 160, civilians, by Xarvian army");
    String all = String.join("\n", sections.stream().flatMap(s -> words(s).stream()).toList());
    assertThat(all).doesNotContain("560").doesNotContain("280").doesNotContain("160–400");
  }

  @Test
  void aHeadlineIsReadInOtherWaysWithinItsClaimant() {
    assertThat(words(sections(Language.EN).get(2)))
        .contains(
            "Green Banner: soldiers killed by Red Column, XA, January to March 2024",
            "189 | 189 | 189 | 189 | 189 | 189 | 182 | 189 | 189 | 182–189 |"
                + " changes with: largest incident",
            "Red Column: civilians killed by Xarvian army, XA, January to March 2024",
            "160 | 160 | 160 | 160 | 160 | 160 | no figure | 160 | 160 | 160 |"
                + " changes with: largest incident");
  }

  @Test
  void aVerdictIsTestedUnderOtherConditionsAndWithoutEachClaimant() {
    assertThat(words(sections(Language.EN).get(2)))
        .contains(
            "soldiers killed by Red Column, XA | rose: clear | rose: clear | rose: clear |"
                + " rose: clear | stands",
            "Green Banner | 4 | 2 | no verdict",
            "Red Column | 2 | 4 | the one verdict stands");
  }

  private static About brokenOn(LocalDate day, String label) {
    return new About(
        Localised.EMPTY,
        Localised.EMPTY,
        "",
        "",
        Localised.EMPTY,
        "",
        "",
        "",
        List.of(new About.Break(day, Localised.same(label))),
        List.of());
  }

  /** Two possible duplicates, a vague word, 'about', and a provisional month. */
  @Test
  void eachReadingOfTheSensitivityTableIsOfItsOwnColumn() {
    Dataset dataset =
        ShortDataset.dataset(
            """
            A | 2023-01-10 | place=Alba
            B | 2023-01-12 | place=Alba
            C | 2023-06-01
            D | 2023-12-05
            """,
            """
            1 | A | Red Column | soldiers | 20 | actor=Green Banner
            2 | B | Red Column | soldiers | 20 | actor=Green Banner
            3 | C | Red Column | soldiers | dozens | actor=Green Banner
            4 | D | Red Column | soldiers | about 100 | actor=Green Banner
            """);
    Selection selection =
        Selection.EVERYTHING.in(new MonthRange(YearMonth.of(2023, 1), YearMonth.of(2023, 12)));
    assertThat(words(sections(dataset, selection, Language.EN).get(2)))
        .contains(
            "Red Column: soldiers killed by Green Banner, XA, 2023",
            "142 or more | 142 or more | 154 or more | 130–150 | 142 or more | 127 or more |"
                + " 52 or more | 122 or more | 52 or more | 52–154 | changes with: words,"
                + " 'about', largest incident, duplicates, provisional months",
            "Red Column | 1 | 0 | no verdict");
  }

  @Test
  void noTrendSentenceCrossesABreakInObservation() {
    Dataset whole = rising();
    Dataset.Builder broken =
        new Dataset.Builder()
            .about(brokenOn(LocalDate.of(2023, 4, 1), "End of a mission"))
            .coverage(whole.coverage());
    whole.incidents().forEach(broken::add);
    whole.claims().forEach(broken::add);
    Selection selection =
        Selection.EVERYTHING.in(new MonthRange(YearMonth.of(2022, 1), YearMonth.of(2024, 3)));
    List<String> words = words(sections(broken.build(), selection, Language.EN).get(0));
    assertThat(words)
        .contains(
            "Observation changed on 1 April 2023 (End of a mission). No trend is stated across"
                + " that day: choose months on one side of it.",
            "Of no series can a rise or a fall of claims be stated.",
            "soldiers killed by Red Column, XA | 27 of 27 |"
                + " no test: observation changed on 1 April 2023 | 135.0 | 1%");
    assertThat(String.join("\n", words)).doesNotContain("rose").doesNotContain("fell");
  }

  @Test
  void aRevisionSaysWhatCameFirst() {
    assertThat(words(sections(Language.EN).get(3)))
        .contains("Red Column | soldiers, 1 January 2022, XA | first tens, now 13");
  }

  private static Report report(Language language) {
    Selection selection =
        Selection.EVERYTHING.in(new MonthRange(YearMonth.of(2022, 1), YearMonth.of(2024, 6)));
    return Reports.write(
        TEMPLATE,
        Reports.findings(TEMPLATE, rising(), Names.shipped(), selection),
        new Reports.Edition(language, Imprint.Published.NOT_GIVEN, Imprint.Logo.NONE));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theWorkbookHasASheetForEachTableOfStatisticsWithEveryColumnDefined(Language language) {
    List<Sheet> sheets = report(language).sheets();
    assertThat(sheets.stream().map(Sheet::id).toList())
        .containsSequence(
            "trends",
            "years",
            "twelveMonths",
            "statistics",
            "seriesMonths",
            "coverage",
            "roles",
            "paired",
            "contested",
            "sensitivity",
            "verdicts",
            "claimantsLeftOut",
            "qualityRevisions",
            "qualityRounding");
    assertThat(sheets.stream().map(Sheet::name).toList()).doesNotHaveDuplicates();
    for (Sheet sheet : sheets) {
      assertThat(sheet.table().columns().stream().map(Table.Column::id).toList())
          .as(sheet.id())
          .doesNotHaveDuplicates();
      assertThat(sheet.table().rows()).as(sheet.id()).allMatch(Table.Row.Data.class::isInstance);
    }
  }

  @Test
  void provisionalMonthsAreMarkedInTablesOfMonths() {
    Sheet months =
        report(Language.EN).sheets().stream()
            .filter(sheet -> sheet.id().equals("seriesMonths"))
            .findFirst()
            .orElseThrow();
    List<String> marked = new ArrayList<>();
    for (Table.Row row : months.table().rows()) {
      if (row instanceof Table.Row.Data data
          && data.cells().get(2).marks().contains(Cell.Mark.PROVISIONAL)) {
        marked.add(data.cells().get(2).shown().plain());
      }
    }
    assertThat(marked.stream().distinct().toList())
        .containsExactly("April 2024", "May 2024", "June 2024");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySectionIsWordedInEveryLanguage(Language language) {
    List<Section> sections = sections(language);
    assertThat(sections).hasSize(4);
    sections.forEach(
        section -> assertThat(words(section)).isNotEmpty().noneMatch(text -> text.contains("{")));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageHasEveryPhrase(Language language) throws IOException {
    assertThat(keys(language)).isEqualTo(keys(Language.EN));
  }

  private static Set<String> keys(Language language) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Phrases.class.getResourceAsStream(language.tag() + ".properties")) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties.stringPropertyNames();
  }
}
