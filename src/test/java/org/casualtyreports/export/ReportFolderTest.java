package org.casualtyreports.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casualtyreports.claim.Language;
import org.casualtyreports.claim.Outcome;
import org.casualtyreports.dataset.Dataset;
import org.casualtyreports.report.Cell;
import org.casualtyreports.report.Cell.Mark;
import org.casualtyreports.report.Cell.Value;
import org.casualtyreports.report.Imprint;
import org.casualtyreports.report.Numerals;
import org.casualtyreports.report.Report;
import org.casualtyreports.report.Section;
import org.casualtyreports.report.Sheet;
import org.casualtyreports.report.SheetWords;
import org.casualtyreports.report.Table;
import org.casualtyreports.report.Table.Kind;
import org.casualtyreports.report.Text;
import org.junit.jupiter.api.Test;

class ReportFolderTest {
  private static final Dataset NOTHING = new Dataset.Builder().build();

  private static Table.Column column(String id, Kind kind) {
    return new Table.Column(id, "Heading of " + id, kind, Table.Role.DATA, 1, "What " + id + " is");
  }

  private static Table table(String id, List<Table.Column> columns, Table.Row... rows) {
    return new Table(id, "", "Shows " + id, columns, List.of(rows), List.of(), Text.EMPTY);
  }

  private static Table.Row row(Cell... cells) {
    return new Table.Row.Data("", List.of(cells));
  }

  private static Cell count(long number) {
    return Cell.of("shown " + number, new Value.Count(number));
  }

  private static Cell tallied(String shown, Value now) {
    return Cell.of(shown, new Value.Tallied("T1", Cell.Measure.UPPER, now));
  }

  private static Report report() {
    Table monthly =
        table(
            "monthly",
            List.of(
                column("tallyRow", Kind.TEXT),
                column("claimant", Kind.TEXT),
                column("month", Kind.MONTH),
                column("lower", Kind.COUNT),
                column("best", Kind.COUNT),
                column("upper", Kind.COUNT)),
            row(
                Cell.words("T1"),
                Cell.words("=HYPERLINK(\"http://x\")"),
                Cell.of("Jan 2024", new Value.Month(YearMonth.of(2024, 1))),
                count(1_500),
                tallied("not shown", Value.HIDDEN),
                tallied("open", Value.OPEN).marked(Mark.OPEN)),
            row(
                Cell.words("T2"),
                Cell.words("Red, \"Column\"\nnorth"),
                Cell.BLANK,
                tallied("not stated", Value.NOT_STATED),
                tallied("not stated", Value.NOT_STATED),
                tallied("not stated", Value.NOT_STATED)));
    Table claims =
        table(
            "claims",
            List.of(column("claimId", Kind.TEXT), column("women", Kind.COUNT)),
            row(Cell.words("C1"), Cell.words("at least 3")));
    Table printed =
        table(
            "by-incident",
            List.of(
                column("who", Kind.TEXT),
                column("figure", Kind.COUNT),
                column("n", Kind.COUNT),
                column("on", Kind.DAY)),
            new Table.Row.Group("i", Text.of("Alder Ford")),
            row(
                Cell.words("A"),
                Cell.words("500 or more").marked(Mark.CONTESTED_NUMBER, Mark.OPEN),
                count(2),
                Cell.of("2 Jan", new Value.Day(LocalDate.of(2024, 1, 2)))),
            row(Cell.words("B"), count(7), Cell.BLANK, Cell.BLANK));
    return new Report(
        Language.EN,
        new Imprint(
            "Claims",
            "January 2024",
            "",
            "",
            "",
            "",
            "",
            Imprint.Published.NOT_GIVEN,
            "",
            Imprint.Logo.NONE,
            new Imprint.Rgb(0, 0, 0)),
        Numerals.PLAIN,
        List.of(
            new Section("s", "Incidents", Section.Start.RUNNING_ON, List.of(printed), List.of())),
        List.of(sheet(claims), sheet(monthly)),
        new SheetWords("open", "not stated", "not shown", "", "", "", "", ""),
        List.of());
  }

  private static Sheet sheet(Table table) {
    return new Sheet(table.id(), table.id(), "Sheet of " + table.id(), List.of(), table, List.of());
  }

  private static Map<String, String> folder() throws IOException {
    Map<String, StringWriter> files = new LinkedHashMap<>();
    ReportFolder.write(
        "Our-Monthly 2024",
        report(),
        NOTHING,
        Outcome.KILLED,
        name -> files.computeIfAbsent(name, n -> new StringWriter()));
    Map<String, String> texts = new LinkedHashMap<>();
    files.forEach((name, text) -> texts.put(name, text.toString()));
    return texts;
  }

  @Test
  void numbersArePlainAndWhatIsNoNumberIsSaidBesideAnEmptyCell() throws IOException {
    assertThat(folder().get("monthly.csv"))
        .isEqualTo(
            """
            tallyRow,claimant,month,lower,best,upper,missing,marks
            T1,"'=HYPERLINK(""http://x"")",2024-01,1500,,,best: hidden; upper: open,upper: open
            T2,"Red, ""Column""
            north",,,,,lower: not-stated; best: not-stated; upper: not-stated,
            """);
  }

