package org.casualtyreports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casualtyreports.claim.Language;
import org.casualtyreports.dataset.Audience;
import org.casualtyreports.dataset.MonthRange;
import org.casualtyreports.report.Block;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.ChartSpec;
import org.casualtyreports.report.Report;
import org.casualtyreports.report.Section;
import org.casualtyreports.report.Sheet;
import org.casualtyreports.report.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one law of the domain, held against everything that a finished report says. */
class LawTest {
  /** Sum, mean and difference of 400 and 160; and one range from the one to the other. */
  private static final Pattern ACROSS_CLAIMANTS =
      Pattern.compile("(?<![\\p{Alnum}.])(560|280|240)(?![\\p{Alnum}])|160\\D{1,12}400");

  @TempDir Path folder;

  /** Without direction marks, in plain digits. */
  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC)
        .replaceAll("[\\u200E\\u200F\\u061C\\u2066-\\u2069]", "");
  }

  private static void keepsClaimantsApart(List<String> words, String where) {
    assertThat(words).as(where).hasSizeGreaterThan(100);
    assertThat(words.stream().filter(w -> ACROSS_CLAIMANTS.matcher(plain(w)).find()))
        .as(where)
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingInAReportIsMadeOfTwoClaimants(Language language) throws IOException {
    Report report = SahelReport.in(language);

    keepsClaimantsApart(EveryWord.in(report), "report");
    keepsClaimantsApart(EveryWord.inPdf(SahelReport.pdf(report)), "pdf");
    keepsClaimantsApart(EveryWord.inWorkbook(SahelReport.xlsx(report)), "xlsx");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingInAnyShippedTemplateIsMadeOfTwoClaimants(Language language) {
    for (String template : TemplateFiles.SHIPPED) {
      keepsClaimantsApart(EveryWord.in(SahelReport.by(template, language)), template);
    }
  }

  @Test
  void nothingInTheFilesOfTablesIsMadeOfTwoClaimants() throws IOException {
    Run.of("report", Run.SAHEL, "--format", "csv,json,html", "--out", folder).done();

    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file).replaceAll("(?s)<style>.*?</style>|<svg.*?</svg>", "");
        lines.addAll(List.of(text.split(file.toString().endsWith("json") ? "\\}" : "\\R")));
      }
    }
    keepsClaimantsApart(lines, "csv, json, html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"month", "quarter", "year"})
  void nothingInAResultIsMadeOfTwoClaimants(String per) {
    for (String form : List.of("json", "csv", "table")) {
      String out =
          Run.of("tally", Run.SAHEL, "--per", per, "--by", "claimant", "--format", form)
              .done()
              .out();
      assertThat(ACROSS_CLAIMANTS.matcher(out).find()).as(out).isFalse();
    }
  }

  private static ChartSpec.ClaimIntervals contested(Report report) {
    return report.sections().stream()
        .filter(section -> section.id().equals("section-contested"))
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Chart.class::isInstance)
        .map(block -> (ChartSpec.ClaimIntervals) ((Block.Chart) block).spec())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void bothClaimsOnTheStrikesStandInTheContestedChartWithWhoDiedAndWhoStruck() {
    ChartSpec.Group strikes = contested(SahelReport.in(Language.EN)).groups().getFirst();

    assertThat(strikes.heading())
        .contains("21 September 2022", "[I7]", "number", "who died", "who struck");
    assertThat(strikes.claims())
        .containsExactlyInAnyOrder(
            new ChartSpec.Interval(
                "IS Sahel",
                "civilians · by Nigerien air force",
                new ChartSpec.Span.Closed(160, 160, 160),
                "160"),
            new ChartSpec.Interval(
                "sources close to the Malian authorities",
                "insurgent fighters (IS Sahel) · by FAMa",
                new ChartSpec.Span.Closed(360, 400, 440),
                "about 400"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLanguageDrawsTheSameTwoIntervals(Language language) {
    assertThat(contested(SahelReport.in(language)).groups().getFirst().claims())
        .extracting(ChartSpec.Interval::span)
        .containsExactlyInAnyOrder(
            new ChartSpec.Span.Closed(160, 160, 160), new ChartSpec.Span.Closed(360, 400, 440));
  }

  private static List<String> lines(Report report, String sectionId) {
    List<String> lines = new ArrayList<>();
    for (Section section : report.sections()) {
      if (section.id().equals("section-" + sectionId)) {
        tables(section).forEach(table -> lines.addAll(lines(table)));
      }
    }
    assertThat(lines).as(sectionId).isNotEmpty();
    return lines;
  }

  private static List<Table> tables(Section section) {
    List<Table> tables = new ArrayList<>();
    section.blocks().stream()
        .filter(Table.class::isInstance)
        .forEach(block -> tables.add((Table) block));
    section.parts().forEach(part -> tables.addAll(tables(part)));
    return tables;
  }

  private static List<String> lines(Table table) {
    List<String> lines = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      lines.add(
          switch (row) {
            case Table.Row.Group group -> "# " + group.heading().plain();
            case Table.Row.Data data ->
                String.join(
                    " | ", data.cells().stream().map(cell -> cell.shown().plain()).toList());
          });
    }
    return lines;
  }

  @Test
  void theIncidentTableHoldsEachClaimWithItsOwnDeadAndItsOwnPerpetrator() {
    String incidents = String.join("\n", lines(SahelReport.in(Language.EN), "incidents"));

    assertThat(incidents)
        .containsPattern("IS Sahel \\| Nigerien air force \\| civilians.*160")
        .containsPattern(
            "sources close to the Malian authorities \\| FAMa \\| insurgent fighters \\(IS Sahel\\)"
                + ".*about 400 \\| 360–440");
  }

  @Test
  void periodTotalsStandAsClaimed() {
    List<String> totals = lines(SahelReport.in(Language.EN), "period-totals");

    assertThat(String.join("\n", totals)).contains("more than 500", "500 or more", "56", "210");
    assertThat(String.join("\n", EveryWord.inPdf(SahelReport.pdf(SahelReport.in(Language.EN)))))
        .contains("500 or more", "about 400", "160", "56", "210");
  }

  // Seeded: another claimant's claims.

  private static final String HEADER =
      "claim_id,incident_id,claimant,actor,target_state,victims,outcome,figure,statement_date\n";
  private static final MonthRange YEAR =
      new MonthRange(YearMonth.of(2023, 1), YearMonth.of(2023, 12));

  private static String incidents(Random random) {
    StringBuilder text = new StringBuilder("incident_id,date_start,country\n");
    for (int i = 1; i <= 12; i++) {
      text.append("I%d,2023-%02d-%02d,XA\n".formatted(i, 1 + random.nextInt(12), i + 3));
    }
    return text.toString();
  }

  private static String claimsOf(String claimant, String prefix, Random random) {
    String[] figures = {"3", "about 40", "10-15", "500+", "tens", "not stated", "more than 7"};
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(15) + 1;
    for (int i = 0; i < count; i++) {
      text.append(
          "%s%d,I%d,%s,%s,%s,%s,killed,%s,2024-02-%02d\n"
              .formatted(
                  prefix,
                  i,
                  1 + random.nextInt(12),
                  claimant,
                  random.nextBoolean() ? "Ostland army" : "Grey Guard",
                  random.nextBoolean() ? "XA" : "XB",
                  random.nextBoolean() ? "soldiers" : "civilians",
                  figures[random.nextInt(figures.length)],
                  1 + random.nextInt(28)));
    }
    return text.toString();
  }

  /** What a report and a result say of Red Column by itself. */
  private List<String> ofRedColumn(Path input) {
    List<String> all = new ArrayList<>();
    Report report = SahelReport.of(input, Audience.PUBLIC, Language.EN, YEAR);
    boolean own = false;
    for (String line : lines(report, "monthly")) {
      own = line.startsWith("# ") ? line.equals("# Red Column") : own;
      if (own) {
        all.add(line);
      }
    }
    for (Sheet sheet : report.sheets()) {
      if (sheet.id().equals("monthly")) {
        for (Table.Row row : sheet.table().rows()) {
          List<Cell> cells = ((Table.Row.Data) row).cells();
          if (cells.get(1).shown().plain().equals("Red Column")) {
            all.add(
                String.join(
                    " | ", cells.stream().skip(1).map(cell -> cell.shown().plain()).toList()));
          }
        }
      }
    }
    Run.of("tally", input, "--format", "json")
        .done()
        .json()
        .get("rows")
        .forEach(
            row -> {
              if (row.get("claimant").asText().equals("Red Column")) {
                all.add(row.toString());
              }
            });
    return all;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anotherClaimantsClaimsChangeNothingOfAClaimants(long seed) {
    Random random = new Random(seed);
    String incidents = incidents(random);
    String red = claimsOf("Red Column", "R", random);

    List<String> alone = ofRedColumn(Run.folder(folder.resolve("a"), incidents, HEADER + red));

    assertThat(alone).isNotEmpty();
    for (int change = 0; change < 3; change++) {
      String blue = claimsOf("Blue Column", "B", random);
      String text = HEADER + (random.nextBoolean() ? red + blue : blue + red);
      assertThat(ofRedColumn(Run.folder(folder.resolve("b" + change), incidents, text)))
          .as("seed %d: %s", seed, text)
          .isEqualTo(alone);
    }
  }
}
