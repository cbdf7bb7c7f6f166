package org.casualtyreports.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.casualtyreports.claim.Language;
import org.casualtyreports.dataset.AsOf;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.dataset.ShortDataset;
import org.casualtyreports.edition.Edition;
import org.casualtyreports.names.Names;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.ChartSpec;
import org.casualtyreports.report.Findings.Earlier;
import org.casualtyreports.report.Findings.Focus;
import org.casualtyreports.report.Imprint;
import org.casualtyreports.report.Report;
import org.casualtyreports.report.Section;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Row;
import org.casualtyreports.report.Text;
import org.casualtyreports.report.writing.Reports;
import org.casualtyreports.tally.Grouping;
import org.casualtyreports.tally.Selection;
import org.casualtyreports.template.ReportTemplate;
import org.casualtyreports.template.Templates;
import org.junit.jupiter.api.Test;

/** The annex of claims, the sections on one incident, places, coverage and changes. */
class ClaimSectionsTest {
  private static final String INCIDENTS =
      """
      I1 | 2024-01-05 | admin1=North | place=Birch Hill
      I2 | 2024-01-09 | admin1=North | place=East Mill
      I3 | none
      I4 | 2023-03-02 | admin1=North | place=Birch Hill
      I5 | 2023
      """;
  private static final String CLAIMS =
      """
      C1 | I1 | Green Banner | soldiers | 7 | actor=Red Column | said=2024-01-06 | status=troops
      C2 | I1 | Red Column | insurgents | 30+ | actor=Green army | said=2024-01-07
      C3 | I2 | Green Banner | soldiers | 2 | actor=Red Column | said=2024-01-10
      C4 | I2 | Green Banner | soldiers | 3 | actor=Red Column | said=2024-01-12
      C5 | I3 | Green Banner | soldiers | 900 | actor=Red Column | said=2024-01-12
      C6 | I4 | Green Banner | soldiers | 6 | actor=Red Column | said=2023-03-04
      C7 | 2023-06-01..2024-01-31 | Red Column | insurgents | 77 | actor=Green army | includes=I1 I2
      C8 | I5 | Radio Ost | civilians | 11 | actor=Red Column | said=2023-12-30
      C9 | I4 | Radio Ost | civilians | 20 | actor=Red Column | said=2023-03-05
      """;
  private static final Dataset DATASET = ShortDataset.dataset(INCIDENTS, CLAIMS);
  private static final Selection JANUARY =
      Selection.EVERYTHING.in(MonthRange.of(YearMonth.of(2024, 1)));

  private static Report report(
      String sections, Language language, Selection selection, Focus focus, Earlier earlier) {
    ReportTemplate template =
        Templates.parse("name: test\nsections: [" + sections + "]\n", "test.yaml");
    return Reports.write(
        template,
        Reports.findings(template, DATASET, Names.shipped(), selection, focus, earlier),
        new Reports.Edition(language, Imprint.Published.NOT_GIVEN, Imprint.Logo.NONE));
  }

  private static List<String> words(String sections, Selection selection) {
    return words(report(sections, Language.EN, selection, Focus.PERIOD, Earlier.NONE));
  }

  private static List<String> words(Report report) {
    List<String> words = new ArrayList<>();
    for (Section section : report.sections()) {
      words.add("## " + section.heading());
      section.blocks().forEach(block -> add(words, block));
    }
    return words;
  }

  private static void add(List<String> words, Block block) {
    switch (block) {
      case Block.Paragraph paragraph -> words.add(paragraph.text().plain());
      case Block.Bullets bullets -> bullets.items().forEach(item -> words.add(item.plain()));
      case Block.Terms terms ->
          terms.terms().forEach(t -> words.add(t.word().plain() + ": " + t.explanation().plain()));
      case Table table -> table.rows().forEach(row -> words.add(words(row)));
      case Block.Chart chart -> words.add(chart.spec().altText());
      case Block.KeyFigures figures ->
          figures.figures().forEach(f -> words.add(f.claimant() + ": " + f.figure()));
    }
  }