  @Test
  void talliesAreWrittenOnceMoreWithHashtags() throws IOException {
    assertThat(folder().getOrDefault("monthly.hxl.csv", "").lines().limit(2))
        .containsExactly(
            "tallyRow,claimant,month,lower,best,upper,missing,marks",
            "#meta+id,#group+claimant+name+i_en,#date+occurred+month,#affected+killed+min,"
                + "#affected+killed+best,#affected+killed+max,#meta+missing,#meta+marks");
  }

  @Test
  void wordsInAColumnOfNumbersStandBesideItOnASheetAndMakeItTextOnAPage() throws IOException {
    assertThat(folder().get("claims.csv"))
        .isEqualTo("claimId,women,missing,marks\nC1,,women: at least 3,\n");
    assertThat(folder().get("printed-by-incident.csv"))
        .isEqualTo(
            """
            rowGroup,who,figure,n,on,missing,marks
            Alder Ford,A,500 or more,2,2024-01-02,,figure: open contested-number
            Alder Ford,B,shown 7,,,,
            """);
  }

  /** The rules of the Tabular Data Package, version 1, that a reader relies on. */
  @Test
  void theDescriptionFitsEveryFile() throws IOException {
    Map<String, String> files = folder();
    JsonNode description = new ObjectMapper().readTree(files.get("datapackage.json"));
    List<String> described = new ArrayList<>();

    assertThat(description.get("profile").asText()).isEqualTo("tabular-data-package");
    assertThat(description.get("name").asText()).isEqualTo("our-monthly-2024");
    assertThat(description.get("title").asText()).isEqualTo("Claims, January 2024");
    for (JsonNode resource : description.get("resources")) {
      String path = resource.get("path").asText();
      described.add(path);
      assertThat(resource.get("name").asText()).matches("[a-z0-9._-]+");
      List<String> fields = new ArrayList<>();
      for (JsonNode field : resource.at("/schema/fields")) {
        fields.add(field.get("name").asText());
        assertThat(field.get("type").asText())
            .isIn(Set.of("string", "integer", "number", "date", "yearmonth"));
        assertThat(field.get("title").asText()).isNotEmpty();
        assertThat(field.get("description").asText()).isNotEmpty();
      }
      assertThat(files.getOrDefault(path, "").lines().findFirst())
          .contains(String.join(",", fields));
      assertThat(resource.at("/schema/missingValues").toString()).isEqualTo("[\"\"]");
      assertThat(resource.at("/dialect/commentChar").asText())
          .isEqualTo(path.contains(".hxl.") ? "#" : "");
    }
    assertThat(described).doesNotHaveDuplicates();
    described.add("datapackage.json");
    assertThat(described).containsExactlyInAnyOrderElementsOf(files.keySet());
    assertThat(description.at("/resources/1/schema/fields/3/constraints/minimum").asInt(-1))
        .isZero();
  }

  @Test
  void aReportCarriesItsClaimsAndTalliesAsTheFolderHoldsThem() throws IOException {
    Map<String, String> files = folder();

    assertThat(ReportFolder.withData(report()).attachments())
        .extracting(
            Report.Attachment::name,
            Report.Attachment::mediaType,
            Report.Attachment::description,
            Report.Attachment::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "claims.csv", "text/csv", "Sheet of claims", files.get("claims.csv")),
            org.assertj.core.groups.Tuple.tuple(
                "monthly.csv", "text/csv", "Sheet of monthly", files.get("monthly.csv")));
  }

  @Test
  void jsonHoldsTypedValuesAndTheReasonOfEveryNull() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportJson.write(report(), NOTHING, out);
    JsonNode json = new ObjectMapper().readTree(out.toByteArray());

    assertThat(json.get("schema").toString())
        .isEqualTo("{\"name\":\"casualty-reports/report\",\"version\":1}");
    assertThat(json.at("/input/withheld/claims").asInt(-1)).isZero();
    assertThat(json.at("/tables/1/rows/0").toString())
        .isEqualTo(
            "{\"values\":{\"tallyRow\":\"T1\",\"claimant\":\"=HYPERLINK(\\\"http://x\\\")\","
                + "\"month\":\"2024-01\",\"lower\":1500,\"best\":null,\"upper\":null},"
                + "\"reasons\":{\"best\":\"hidden\",\"upper\":\"open\"},"
                + "\"marks\":{\"upper\":[\"open\"]}}");
    assertThat(json.at("/tables/2/rows/0").toString())
        .isEqualTo(
            "{\"rowGroup\":\"Alder Ford\",\"values\":{\"who\":\"A\",\"figure\":\"500 or more\","
                + "\"n\":2,\"on\":\"2024-01-02\"},"
                + "\"marks\":{\"figure\":[\"open\",\"contested-number\"]}}");
  }
}
