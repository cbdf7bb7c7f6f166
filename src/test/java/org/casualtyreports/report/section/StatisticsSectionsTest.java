package org.casualtyreports.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.casualtyreports.claim.Language;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.dataset.ShortDataset;
import org.casualtyreports.names.Names;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Imprint;
import org.casualtyreports.report.Section;
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
    Selection selection =
        Selection.EVERYTHING.in(new MonthRange(YearMonth.of(2022, 1), YearMonth.of(2024, 3)));
    return Reports.write(
            TEMPLATE,
            Reports.findings(TEMPLATE, rising(), Names.shipped(), selection),
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
            "insurgent fighters killed by Xarvian army, XA | 1 of 1 |"
                + " no test: 1 observed month; 12 are needed |  |  | 1.0 | 100%");
    assertThat(String.join("\n", words)).doesNotContainIgnoringCase("violence");
  }

  @Test
  void twoClaimantsStandSideBySideAndNothingIsAddedOverThem() {
    List<Section> sections = sections(Language.EN);
    assertThat(words(sections.get(1)))
        .contains(
            "Green Banner – Red Column | 2 | 134 | 0 | 1% |"
                + " not computed: fewer than 20 incidents labelled by both",
            "Green Banner – Red Column | soldiers | 1 | first 0, second 1, equal 0, uncertain 0 |"
                + " 0.54 | not computed: fewer than 5 pairs");
    String all = String.join("\n", sections.stream().flatMap(s -> words(s).stream()).toList());
    assertThat(all).doesNotContain("560").doesNotContain("280").doesNotContain("160–400");
  }

  @Test
  void aHeadlineIsReadInOtherWaysWithinItsClaimant() {
    assertThat(words(sections(Language.EN).get(2)))
        .contains(
            "civilians killed by Xarvian army, XA, 2024: 160 | 160 | 160 | 160 | 160 | 160 |"
                + " no figure | 160 | only without the largest incident");
  }

  @Test
  void aRevisionSaysWhatCameFirst() {
    assertThat(words(sections(Language.EN).get(3)))
        .contains("Red Column | soldiers, 1 January 2022, XA | first tens, now 13");
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