  private static String words(Row row) {
    return switch (row) {
      case Row.Group group -> "# " + group.heading().plain();
      case Row.Data data ->
          String.join(" | ", data.cells().stream().map(cell -> cell.shown().plain()).toList());
    };
  }

  @Test
  void theAnnexHoldsTheClaimsOfEachTallyAndNoneOfAnotherTime() {
    assertThat(words("claims", JANUARY))
        .filteredOn(line -> line.contains(" | ") || line.startsWith("# "))
        .containsExactly(
            "# Green Banner: soldiers killed by Red Column, XA; January 2024: 10 (2 claims) · T1",
            "C1 | 5 January 2024 · Birch Hill [I1] | 7 | troops | 7 | 6 Jan 2024 | not stated",
            "C4 | 9 January 2024 · East Mill [I2] | 3 |  | 3 | 12 Jan 2024 | not stated",
            "# Red Column: insurgent fighters killed by Green army, XA; January 2024: 30 or more (1"
                + " claim; 1 open-ended, worth at least 30) · T3",
            "C2 | 5 January 2024 · Birch Hill [I1] | 30+ |  | 30 or more | 7 Jan 2024 | not stated",
            "# Red Column: insurgent fighters killed by Green army, XA; 1 June 2023 to 31 January"
                + " 2024: 77 (1 claim) · T4",
            "C7 | 1 June 2023 to 31 January 2024 | 77 |  | 77 | undated | not stated");
  }

  @Test
  void ofVeryManyClaimsTheLargestTalliesAreListedAndTheRestIsCounted() {
    StringBuilder claims = new StringBuilder("B1 | I1 | Red Column | soldiers | 5000\n");
    StringBuilder incidents = new StringBuilder("I1 | 2024-01-05\n");
    for (int i = 2; i <= 400; i++) {
      incidents.append("I%d | 2024-01-06%n".formatted(i));
      claims.append("C%d | I%d | Green Banner | soldiers | 1%n".formatted(i, i));
    }
    ReportTemplate template = Templates.parse("name: t\nsections: [claims]\n", "t.yaml");
    Report report =
        Reports.write(
            template,
            Reports.findings(
                template,
                ShortDataset.dataset(incidents.toString(), claims.toString()),
                Names.shipped(),
                JANUARY),
            new Reports.Edition(Language.EN, Imprint.Published.NOT_GIVEN, Imprint.Logo.NONE));

    List<String> words = words(report);
    assertThat(words).filteredOn(line -> line.contains(" | ")).hasSize(300);
    assertThat(words)
        .contains(
            "300 claims are listed, those of the largest tallies first; 100 more stand in the"
                + " workbook, sheet ‘Claims’, under the key of their tally.",
            "# Green Banner: soldiers killed by an unnamed perpetrator, XA; January 2024: 399 (399"
                + " claims) · T1; 299 of 399 listed",
            "# Red Column: soldiers killed by an unnamed perpetrator, XA; January 2024: 5,000 (1"
                + " claim) · T2");
  }

  @Test
  void aMonthCountsWhatBearsNoDateAndAYearListsIt() {
    assertThat(words("key-points, without-month", JANUARY).toString())
        .contains("1 incident of the dataset bears no date, with 1 claim.")
        .doesNotContain("900");
    Selection year =
        Selection.EVERYTHING.in(new MonthRange(YearMonth.of(2023, 2), YearMonth.of(2024, 1)));
    assertThat(words("key-points, without-month", year).toString())
        .contains("900 soldiers killed by Red Column, XA; undated (1 claim).")
        .doesNotContain("bears no date");
  }

