package org.casualtyreports.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casualtyreports.claim.Bounds;
import org.casualtyreports.claim.Claim;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.claim.VictimGroup;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.dataset.Problem;
import org.casualtyreports.intake.table.ReadOptions;
import org.casualtyreports.intake.table.Tables;
import org.casualtyreports.intake.table.TextTable;
import org.casualtyreports.intake.table.UnusableFileException;
import org.casualtyreports.tally.Dimension;
import org.casualtyreports.tally.Grouping;
import org.casualtyreports.tally.Selection;
import org.casualtyreports.tally.Tallies;
import org.casualtyreports.tally.TallyRow;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Published files under {@code -Dreal.data=DIR}: the tallies are the publisher's own sums. */
class PublishedEventsTest {
  private Path data = Path.of("");

  @BeforeEach
  void findData() {
    String folder = System.getProperty("real.data", "");
    if (folder.isEmpty()) {
      Assumptions.abort("published files are tested with -Dreal.data=DIR only");
    }
    data = Path.of(folder);
  }

  private Dataset read(String file) {
    return Inputs.read(data.resolve(file));
  }

  /** Sums by victim group over all rows, those that are attributed to no month included. */
  private static Map<VictimGroup, Long> sums(Dataset dataset) {
    Tallies tallies =
        Tallies.of(
            dataset,
            Selection.EVERYTHING,
            Grouping.by(List.of(Dimension.CLAIMANT, Dimension.VICTIMS)));
    Map<VictimGroup, Long> sums = new TreeMap<>();
    tallies
        .rows()
        .forEach(
            row ->
                sums.merge(
                    row.key().victims().value().orElseThrow(),
                    row.bounds().map(Bounds::lower).orElse(0L),
                    Long::sum));
    return sums;
  }

  private static long total(Collection<Long> counts) {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  /** What the claims of one part of the events add up to. */
  private static long side(Dataset dataset, String part) {
    return dataset.claims().stream()
        .filter(claim -> claim.id().endsWith("-" + part))
        .mapToLong(PublishedEventsTest::count)
        .sum();
  }

  private static long count(Claim claim) {
    return Long.parseLong(claim.figureAsWorded());
  }

  private long column(String file, String column) {
    TextTable table = Tables.read(data.resolve(file), ReadOptions.AUTO).getFirst();
    int at = table.header().indexOf(column);
    return table.rows().stream()
        .map(row -> row.cells().get(at))
        .filter(cell -> !cell.startsWith("#") && !cell.isBlank())
        .mapToLong(Long::parseLong)
        .sum();
  }

  @Test
  void eventsOfTheCentralAfricanRepublicAddUpToTheColumnsOfTheFile() {
    String file = "ucdp-ged-23.1-caf/ged231_caf.csv";
    Dataset dataset = read(file);

    assertThat(dataset.rejections()).isEmpty();
    assertThat(dataset.incidents()).hasSize(1_848);
    assertThat(side(dataset, "a")).isEqualTo(column(file, "deaths_a"));
    assertThat(side(dataset, "b")).isEqualTo(column(file, "deaths_b"));
    assertThat(side(dataset, "civilians")).isEqualTo(column(file, "deaths_civilians"));
    assertThat(side(dataset, "unknown")).isEqualTo(column(file, "deaths_unknown"));
    assertThat(total(sums(dataset).values())).isEqualTo(column(file, "best"));
    assertThat(
            dataset.problems().stream()
                .filter(p -> p.severity() == Problem.Severity.WARNING)
                .map(Problem::column))
        .filteredOn(column -> column.equals("low") || column.equals("high"))
        .hasSize(21);
  }

  @Test
  void eventsOfBangladeshAreTheSameWithAndWithoutHashtags() {
    Dataset csv = read("ucdp-ged-19.1-bangladesh/ged191-bangladesh.csv");
    Dataset tagged = read("ucdp-ged-19.1-bangladesh/hdx-hxl.csv");

    assertThat(csv.rejections()).isEmpty();
    assertThat(tagged.rejections()).isEmpty();
    assertThat(csv.incidents()).hasSize(601);
    assertThat(tagged.incidents()).hasSize(601);
    assertThat(total(sums(csv).values())).isEqualTo(1_362);
    assertThat(sums(tagged)).isEqualTo(sums(csv));
  }

  @Test
  void theSameEventsInSevenSpellingsGiveTheSameTallies() throws IOException {
    Mapping french =
        Mapping.parse(
            Files.readString(Path.of("datasets/mappings/ucdp-ged-fr.yaml")), "ucdp-ged-fr.yaml");
    Dataset control = read("messy/encodings/caf_control_utf8.csv");
    assertThat(side(control, "a")).isEqualTo(145);
    assertThat(side(control, "b")).isEqualTo(218);
    assertThat(side(control, "civilians")).isEqualTo(2_264);
    assertThat(side(control, "unknown")).isEqualTo(452);
    assertThat(total(sums(control).values())).isEqualTo(3_079);
    assertThat(column("messy/encodings/caf_control_utf8.csv", "low")).isEqualTo(2_663);
    assertThat(column("messy/encodings/caf_control_utf8.csv", "high")).isEqualTo(4_348);

    List<Path> files;
    try (Stream<Path> listed = Files.list(data.resolve("messy/encodings"))) {
      files = listed.sorted().toList();
    }
    assertThat(files).hasSize(7);
    for (Path file : files) {
      IntakeOptions options =
          file.getFileName().toString().startsWith("caf_fr")
              ? IntakeOptions.DEFAULT.withMapping(french)
              : IntakeOptions.DEFAULT;
      Dataset dataset = Intake.read(List.of(file), options).dataset();
      assertThat(Inputs.claims(dataset)).as(file.toString()).isEqualTo(Inputs.claims(control));
      assertThat(tallies(dataset)).as(file.toString()).isEqualTo(tallies(control));
    }
  }

  private static List<TallyRow> tallies(Dataset dataset) {
    return Tallies.of(dataset, Selection.EVERYTHING, Grouping.DEFAULT).rows();
  }

  /** The 27 dyad-years of groups in the Central African Republic that both datasets hold. */
  @Test
  void eventsAddUpToDyadYearsOfTheSamePublisherButForTwo() {
    Map<String, Long> events = new TreeMap<>();
    Dataset ged = read("ucdp-ged-23.1-caf/ged231_caf.csv");
    for (Claim claim : ged.claims()) {
      Map<String, String> columns = ged.incidentOf(claim).orElseThrow().extra();
      if ("2".equals(columns.get("type_of_violence"))) {
        events.merge(
            columns.get("dyad_new_id") + "-" + columns.get("year"), count(claim), Long::sum);
      }
    }
    Map<String, String> differing = new TreeMap<>();
    int compared = 0;
    for (Claim claim : read("ucdp-nonstate-21.1/ucdp_nonstate_211.csv").claims()) {
      String dyadYear = claim.id().substring("UCDP-NS-".length());
      if (claim.targetState().code().equals("CF")) {
        compared++;
        if (events.getOrDefault(dyadYear, 0L) != count(claim)) {
          differing.put(dyadYear, count(claim) + " and " + events.getOrDefault(dyadYear, 0L));
        }
      }
    }

    assertThat(compared).isEqualTo(27);
    // The later release of the events counts one death more and two fewer in these two.
    assertThat(differing)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("11801-2015", "110 and 111", "12378-2013", "244 and 242"));
  }