  private static Stream<Text.Run.Link> links(Section section) {
    return section.blocks().stream()
        .flatMap(
            block ->
                switch (block) {
                  case Block.Bullets bullets -> bullets.items().stream();
                  case Table table ->
                      table.rows().stream()
                          .flatMap(
                              row ->
                                  switch (row) {
                                    case Row.Group group -> Stream.of(group.heading());
                                    case Row.Data data ->
                                        data.cells().stream().map(cell -> cell.shown());
                                  });
                  case Block.Paragraph paragraph -> Stream.of(paragraph.text());
                  case Block.Terms terms -> Stream.<Text>of();
                  case Block.Chart chart -> Stream.<Text>of();
                  case Block.KeyFigures figures -> Stream.<Text>of();
                })
        .flatMap(text -> text.runs().stream())
        .filter(Text.Run.Link.class::isInstance)
        .map(Text.Run.Link.class::cast);
  }

  private static List<String> anchors(Report report) {
    List<String> anchors = new ArrayList<>();
    for (Section section : report.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Table table) {
          for (Row row : table.rows()) {
            anchors.add(
                switch (row) {
                  case Row.Group group -> group.anchor();
                  case Row.Data data -> data.anchor();
                });
          }
        }
      }
    }
    anchors.removeIf(String::isEmpty);
    return anchors;
  }

  @Test
  void everyLinkLeadsToOnePlaceAndEveryClaimIsLinkedBothWays() {
    Report report =
        report(
            "key-points, incidents, contested, monthly, period-totals, without-month, claims",
            Language.EN,
            JANUARY,
            Focus.PERIOD,
            Earlier.NONE);
    List<String> anchors = anchors(report);
    Set<String> targets = new HashSet<>();
    report.sections().forEach(s -> links(s).forEach(link -> targets.add(link.anchor())));

    assertThat(anchors).doesNotHaveDuplicates().containsAll(targets);
    assertThat(targets)
        .contains("claim-C1", "claim-C2", "claim-C4", "claim-C7", "claims-T1", "claims-T3")
        .contains("listed-C1", "listed-C2", "listed-C4", "total-C7", "tally-T1", "tally-T3");
  }

  @Test
  void withoutTheAnnexNothingIsALink() {
    Report report = report("key-points, monthly", Language.EN, JANUARY, Focus.PERIOD, Earlier.NONE);

    assertThat(report.sections().stream().flatMap(ClaimSectionsTest::links)).isEmpty();
  }

  @Test
  void oneIncidentHasEveryStatementWhoDiffersAndTheTotalsThatNameIt() {
    List<String> words =
        words(
            report(
                "incident, statements, related",
                Language.EN,
                JANUARY,
                new Focus.OneIncident("I1"),
                Earlier.NONE));
    assertThat(words)
        .contains(
            "Date: 5 January 2024",
            "Claims in force: 2 claims, by 2 claimants",
            "On this incident claimants do not contradict each other. That is no confirmation.",
            "C1 | 6 Jan 2024 | Green Banner | Red Column | troops | 7 | 7 | in force | not stated",
            "C2 | 7 Jan 2024 | Red Column | Green army | insurgent fighters | 30+ | 30 or more |"
                + " in force | not stated",
            "Red Column: 77 insurgent fighters, 1 June 2023 to 31 January 2024 [C7]")
        .noneMatch(line -> line.contains("East Mill") || line.contains("37"));
    assertThat(
            words(
                report(
                    "incident", Language.EN, JANUARY, new Focus.OneIncident("I2"), Earlier.NONE)))
        .contains("One claimant alone speaks of this incident; nothing stands beside its claims.");
    assertThat(
            words(
                report(
                    "statements", Language.EN, JANUARY, new Focus.OneIncident("I2"), Earlier.NONE)))
        .contains(
            "C3 | 10 Jan 2024 | Green Banner | Red Column | soldiers | 2 | 2 | replaced | not"
                + " stated",
            "C4 | 12 Jan 2024 | Green Banner | Red Column | soldiers | 3 | 3 | in force | not"
                + " stated");
  }

  @Test
  void eachDifferenceNamesTheTwoWhoDiffer() {
    assertThat(
            words(
                report(
                    "incident",
                    Language.EN,
                    Selection.EVERYTHING.in(MonthRange.of(YearMonth.of(2023, 3))),
                    new Focus.OneIncident("I4"),
                    Earlier.NONE)))
        .contains(
            "Number: Green Banner says 6, soldiers; Radio Ost says 20, civilians.",
            "Who died: Green Banner says soldiers; Radio Ost says civilians.")
        .noneMatch(line -> line.contains("26") || line.contains("6–20"));
  }

  @Test
  void placesAreSummedWithinOneClaimantOnly() {
    assertThat(words("places", JANUARY))
        .filteredOn(line -> line.contains(" | ") || line.startsWith("# "))
        .containsExactly(
            "# North, XA",
            "Green Banner | soldiers | 2 | 2 | 2 | 0 | 10",
            "Red Column | insurgent fighters | 1 | 1 | 1 | 1 | 30 or more");
  }

  @Test
  void theMapCountsClaimsAndShowsAMonthThatNobodyWatchedAsThat() {
    Report report = report("coverage", Language.EN, JANUARY, Focus.PERIOD, Earlier.NONE);
    ChartSpec.CoverageMap map =
        (ChartSpec.CoverageMap)
            report.sections().getFirst().blocks().stream()
                .filter(Block.Chart.class::isInstance)
                .map(block -> ((Block.Chart) block).spec())
                .findFirst()
                .orElseThrow();

    assertThat(map.rows())
        .extracting(ChartSpec.CoverageRow::claimant)
        .containsExactly("Green Banner", "Radio Ost", "Red Column");
    assertThat(map.rows().getFirst().cells().getLast())
        .isEqualTo(new ChartSpec.CoverageCell.Watched(2, "2"));
    assertThat(map.rows().getLast().cells().getFirst())
        .isEqualTo(new ChartSpec.CoverageCell.Gap(ChartSpec.GapKind.NOT_COLLECTED));
  }

  private static Earlier since(LocalDate day) {
    return new Earlier.Since(
        DATASET.about(),
        Edition.between(
            DATASET, JANUARY.knownAt(new AsOf.Day(day)), DATASET, JANUARY, Grouping.DEFAULT));
  }

  @Test
  void changesAreOfOneClaimantEachAndSayHowItsTallyMoved() {
    List<String> words =
        words(
            report(
                "changes", Language.EN, JANUARY, Focus.PERIOD, since(LocalDate.of(2024, 1, 10))));
    assertThat(words)
        .containsExactly(
            "## 1. What changed since the last edition",
            "Against what was known on 10 January 2024: 1 figure revised by its claimant and 1"
                + " printed tally moved.",
            "1 undated claim is left out of both editions: nothing says in which it stood.",
            "1 further change concerns an undated incident and stands in the reports of a year or"
                + " more.",
            "Green Banner | revised | 9 January 2024 · East Mill, North, XA [I2] | soldiers | 2 | 3",
            "Green Banner | soldiers killed by Red Column, XA | January 2024 | 9 | 10");
  }

  @Test
  void withoutAnEarlierEditionTheSectionIsLeftOut() {
    assertThat(words("changes", JANUARY)).isEmpty();
  }

  @Test
  void aMonthWithoutDataSaysSoOnce() {
    List<String> words =
        words(
            "about, key-figures, key-points, incidents, contested, monthly, not-stated, claims",
            Selection.EVERYTHING.in(MonthRange.of(YearMonth.of(2020, 1))));

    assertThat(words)
        .filteredOn(line -> line.startsWith("## "))
        .containsExactly(
            "## 1. About this report",
            "## 2. Key points",
            "## 3. Incidents and every claim on each");
    assertThat(words)
        .contains(
            "No claimant states a figure for this period.",
            "No dated incident falls in this period.");
  }
}