  @Test
  void everyRowOfTheIncidentWorkbooksIsAClaimOrARejection() {
    Map<String, Integer> rows =
        Map.of(
            "2016-2023-attacks-on-health-care-incident-data.xlsx", 8_854,
            "2020-2023-education-in-danger-incident-data.xlsx", 1_895,
            "2020-2023-explosive-weapons-monitor-data-by-insecurity-insight.xlsx", 2_083);
    rows.forEach(
        (file, count) -> {
          Dataset dataset = read("insecurity-insight/" + file);
          assertThat(dataset.rejections()).as(file).isEmpty();
          assertThat(
                  dataset.claims().stream()
                      .filter(claim -> claim.outcome() == Outcome.KILLED)
                      .map(claim -> claim.origin().row())
                      .distinct())
              .as(file)
              .hasSize(count);
        });
    Dataset health = read("insecurity-insight/2016-2023-attacks-on-health-care-incident-data.xlsx");
    assertThat(inCountry(health, "ML")).isEqualTo(146);
    assertThat(inCountry(health, "NE")).isEqualTo(42);
  }

  private static long inCountry(Dataset dataset, String code) {
    return dataset.incidents().stream()
        .filter(incident -> incident.place().country().code().equals(code))
        .count();
  }

  @Test
  void oddFilesAreRefusedInWordsThatSayWhatIsMissing() throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(data.resolve("messy/libhxl"))) {
      files = listed.filter(file -> !file.endsWith("LICENSE.md")).sorted().toList();
    }
    assertThat(files).hasSize(36);
    for (Path file : files) {
      assertThatThrownBy(() -> Inputs.read(file))
          .as(file.toString())
          .isInstanceOf(UnusableFileException.class)
          .hasMessageStartingWith(file.getFileName().toString())
          .hasMessageContaining(": expected ");
    }
  }
}
